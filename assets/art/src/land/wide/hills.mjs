// Behind the town: ridges that overlap, the mound it stands on, and the forest of the far slope.
import { C, clip, line, rng, shape, spline } from '../../lib.mjs';
import { bare, leaf, sapling, stump, tree } from '../green.mjs';
import { PEOPLE } from '../people.mjs';
import { cow, crane, turbine } from '../street.mjs';
import { by, flat, LAND, mix, put, shade, tone } from '../tools.mjs';

const BUTTE = spline(
  [
    [-20, 470, 'c'],
    [90, 400],
    [190, 352],
    [262, 336, 'c'],
    [284, 268, 'c'],
    [350, 252],
    [470, 258],
    [548, 280, 'c'],
    [566, 344, 'c'],
    [680, 392],
    [820, 446],
    [960, 500, 'c'],
    [-20, 560, 'c'],
  ],
  true,
  0.4,
);
const CLIFF =
  'M262 336L284 268L310 262L300 300L330 318L336 258L372 254L366 306L404 322L416 256L470 258L462 310L500 324L512 268L548 280L566 344L480 352L370 346Z';
const FAR = spline(
  [
    [600, 480, 'c'],
    [760, 396],
    [900, 352],
    [1020, 372],
    [1130, 330],
    [1250, 300],
    [1380, 338],
    [1530, 300],
    [1720, 246],
    [1940, 286, 'c'],
    [1940, 560, 'c'],
    [600, 560, 'c'],
  ],
  true,
  0.4,
);
const NEAR = spline(
  [
    [980, 560, 'c'],
    [1160, 474],
    [1330, 424],
    [1490, 432],
    [1640, 392],
    [1800, 372],
    [1940, 396, 'c'],
    [1940, 640, 'c'],
    [980, 640, 'c'],
  ],
  true,
  0.4,
);
const SLOPE = spline(
  [
    [-20, 520, 'c'],
    [160, 478],
    [330, 470],
    [520, 512],
    [720, 560],
    [900, 600, 'c'],
    [-20, 680, 'c'],
  ],
  true,
  0.4,
);

/** Small fields stitched by hedges on a slope. */
function patchwork(outline, rows, s) {
  const land = LAND[s];
  const tones = [mix(land.far2, land.grass, 0.5), mix(land.far2, '#E9D9B4', 0.35), mix(land.far2, land.mid, 0.5)];
  return clip(outline, rows.map((d, i) => flat(d, tones[i % 3])).join(''));
}

/** The far ridges: no ink there, only flat tones and dots. */
export function farHills(s) {
  const land = LAND[s];
  const tower = flat('M404 256V214H396V202H404V208H411V202H419V208H427V202H435V214H428V256Z', shade(land.far2));
  return (
    flat(FAR, land.far) +
    clip(FAR, tone(590, 250, 1360, 200, { sp: 17, r0: 0.6, r1: 6.4, col: land.far2 })) +
    flat('M1500 316L1530 300L1720 246L1800 258L1690 300L1610 330Z', mix(land.far, '#FFFFFF', 0.3)) +
    flat(BUTTE, land.far2) +
    tower +
    flat(CLIFF, mix(land.far, '#FFF8E7', 0.35)) +
    clip(BUTTE, tone(-20, 360, 900, 170, { sp: 16, r0: 0.6, r1: 5.6, col: shade(land.far2), op: 0.45 })) +
    patchwork(
      BUTTE,
      ['M60 430L220 372L300 392L120 470Z', 'M300 392L430 372L520 420L360 446Z', 'M120 470L300 400L350 446L180 510Z'],
      s,
    ) +
    flat(SLOPE, mix(land.far2, land.mid, 0.55)) +
    patchwork(
      SLOPE,
      ['M0 520L150 482L280 520L80 560Z', 'M280 474L420 492L520 550L330 540Z', 'M150 482L280 474L330 540L280 520Z'],
      s,
    ) +
    flat(NEAR, land.mid)
  );
}

const MASTS = [
  [1096, 352, 0.6, 10],
  [1206, 318, 0.76, 40],
  [1330, 330, 0.62, 75],
];

/** Masts on the ridge: a mast that measures, and sheets that say no; one going up; three that turn, owned from here. */
export function turbines(s) {
  const sheet = (words) =>
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

const MOUND = spline(
  [
    [430, 720, 'c'],
    [560, 650],
    [700, 588],
    [880, 556],
    [1080, 552],
    [1260, 586],
    [1420, 640],
    [1560, 720, 'c'],
  ],
  true,
  0.42,
);
/** The mound under the town, with its terraces. */
export function townHill(s) {
  const land = LAND[s];
  return (
    flat(MOUND, mix(land.mid, land.grass, 0.4)) +
    clip(MOUND, tone(430, 560, 520, 170, { sp: 13, r0: 0.6, r1: 4.6, col: shade(land.mid), op: 0.5 }))
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
export function forest(s) {
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
  [
    [-40, 0],
    [0, 0],
    [40, 0],
    [-20, -26],
    [20, -26],
    [0, -52],
  ]
    .map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y - 16}" r="19" fill="#D2B48C" stroke="${C.ink}" stroke-width="5"/><circle cx="${x}" cy="${y - 16}" r="8" fill="none" stroke="#8A6A50" stroke-width="3"/>`,
    )
    .join('');
