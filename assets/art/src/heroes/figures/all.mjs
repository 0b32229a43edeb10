// The four heroes in their six poses.
import { LIPS } from '../heads/all.mjs';
import { lipsOf } from '../rig.mjs';
import { agent, agentFrame } from './agent.mjs';
import { agentPoses } from './agent-poses.mjs';
import { elected, electedFrame } from './elected.mjs';
import { electedPoses } from './elected-poses.mjs';
import { state, stateFrame } from './state.mjs';
import { statePoses } from './state-poses.mjs';
import { torch, torchFrame } from './torch.mjs';
import { torchPoses } from './torch-poses.mjs';

const HEROES = {
  elected: { draw: elected, frame: electedFrame, poses: electedPoses },
  agent: { draw: agent, frame: agentFrame, poses: agentPoses },
  state: { draw: state, frame: stateFrame, poses: statePoses },
  torch: { draw: torch, frame: torchFrame, poses: torchPoses },
};

export const ROLES = Object.keys(HEROES);
export const POSES = ['stand', 'argue', 'give', 'away', 'serve', 'impose'];

/** A hero in a pose, feet at 0, 0, without the contour and halo of the whole; `more` changes the pose. */
export const figure = (role, pose, expression, more = {}) =>
  HEROES[role].draw({ ...HEROES[role].poses[pose], ...more }, expression);

/** Where its mouth is. */
export function mouthOf(role, pose) {
  const { frame, poses } = HEROES[role];
  return lipsOf(frame(poses[pose]).face, LIPS[role]);
}
