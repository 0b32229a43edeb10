import { type AnyMachineSnapshot, getNextTransitions } from 'xstate';
import { PLACES, type Place } from '../../domain/session.ts';
import type { GameSnapshot } from './compile.ts';
import type { PlayEvent } from './events.ts';

/** Why an event is refused; the overlay says it in a sentence. `full`: the journal holds no more. */
export const REFUSALS = ['ended', 'notNow', 'notAllowed', 'full'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Reads where a game stands from the state value. */
export function placeOf({ value }: GameSnapshot): Place {
  const inner: unknown = typeof value === 'string' ? value : Object.values(value)[0];
  return PLACES.find((place) => place === inner) ?? 'positions';
}

/** True when a machine has some use for this event here, whether or not its guards let it pass. */
export const offers = (snapshot: AnyMachineSnapshot, type: string): boolean =>
  getNextTransitions(snapshot).some(({ eventType }) => eventType === type);

/** Null when the game accepts the event now, else the reason. Never changes anything. */
export function refusal(snapshot: GameSnapshot, event: PlayEvent): Refusal | null {
  if (snapshot.status === 'done') return 'ended';
  if (snapshot.can(event)) return null;
  return offers(snapshot, event.type) ? 'notAllowed' : 'notNow';
}
