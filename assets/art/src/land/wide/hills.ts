// Behind the town: the masts of the ridge, and the forest of the far slope.
import { C, line, rng, shape } from '../../lib.ts';
import { bare, leaf, sapling, stump, tree } from '../green.ts';
import { PEOPLE } from '../people.ts';
import { cow, crane, turbine } from '../street.ts';
import { by, put, type State } from '../tools.ts';

const MASTS = [
  [1096, 352, 0.6, 10],
  [1206, 318, 0.76, 40],
  [1330, 330, 0.62, 75],
] as const;

/** Masts on the ridge: a mast that measures, and sheets that say no; one going up; three that turn, owned from here. */
export function turbines(s: State) {
  const sheet = (words: string) =>
    shape('M-56 -30Q0 -20 56 -30V10Q0 20 -56 10Z', '#FFFDF5', 4) +
    `<text x="0" y="4" font-size="30" text-anchor="middle" fill="${C.torcheD}">${words}</text>`;
  if (s === 0)
    return (
      put(line('M0 0V-150M-60 0L0 -120M60 0L0 -120M-14 -150H14M-14 -130H14', 4), 1206, 326, 1) +
      put(sheet('NON !'), 1100, 372, 0.9) +
      put(sheet('QUI ?'), 1330, 352, 0.9)
    );
  if (s === 1)
    return (
      put(turbine(20), 1206, 318, 0.76) +
      put(line('M-7 0L-4 -90H4L7 0', 4), 1330, 330, 0.7) +
      put(crane(), 1356, 334, 0.34) +
      put(PEOPLE.surveyor(), 1264, 336, 0.4) +
      put(PEOPLE.mother(), 1150, 346, 0.4, true)
    );
  return (
    MASTS.map(([x, y, k, angle]) => put(turbine(angle), x, y, k)).join('') +
    put(cow(), 1270, 336, 0.3) +
    put(cow(), 1400, 350, 0.3, true) +
    put(PEOPLE.child(), 1160, 350, 0.42)
  );
}

/** Where trees of the far slope stand, and how each is, drawn by lot once. */
function stand() {
  const random = rng(7);
  const trees = [];
  for (let i = 0; i < 44; i++) {
    const t = random();
    const x = 1200 + t * 740;
    const y = 520 - t * 92 + random() * (60 + 40 * t);
    trees.push({ x, y, a: random(), b: random() });
  }
  return trees.sort((one, other) => one.y - other.y);
}

/** The forest: stumps and firs all alike; then saplings on their stakes and planters; then many kinds, and a clearing. */
export function forest(s: State) {
  let drawn = '';
  for (const [i, { x, y, a, b }] of stand().entries()) {
    const k = 0.36 + (y - 430) / 420;
    const kind = b > 0.62 ? 'fir' : b > 0.5 ? 'poplar' : b > 0.2 ? 'lime' : 'round';
    if (s === 0)
      drawn += put(
        by(a < 0.3 ? 0 : a < 0.62 ? 1 : 2, bare(), stump(), tree(leaf(0, i), { kind: 'fir' })),
        x,
        y,
        k * 0.86,
      );
    else if (s === 1 && a < 0.34) drawn += put(sapling(leaf(1, i)), x, y, k * 0.8);
    else if (s === 1 && a < 0.44) drawn += put(stump(), x, y, k * 0.8);
    else drawn += put(tree(s === 2 && a > 0.88 ? '#D99A3C' : leaf(s, i), { kind }), x, y, k * (s === 1 ? 0.86 : 1.06));
  }
  if (s === 0) drawn += put(logs(), 1460, 590, 0.7);
  if (s === 1) drawn += put(PEOPLE.worker(), 1420, 590, 0.5) + put(PEOPLE.gardener(), 1492, 596, 0.5);
  if (s === 2) drawn += put(PEOPLE.student(), 1440, 590, 0.46) + put(PEOPLE.dog(), 1476, 592, 0.4);
  return drawn;
}

const logs = () =>
  (
    [
      [-40, 0],
      [0, 0],
      [40, 0],
      [-20, -26],
      [20, -26],
      [0, -52],
    ] as const
  )
    .map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y - 16}" r="19" fill="#D2B48C" stroke="${C.ink}" stroke-width="5"/><circle cx="${x}" cy="${y - 16}" r="8" fill="none" stroke="#8A6A50" stroke-width="3"/>`,
    )
    .join('');
