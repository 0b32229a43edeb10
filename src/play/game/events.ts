import * as v from 'valibot';
import { slug } from '../../domain/slug.ts';
import { STAKE_IDS, type StakeId } from '../../domain/stakes.ts';
import { OPTION_IDS, POWERS, type Power, ROLES } from '../../domain/vocabulary.ts';

/** Everything that can happen in a game; the journal is a list of these. Time and chance arrive as events too. */

const role = v.picklist(ROLES);
const option = v.picklist(OPTION_IDS);
const stakeId = v.picklist(STAKE_IDS as [StakeId, ...StakeId[]]);
const powers = ROLES.flatMap((each) => Object.values(POWERS[each])) as [Power, ...Power[]];

export const playEventSchema = v.variant('type', [
  /** Goes to the next step; ends the parley once it was held. */
  v.strictObject({ type: v.literal('NEXT') }),
  /** Goes from situation to bet without talking, at a cost. */
  v.strictObject({ type: v.literal('SKIP_PARLEY') }),
  v.strictObject({ type: v.literal('ASK'), from: role, to: role }),
  v.strictObject({ type: v.literal('PLEDGE'), from: role, to: role }),
  /** The one who was proposed a pledge answers its author. */
  v.strictObject({ type: v.literal('ANSWER'), from: role, to: role, accepted: v.boolean() }),
  v.strictObject({ type: v.literal('BET'), by: role, about: role, option, stake: stakeId }),
  v.strictObject({ type: v.literal('COMMIT'), role, option }),
  /** Takes a choice back before the reveal. */
  v.strictObject({ type: v.literal('WITHDRAW'), role }),
  v.strictObject({ type: v.literal('REVEAL') }),
  v.strictObject({ type: v.literal('SPEND'), power: v.picklist(powers) }),
  /** The pivot settles a deadlock on its own line. */
  v.strictObject({ type: v.literal('ARBITRATE') }),
  v.strictObject({ type: v.literal('SETTLE') }),
  v.strictObject({ type: v.literal('REFLECT') }),
  /** The facilitator leaves a tension out. */
  v.strictObject({ type: v.literal('SKIP_TENSION') }),
  /** The facilitator lets an event of the scenario happen. */
  v.strictObject({ type: v.literal('INJECT'), event: slug }),
]);

export type PlayEvent = v.InferOutput<typeof playEventSchema>;
export type EventOf<T extends PlayEvent['type']> = Extract<PlayEvent, { type: T }>;
