// The State's head: kepi with oak leaves, straight nose, the visor's shade over the eyes.
import { brush, C, line, polyd, shape } from '../../lib.ts';
import type { Cast } from '../cast.ts';
import { brow, eye, eyeSide, type Mood, mouth, mouthSide, sweat } from '../face.ts';
import { blob, ramp, solid } from '../kit.ts';
import { kepi } from './kepi.ts';

function threeq(e: Mood, c: Cast) {
  const face = blob('-78 -80, -80 10, -72 66, -48 120, -8 144, 40 136, 74 84, 84 10, 84 -80', 0.34);
  const shade = `<path d="${polyd([
    [-110, -100],
    [110, -100],
    [110, -36],
    [60, -22],
    [-20, -28],
    [-54, 0],
    [-46, 70],
    [-4, 150],
    [-110, 150],
  ])}" fill="${c.dark}"/>`;
  const nose = 'M40 -14L52 24L67 45Q65 57 47 57';
  return (
    solid(blob('-66 -70, -98 -56, -98 -8, -84 10, -66 -6'), c.hair) +
    solid(blob('-72 -10, -94 -20, -102 8, -94 36, -70 36'), c.skin) +
    brush(
      [
        [-92, -6],
        [-84, 6],
        [-92, 20],
      ],
      5,
      c.deep,
    ) +
    solid(
      face,
      c.skin,
      `${shade}<path d="M-86 -90H-50L-60 4L-86 -10Z" fill="${c.hair}"/>${ramp(-48, -30, 42, 180, { col: c.dark, r0: 4.4 })}`,
    ) +
    eye({ x: 0, y: -8, rx: 20, ry: 16, inner: 1 }, e) +
    eye({ x: 62, y: -9, rx: 14, ry: 16, inner: -1 }, e) +
    brow([-32, -42], [28, -40], e, { w: 13, arc: 3 }) +
    brow([86, -43], [46, -41], e, { w: 12, arc: 3 }) +
    `<path d="${nose}L34 10Z" fill="${c.skin}"/><path d="M47 57Q64 57 67 45L40 46Z" fill="${c.dark}"/>${line(nose, 6)}` +
    brush(
      [
        [32, 60],
        [23, 56],
        [25, 47],
      ],
      5,
    ) +
    brush(
      [
        [-4, 62],
        [-10, 76],
        [-4, 90],
      ],
      4,
      c.deep,
    ) +
    mouth(e, 32, 92, 48) +
    kepi('threeq') +
    (e.mouth === 'worried' ? sweat(-56, -26, 0.9) : '')
  );
}

function profile(e: Mood, c: Cast) {
  const face = blob(
    '40 -90, 66 -70, 68 -44, 58 -24, 68 4, 94 40, 88 52, 68 57 c, 74 68, 75 78, 65 84 c, 72 95, 67 106, 78 122, 62 146, 26 150, -20 134, -46 98, -58 50, -64 0, -62 -90, 0 -100',
    0.42,
  );
  const shade = `<path d="${polyd([
    [-100, -110],
    [90, -110],
    [90, -34],
    [40, -30],
    [-22, -24],
    [-40, 10],
    [-26, 74],
    [30, 150],
    [-100, 150],
  ])}" fill="${c.dark}"/>`;
  return (
    solid(face, c.skin, shade + ramp(-36, -20, 42, 170, { col: c.dark, r0: 4.4 })) +
    solid(blob('-30 -80, -84 -76, -112 -40, -110 4, -92 40, -66 44, -52 10, -34 -20'), c.hair) +
    brush(
      [
        [-92, -40],
        [-90, -6],
        [-78, 22],
      ],
      5,
      c.hairLine,
    ) +
    solid(blob('-42 -14, -62 -20, -72 6, -62 36, -40 34, -32 8'), c.skin) +
    brush(
      [
        [-56, -4],
        [-46, 8],
        [-54, 22],
      ],
      5,
      c.deep,
    ) +
    brush(
      [
        [70, 58],
        [60, 54],
        [61, 45],
      ],
      5,
    ) +
    featuresProfile(e, c) +
    kepi('profile') +
    shape('M18 -84a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z', C.agent, 4) +
    (e.mouth === 'worried' ? sweat(-4, -30, 0.9) : '')
  );
}

function featuresProfile(e: Mood, c: Cast) {
  return (
    eyeSide({ x: 40, y: -8, r: 17 }, e) +
    brow([8, -42], [66, -40], e, { w: 13, arc: 3 }) +
    brush(
      [
        [36, 62],
        [28, 76],
        [34, 90],
      ],
      4,
      c.deep,
    ) +
    mouthSide(e, 68, 86, 28)
  );
}

// The other three-quarter: the visor points away, the strap's button and the nape show.
function turned(e: Mood, c: Cast) {
  const face = blob(
    '78 -80, 80 8, 72 66, 50 118, 10 144, -38 138, -62 100, -64 70, -68 40, -64 8, -72 -26, -72 -80',
    0.4,
  );
  const shade = `<path d="${polyd([
    [110, -100],
    [-110, -100],
    [-110, -36],
    [-60, -22],
    [24, -28],
    [56, 0],
    [46, 70],
    [4, 152],
    [110, 152],
  ])}" fill="${c.dark}"/>`;
  return (
    solid(blob('62 -72, 96 -66, 108 -30, 100 14, 80 22, 64 0'), c.hair) +
    brush(
      [
        [92, -44],
        [92, -14],
        [84, 6],
      ],
      5,
      c.hairLine,
    ) +
    solid(
      face,
      c.skin,
      `${shade}<path d="M86 -90H50L60 4L86 -10Z" fill="${c.hair}"/>${ramp(8, -30, 42, 180, { col: c.dark, r0: 0.6, r1: 4.4 })}`,
    ) +
    solid(blob('70 -12, 90 -20, 98 8, 90 38, 66 36'), c.skin) +
    brush(
      [
        [88, -4],
        [78, 8],
        [86, 22],
      ],
      5,
      c.deep,
    ) +
    featuresTurned(e, c) +
    kepi('turned') +
    shape('M52 -90a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z', C.agent, 4) +
    (e.mouth === 'worried' ? sweat(52, -26, 0.9) : '')
  );
}

function featuresTurned(e: Mood, c: Cast) {
  const nose = 'M-40 -16L-50 22L-82 42Q-80 56 -48 56';
  return (
    eye({ x: 4, y: -10, rx: 20, ry: 16, inner: -1 }, e, -1) +
    eye({ x: -58, y: -11, rx: 11, ry: 16, inner: 1 }, e, -1) +
    brow([36, -43], [-24, -42], e, { w: 13, arc: 3 }) +
    brow([-76, -45], [-44, -43], e, { w: 12, arc: 3 }) +
    `<path d="${nose}L-32 10Z" fill="${c.skin}"/><path d="M-48 56Q-80 56 -82 42L-44 44Z" fill="${c.dark}"/>${line(nose, 6)}` +
    brush(
      [
        [-36, 59],
        [-26, 55],
        [-28, 46],
      ],
      5,
    ) +
    brush(
      [
        [8, 62],
        [14, 76],
        [8, 90],
      ],
      4,
      c.deep,
    ) +
    mouth(e, -26, 92, 44, true)
  );
}
export const state = { threeq, profile, turned };
