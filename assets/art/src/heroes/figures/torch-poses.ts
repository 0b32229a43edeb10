import { at } from '../kit.ts';
import type { Poses } from '../rig.ts';
import { torchStick } from '../tools.ts';
import type { TorchPose } from './torch.ts';

const held = (turn = 0, lit = true, n = 0) => at(torchStick(n, lit), [32, 0], turn, 0.8);

/** La Torche's poses, feet at the origin. */
export const torchPoses: Poses<TorchPose> = {
  /** A hip out, a hand on it, the flame held low, no one’s face in its light. */
  stand: {
    trunk: { neck: [-14, -640], hips: [-16, -352], chest: -7, pelvis: 9, bend: -14, turn: 0.4 },
    feet: { near: { at: [-58, 0], flip: true }, far: { at: [104, 0] } },
    head: { a: 4 },
    lift: -30,
    arms: {
      near: { z: 'front', to: [-96, -392], side: 1, hand: { shape: 'fist', angle: 20, k: 1.15 } },
      far: { to: [186, -462], side: 1, hand: { shape: 'grip', angle: 14, k: 1.2, held: held(2) } },
    },
  },
  /** She leans in, an open hand making the case, the flame kept behind. */
  argue: {
    trunk: { neck: [64, -622], hips: [-10, -348], chest: 13, pelvis: -5, bend: 18, turn: 0.46 },
    feet: { near: { at: [-176, -16], a: 16 }, far: { at: [126, 0] } },
    head: { view: 'profile', a: 6, dx: 14 },
    lift: -90,
    arms: {
      near: {
        to: [-196, -646],
        side: 1,
        hand: { shape: 'grip', angle: 176, over: true, k: 1.25, held: held(16, true, 2) },
      },
      far: { z: 'front', to: [330, -520], side: 1, hand: { shape: 'open', angle: -10, k: 1.35 } },
    },
  },
  /** Both hands pass the flame on. */
  give: {
    trunk: { neck: [34, -624], hips: [-20, -346], chest: 9, pelvis: 6, bend: 12, turn: 0.5 },
    feet: { near: { at: [-74, 0] }, far: { at: [124, 0] } },
    head: { a: 7, dx: 10 },
    lift: -10,
    arms: {
      near: { z: 'front', to: [166, -416], side: 1, hand: { shape: 'grip', angle: 16, k: 1.25 } },
      far: { z: 'back', to: [204, -486], side: 1, hand: { shape: 'grip', angle: 16, k: 1.25 } },
    },
    between: () => at(torchStick(0), [222, -452], 30, 0.95),
  },
  /** Arms crossed on a torch that only smokes. */
  away: {
    trunk: { neck: [16, -636], hips: [20, -350], chest: 5, pelvis: -8, bend: 14, turn: -0.5 },
    feet: { near: { at: [-84, 0], flip: true }, far: { at: [78, 0], flip: true } },
    head: { view: 'turned', a: -5, dx: -8 },
    wind: 1,
    lift: -50,
    between: () => at(torchStick(0, false), [-86, -470], -24, 0.85),
    arms: {
      near: { z: 'front', to: [84, -470], side: 1, upper: 126, hand: { shape: 'laid', angle: -30, k: 1.15 } },
      far: {
        z: 'front',
        to: [-74, -474],
        side: 1,
        upper: 126,
        hand: { shape: 'grip', angle: 186, k: 1.15, over: true },
      },
    },
  },
  /** A leap, the flame at arm's length, a wave to all the others. */
  serve: {
    trunk: { neck: [26, -668], hips: [-12, -386], chest: -6, pelvis: -8, bend: 8, turn: 0.3 },
    feet: { near: { at: [-190, -74], a: 40 }, far: { at: [148, 0], a: -6 } },
    head: { a: 2 },
    lift: 60,
    arms: {
      near: { z: 'back', to: [-222, -790], side: -1, hand: { shape: 'open', angle: -116, k: 1.35, over: true } },
      far: { to: [178, -888], side: 1, hand: { shape: 'grip', angle: -20, k: 1.3, held: held(34, true, 1) } },
    },
  },
  /** The finger straight out: you said it, say it again. */
  impose: {
    trunk: { neck: [30, -640], hips: [0, -356], chest: 6, pelvis: -6, bend: 12, turn: 0.46 },
    feet: { near: { at: [-160, 0], a: 0, flip: true }, far: { at: [152, 0] } },
    head: { view: 'profile', a: 3, dx: 12 },
    lift: -90,
    arms: {
      near: {
        to: [-206, -726],
        side: 1,
        hand: { shape: 'grip', angle: 186, over: true, k: 1.25, held: held(24, true, 1) },
      },
      far: { z: 'front', to: [350, -626], side: 1, upper: 148, hand: { shape: 'point', angle: -3, k: 1.4 } },
    },
  },
};
