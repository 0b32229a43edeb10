import { pts } from '../kit.ts';
import type { Poses } from '../rig.ts';
import type { ElectedPose } from './elected.ts';

/** Mister Fantastique's poses, feet at the origin; arms run from the shoulder along their points. */
export const electedPoses: Poses<ElectedPose> = {
  /** At ease before the concert: a hip out, a fist on it, the baton idle. */
  stand: {
    trunk: { neck: [-34, -800], hips: [-26, -506], chest: -7, pelvis: 9, bend: -16, turn: 0.42 },
    feet: { near: { at: [-50, 0] }, far: { at: [112, 0], side: -1 } },
    head: { a: 4, dx: 2 },
    sway: 10,
    arms: {
      near: { z: 'front', path: pts('-168 -690, -226 -590, -186 -500, -96 -512'), shape: 'fist', k: 1.15, angle: 20 },
      far: {
        path: pts('132 -650, 200 -570, 262 -630, 230 -720'),
        shape: 'grip',
        held: 'baton',
        angle: -124,
        over: true,
      },
    },
  },
  /** A lunge: the whole body goes into the forefinger, the baton whips behind. */
  argue: {
    trunk: { neck: [76, -750], hips: [-6, -474], chest: 14, pelvis: -5, bend: 22, turn: 0.5 },
    feet: { near: { at: [-196, 0], a: 0 }, far: { at: [140, 0] } },
    head: { view: 'profile', a: 6, dx: 18, dy: 4 },
    sway: -70,
    arms: {
      near: { z: 'front', path: pts('70 -610, 170 -560, 260 -600, 366 -650'), shape: 'point', k: 1.35 },
      far: {
        path: pts('10 -850, -50 -930, -150 -900, -236 -960'),
        shape: 'grip',
        held: 'baton',
        angle: -170,
        over: true,
      },
    },
  },
  /** He bows a little and holds out an open hand, the other on his heart. */
  give: {
    trunk: { neck: [30, -778], hips: [-26, -502], chest: 10, pelvis: 6, bend: 14, turn: 0.5 },
    feet: { near: { at: [-64, 0] }, far: { at: [128, 0] } },
    head: { a: 9, dx: 10, dy: 2 },
    sway: -30,
    arms: {
      near: { z: 'front', path: pts('-62 -610, 20 -506, 200 -488, 352 -552'), shape: 'shake', k: 1.4, angle: -10 },
      far: { path: pts('184 -700, 240 -596, 166 -548, 84 -652'), z: 'front', shape: 'laid', angle: 196 },
    },
  },
  /** Wrapped in his own arms, chin up, looking elsewhere. */
  away: {
    trunk: { neck: [22, -796], hips: [30, -504], chest: 5, pelvis: -8, bend: 16, turn: -0.5 },
    feet: { near: { at: [-60, 0], flip: true }, far: { at: [62, 0], flip: true } },
    head: { view: 'turned', a: -6, dx: -6 },
    sway: 60,
    arms: {
      near: { z: 'front', path: pts('-126 -650, -58 -588, 76 -604, 128 -640'), shape: 'laid', angle: -60, k: 1.15 },
      far: { z: 'front', path: pts('142 -640, 104 -552, -40 -552, -116 -586'), shape: 'laid', angle: 206, k: 1.15 },
    },
  },
  /** An arm goes up and away: on the stage it becomes the bridge. The other hand keeps the time. */
  serve: {
    trunk: { neck: [-6, -792], hips: [-14, -498], chest: -10, pelvis: 6, bend: -12, turn: 0.34 },
    feet: { near: { at: [-112, 0], flip: true }, far: { at: [122, 0] } },
    head: { a: 5, dx: -2 },
    sway: -14,
    arms: {
      near: { z: 'front', path: pts('-150 -700, -206 -600, -170 -512, -84 -516'), shape: 'fist', k: 1.15, angle: 20 },
      far: { path: pts('176 -716, 250 -800, 290 -890, 310 -956'), shape: 'fist', k: 1.1 },
    },
  },
  /** The last bar: baton at the top of its stroke, the flat of the hand closes the matter. */
  impose: {
    trunk: { neck: [-26, -806], hips: [2, -508], chest: -12, pelvis: 3, bend: -18, turn: 0.4 },
    feet: { near: { at: [-134, 0] }, far: { at: [136, 0] } },
    head: { view: 'profile', a: -4, dx: 0 },
    sway: -10,
    arms: {
      near: { z: 'front', path: pts('-100 -640, -10 -540, 130 -600, 290 -560'), shape: 'flat', k: 1.4, angle: 10 },
      far: { path: pts('150 -850, 110 -960, 190 -1010, 210 -1110'), shape: 'grip', held: 'baton', angle: -50 },
    },
  },
};
