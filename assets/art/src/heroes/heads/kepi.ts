// The State's kepi in each view: gold leaves on its band, a visor that shines.
import { brush, C, type Knot } from '../../lib.ts';
import { at, blob, cel, ramp, solid, type View } from '../kit.ts';

/** A kepi as text of points; `oak` is where its leaves are and how each is turned. */
interface Kepi {
  readonly crown: string;
  readonly band: string;
  readonly top: string;
  readonly visor: string;
  readonly shine: readonly Knot[];
  readonly oak: readonly (readonly [x: number, y: number, turn: number])[];
  readonly flip?: 1 | -1;
}

const leaf = () =>
  `<path d="M0 -12C9 -8 9 8 0 12C-9 8 -9 -8 0 -12Z" fill="${C.agent}"/><path d="M0 -9V9" stroke="${C.etatD}" stroke-width="2"/>`;
const leaves = (places: Kepi['oak']) => places.map(([x, y, turn]) => at(leaf(), [x, y], turn)).join('');
const visorShine = (points: readonly Knot[]) => brush(points, 5, '#5C6690', [0.1, 1, 0.1]);

/** The kepi, on a head in a view. */
export function kepi(view: View) {
  const { crown, band, top, visor, shine, oak, flip = 1 } = KEPIS[view];
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

const KEPIS: Readonly<Record<View, Kepi>> = {
  threeq: {
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
  },
  profile: {
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
  },
  turned: {
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
  },
};
