import * as v from 'valibot';
import { slug } from '../../domain/slug.ts';
import { STAKE_IDS, type StakeId } from '../../domain/stakes.ts';
import { SAYINGS } from '../../domain/tension/round.ts';
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
  /** What do you need, and what do you know? */
  v.strictObject({ type: v.literal('ASK'), from: role, to: role }),
  /** The one who was asked shares what it knows, or does not: a refusal is seen. */
  v.strictObject({ type: v.literal('ANSWER'), from: role, to: role, shared: v.boolean() }),
  /** Says to the whole table what it knows. */
  v.strictObject({ type: v.literal('TELL'), by: role }),
  /** What a room of people said of the secret, as the facilitator is asked before the reveal. */
  v.strictObject({
    type: v.literal('HEARD'),
    what: v.picklist(SAYINGS),
    roles: v.pipe(v.array(role), v.maxLength(3)),
  }),
  /** Gives its word on an aim. */
  v.strictObject({ type: v.literal('PLEDGE'), by: role, to: role, aim: slug }),
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
