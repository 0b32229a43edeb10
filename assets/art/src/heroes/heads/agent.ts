// The agent's head: square, hair drawn up in a bun with a pencil through it, yellow headband.
import { brush, C, circ, line, shape } from '../../lib.ts';
import type { Cast } from '../cast.ts';
import { brow, cheek, eye, eyeSide, type Mood, mouth, mouthSide, sweat } from '../face.ts';
import { at, blob, cel, ramp, solid, trace } from '../kit.ts';

const pencil = () =>
  shape('M-84 -7H66V7H-84Z', C.agent, 5) +
  shape('M66 -7L90 0L66 7Z', '#E9C7A0', 5) +
  shape('M-84 -7H-66V7H-84Z', C.torche, 5);
const hairOf = (d: string, c: Cast, flip = 1) => cel(d, c.hair, c.hairDark, { dx: 12 * flip, dy: -10 });

function threeq(e: Mood, c: Cast) {
  const face = blob('-92 -96, -97 -10, -92 58, -74 106, -34 132, 34 134, 74 112, 92 62, 96 -10, 92 -96', 0.5);
  const shade = `<path d="${blob('-120 -110, -120 150, 34 150, -30 118, -60 60, -64 -30, -56 -110')}" fill="${c.dark}"/>`;
  const nose = trace('46 -2, 55 20, 66 36, 60 49, 44 49');
  return (
    at(pencil(), [-20, -190], 30) +
    hairOf(blob('-40 -146, -70 -184, -46 -222, 4 -228, 36 -198, 22 -150'), c) +
    brush(
      [
        [-50, -190],
        [-20, -206],
        [16, -196],
      ],
      5,
      c.hairLine,
    ) +
    solid(blob('-88 -10, -112 -20, -122 10, -110 38, -86 36'), c.skin) +
    circ(-111, 48, 8, C.agent, 4) +
    brush(
      [
        [-106, -4],
        [-98, 8],
        [-106, 20],
      ],
      5,
      c.deep,
    ) +
    solid(face, c.skin, shade + ramp(-64, -90, 42, 230, { col: c.dark, r0: 4.4 }) + cheek(-20, 54, c)) +
    eye({ x: -10, y: -12, rx: 24, ry: 20, inner: 1 }, e) +
    eye({ x: 68, y: -14, rx: 17, ry: 20, inner: -1 }, e) +
    brow([-46, -52], [20, -50], e, { w: 16 }) +
    brow([94, -56], [48, -52], e, { w: 15, arc: 5 }) +
    line(nose, 6) +
    brush(
      [
        [30, 51],
        [19, 47],
        [20, 35],
      ],
      5,
    ) +
    brush(
      [
        [16, 110],
        [36, 113],
        [56, 108],
      ],
      6,
      c.lip,
    ) +
    mouth(e, 36, 88, 62) +
    crownThreeq(c) +
    (e.mouth === 'worried' ? sweat(90, -112) : '')
  );
}

function crownThreeq(c: Cast) {
  return (
    hairOf(
      blob(
        '-98 -20, -113 -60, -108 -120, -74 -158, -10 -172, 54 -164, 98 -128, 105 -74, 92 -46, 82 -80, 52 -98, 0 -98, -44 -86, -74 -58, -80 -22',
      ),
      c,
    ) +
    brush(
      [
        [-92, -60],
        [-82, -96],
        [-60, -112],
      ],
      5,
      c.hairLine,
    ) +
    band('-109 -108, -60 -140, 0 -149, 58 -141, 103 -108, 105 -82, 60 -113, 0 -121, -58 -112, -109 -78') +
    brush(
      [
        [-50, -152],
        [0, -162],
        [46, -154],
      ],
      5,
      c.hairLine,
    )
  );
}
const band = (points: string) => cel(blob(points), C.agent, C.agentD, { dx: 14, dy: -6 });

function profile(e: Mood, c: Cast) {
  const face = blob(
    '50 -104, 76 -80, 82 -46, 74 -22, 84 8, 100 32, 94 45, 74 50 c, 86 60, 86 72, 76 80 c, 86 90, 82 102, 86 116, 64 136, 12 140, -38 126, -64 84, -72 30, -72 0, -64 -90, 0 -120',
    0.48,
  );
  const shade = `<path d="${blob('-90 -90, -90 150, 50 150, 4 116, -34 66, -46 10, -44 -80')}" fill="${c.dark}"/>`;
  return (
    at(pencil(), [-92, -172], 64) +
    hairOf(blob('-70 -130, -112 -142, -136 -178, -118 -214, -76 -224, -44 -196, -40 -152'), c) +
    brush(
      [
        [-116, -176],
        [-96, -202],
        [-66, -204],
      ],
      5,
      c.hairLine,
    ) +
    solid(face, c.skin, shade + ramp(-44, -80, 42, 220, { col: c.dark, r0: 4.4 }) + cheek(20, 54, c)) +
    brush(
      [
        [76, 50],
        [65, 46],
        [66, 36],
      ],
      5,
    ) +
    eyeSide({ x: 52, y: -12, r: 20 }, e) +
    brow([16, -52], [78, -46], e, { w: 16 }) +
    brush(
      [
        [80, 92],
        [66, 94],
        [54, 92],
      ],
      7,
      c.lip,
    ) +
    mouthSide(e, 78, 81, 32) +
    crownProfile(c) +
    solid(blob('-44 -16, -66 -22, -76 6, -64 38, -42 36, -34 8'), c.skin) +
    brush(
      [
        [-58, -6],
        [-48, 8],
        [-56, 22],
      ],
      5,
      c.deep,
    ) +
    circ(-60, 48, 8, C.agent, 4) +
    (e.mouth === 'worried' ? sweat(22, -84, 0.9) : '')
  );
}

function crownProfile(c: Cast) {
  return (
    hairOf(
      blob(
        '62 -92, 78 -128, 50 -160, -16 -174, -80 -152, -112 -100, -112 -40, -92 16, -66 22, -56 -18, -34 -50, 16 -78',
      ),
      c,
    ) +
    brush(
      [
        [-96, -40],
        [-80, -84],
        [-40, -112],
      ],
      5,
      c.hairLine,
    ) +
    band('72 -122, 40 -148, -10 -158, -64 -144, -104 -104, -92 -78, -56 -114, -8 -128, 38 -118, 74 -92')
  );
}

// The other three-quarter: the bun slips behind, the pencil is seen from its point, the far cheek is cut by the nose.
function turned(e: Mood, c: Cast) {
  const face = blob(
    '92 -90, 96 -8, 90 58, 68 108, 26 134, -34 132, -66 112, -80 74, -76 40, -84 4, -80 -40, -84 -96, 0 -120',
    0.5,
  );
  const shade = `<path d="${blob('120 -110, 120 150, -28 150, 32 118, 60 60, 64 -30, 56 -110')}" fill="${c.dark}"/>`;
  const nose = trace('-44 -6, -54 18, -74 34, -72 46, -46 48');
  return (
    at(pencil(), [56, -184], 146) +
    hairOf(blob('20 -150, 22 -200, 62 -226, 104 -208, 112 -168, 76 -134'), c, -1) +
    brush(
      [
        [44, -200],
        [70, -210],
        [94, -188],
      ],
      5,
      c.hairLine,
    ) +
    solid(face, c.skin, shade + ramp(16, -90, 42, 230, { col: c.dark, r0: 0.6, r1: 4.4 }) + cheek(20, 54, c)) +
    solid(blob('84 -12, 108 -22, 118 8, 106 38, 82 36'), c.skin) +
    circ(108, 48, 8, C.agent, 4) +
    brush(
      [
        [102, -6],
        [94, 8],
        [102, 20],
      ],
      5,
      c.deep,
    ) +
    eye({ x: 10, y: -14, rx: 24, ry: 20, inner: -1 }, e, -1) +
    eye({ x: -64, y: -15, rx: 14, ry: 20, inner: 1 }, e, -1) +
    brow([46, -54], [-20, -52], e, { w: 16 }) +
    brow([-88, -56], [-50, -53], e, { w: 14, arc: 5 }) +
    line(nose, 6) +
    brush(
      [
        [-34, 51],
        [-23, 47],
        [-24, 35],
      ],
      5,
    ) +
    brush(
      [
        [-52, 108],
        [-34, 113],
        [-14, 110],
      ],
      6,
      c.lip,
    ) +
    mouth(e, -30, 88, 58, true) +
    crownTurned(c) +
    (e.mouth === 'worried' ? sweat(-88, -108) : '')
  );
}

function crownTurned(c: Cast) {
  return (
    hairOf(
      blob(
        '98 -16, 114 -60, 108 -124, 72 -160, 8 -174, -56 -162, -92 -128, -96 -70, -84 -44, -74 -78, -40 -100, 10 -98, 50 -82, 76 -54, 80 -18',
      ),
      c,
      -1,
    ) +
    brush(
      [
        [94, -58],
        [84, -92],
        [62, -110],
      ],
      5,
      c.hairLine,
    ) +
    band('109 -104, 60 -140, 4 -150, -54 -140, -94 -108, -96 -82, -54 -112, 4 -122, 58 -112, 110 -74')
  );
}

export const agent = { threeq, profile, turned };
