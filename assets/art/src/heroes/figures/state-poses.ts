import { cell } from '../hexagons.ts';
import { at } from '../kit.ts';
import type { Poses } from '../rig.ts';
import { plan, sheet, stamp } from '../tools.ts';
import type { StatePose } from './state.ts';

const arc = () =>
  [-2, -1, 0, 1, 2]
    .map((i) => cell(i * 118, -1086 + Math.abs(i) ** 1.6 * 34, 66, Math.abs(i) === 2 ? 'dash' : 'ink'))
    .join('');
const tiles = () =>
  cell(262, -66, 52, 'ink') + cell(352, -66, 52, 'dash') + cell(307, -144, 52, 'dot') + cell(172, -66, 52, 'dash');

/** The State's poses, feet at the origin; `hem` gives the cloak's hem: outer and inner left, inner and outer right. */
export const statePoses: Poses<StatePose> = {
  /** Upright without stiffness: the plan under one hand, the other at the edge of the cloak. */
  stand: {
    trunk: { neck: [-10, -806], hips: [-12, -500], chest: -4, pelvis: 5, bend: -6, turn: 0.36 },
    feet: { near: { at: [-50, 0], flip: true }, far: { at: [64, 0] } },
    hem: [-232, -66, 92, 214],
    head: { a: 2 },
    arms: {
      near: {
        z: 'front',
        to: [-76, -470],
        side: 1,
        hand: { shape: 'grip', angle: 16, k: 1.25, held: at(plan(), [30, 0], 104, 0.95) },
      },
      far: { to: [168, -452], side: -1, hand: { shape: 'rest', angle: 100, k: 1.2 } },
    },
  },
  /** The hand goes up: one moment, there is a rule. */
  argue: {
    trunk: { neck: [16, -806], hips: [-14, -500], chest: 5, pelvis: -3, bend: 6, turn: 0.42 },
    feet: { near: { at: [-60, 0], flip: true }, far: { at: [86, 0] } },
    hem: [-250, -78, 110, 226],
    head: { view: 'profile', a: -2, dx: 10 },
    arms: {
      near: {
        z: 'front',
        to: [34, -500],
        side: 1,
        hand: { shape: 'pinch', angle: 10, k: 1.25, held: at(sheet(), [84, 0], -4, 1.05) },
      },
      far: { to: [276, -800], side: 1, hand: { shape: 'palm', angle: -80, k: 1.35 } },
    },
  },
  /** The cloak opens, the plan is laid on an open palm. */
  give: {
    trunk: { neck: [26, -796], hips: [-20, -500], chest: 8, pelvis: 5, bend: 10, turn: 0.46 },
    feet: { near: { at: [-56, 0], flip: true }, far: { at: [98, 0] } },
    hem: [-246, -96, 132, 240],
    head: { a: 7, dx: 10, dy: 2 },
    drape: [-150, -590],
    arms: {
      near: {
        z: 'front',
        to: [212, -590],
        side: 1,
        hand: { shape: 'offer', angle: -4, k: 1.35, held: at(plan(), [54, -38], -12, 0.9) },
      },
      far: { to: [206, -470], side: -1, hand: { shape: 'rest', angle: 80 } },
    },
  },
  /** Its back, hands clasped behind over the plan, the face elsewhere. */
  away: {
    back: true,
    trunk: { neck: [0, -806], hips: [6, -500], chest: 3, pelvis: -4, bend: 6, turn: 0 },
    hem: [-224, -60, 60, 232],
    head: { view: 'turned', a: -4, dx: -14 },
    arms: {
      near: { to: [-22, -452], side: 1, hand: { shape: 'laid', angle: 12, k: 1.15 } },
      far: { to: [46, -446], side: -1, hand: { shape: 'grip', angle: 172, k: 1.15 } },
    },
    between: () => at(plan(), [12, -440], 66, 0.9),
  },
  /** Arms wide under a vault of cells: here one may try. */
  serve: {
    trunk: { neck: [0, -800], hips: [-4, -500], chest: -2, pelvis: 3, bend: 0, turn: 0.2 },
    feet: { near: { at: [-76, 0], flip: true }, far: { at: [82, 0] } },
    hem: [-330, -112, 122, 330],
    lift: [40, 40],
    head: { a: 0 },
    behind: arc,
    arms: {
      near: { to: [-268, -918], side: -1, hand: { shape: 'open', angle: -104, k: 1.35, over: true } },
      far: { to: [268, -918], side: 1, hand: { shape: 'open', angle: -76, k: 1.35 } },
    },
  },
  /** The stamp comes down; the cells of the norm spread on the ground. */
  impose: {
    trunk: { neck: [42, -790], hips: [-16, -498], chest: 12, pelvis: -3, bend: 14, turn: 0.46 },
    feet: { near: { at: [-84, 0], flip: true }, far: { at: [90, 0] } },
    hem: [-286, -92, 104, 212],
    head: { view: 'profile', a: 7, dx: 14 },
    drape: [-132, -580],
    behind: tiles,
    between: () => at(stamp(), [264, -412], 0, 1.05),
    arms: {
      near: { z: 'front', to: [226, -416], side: 1, hand: { shape: 'grip', angle: 4, k: 1.35 } },
      far: { to: [330, -716], side: 1, hand: { shape: 'palm', angle: -66, k: 1.3 } },
    },
  },
};
