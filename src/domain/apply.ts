import type { Effect } from './effects.ts';
import type { ScenarioState, Territory } from './state.ts';
import { addPencil, clampPoints, drawn, isOut, roomWithin } from './territory.ts';
import { ROLES, type Role, VITALS, type Vital } from './vocabulary.ts';

/** The parts of a territory that effects move, open to change while they are applied. */
interface Draft {
  readonly works: Record<'pencil' | 'ink', number>; // of the tension's own work
  readonly elsewhere: number; // drawn by the other tensions
  readonly gauges: Record<'capacity' | 'narrative' | 'urgency', number>;
  readonly vitals: Record<Role, number>;
  readonly out: Record<Role, boolean>;
  readonly trust: Record<Role, Record<Role, number>>;
  months: number; // lost, or saved when negative, in all
}

const OWNERS = Object.fromEntries(ROLES.map((role) => [VITALS[role], role])) as Record<Vital, Role>;

function draftOf(territory: Territory, tension: string): Draft {
  const own = territory.works.find((work) => work.tension === tension);
  const { pencil, ink } = drawn(territory);
  const { capacity, narrative, urgency, vitals, out, trust } = territory;
  return {
    works: { pencil: own?.pencil ?? 0, ink: own?.ink ?? 0 },
    elsewhere: pencil + ink - (own ? own.pencil + own.ink : 0),
    gauges: { capacity, narrative, urgency },
    vitals: { ...vitals },
    out: { ...out },
    trust: {
      elected: { ...trust.elected },
      agent: { ...trust.agent },
      state: { ...trust.state },
      torch: { ...trust.torch },
    },
    months: 0,
  };
}

/** Moves what one effect says, within its bounds. */
function apply(draft: Draft, effect: Effect): void {
  if ('gauge' in effect) {
    const { gauge, by } = effect;
    if (gauge === 'pencil' || gauge === 'ink') {
      const { pencil, ink } = draft.works;
      const room = by > 0 ? roomWithin(draft.elsewhere + pencil + ink) : 1;
      draft.works[gauge] = Math.max(0, draft.works[gauge] + by * room);
    } else draft.gauges[gauge] = clampPoints(draft.gauges[gauge] + by);
  } else if ('vital' in effect) {
    const owner = OWNERS[effect.vital];
    draft.vitals[owner] = clampPoints(draft.vitals[owner] + effect.by);
    draft.out[owner] = isOut(draft.vitals[owner], draft.out[owner]);
  } else if ('trust' in effect) {
    const { who, whom } = effect.trust;
    if (who !== whom) draft.trust[who][whom] = clampPoints(draft.trust[who][whom] + effect.by);
  } else if ('months' in effect) draft.months += effect.months;
}

/** Months lost (or saved when negative): never below zero in all. */
export function loseMonths(territory: Territory, months: number): Territory {
  return {
    ...territory,
    monthsLost: Math.max(0, territory.monthsLost + months),
    monthsOwed: Math.max(0, territory.monthsOwed + months),
  };
}

/** Months spent talking: they are owed to the next season's work. */
export function talkMonths(territory: Territory, months: number): Territory {
  return { ...territory, monthsTalked: territory.monthsTalked + months, monthsOwed: territory.monthsOwed + months };
}

/** Applies effects in order; pencil and ink go to the work of this tension. Pure; gauges stay within 0..100. */
export function applyEffects<S extends ScenarioState>(state: S, effects: readonly Effect[], tension: string): S {
  const draft = draftOf(state.territory, tension);
  let flags = state.flags;
  let draws = false;
  for (const effect of effects) {
    if ('flag' in effect) flags = flags.includes(effect.flag) ? flags : [...flags, effect.flag];
    else apply(draft, effect);
    draws ||= 'gauge' in effect && (effect.gauge === 'pencil' || effect.gauge === 'ink');
  }
  const { works, gauges, vitals, out, trust } = draft;
  const opened = draws ? addPencil(state.territory.works, tension, 0) : state.territory.works;
  const territory = {
    ...state.territory,
    ...gauges,
    vitals,
    out,
    trust,
    works: draws ? opened.map((work) => (work.tension === tension ? { ...work, ...works } : work)) : opened,
  };
  return { ...state, flags, territory: draft.months === 0 ? territory : loseMonths(territory, draft.months) };
}
