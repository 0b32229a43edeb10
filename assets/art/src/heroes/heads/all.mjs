// The four heads, each in three views, in their own space: middle at 0, 0, some 200 by 280.
import { CAST } from '../cast.mjs';
import { EXPRESSIONS } from '../face.mjs';
import { agent } from './agent.mjs';
import { elected } from './elected.mjs';
import { state } from './state.mjs';
import { torch } from './torch.mjs';

const HEADS = { elected, agent, state, torch };

/** A head in a view (`threeq` and `profile` look right, `turned` looks left) with an expression. */
export const head = (role, view, expression) => HEADS[role][view](EXPRESSIONS[expression], CAST[role]);

/** Where the lips are in each view. */
export const LIPS = {
  elected: { threeq: [38, 102], profile: [74, 90], turned: [-28, 100] },
  agent: { threeq: [40, 90], profile: [78, 80], turned: [-34, 90] },
  state: { threeq: [36, 94], profile: [68, 86], turned: [-30, 94] },
  torch: { threeq: [34, 84], profile: [72, 75], turned: [-30, 84] },
};
