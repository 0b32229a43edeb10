// The State's head: kepi with oak leaves, straight nose, the visor's shade over the eyes.
import { brush, C, line, polyd, shape } from '../../lib.mjs';
import { brow, eye, eyeSide, mouth, mouthSide, sweat } from '../face.mjs';
import { at, blob, cel, ramp, solid } from '../kit.mjs';

const leaf = () =>
  `<path d="M0 -12C9 -8 9 8 0 12C-9 8 -9 -8 0 -12Z" fill="${C.agent}"/><path d="M0 -9V9" stroke="${C.etatD}" stroke-width="2"/>`;
const leaves = (places) => places.map(([x, y, turn]) => at(leaf(), [x, y], turn)).join('');
const visorShine = (points) => brush(points, 5, '#5C6690', [0.1, 1, 0.1]);

function kepi({ crown, band, top, visor, shine, oak, flip = 1 }) {
  return (
    cel(blob(crown, 0.3), C.etat, C.etatD, {
      dx: 34 * flip,
      dy: 0,
      inside: ramp(flip > 0 ? -62 : -14, -190, 74, 120, {
        col: C.etatD,
        r0: flip > 0 ? 5 : 0.6,
        r1: flip > 0 ? 0.6 : 5,
      }),
    }) +
    solid(blob(band, 0.3), C.etatD, '', 5) +
    leaves(oak) +
    solid(blob(visor, 0.4), C.ink, '', 5) +
    visorShine(shine) +
    solid(blob(top, 0.35), C.etatL, '', 5)
  );
}

const KEPI_THREEQ = {
  crown: '-87 -70, -85 -120, -81 -158, -10 -188, 87 -166, 91 -120, 95 -74, 4 -94',
  band: '-88 -74, -86 -112, 0 -132, 93 -112, 95 -74, 4 -94',
  top: '-83 -156, -10 -186, 88 -164, 4 -148',
  visor: '-80 -74, 0 -94, 95 -76, 116 -50, 62 -56, 6 -62, -40 -54, -90 -38',
  shine: [
    [-50, -66],
    [6, -78],
    [72, -68],
  ],
  oak: [
    [-62, -94, 30],
    [-36, -102, 38],
    [-8, -108, 44],
    [24, -108, 52],
    [52, -102, 58],
    [78, -94, 64],
  ],
};

function threeq(e, c) {
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
    kepi(KEPI_THREEQ) +
    (e.mouth === 'worried' ? sweat(-56, -26, 0.9) : '')
  );
}

const KEPI_PROFILE = {
  crown: '-104 -58, -102 -112, -92 -160, -20 -184, 62 -172, 70 -120, 74 -78, -10 -82',
  band: '-104 -62, -103 -102, -14 -122, 72 -114, 74 -78, -10 -82',
  top: '-94 -158, -20 -184, 64 -170, -16 -152',
  visor: '28 -86, 74 -84, 132 -52, 128 -42, 84 -54, 40 -64',
  shine: [
    [50, -74],
    [86, -66],
    [114, -52],
  ],
  oak: [
    [-82, -82, 30],
    [-56, -90, 40],
    [-28, -97, 46],
    [2, -100, 52],
    [30, -100, 58],
    [56, -97, 62],
  ],
};

function profile(e, c) {
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
    kepi(KEPI_PROFILE) +
    shape('M18 -84a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z', C.agent, 4) +
    (e.mouth === 'worried' ? sweat(-4, -30, 0.9) : '')
  );
}

function featuresProfile(e, c) {
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

const KEPI_TURNED = {
  crown: '90 -66, 92 -118, 88 -158, 18 -188, -70 -172, -80 -124, -84 -80, 4 -94',
  band: '90 -70, 92 -108, 6 -132, -81 -116, -84 -80, 4 -94',
  top: '90 -154, 18 -188, -72 -170, 4 -148',
  visor: '40 -92, -10 -96, -84 -82, -122 -46, -70 -54, -16 -62, 22 -64, 60 -78',
  shine: [
    [-84, -64],
    [-34, -76],
    [16, -78],
  ],
  oak: [
    [70, -90, -30],
    [44, -100, -38],
    [16, -107, -44],
    [-14, -108, -52],
    [-42, -104, -58],
    [-66, -98, -64],
  ],
  flip: -1,
};

// The other three-quarter: the visor points away, the strap's button and the nape show.
function turned(e, c) {
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
    kepi(KEPI_TURNED) +
    shape('M52 -90a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z', C.agent, 4) +
    (e.mouth === 'worried' ? sweat(52, -26, 0.9) : '')
  );
}

function featuresTurned(e, c) {
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
