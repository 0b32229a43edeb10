// Mister Fantastique's head: long, silver hair swept back, round glasses.
import { brush, C, line, merge, P } from '../../lib.ts';
import type { Cast } from '../cast.ts';
import { brow, cheek, eye, eyeSide, type Mood, mouth, mouthSide, sweat } from '../face.ts';
import { blob, cel, ramp, solid, trace } from '../kit.ts';

const FRAME = '#3A2148';
const lens = (x: number, y: number, rx: number, ry: number) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="none" stroke="${FRAME}" stroke-width="6.5"/>` +
  line(`M${x + rx * 0.3} ${y - ry * 0.62}L${x + rx * 0.62} ${y - ry * 0.3}`, 4, C.white);
const browOf = (c: Cast) => ({ w: 15, col: c.hairLine, arc: 8 });

function threeq(e: Mood, c: Cast) {
  const face = blob('-70 -70, -74 0, -64 62, -38 116, 4 148, 44 142, 68 104, 78 40, 82 -40, 66 -108, 0 -134, -50 -116');
  const shade = `<path d="${blob('-90 -90, -90 170, 26 170, -18 120, -42 60, -48 -10, -40 -80')}" fill="${c.dark}"/>`;
  const nose = trace('38 -30, 50 6, 76 36, 79 50, 62 60, 42 57');
  return (
    merge([P(blob('-62 -60, -98 -70, -106 -36, -98 2, -84 18, -62 10'), c.hairDark)], 6) +
    solid(blob('-64 -8, -86 -22, -98 4, -88 38, -62 42'), c.skin, '', 6) +
    brush(
      [
        [-86, -4],
        [-76, 10],
        [-84, 24],
      ],
      5,
      c.deep,
    ) +
    solid(face, c.skin, shade + ramp(-46, -80, 42, 240, { col: c.dark, r0: 4.4 }) + cheek(-8, 62, c)) +
    `<path d="${nose}L38 -20Z" fill="${c.skin}"/><path d="${blob('44 44, 70 52, 60 60, 40 57')}" fill="${c.dark}"/>` +
    line(nose, 6) +
    brush(
      [
        [38, 62],
        [27, 58],
        [25, 47],
      ],
      5,
    ) +
    eye({ x: 4, y: -14, rx: 21, ry: 19, inner: 1 }, e) +
    eye({ x: 68, y: -16, rx: 14, ry: 19, inner: -1 }, e) +
    lens(3, -13, 34, 33) +
    lens(68, -16, 22, 32) +
    line('M37 -20Q42 -28 46 -22', 6.5, FRAME) +
    line('M-31 -16L-72 -12', 6, FRAME) +
    brow([-34, -58], [26, -58], e, browOf(c)) +
    brow([90, -64], [50, -60], e, { ...browOf(c), w: 13 }) +
    brush(
      [
        [-2, 70],
        [-8, 84],
        [-2, 96],
      ],
      4,
      c.deep,
    ) +
    mouth(e, 34, 100, 54) +
    hairThreeq(c) +
    (e.mouth === 'worried' ? sweat(-50, -98) : '')
  );
}

function hairThreeq(c: Cast) {
  const hair = blob(
    '64 -100, 96 -124, 86 -156, 40 -182, -16 -188, -70 -174, -114 -134, -132 -84, -122 -40, -100 -56, -94 -20, -76 -46, -66 -86, -30 -114, 20 -118',
  );
  return (
    cel(hair, c.hair, c.hairDark, {
      dx: 16,
      dy: -14,
      inside: ramp(-118, -160, 90, 120, { col: c.hairLine, r0: 3.6 }),
    }) +
    brush(
      [
        [78, -128],
        [30, -152],
        [-30, -150],
        [-84, -114],
        [-104, -66],
      ],
      6,
    ) +
    brush(
      [
        [44, -126],
        [-6, -138],
        [-52, -118],
        [-82, -78],
      ],
      5,
    ) +
    brush(
      [
        [58, -160],
        [10, -172],
        [-44, -164],
      ],
      4,
      c.hairLine,
    )
  );
}

function profile(e: Mood, c: Cast) {
  const face = blob(
    '30 -126, 58 -92, 64 -56, 60 -34, 70 -8, 92 26, 108 44, 100 57, 76 62 c, 80 74, 82 82, 72 90 c, 78 100, 74 110, 80 126, 64 148, 30 152, -16 136, -46 96, -58 44, -64 0, -60 -90, -10 -134',
    0.48,
  );
  const shade = `<path d="${blob('-80 -90, -80 150, 60 170, 18 124, -22 84, -38 30, -38 -80')}" fill="${c.dark}"/>`;
  return (
    solid(face, c.skin, shade + ramp(-36, -70, 42, 240, { col: c.dark, r0: 4.4 }) + cheek(26, 60, c)) +
    brush(
      [
        [78, 62],
        [68, 56],
        [70, 46],
      ],
      5,
    ) +
    eyeSide({ x: 40, y: -12, r: 19 }, e) +
    lens(45, -12, 21, 32) +
    line('M62 -26L66 -30', 7, FRAME) +
    line('M24 -14L-42 -8', 6, FRAME) +
    brow([14, -58], [62, -54], e, browOf(c)) +
    brush(
      [
        [46, 66],
        [38, 80],
        [42, 94],
      ],
      4,
      c.deep,
    ) +
    mouthSide(e, 74, 91, 30) +
    hairProfile(c) +
    solid(blob('-48 -20, -70 -26, -78 2, -66 36, -44 34, -36 8'), c.skin) +
    brush(
      [
        [-62, -8],
        [-50, 8],
        [-58, 22],
      ],
      5,
      c.deep,
    ) +
    (e.mouth === 'worried' ? sweat(-8, -92) : '')
  );
}

function hairProfile(c: Cast) {
  const hair = blob(
    '36 -112, 76 -132, 70 -166, 20 -190, -40 -188, -98 -158, -134 -104, -138 -46, -118 10, -124 44, -96 34, -78 56, -70 20, -52 -22, -44 -70, -10 -104',
  );
  return (
    cel(hair, c.hair, c.hairDark, {
      dx: 18,
      dy: -14,
      inside: ramp(-130, -130, 90, 170, { col: c.hairLine, r0: 3.6 }),
    }) +
    brush(
      [
        [60, -138],
        [8, -160],
        [-56, -144],
        [-100, -88],
        [-108, -20],
      ],
      6,
    ) +
    brush(
      [
        [22, -126],
        [-28, -130],
        [-70, -84],
        [-86, -14],
      ],
      5,
    ) +
    brush(
      [
        [34, -172],
        [-16, -178],
        [-62, -164],
      ],
      4,
      c.hairLine,
    )
  );
}

// The other three-quarter: chin up, the crest of the hair seen from its parting, the nose past the far cheek.
function turned(e: Mood, c: Cast) {
  const face = blob(
    '74 -76, 78 -4, 68 60, 44 112, 2 146, -38 144, -58 116, -60 84, -66 44, -60 8, -68 -30, -64 -84, -34 -120, 24 -132',
  );
  const shade = `<path d="${blob('96 -90, 96 170, -10 172, 30 122, 48 62, 52 -10, 46 -80')}" fill="${c.dark}"/>`;
  const nose = trace('-36 -34, -48 0, -84 30, -90 44, -74 56, -48 54');
  return (
    merge([P(blob('58 -60, 96 -74, 108 -30, 98 22, 72 18, 60 0'), c.hairDark)], 6) +
    solid(face, c.skin, shade + ramp(6, -70, 42, 230, { col: c.dark, r0: 0.6, r1: 4.4 }) + cheek(14, 60, c)) +
    solid(blob('62 -12, 86 -24, 96 4, 86 38, 60 40'), c.skin) +
    brush(
      [
        [82, -6],
        [72, 10],
        [80, 24],
      ],
      5,
      c.deep,
    ) +
    `<path d="${nose}L-36 -20Z" fill="${c.skin}"/><path d="${blob('-50 42, -80 46, -72 56, -46 54')}" fill="${c.dark}"/>` +
    line(nose, 6) +
    brush(
      [
        [-44, 60],
        [-32, 55],
        [-31, 44],
      ],
      5,
    ) +
    eye({ x: 4, y: -18, rx: 21, ry: 18, inner: -1 }, e, -1) +
    eye({ x: -58, y: -20, rx: 11, ry: 18, inner: 1 }, e, -1) +
    lens(4, -17, 34, 33) +
    lens(-59, -20, 17, 31) +
    line('M-30 -22Q-36 -30 -42 -24', 6.5, FRAME) +
    line('M38 -20L66 -14', 6, FRAME) +
    brow([38, -60], [-18, -62], e, browOf(c)) +
    brow([-74, -66], [-42, -64], e, { ...browOf(c), w: 12 }) +
    brush(
      [
        [8, 66],
        [14, 80],
        [8, 94],
      ],
      4,
      c.deep,
    ) +
    mouth(e, -24, 98, 48, true) +
    hairTurned(c) +
    (e.mouth === 'worried' ? sweat(50, -96) : '')
  );
}

function hairTurned(c: Cast) {
  const hair = blob(
    '-56 -92, -90 -108, -98 -142, -68 -176, -18 -194, 40 -188, 92 -156, 126 -100, 120 -36, 100 -52, 94 -16, 74 -48, 66 -84, 34 -108, -10 -104, -34 -112',
  );
  return (
    cel(hair, c.hair, c.hairDark, {
      dx: -16,
      dy: -12,
      inside: ramp(40, -150, 80, 130, { col: c.hairLine, r0: 0.6, r1: 3.6 }),
    }) +
    brush(
      [
        [-82, -128],
        [-40, -160],
        [24, -152],
        [78, -112],
        [98, -64],
      ],
      6,
    ) +
    brush(
      [
        [-64, -108],
        [-20, -134],
        [36, -124],
        [74, -84],
      ],
      5,
    ) +
    brush(
      [
        [-86, -146],
        [-58, -168],
        [-12, -178],
      ],
      4,
      c.hairLine,
    )
  );
}

export const elected = { threeq, profile, turned };
