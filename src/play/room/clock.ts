import { type Agenda, type AgendaItem, playedIn, takesTime, withIncluded, withMinutes } from '../../domain/agenda.ts';
import { TOLERANCE } from '../../domain/session.ts';
import type { Arrival } from './context.ts';

/** Time in the room: how far the session has come, how late it is, what could be shortened. Pure; milliseconds. */

const MINUTE = 60_000;
/** The debrief is announced this long before it must begin. */
export const SOON = 2 * MINUTE;
/** A parley is not made shorter than this. */
const LEAST_PARLEY = 60_000;

/** All that the agenda's clock reads. */
export interface AgendaTime {
  readonly agenda: Agenda;
  readonly arrivals: readonly Arrival[]; // in order
  readonly now: number; // session time
  readonly planned: number; // length announced to the room: what is changed on the way does not move the end
}

const ms = (item: AgendaItem): number => item.minutes * MINUTE;
const sum = (items: readonly AgendaItem[]): number =>
  items.filter(takesTime).reduce((total, item) => total + ms(item), 0);

/** Length of an agenda, as it is announced. */
export const plannedLength = (agenda: Agenda): number => sum(agenda);

/** Time lived since the session began. */
export const elapsed = ({ arrivals, now }: Pick<AgendaTime, 'arrivals' | 'now'>): number =>
  Math.max(0, now - (arrivals[0]?.at ?? now));

/** The line the session is in; null before it begins. */
export function currentLine({ agenda, arrivals }: AgendaTime): AgendaItem | null {
  const last = arrivals[arrivals.length - 1];
  return agenda.find(({ id }) => id === last?.item) ?? null;
}

/** Time lived in a line so far, all its stays together. */
export function spentIn({ arrivals, now }: AgendaTime, id: string): number {
  return arrivals.reduce((total, { item, at }, index) => {
    if (item !== id) return total;
    const until = arrivals[index + 1]?.at ?? now;
    return total + Math.max(0, until - at);
  }, 0);
}

/** Lines that are still to come, in the agenda's order: included, after the current one. */
export function linesToCome(time: AgendaTime): AgendaItem[] {
  const here = time.agenda.findIndex(({ id }) => id === currentLine(time)?.id);
  return time.agenda.slice(here + 1).filter((item) => item.included);
}

/** What is left of the current line by the plan: never negative. */
function restOfLine(time: AgendaTime): number {
  const line = currentLine(time);
  return line ? Math.max(0, ms(line) - spentIn(time, line.id)) : 0;
}

/** When it would end at this pace, minus the end announced: late when positive, early when negative. */
export function drift(time: AgendaTime): number {
  if (time.arrivals.length === 0) return 0;
  return elapsed(time) + restOfLine(time) + sum(linesToCome(time)) - time.planned;
}

export type GuardState = 'safe' | 'threatened' | 'now' | 'eaten' | 'running' | 'done';

/** How the protected debrief stands. */
export interface Guard {
  readonly state: GuardState;
  readonly planned: number;
  readonly expected: number; // it would get at this pace
  readonly startsWithin: number; // until the latest moment at which it can begin whole; negative: too late
}

/** The debrief is warned of before it is eaten: first threatened, then due now, then losing minutes. */
export function debriefGuard(time: AgendaTime): Guard {
  const item = time.agenda.find(({ kind }) => kind === 'debrief');
  const planned = item ? ms(item) : 0;
  const kind = currentLine(time)?.kind;
  const closing = plannedLength(time.agenda.filter((each) => each.kind === 'closing'));
  const startsWithin = time.planned - closing - planned - elapsed(time);
  if (kind === 'debrief' || kind === 'closing') {
    const left = Math.max(0, time.planned - closing - elapsed(time));
    const expected = kind === 'debrief' ? Math.min(planned, spentIn(time, 'debrief') + left) : spentIn(time, 'debrief');
    return { state: kind === 'debrief' ? 'running' : 'done', planned, expected, startsWithin };
  }
  const expected = Math.max(0, Math.min(planned, planned - drift(time)));
  const state: GuardState =
    startsWithin < 0 ? 'eaten' : startsWithin < SOON ? 'now' : planned - expected > TOLERANCE ? 'threatened' : 'safe';
  return { state, planned, expected, startsWithin };
}

/** One way to win time back; `agenda` is the agenda it makes. */
export type Saving =
  | { readonly kind: 'leaveOut' | 'shorten'; readonly item: string; readonly saves: number; readonly agenda: Agenda }
  | { readonly kind: 'shortenParley'; readonly item: null; readonly saves: number; readonly ms: number }
  | { readonly kind: 'goToDebrief'; readonly item: null; readonly saves: number };

/** Minutes a line may lose and still be held. */
function spare(item: AgendaItem): number {
  if (item.kind === 'tension') return Math.max(0, Math.min(2, item.minutes - 4));
  return item.kind === 'closing' ? Math.max(0, item.minutes - 1) : 0;
}

/**
 * What could be shortened, best first; empty when on time. The debrief is never offered. A tension is left out when the
 * delay is worth one, else minutes are taken here and there; at the last moment there is one advice left.
 */
export function savings(time: AgendaTime, parleyMs: number): Saving[] {
  const late = drift(time);
  const guard = debriefGuard(time);
  if (guard.state === 'running' || guard.state === 'done') return [];
  const toCome = linesToCome(time);
  const tensions = toCome.filter((item) => item.kind === 'tension' && takesTime(item));
  const inPlay = currentLine(time)?.kind === 'tension';
  if (inPlay && (guard.state === 'now' || guard.state === 'eaten'))
    return [{ kind: 'goToDebrief', item: null, saves: restOfLine(time) + sum(tensions) }];
  if (late <= TOLERANCE) return [];
  const mayLeaveOut = playedIn(time.agenda).length > 1 ? tensions : [];
  const leaveOut = mayLeaveOut.map(
    (item): Saving => ({
      kind: 'leaveOut',
      item: item.id,
      saves: ms(item),
      agenda: withIncluded(time.agenda, item.id, false),
    }),
  );
  const shorten = toCome
    .filter((item) => takesTime(item) && spare(item) > 0)
    .map(
      (item): Saving => ({
        kind: 'shorten',
        item: item.id,
        saves: spare(item) * MINUTE,
        agenda: withMinutes(time.agenda, item.id, item.minutes - spare(item)),
      }),
    );
  const parley = (parleyMs - LEAST_PARLEY) * tensions.length;
  const talk: Saving[] = parley > 0 ? [{ kind: 'shortenParley', item: null, saves: parley, ms: LEAST_PARLEY }] : [];
  const worthOne = leaveOut.some(({ saves }) => saves <= late + 2 * MINUTE);
  const ordered = worthOne ? [...leaveOut, ...talk, ...shorten] : [...talk, ...shorten, ...leaveOut];
  return ordered.slice(0, 3);
}
