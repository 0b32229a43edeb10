// The four heads, each in three views, in their own space: middle at 0, 0, some 200 by 280.
import type { ByRole, Role } from '../../../../../src/domain/vocabulary.ts';
import type { Expression } from '../../../../../src/view/picture/stageModel.ts';
import type { Point } from '../../lib.ts';
import { CAST } from '../cast.ts';
import { EXPRESSIONS } from '../face.ts';
import type { View } from '../kit.ts';
import { agent } from './agent.ts';
import { elected } from './elected.ts';
import { state } from './state.ts';
import { torch } from './torch.ts';

const HEADS = { elected, agent, state, torch };

/** A head in a view with an expression. */
export const head = (role: Role, view: View, expression: Expression) =>
  HEADS[role][view](EXPRESSIONS[expression], CAST[role]);

/** Where the lips are in each view. */
export const LIPS: ByRole<Readonly<Record<View, Point>>> = {
  elected: { threeq: [38, 102], profile: [74, 90], turned: [-28, 100] },
  agent: { threeq: [40, 90], profile: [78, 80], turned: [-34, 90] },
  state: { threeq: [36, 94], profile: [68, 86], turned: [-30, 94] },
  torch: { threeq: [34, 84], profile: [72, 75], turned: [-30, 84] },
};
