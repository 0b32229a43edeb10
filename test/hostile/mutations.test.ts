import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/adapters/settings.ts';
import { formatPreparation, parsePreparation } from '../../src/play/room/preparation.ts';
import { parseSave } from '../../src/play/session/save.ts';
import { sealSlot, unsealSlot } from '../../src/play/session/slots.ts';
import { isProjectorView } from '../../src/view/room/projectorModel.ts';
import { newcomer } from '../faces/ports.ts';
import { leadRoom, samplePlan } from '../play/roomWalks.ts';
import { BASE_NAMES, BASES, harmless, seenOf } from './bases.ts';
import { isHolder, MARKUP, nested, put, UNICODE, unharmed } from './cases.ts';

/** Every valid thing, spoiled at random on top of the table of cases: refused or harmless, and nothing thrown. */

const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', [], {}, -1, 0, 0.5, 2 ** 31, 2 ** 53, 1e300, 316_224_000_000, 999),
  fc.constantFrom<unknown>(...MARKUP, ...Object.values(UNICODE), '__proto__', 'constructor', 'agent', 'a', 'one'),
  fc.constantFrom(20, 300).map((depth): unknown => JSON.parse(nested(depth))),
  fc.jsonValue({ maxDepth: 3 }),
);
const keys = fc.constantFrom('__proto__', 'constructor', 'toString', 'type', 'by', 'at', 'role', '0', 'length', 'kind');
const ways = fc.constantFrom('drop', 'replace', 'double', 'add', 'swap');
const strokes = fc.array(fc.record({ draw: fc.nat(), way: ways, key: keys, value: hostile }), {
  minLength: 1,
  maxLength: 4,
});
type Stroke = typeof strokes extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

type Place = { readonly holder: object; readonly key: string };
const placesIn = (data: unknown): Place[] =>
  isHolder(data) ? Object.keys(data).flatMap((key) => [{ holder: data, key }, ...placesIn(data[key])]) : [];

/** Data after one stroke somewhere in it. */
function struck(data: unknown, { draw, way, key, value }: Stroke): void {
  const places = placesIn(data);
  const place = places[draw % Math.max(1, places.length)];
  if (!place) return;
  const { holder } = place;
  const inside: unknown = Reflect.get(holder, place.key);
  if (way === 'replace') put(holder, place.key, value);
  else if (way === 'add' && Array.isArray(inside)) inside.push(value);
  else if (way === 'add' && !Array.isArray(holder)) put(isHolder(inside) ? inside : holder, key, value);
  else if (way === 'drop' && Array.isArray(holder)) holder.splice(Number(place.key), 1);
  else if (way === 'drop') Reflect.deleteProperty(holder, place.key);
  else if (way === 'double' && Array.isArray(holder)) holder.splice(Number(place.key), 0, structuredClone(inside));
  else {
    const other = places[(draw * 7) % places.length];
    if (other) put(holder, place.key, structuredClone(Reflect.get(other.holder, other.key)));
  }
}

const bases = fc.constantFrom(...BASE_NAMES);
const texts = bases.map((name) => JSON.stringify(BASES[name]));
const spoiledTexts = fc
  .tuple(
    texts,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '"', '{', ']', ',', '\\', '9', 'e', '\uD800', 'x')), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([text, flips]) =>
    flips.reduce((spoiled, [draw, sign]) => {
      const at = draw % Math.max(1, spoiled.length);
      return spoiled.slice(0, at) + sign + spoiled.slice(at + 1);
    }, text),
  );

describe('whatever is done to a valid file', () => {
  it('it is refused, or can be played, shown and saved again', async () => {
    await unharmed(() =>
      fc.assert(
        fc.property(bases, strokes, (name, each) => {
          const data: unknown = structuredClone(BASES[name]);
          for (const stroke of each) struck(data, stroke);
          harmless(parseSave(JSON.stringify(data) ?? ''));
        }),
        { numRuns: 250 },
      ),
    );
  });

  it('nothing is thrown when letters of it are flipped or lost', () => {
    fc.assert(
      fc.property(spoiledTexts, (text) => harmless(parseSave(text))),
      { numRuns: 250 },
    );
  });

  it('fault 05: it is refused wherever it is cut', () => {
    const whole = JSON.stringify(BASES.solo);
    for (let length = 0; length < whole.length; length += 7)
      expect(parseSave(whole.slice(0, length))).toMatchObject({ ok: false, fault: 'unreadable' });
  });

  it('fault 05: a slot with any letter changed is not whole', () => {
    const stored = sealSlot({ number: 4, text: JSON.stringify(BASES.led) });
    fc.assert(
      fc.property(fc.nat(stored.length - 1), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }), (at, sign) => {
        fc.pre(stored[at] !== sign);
        const read = unsealSlot(stored.slice(0, at) + sign + stored.slice(at + 1));
        expect(read).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

/** Views of a whole session, a few. */
const VIEWS: readonly unknown[] = (() => {
  const views: unknown[] = [];
  leadRoom(3, 120, { each: (room, at) => void (at % 9 === 0 && views.push(seenOf(room, at).room)) });
  return views.length > 0 ? views : [seenOf(leadRoom(3, 20)).room];
})();

describe('whatever is done to what is kept or said', () => {
  const spoiled = (all: readonly unknown[]) =>
    fc.tuple(fc.constantFrom(...all), strokes).map(([data, each]) => {
      const copy: unknown = structuredClone(data);
      for (const stroke of each) struck(copy, stroke);
      return copy;
    });

  it('a view is accepted or refused, never changed', async () => {
    await unharmed(() =>
      fc.assert(
        fc.property(spoiled(VIEWS), (view) => {
          const before = JSON.stringify(view);
          expect(typeof isProjectorView(view)).toBe('boolean');
          expect(JSON.stringify(view)).toBe(before);
        }),
        { numRuns: 400 },
      ),
    );
  });

  it('settings and a preparation are right, or not there', async () => {
    const prepared = { scenario: 'sample', length: 45, plan: samplePlan(), seed: 7 } as const;
    const all = [newcomer(), JSON.parse(formatPreparation(prepared)) as unknown];
    await unharmed(() =>
      fc.assert(
        fc.property(spoiled(all), (data) => {
          const text = JSON.stringify(data);
          expect(Object.keys(parseSettings(text, newcomer())).sort()).toEqual(Object.keys(newcomer()).sort());
          const read = parsePreparation(text);
          if (read) expect(parsePreparation(formatPreparation(read))).toEqual(read);
        }),
        { numRuns: 300 },
      ),
    );
  });
});
