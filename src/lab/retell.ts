import type { Round } from '../domain/round.ts';
import { ROLES } from '../domain/vocabulary.ts';
import type { PlayEvent } from '../play/game/events.ts';
import type { Told } from './fold.ts';

const commits = (choices: Round['choices']): PlayEvent[] =>
  ROLES.flatMap((role): PlayEvent[] => {
    const option = choices[role];
    return option === null ? [] : [{ type: 'COMMIT', role, option }];
  });

const next: PlayEvent = { type: 'NEXT' };

/** The events that play one tension as a simulated game went: what the game's machine is sent by people. */
function tensionEvents({ talked, first, final, interventions, paused }: Told): PlayEvent[] {
  return [
    next,
    next,
    talked ? next : { type: 'SKIP_PARLEY' },
    next,
    ...commits(first),
    { type: 'REVEAL' },
    ...interventions.flatMap((each): PlayEvent[] => {
      if (each === 'arbitrate') return [{ type: 'ARBITRATE' }];
      const spent: PlayEvent = { type: 'SPEND', power: each };
      return each === 'callOut' ? [spent, ...commits(final), { type: 'REVEAL' }] : [spent];
    }),
    { type: 'SETTLE' },
    next,
    ...(paused ? [{ type: 'REFLECT' } as const] : []),
    next,
  ];
}

/** A whole simulated game as events: sent to the machine, they end in the same state as the fold. */
export const eventsOf = (told: readonly Told[]): PlayEvent[] => told.flatMap(tensionEvents);
