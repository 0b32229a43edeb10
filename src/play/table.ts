import type { PlayEvent } from './events.ts';
import type { GameSnapshot } from './journal.ts';

/** Why the table refuses an event; the overlay says it in a sentence. */
export const REFUSALS = ['ended', 'notNow', 'notAllowed'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Steps in which each event makes sense; elsewhere it is refused as untimely. */
const TIMELY: Readonly<Record<PlayEvent['type'], readonly string[]>> = {
  NEXT: ['situation', 'peers', 'parley', 'bet', 'consequences', 'reflection'],
  SKIP_PARLEY: ['parley'],
  ASK: ['parley'],
  PLEDGE: ['parley'],
  ANSWER: ['parley'],
  BET: ['bet', 'positions'],
  COMMIT: ['positions'],
  WITHDRAW: ['positions', 'sealed'],
  REVEAL: ['sealed'],
  SPEND: ['settlement'],
  ARBITRATE: ['settlement'],
  SETTLE: ['settlement'],
  REFLECT: ['reflection'],
  SKIP_TENSION: ['situation', 'peers', 'parley', 'bet', 'positions', 'sealed', 'settlement'],
  INJECT: ['situation', 'peers', 'parley', 'bet', 'positions', 'sealed', 'settlement', 'consequences', 'reflection'],
};

/** Where a game stands: the tension's own state, or the epilogue. */
export type Place =
  | 'situation'
  | 'peers'
  | 'parley'
  | 'bet'
  | 'positions'
  | 'sealed'
  | 'settlement'
  | 'consequences'
  | 'reflection'
  | 'epilogue';

/** Reads the place from the state value. */
export function placeOf(snapshot: GameSnapshot): Place {
  const { value } = snapshot as { value: unknown };
  if (value === 'epilogue') return 'epilogue';
  const inner: unknown = Object.values(value as Record<string, unknown>)[0];
  return (typeof inner === 'string' ? inner : 'positions') as Place;
}

/** Null when the event is accepted now, else the reason. Never changes anything. */
export function refusal(snapshot: GameSnapshot, event: PlayEvent): Refusal | null {
  const place = placeOf(snapshot);
  if (place === 'epilogue') return 'ended';
  if (!TIMELY[event.type].includes(place)) return 'notNow';
  return snapshot.can(event) ? null : 'notAllowed';
}
