import type { StakeId } from '../domain/stakes.ts';
import type { OptionId, Power, Role } from '../domain/vocabulary.ts';
import type { PlayEvent } from '../play/events.ts';

/** What a person holding one role does in a game, as the overlay says it. */
export type Gesture =
  | { readonly type: 'next' }
  | { readonly type: 'ask'; readonly to: Role }
  | { readonly type: 'pledge'; readonly to: Role }
  | { readonly type: 'skipParley' }
  | { readonly type: 'bet'; readonly about: Role; readonly option: OptionId; readonly stake: StakeId }
  | { readonly type: 'commit'; readonly option: OptionId }
  | { readonly type: 'reveal' }
  | { readonly type: 'spend'; readonly power: Power }
  | { readonly type: 'arbitrate' }
  | { readonly type: 'settle' }
  | { readonly type: 'reflect' };

const GESTURES: ReadonlySet<string> = new Set<Gesture['type']>([
  'next',
  'ask',
  'pledge',
  'skipParley',
  'bet',
  'commit',
  'reveal',
  'spend',
  'arbitrate',
  'settle',
  'reflect',
]);

/** True for what is done in the game itself, false for pages, settings and files. */
export const isGesture = <A extends { readonly type: string }>(action: A): action is Extract<A, Gesture> =>
  GESTURES.has(action.type);

/** The event of the game that a gesture of this role is. */
export function playEventOf(gesture: Gesture, you: Role): PlayEvent {
  switch (gesture.type) {
    case 'next':
      return { type: 'NEXT' };
    case 'ask':
      return { type: 'ASK', from: you, to: gesture.to };
    case 'pledge':
      return { type: 'PLEDGE', from: you, to: gesture.to };
    case 'skipParley':
      return { type: 'SKIP_PARLEY' };
    case 'bet':
      return { type: 'BET', by: you, about: gesture.about, option: gesture.option, stake: gesture.stake };
    case 'commit':
      return { type: 'COMMIT', role: you, option: gesture.option };
    case 'reveal':
      return { type: 'REVEAL' };
    case 'spend':
      return { type: 'SPEND', power: gesture.power };
    case 'arbitrate':
      return { type: 'ARBITRATE' };
    case 'settle':
      return { type: 'SETTLE' };
    case 'reflect':
      return { type: 'REFLECT' };
  }
}
