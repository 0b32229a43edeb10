import { type Tale, type Tension, tensionIn } from '../domain/tension/tension.ts';
import { askedOf, isBreach } from './asked.ts';
import { type Breach, breachesOf, totalOf, wishOf } from './breach.ts';
import { staticVerdicts } from './staticRules.ts';
import { overtold, surfaceVerdicts } from './surfaceRules.ts';
import { measureTension, type TensionMeasure } from './tensionMeasures.ts';
import { tensionVerdicts } from './tensionRules.ts';
import { spared, tune, type Walk, withTension } from './tune.ts';
import type { Verdict } from './verdicts.ts';

/** What a tuner asks of a whole tale while it moves the integers of one tension: rules 1 to 8, that need no game. */

/** A tale with its measures, so that only the tension that moved is measured again. */
export interface Draft {
  readonly tale: Tale;
  readonly measures: readonly TensionMeasure[];
}

/** Measures every tension of a tale. */
export const draftOf = (tale: Tale): Draft => ({
  tale,
  measures: tale.tensions.map((tension) => measureTension(tale, tension)),
});

/** The same with one tension changed. */
export function redrafted({ tale, measures }: Draft, tension: Tension): Draft {
  const next = withTension(tale, tension);
  const measure = measureTension(next, tension);
  return { tale: next, measures: measures.map((each) => (each.tension === tension.id ? measure : each)) };
}

/** The rules that a draft breaks. */
export const brokenIn = ({ tale, measures }: Draft): Verdict[] =>
  [...surfaceVerdicts(tale, measures), ...staticVerdicts(tale), ...tensionVerdicts(tale, measures)]
    .map((verdict) => askedOf(tale, verdict))
    .filter(isBreach);

/** A share of the parts that a surface tells too many weighs as much as a card without its hour. */
const TOLD = 10;

/** How far one tension of a draft is from the rules, margins included; `start` says what its author wants. */
export function distancesIn(draft: Draft, id: string, start: Draft): Breach[] {
  const of = (each: Draft) => each.measures.find(({ tension }) => tension === id);
  const [measure, first] = [of(draft), of(start)];
  if (!measure || !first) return [];
  const told = overtold(draft.tale, draft.measures).map((by) => ({ rule: '1', by: TOLD * by }));
  const own = breachesOf(measure, tensionIn(draft.tale, id), wishOf(first));
  return [...own, ...told.filter(({ by }) => by > 0)];
}

interface Weighed {
  readonly draft: Draft;
  readonly broken: number;
  readonly distance: number;
}

const lighter = (a: Weighed, b: Weighed): boolean =>
  a.broken < b.broken || (a.broken === b.broken && a.distance < b.distance - 1e-9);

/** Of some tensions, the one after which the fewest rules are broken; null when none helps. */
export function oneMove(draft: Draft, tensions: readonly Tension[]): Draft | null {
  const broken = brokenIn(draft).length;
  const far = (each: Draft, id: string) => totalOf(distancesIn(each, id, draft));
  let best: Weighed | null = null;
  for (const tension of tensions) {
    const next = redrafted(draft, tension);
    const distance = far(next, tension.id) - far(draft, tension.id);
    const weighed = { draft: next, broken: brokenIn(next).length, distance };
    if (weighed.broken < broken && (best === null || lighter(weighed, best))) best = weighed;
  }
  return best?.draft ?? null;
}

/** Walks one tension towards the rules, margins included, and puts back what brought nothing. */
export function walked(draft: Draft, id: string, walk: Walk): Draft {
  const start = tensionIn(draft.tale, id);
  const distance = (tension: Tension) => totalOf(distancesIn(redrafted(draft, tension), id, draft));
  const { tension } = tune(start, distance, walk);
  return redrafted(draft, spared(start, tension, distance));
}
