import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import compositions from '../../assets/art/svg/compositions.json' with { type: 'json' };
import places from '../../assets/art/svg/places.json' with { type: 'json' };
import plates from '../../assets/art/svg/plates.json' with { type: 'json' };
import { ENDINGS, PROPS } from '../../src/domain/vocabulary.ts';

/** What the territory's pictures must hold, read from the files that `npm run art` wrote. */

const ART = 'assets/art/svg';
const PAGE = { width: 1920, height: 1080 };
const list = (kind: string) => readdirSync(`${ART}/${kind}`).map((file) => file.replace('.svg', ''));
const read = (name: string) => readFileSync(`${ART}/${name}.svg`, 'utf8');
const colours = (svg: string) => new Set(svg.match(/#[0-9a-f]{3,6}\b/gi)?.map((found) => found.toLowerCase()));

describe('the pictures of the territory', () => {
  it('are there for each thing, in its three states, in ink and in pencil', () => {
    const wanted = PROPS.flatMap((prop) => [0, 1, 2].map((state) => `${prop}-${state}`));
    expect(new Set(list('prop'))).toEqual(new Set(wanted));
    expect(new Set(list('pencil'))).toEqual(new Set(wanted));
  });

  it('stand within the page, each cropped to what it inks', () => {
    for (const [name, { x, y, width, height }] of Object.entries(places)) {
      expect(Math.min(x, y), name).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height), name).toBeGreaterThan(0);
      expect(x + width, name).toBeLessThanOrEqual(PAGE.width);
      expect(y + height, name).toBeLessThanOrEqual(PAGE.height);
    }
  });

  it('are known by the composition that shows them', () => {
    const drawn = new Set(Object.keys(places).map((name) => name.replace(/-\d$/, '')));
    expect(new Set(Object.values(compositions).flat())).toEqual(drawn);
  });

  it('carry no lettering that would need a font, and no gradient', () => {
    for (const kind of ['prop', 'pencil', 'backdrop', 'plate'])
      for (const name of list(kind)) expect(read(`${kind}/${name}`), name).not.toMatch(/<text|Gradient|<filter/);
  });

  it('are grey on paper in pencil, without any colour', () => {
    for (const name of list('pencil'))
      expect(colours(read(`pencil/${name}`)), name).toEqual(new Set(['#6b6676', '#fff8e7']));
  });
});

describe('the plates', () => {
  it('are a cover, three acts, an ending for each, and ten years on', () => {
    const wanted = ['cover', 'act-1', 'act-2', 'act-3', ...ENDINGS.map((ending) => `ending-${ending}`), 'epilogue'];
    expect(new Set(list('plate'))).toEqual(new Set(wanted));
    expect(new Set(Object.keys(plates))).toEqual(new Set(wanted));
  });

  it('leave a sheet within the page for what each story left', () => {
    for (const [name, traces] of Object.entries(plates)) {
      if (traces === null) continue;
      expect(traces.x + traces.width, name).toBeLessThanOrEqual(PAGE.width);
      expect(traces.y + traces.height, name).toBeLessThanOrEqual(PAGE.height);
      expect(Math.min(traces.x, traces.y, traces.width - 400, traces.height - 200), name).toBeGreaterThan(0);
    }
  });
});
