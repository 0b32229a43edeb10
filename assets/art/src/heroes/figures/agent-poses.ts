import { at } from '../kit.ts';
import { slab } from '../land.ts';
import type { Poses } from '../rig.ts';
import { rope, toolbox, wrench } from '../tools.ts';
import type { AgentPose } from './agent.ts';

/** The agent's poses, feet at the origin. */
export const agentPoses: Poses<AgentPose> = {
  /** Weight on one leg, a fist on the hip, the toolbox in the other hand. */
  stand: {
    trunk: { neck: [-18, -582], hips: [-14, -312], chest: -6, pelvis: 6, bend: -10, turn: 0.34 },
    feet: { near: { at: [-82, 0], flip: true }, far: { at: [96, 0] } },
    head: { a: 3 },
    arms: {
      near: { z: 'front', to: [-122, -350], side: 1, hand: { shape: 'fist', angle: 20, k: 1.3 } },
      far: { z: 'front', to: [208, -276], side: -1, hand: { shape: 'grip', angle: 84 } },
    },
    between: () => at(toolbox(), [216, -232], 3, 0.92),
  },
  /** Bent over the facts: a finger on the ground, the other hand open. */
  argue: {
    trunk: { neck: [66, -560], hips: [-16, -306], chest: 12, pelvis: -4, bend: 14, turn: 0.44 },
    feet: { near: { at: [-130, 0], flip: true }, far: { at: [130, 0] } },
    head: { view: 'profile', a: 6, dx: 20 },
    arms: {
      near: { z: 'front', to: [188, -270], side: 1, hand: { shape: 'point', angle: 40 } },
      far: { to: [336, -640], side: 1, hand: { shape: 'open', angle: -54 } },
    },
  },
  /** The wrench on an open palm: take it, it is yours too. */
  give: {
    trunk: { neck: [24, -574], hips: [-18, -308], chest: 7, pelvis: 5, bend: 10, turn: 0.44 },
    feet: { near: { at: [-92, 0], flip: true }, far: { at: [112, 0] } },
    head: { a: 6, dx: 8 },
    arms: {
      near: {
        z: 'front',
        to: [186, -432],
        side: 1,
        hand: { shape: 'offer', angle: -2, held: at(wrench(), [62, -40], -8, 0.8) },
      },
      far: { to: [146, -330], side: -1, hand: { shape: 'fist', angle: 160, k: 1.3 } },
    },
  },
  /** Her back, arms folded, a look over the shoulder. */
  away: {
    back: true,
    trunk: { neck: [10, -580], hips: [16, -310], chest: 4, pelvis: -6, bend: 10, turn: -0.2 },
    feet: { near: { at: [-92, 0], flip: true }, far: { at: [92, 0] } },
    head: { view: 'turned', a: -4, dx: -16 },
    arms: {
      near: { to: [-78, -392], side: 1, hand: { shape: 'fist', angle: 0 } },
      far: { to: [110, -392], side: -1, hand: { shape: 'fist', angle: 180 } },
    },
  },
  /** The territory on her arms, and it holds. */
  serve: {
    trunk: { neck: [0, -560], hips: [-4, -296], chest: -3, pelvis: 4, bend: 0, turn: 0.3 },
    feet: { near: { at: [-112, 0], flip: true }, far: { at: [112, 0] } },
    head: { a: 2 },
    arms: {
      near: { to: [-196, -836], side: -1, hand: { shape: 'palm', angle: -96, k: 1.5, over: true } },
      far: { to: [196, -840], side: 1, hand: { shape: 'palm', angle: -84, k: 1.5 } },
    },
    front: () => at(slab(), [0, -950], -1.5, 1.5),
  },
  /** Heels in the ground, she holds back what goes too fast. */
  impose: {
    trunk: { neck: [-148, -520], hips: [-6, -290], chest: -20, pelvis: -12, bend: -10, turn: 0.5 },
    feet: { near: { at: [104, -12], a: -16 }, far: { at: [242, -14], a: -18 } },
    head: { view: 'profile', a: -8, dx: 14 },
    arms: {
      near: { z: 'front', to: [90, -446], side: 1, hand: { shape: 'grip', angle: 8 } },
      far: { to: [190, -420], side: 1, hand: { shape: 'grip', angle: 10 } },
    },
    behind: () => rope('M250 -420C280 -414 310 -408 336 -404'),
    between: () => rope('M-190 -20C-150 -60 -60 -20 -40 -120C-20 -260 20 -440 130 -452C200 -440 260 -420 300 -412'),
  },
};
