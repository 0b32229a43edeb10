import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { findIssues } from '../../src/domain/issues/find.ts';
import { type Scenario, scenarioSchema } from '../../src/domain/scenario.ts';
import { sampleSource } from './scenario.ts';

/** Faults planted in a scenario that has none, as its author would write them. */

export const text = (fr: string, en = 'Something else altogether') => ({ fr, en });

export type Changes = Readonly<Record<string, unknown>>;

/** The sample with values written at paths such as `tensions.0.season`; undefined takes away. */
export function having(changes: Changes): Scenario {
  const source: unknown = structuredClone(sampleSource());
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let target = source as Record<string, unknown>;
    for (const key of keys) {
      if (!(key in target)) throw new Error(`${path}: the sample has no ${key}, the test must be mended`);
      target = target[key] as Record<string, unknown>;
    }
    if (value === undefined) delete target[last];
    else target[last] = value;
  }
  return parse(scenarioSchema, source);
}

/** An issue as tests compare it: its code, and where it is. */
type Found = [code: string, path: string];

/** What is found in a scenario. */
export const foundIn = (scenario: Scenario): Found[] =>
  findIssues(scenario).map(({ code, path }) => [code, path.join('.')]);

/** Each fault alone gives exactly these issues, and each says what is wrong and how to mend it. */
export function faults(cases: readonly [name: string, changes: Changes, expected: Found[]][]): void {
  it.each(cases)('%s', (_, changes, expected) => {
    const scenario = having(changes);
    expect(foundIn(scenario)).toEqual(expected);
    for (const { message, fix } of findIssues(scenario))
      expect(Math.min(message.length, fix.length)).toBeGreaterThan(8);
  });
}

/** A copy of a tension under another name, whatever it owns renamed too. */
function renamed<T extends { id: string }>(tension: T, id: string, season: number): T {
  const copy = JSON.parse(JSON.stringify(tension).replaceAll(`"${tension.id}`, `"${id}`));
  return { ...copy, season };
}

/** The sample with its third tension and a fourth as two branches: no game meets both. */
export function branches(season: number) {
  const [one, two, three] = sampleSource().tensions;
  if (!one || !two || !three) throw new Error('the sample has three tensions no more, the test must be mended');
  const next = [{ when: 'came two-built', to: 'three' }, { to: 'four' }];
  const branch = { ...three, next: [{ to: 'end' }] };
  return [{ ...one, next: [] }, { ...two, next }, branch, renamed(three, 'four', season)] as const;
}
