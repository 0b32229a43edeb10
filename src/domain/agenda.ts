import * as v from 'valibot';
import { atMost } from './listed.ts';
import { type AgendaLength, DEBRIEF_SHARE, ITEM_KINDS, type ItemKind, LINES, LONGEST_ITEM } from './session.ts';
import { slug } from './slug.ts';

/** The agenda of a facilitated session: what happens in the room, in which order, for how many minutes. */

const agendaItemSchema = v.strictObject({
  id: slug,
  kind: v.picklist(ITEM_KINDS),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_ITEM)),
  included: v.boolean(),
  or: v.boolean(),
});

/** One line of the agenda. */
export interface AgendaItem {
  readonly id: string; // 'welcome', 'roles', the tension's id, 'debrief', 'closing'
  readonly kind: ItemKind;
  readonly minutes: number; // whole minutes, 1 .. LONGEST_ITEM
  readonly included: boolean; // a tension left out is skipped when the story comes to it
  readonly or: boolean; // the story meets it instead of the line above: it takes no time of its own
}

export type Agenda = readonly AgendaItem[];

/** A whole agenda, as a file or another window may hold it. */
export const agendaSchema = v.pipe(atMost(LINES.most, agendaItemSchema), v.minLength(LINES.least));

interface LengthPlan {
  readonly welcome: number;
  readonly roles: number;
  readonly closing: number;
  readonly perTension: number; // minutes a tension asks for, at least
}

const PLANS: Readonly<Record<AgendaLength, LengthPlan>> = {
  20: { welcome: 1, roles: 1, closing: 1, perTension: 5 },
  45: { welcome: 2, roles: 3, closing: 2, perTension: 5 },
  90: { welcome: 5, roles: 5, closing: 4, perTension: 7 },
};

/** Indices of `many` things of which `few` are kept: the first, the last, and the others evenly between them. */
function spread(many: number, few: number): number[] {
  if (few >= many) return Array.from({ length: many }, (_, index) => index);
  if (few === 1) return [0];
  return Array.from({ length: few }, (_, index) => Math.round((index * (many - 1)) / (few - 1)));
}

/** A tension, as far as an agenda goes: those of one season are met one instead of the other. */
type Met = { readonly id: string; readonly season: number };

/** The agenda proposed for a scenario: as many tensions as the time holds once the debrief has its share. */
export function agendaFor(tensions: readonly Met[], length: AgendaLength): Agenda {
  const plan = PLANS[length];
  const debrief = Math.ceil(length * DEBRIEF_SHARE);
  const forPlay = length - debrief - plan.welcome - plan.roles - plan.closing;
  const seasons = [...new Set(tensions.map(({ season }) => season))];
  const held = Math.max(1, Math.min(seasons.length, Math.floor(forPlay / plan.perTension)));
  const kept = new Set(spread(seasons.length, held).map((index) => seasons[index]));
  const each = Math.floor(forPlay / held);
  const spare = forPlay - each * held;
  const line = (id: ItemKind, minutes: number): AgendaItem => ({ id, kind: id, minutes, included: true, or: false });
  return [
    line('welcome', plan.welcome),
    line('roles', plan.roles),
    ...tensions.map(({ id, season }, index): AgendaItem => {
      const or = tensions[index - 1]?.season === season;
      return { id, kind: 'tension', minutes: each, included: kept.has(season), or };
    }),
    line('debrief', debrief + spare),
    line('closing', plan.closing),
  ];
}

/** True when two agendas tell of the same things in the same order, however long and whether or not they are played. */
export const sameLines = (a: Agenda, b: Agenda): boolean =>
  a.length === b.length && a.every(({ id, kind }, index) => b[index]?.id === id && b[index]?.kind === kind);

/** Whether a line takes its own time: played, and not instead of another. */
export const takesTime = ({ included, or }: AgendaItem): boolean => included && !or;

/** Minutes of what is included. */
export function minutesOf(agenda: Agenda): number {
  return agenda.reduce((sum, item) => sum + (takesTime(item) ? item.minutes : 0), 0);
}

/** Tensions that will be played. */
export const playedIn = (agenda: Agenda): AgendaItem[] =>
  agenda.filter(({ kind, included }) => kind === 'tension' && included);

/** The agenda with one line longer or shorter, within bounds. */
export function withMinutes(agenda: Agenda, id: string, minutes: number): Agenda {
  const within = Math.max(1, Math.min(LONGEST_ITEM, Math.round(minutes)));
  return agenda.map((item) => (item.id === id ? { ...item, minutes: within } : item));
}

/** The agenda without the tensions that are still to come: neither this one nor those lived. */
export function withoutRest(agenda: Agenda, here: string, lived: readonly string[]): Agenda {
  return agenda.map((item) =>
    item.kind === 'tension' && item.id !== here && !lived.includes(item.id) ? { ...item, included: false } : item,
  );
}

/** The agenda with a tension put in or left out; the last one that is played stays. */
export function withIncluded(agenda: Agenda, id: string, included: boolean): Agenda {
  const alone = playedIn(agenda).length === 1;
  return agenda.map((item) =>
    item.id === id && item.kind === 'tension' && (included || !alone) ? { ...item, included } : item,
  );
}
