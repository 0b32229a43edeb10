// The stream: a cracked bed and a stranded boat; stones laid by hand; living water, and people in it.
import { brush, C, circ, clip, line, type Point, shape } from '../../lib.ts';
import { at, PEOPLE } from '../people.ts';
import { duck } from '../street.ts';
import { by, flat, LAND, put, type State, shade, tone } from '../tools.ts';
import { BANK, BED, WIDE } from './place.ts';

const FULL = BANK.band(BED, WIDE);
const SHARE: readonly [number, number, number] = [0.3, 0.7, 1];
const level = (s: State) =>
  BANK.band(
    BED.map(([x, z], i): Point => [x + (1 - SHARE[s]) * (i % 2 ? 0.7 : -0.5), z]),
    WIDE.map((w) => w * SHARE[s] * 0.94),
  );

/** A flat boat, floating or stranded. */
const boat = (colour: string, w = 5) =>
  shape('M-130 -34Q-10 -14 130 -40L104 6Q0 22 -96 10Z', colour, w) +
  shape('M-130 -34Q-10 -14 130 -40Q0 -62 -130 -34Z', shade(colour), w) +
  line('M-40 -36L-30 -22M40 -40L44 -24', w + 1, '#D9B98A');
const paddler = () =>
  put(PEOPLE.student(), 0, 8, 1.05) +
  boat('#E8562A') +
  line('M-60 -90L90 -10', 8) +
  line('M-60 -90L90 -10', 3.4, '#D9B98A');

const RIPPLES = [
  [-5, 10.6, 130],
  [-1, 13.4, 110],
  [3, 17.6, 90],
  [6.4, 21, 80],
  [8, 27, 60],
  [8.6, 34, 50],
  [6.2, 45, 34],
] as const;
function ripples(s: State) {
  return RIPPLES.map(([x, z, wide]) => {
    const [px, py] = BANK.at(x, z);
    const half = wide * SHARE[s];
    return brush(
      [
        [px - half, py + 3],
        [px, py - 5],
        [px + half, py + 2],
      ],
      8,
      by(s, '#C9D4D4', '#DFF0F4', '#EAFAFF'),
      [0.1, 1, 1, 0.1],
    );
  }).join('');
}

const crack = (x: number, z: number, k: number) =>
  put(line('M0 0l40 16l-14 26l52 14M40 16l46 -12M26 42l-40 16', 4, '#7A6A50'), ...BANK.at(x, z), k);
const stone = (x: number, z: number, k: number, tint: string) =>
  put(
    shape('M-34 0Q-36 -26 -8 -28Q26 -32 36 -8Q38 4 22 6H-22Z', tint, 4) + line('M-14 -18q10 -6 20 -2', 3, '#FFFDF5'),
    ...BANK.at(x, z),
    k,
  );
const fish = () => shape('M-26 0Q-6 -18 20 0Q-6 18 -26 0ZM-26 0L-40 -12V12Z', '#F2A65A', 3) + circ(8, -3, 2.2, C.ink);

/** Everything that lives or lies in the bed. */
function inIt(s: State) {
  if (s === 0)
    return (
      (
        [
          [-6, 9, 1.3],
          [1.6, 16, 1],
          [6, 22, 0.8],
          [-3, 13, 0.9],
        ] as const
      )
        .map(([x, z, k]) => crack(x, z, k))
        .join('') +
      put(boat('#8F8A86'), ...BANK.at(2.8, 14.6), 1.2) +
      put(line('M-30 0q14 -30 40 -24M10 -24l20 14l-22 4', 5), ...BANK.at(-4.4, 11), 1)
    );
  if (s === 1)
    return (
      (
        [
          [-3.6, 12.6, 1.3],
          [-2, 13.6, 1.2],
          [-0.2, 14.6, 1.2],
          [1.6, 15.8, 1.1],
          [3.2, 17, 1],
        ] as const
      )
        .map(([x, z, k], i) => stone(x, z, k, i % 2 ? '#B9B0A2' : '#CFC6B4'))
        .join('') +
      at(BANK, 'worker', 2.6, 15) +
      at(BANK, 'gardener', -1, 13.2)
    );
  return (
    put(duck(), ...BANK.at(1.6, 14.6), 1.5) +
    put(duck(), ...BANK.at(3, 15.4), 1.2) +
    put(paddler(), ...BANK.at(4.6, 19), 1) +
    put(fish(), ...BANK.at(-2.4, 11), 1.3) +
    put(fish(), ...BANK.at(-1, 11.6), 1.1) +
    (
      [
        [-4, 14.6, 1.1, '#B9B0A2'],
        [6.2, 17.8, 0.9, '#CFC6B4'],
      ] as const
    )
      .map(([x, z, k, tint]) => stone(x, z, k, tint))
      .join('')
  );
}

/** The stream. */
export function stream(s: State) {
  const { water, water2 } = LAND[s];
  const d = level(s);
  const bed = by(s, '#B9A582', '#A99A78', '#8FA07A');
  return (
    flat(FULL, bed) +
    clip(FULL, tone(-20, 480, 1960, 620, { sp: 16, r0: 0.6, r1: 5, col: shade(bed), op: 0.6 })) +
    line(FULL, 4.6) +
    flat(d, water) +
    clip(d, tone(-20, 520, 1960, 580, { sp: 18, r0: 0.6, r1: 7.6, col: water2 }) + ripples(s)) +
    line(d, 4.4) +
    inIt(s)
  );
}
