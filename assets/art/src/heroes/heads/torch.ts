// La Torche's head: a flame of hair, hoop at the ear, wide eyes.
import { brush, C, line } from '../../lib.ts';
import type { Cast } from '../cast.ts';
import { brow, cheek, eye, eyeSide, type Mood, mouth, mouthSide, sweat } from '../face.ts';
import { blob, ramp, solid, trace } from '../kit.ts';

const hoop = (x: number, y: number) =>
  `<circle cx="${x}" cy="${y}" r="17" fill="none" stroke="${C.ink}" stroke-width="11"/><circle cx="${x}" cy="${y}" r="17" fill="none" stroke="${C.agent}" stroke-width="5"/>`;
/** The outlines of the hair, one in the other. */
type Tongues = readonly [outer: string, middle: string, heart: string];

const tongues = ([outer, middle, heart]: Tongues, c: Cast) =>
  solid(
    blob(outer, 0.45),
    c.hair,
    `<path d="${blob(middle, 0.45)}" fill="${c.hairLine}"/><path d="${blob(heart, 0.45)}" fill="${C.agent}"/>`,
    6.5,
  );

const THREEQ: Tongues = [
  '70 -92, 98 -110, 104 -150, 88 -132, 82 -180, 52 -230, 56 -186, 28 -218, -20 -268, -8 -208, -50 -238, -104 -248, -72 -206, -118 -196, -154 -162, -108 -152, -134 -104, -148 -50, -112 -74, -118 -20, -100 26, -80 -10, -70 -60, -20 -94, 30 -98',
  '52 -106, 74 -126, 62 -160, 40 -196, 40 -160, 10 -186, -18 -222, -14 -172, -50 -196, -40 -164, -84 -168, -66 -140, -96 -120, -110 -76, -84 -88, -88 -30, -70 -66, -20 -102, 20 -108',
  '30 -114, 44 -134, 26 -160, 14 -146, -8 -176, -10 -146, -38 -152, -34 -128, -66 -116, -72 -84, -44 -102, -10 -114',
];

function threeq(e: Mood, c: Cast) {
  const face = blob('-80 -90, -85 -10, -74 48, -42 102, 0 132, 34 124, 72 68, 86 4, 86 -84, 40 -112, -40 -112');
  const shade = `<path d="${blob('-110 -110, -110 150, 14 150, -28 108, -50 50, -54 -40, -42 -110')}" fill="${c.dark}"/>`;
  const nose = trace('44 4, 53 22, 61 36, 53 47, 40 47');
  return (
    solid(blob('-76 -6, -100 -16, -106 12, -96 38, -74 36'), c.skin) +
    brush(
      [
        [-94, -2],
        [-86, 10],
        [-94, 22],
      ],
      5,
      c.deep,
    ) +
    hoop(-96, 56) +
    solid(face, c.skin, shade + ramp(-54, -90, 42, 220, { col: c.dark, r0: 4.4 }) + cheek(-16, 50, c)) +
    eye({ x: -8, y: -10, rx: 24, ry: 23, inner: 1, lash: true }, e) +
    eye({ x: 63, y: -12, rx: 17, ry: 23, inner: -1, lash: true }, e) +
    brow([-42, -54], [22, -56], e, { w: 13, arc: 9 }) +
    brow([88, -58], [46, -58], e, { w: 12, arc: 7 }) +
    line(nose, 6) +
    brush(
      [
        [26, 48],
        [17, 44],
        [18, 34],
      ],
      5,
    ) +
    brush(
      [
        [12, 104],
        [30, 107],
        [48, 101],
      ],
      7,
      c.lip,
    ) +
    mouth(e, 30, 82, 54) +
    tongues(THREEQ, c) +
    (e.mouth === 'worried' ? sweat(94, -66, 0.9) : '')
  );
}

const PROFILE: Tongues = [
  '48 -84, 84 -112, 82 -150, 64 -136, 64 -186, 30 -232, 34 -190, -4 -216, -58 -262, -44 -208, -96 -226, -150 -222, -112 -190, -162 -164, -190 -118, -144 -126, -162 -74, -158 -18, -130 -44, -130 16, -98 52, -84 14, -66 -26, -40 -62, 4 -84',
  '38 -100, 58 -122, 46 -156, 22 -194, 18 -160, -20 -184, -52 -214, -46 -172, -88 -190, -122 -184, -96 -154, -134 -130, -142 -92, -112 -98, -120 -46, -96 -58, -98 -6, -74 -36, -44 -78, 4 -98',
  '14 -110, 26 -132, 4 -158, -8 -142, -38 -168, -44 -138, -74 -144, -72 -118, -98 -96, -92 -62, -62 -84, -28 -106',
];

function profile(e: Mood, c: Cast) {
  const face = blob(
    '44 -100, 70 -78, 76 -46, 66 -22, 74 4, 92 30, 86 42, 68 46 c, 84 56, 84 68, 70 74 c, 82 84, 76 96, 78 110, 58 130, 18 134, -30 116, -58 70, -66 24, -68 0, -60 -90, 0 -112',
    0.48,
  );
  const shade = `<path d="${blob('-90 -90, -90 150, 46 150, 4 112, -30 62, -44 10, -42 -80')}" fill="${c.dark}"/>`;
  return (
    solid(face, c.skin, shade + ramp(-42, -80, 42, 220, { col: c.dark, r0: 4.4 }) + cheek(20, 50, c)) +
    brush(
      [
        [70, 46],
        [60, 43],
        [61, 34],
      ],
      5,
    ) +
    eyeSide({ x: 44, y: -10, r: 21, lash: true }, e) +
    brow([10, -54], [72, -52], e, { w: 13, arc: 9 }) +
    brush(
      [
        [76, 86],
        [62, 88],
        [50, 86],
      ],
      8,
      c.lip,
    ) +
    mouthSide(e, 73, 75, 30) +
    tongues(PROFILE, c) +
    solid(blob('-40 -12, -60 -18, -70 8, -60 38, -38 36, -30 8'), c.skin) +
    brush(
      [
        [-54, -4],
        [-44, 8],
        [-52, 22],
      ],
      5,
      c.deep,
    ) +
    hoop(-56, 58) +
    (e.mouth === 'worried' ? sweat(14, -78, 0.9) : '')
  );
}

const TURNED: Tongues = [
  '-68 -90, -96 -114, -96 -152, -80 -138, -86 -186, -54 -236, -52 -190, -22 -222, 6 -276, 16 -216, 50 -250, 92 -262, 76 -214, 120 -216, 156 -186, 118 -166, 146 -124, 158 -70, 124 -88, 126 -32, 104 20, 84 -14, 72 -62, 26 -94, -22 -86',
  '-54 -104, -72 -128, -60 -164, -44 -196, -36 -164, -10 -192, 8 -228, 20 -182, 48 -206, 50 -170, 88 -178, 76 -148, 108 -130, 120 -88, 94 -98, 92 -40, 72 -70, 30 -104, -16 -102',
  '-30 -112, -44 -134, -24 -160, -12 -146, 6 -180, 18 -148, 44 -156, 42 -132, 72 -120, 78 -88, 50 -106, 16 -114',
];

// The other three-quarter: the flame leans with the turn, no hoop on this side, the nose cuts the far cheek.
function turned(e: Mood, c: Cast) {
  const face = blob(
    '80 -90, 85 -8, 74 50, 44 104, 2 132, -34 124, -60 92, -68 58, -66 30, -74 0, -72 -40, -76 -84, -30 -112, 40 -112',
  );
  const shade = `<path d="${blob('110 -110, 110 150, -8 150, 30 108, 52 50, 56 -40, 44 -110')}" fill="${c.dark}"/>`;
  const nose = trace('-42 -2, -50 20, -68 35, -64 46, -42 47');
  return (
    solid(face, c.skin, shade + ramp(12, -90, 42, 220, { col: c.dark, r0: 0.6, r1: 4.4 }) + cheek(18, 50, c)) +
    solid(blob('74 -8, 98 -16, 104 12, 94 38, 70 36'), c.skin) +
    brush(
      [
        [92, -2],
        [84, 10],
        [92, 22],
      ],
      5,
      c.deep,
    ) +
    hoop(94, 56) +
    eye({ x: 8, y: -12, rx: 24, ry: 23, inner: -1, lash: true }, e, -1) +
    eye({ x: -58, y: -13, rx: 13, ry: 23, inner: 1 }, e, -1) +
    brow([42, -56], [-20, -58], e, { w: 13, arc: 9 }) +
    brow([-80, -60], [-46, -60], e, { w: 12, arc: 7 }) +
    line(nose, 6) +
    brush(
      [
        [-30, 49],
        [-20, 45],
        [-21, 35],
      ],
      5,
    ) +
    brush(
      [
        [-44, 102],
        [-28, 107],
        [-10, 104],
      ],
      7,
      c.lip,
    ) +
    mouth(e, -26, 82, 50, true) +
    tongues(TURNED, c) +
    (e.mouth === 'worried' ? sweat(-84, -62, 0.9) : '')
  );
}

export const torch = { threeq, profile, turned };
