import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room of the overlay may import of the others, besides itself. */
const MAY_READ: Readonly<Record<string, readonly string[]>> = {
  parts: [],
  solo: ['parts'],
  room: ['parts', 'room/console', 'room/prepare', 'room/projector', 'room/hotseat', 'room/print'],
  'room/console': ['parts', 'room', 'room/projector'],
  'room/prepare': ['parts', 'room'],
  'room/projector': ['parts', 'room'],
  'room/hotseat': ['parts', 'room', 'room/projector'],
  'room/print': ['parts', 'room'],
};
const ROOT = 'src/overlay';

/** The room a file stands in; null outside of the overlay. */
function roomOf(path: string): string | null {
  if (!path.startsWith(`${ROOT}/`)) return null;
  const [first = '', second = ''] = path.slice(ROOT.length + 1).split('/');
  return first === 'room' && !second.includes('.') ? `room/${second}` : first;
}

/** The imports of one file that leave its room for one it may not read. */
function breachesIn(path: string, code: string): string[] {
  const from = roomOf(path) ?? '';
  return [...code.matchAll(/\bfrom '(\.[^']+)'/g)].flatMap(([, name = '']) => {
    const to = roomOf(normalize(join(dirname(path), name)));
    return to === null || to === from || MAY_READ[from]?.includes(to) ? [] : [`${path} may not import ${name}`];
  });
}

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(ROOT, name));

describe('the rooms of the overlay', () => {
  it('hold every file, none stands at the door', () => {
    expect(new Set(sources.map(roomOf))).toEqual(new Set(Object.keys(MAY_READ)));
  });

  it('read the parts, and not one another', () => {
    expect(sources.flatMap((path) => breachesIn(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([
    ['solo/x.ts', "import { Console } from '../room/console/Console.tsx';"],
    ['room/print/x.ts', "import type { Page } from '../../solo/props.ts';"],
    ['room/hotseat/x.ts', "import { Hands } from '../console/Hands.tsx';"],
    ['parts/x.ts', "export { Timer } from '../room/Timer.tsx';"],
  ])('would see %s: %s', (name, code) => {
    expect(breachesIn(`${ROOT}/${name}`, code)).toHaveLength(1);
  });
});
