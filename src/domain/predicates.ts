import type { Gauge, ScenarioState } from './state.ts';
import type { OptionId, Role, Settlement } from './vocabulary.ts';

/** A closed tree of conditions: scenario data never holds an expression. */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly gte: { readonly gauge: Gauge; readonly value: number } }
  | { readonly lte: { readonly gauge: Gauge; readonly value: number } }
  | { readonly has: string }
  | { readonly settled: { readonly tension: string; readonly as: readonly Settlement[] } }
  | { readonly chose: { readonly tension: string; readonly role: Role; readonly option: OptionId } }
  | { readonly trusts: { readonly who: Role; readonly whom: Role; readonly atLeast: number } };

/** Reads one of the closed gauges; trust is the mean over the twelve pairs. All gauges but months go from 0 to 100. */
export type ReadGauge = (state: ScenarioState, gauge: Gauge) => number;

/** True when the condition holds in this state. Pure and total. */
export function holds(predicate: Predicate, state: ScenarioState, read: ReadGauge): boolean {
  if ('all' in predicate) return predicate.all.every((each) => holds(each, state, read));
  if ('any' in predicate) return predicate.any.some((each) => holds(each, state, read));
  if ('not' in predicate) return !holds(predicate.not, state, read);
  if ('gte' in predicate) return read(state, predicate.gte.gauge) >= predicate.gte.value;
  if ('lte' in predicate) return read(state, predicate.lte.gauge) <= predicate.lte.value;
  if ('has' in predicate) return state.flags.includes(predicate.has);
  const past = state.past;
  if ('settled' in predicate) {
    const { tension, as } = predicate.settled;
    return past.some((each) => each.tension === tension && each.settlement !== null && as.includes(each.settlement));
  }
  if ('chose' in predicate) {
    const { tension, role, option } = predicate.chose;
    return past.some((each) => each.tension === tension && each.options[role] === option);
  }
  const { who, whom, atLeast } = predicate.trusts;
  return state.territory.trust[who][whom] >= atLeast;
}
