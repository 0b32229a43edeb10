import type { Effect } from './effects.ts';
import { PARAMETERS } from './parameters.ts';
import type { ScenarioState, Territory } from './state.ts';
import { addPencil, clampPoints, roomLeft, whoIsOut } from './territory.ts';
import { ROLES, VITALS } from './vocabulary.ts';

/** Where an effect comes from: pencil and ink go to the work of this tension, `share` of what the author wrote. */
export interface EffectContext {
  readonly tension: string;
  readonly share: number; // of the effects on the territory's gauges, 0..1
}

/** A long scenario weighs no more than a short one: its effects on the territory are shared among its tensions. */
export const shareOf = ({ tensions }: { readonly tensions: readonly unknown[] }): number =>
  Math.min(1, PARAMETERS.referenceTensions / tensions.length);

function onWorks(works: Territory['works'], tension: string, gauge: 'pencil' | 'ink', by: number): Territory['works'] {
  return addPencil(works, tension, 0).map((work) =>
    work.tension === tension ? { ...work, [gauge]: Math.max(0, work[gauge] + by) } : work,
  );
}

function onTerritory(territory: Territory, effect: Effect, context: EffectContext): Territory {
  if ('gauge' in effect) {
    const { gauge } = effect;
    const by = effect.by * context.share;
    if (gauge === 'pencil' || gauge === 'ink') {
      const within = by > 0 ? by * roomLeft(territory) : by;
      return { ...territory, works: onWorks(territory.works, context.tension, gauge, within) };
    }
    return { ...territory, [gauge]: clampPoints(territory[gauge] + by) };
  }
  if ('vital' in effect) {
    const owner = ROLES.find((role) => VITALS[role] === effect.vital);
    if (!owner) return territory;
    const vitals = { ...territory.vitals, [owner]: clampPoints(territory.vitals[owner] + effect.by) };
    return { ...territory, vitals, out: whoIsOut(vitals, territory.out) };
  }
  if ('trust' in effect) {
    const { who, whom } = effect.trust;
    const row = { ...territory.trust[who], [whom]: clampPoints(territory.trust[who][whom] + effect.by) };
    return who === whom ? territory : { ...territory, trust: { ...territory.trust, [who]: row } };
  }
  if ('months' in effect) return loseMonths(territory, effect.months);
  return territory;
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

/** Applies effects in order. Pure; every bounded gauge stays within 0..100. */
export function applyEffects(state: ScenarioState, effects: readonly Effect[], context: EffectContext): ScenarioState {
  let territory = state.territory;
  let flags = state.flags;
  for (const effect of effects) {
    if ('flag' in effect) flags = flags.includes(effect.flag) ? flags : [...flags, effect.flag];
    else territory = onTerritory(territory, effect, context);
  }
  return { ...state, territory, flags };
}
