// The four heroes in their six poses.
import type { ByRole, Role } from '../../../../../src/domain/vocabulary.ts';
import type { Expression, Pose } from '../../../../../src/view/picture/stageModel.ts';
import { LIPS } from '../heads/all.ts';
import { type BodyPose, type Frame, lipsOf, type Poses } from '../rig.ts';
import { agent, agentFrame } from './agent.ts';
import { agentPoses } from './agent-poses.ts';
import { elected, electedFrame } from './elected.ts';
import { electedPoses } from './elected-poses.ts';
import { state, stateFrame } from './state.ts';
import { statePoses } from './state-poses.ts';
import { torch, torchFrame } from './torch.ts';
import { torchPoses } from './torch-poses.ts';

/** A hero by its poses, feet at 0, 0, without the contour and halo of the whole; `more` changes a pose. */
const hero = <P extends BodyPose>(
  draw: (pose: P, expression: Expression) => string,
  frame: (pose: P) => Frame,
  poses: Poses<P>,
) => ({
  draw: (pose: Pose, expression: Expression, more: Partial<P> = {}) => draw({ ...poses[pose], ...more }, expression),
  frame: (pose: Pose) => frame(poses[pose]),
});

export const HEROES = {
  elected: hero(elected, electedFrame, electedPoses),
  agent: hero(agent, agentFrame, agentPoses),
  state: hero(state, stateFrame, statePoses),
  torch: hero(torch, torchFrame, torchPoses),
} as const satisfies ByRole<unknown>;

export const POSES = ['stand', 'argue', 'give', 'away', 'serve', 'impose'] as const satisfies readonly Pose[];

/** Where its mouth is. */
export const mouthOf = (role: Role, pose: Pose) => lipsOf(HEROES[role].frame(pose).face, LIPS[role]);
