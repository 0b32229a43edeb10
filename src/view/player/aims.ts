import { isLate, monthsSpent, paceAt } from '../../domain/tension/pace.ts';
import { DILEMMA } from '../../domain/tension/parameters.ts';
import { stands } from '../../domain/tension/resolve.ts';
import type { Settling } from '../../domain/tension/settling.ts';
import { meanTrust } from '../../domain/territory.ts';
import { ROLES, type Role } from '../../domain/vocabulary.ts';
import type { AimView, CalendarView } from './parts.ts';
import { type Look, say } from './seen.ts';

/** Doors with keyholes, and the strip of months. */

export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** What may become of the thing in play. */
export function aimViews(look: Look): AimView[] {
  const { pledges } = look.context.round;
  return look.tension.aims.map(({ id, text, keys }) => ({
    id,
    text: say(look, text),
    keys,
    names: pledges.filter(({ aim }) => aim === id).map(({ by }) => by),
  }));
}

/** The same once the cards are down: which doors are open, and which aim prevails. */
export function settledAims(look: Look, { wants, ground, aim }: Settling) {
  return aimViews(look).map((view, index) => {
    const own = look.tension.aims[index];
    return { ...view, open: own ? stands(own, wants, ground.opened) : false, prevails: view.id === aim };
  });
}

const paceOf = (look: Look): number => paceAt(meanTrust(look.context.state.territory.trust));

/** Months that a talk takes at this trust. */
export const talkMonthsOf = (look: Look): number => tenth(DILEMMA.parleyMonths * paceOf(look));

/** The window, and what the talk takes of it. */
export function calendarView(look: Look): CalendarView {
  const { tension, context } = look;
  return {
    window: tension.window,
    text: say(look, tension.calendar),
    talked: context.round.talked ? talkMonthsOf(look) : 0,
    pace: paceOf(look),
  };
}

/** Months that the four cards took, before the consequences move trust. */
export function monthsView(look: Look) {
  const { round, state } = look.context;
  const { window } = look.tension;
  const spent = monthsSpent(look.tension, round.choices, round.talked, state.territory);
  return { spent, window, late: isLate(look.tension, spent) };
}

/** Two roles that the long arms drew closer: one that follows since, one that it follows. */
export function bridgedPair({ bridged, wants, aim }: Settling): [Role, Role] | null {
  const [follower] = bridged;
  const led = ROLES.find((role) => role !== follower && wants[role]?.aim === aim && aim !== null);
  return follower && led ? [follower, led] : null;
}
