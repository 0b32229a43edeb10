import { PARAMETERS } from '../../domain/parameters.ts';
import type { Outcome } from '../../domain/scenario.ts';
import { holdersFacing } from '../../domain/stakes.ts';
import type { PastTension } from '../../domain/state.ts';
import type { PastKnot } from '../../domain/tension/story.ts';
import { cardOf, tensionIn, truthOf } from '../../domain/tension/tension.ts';
import { ROLES } from '../../domain/vocabulary.ts';
import { linksOf } from '../picture/links.ts';
import { forecastOf } from './forecast.ts';
import type { OtherwiseView, RevealedTruth, Screen } from './model.ts';
import type { Change, ExpectationView } from './parts.ts';
import { type Look, say, tagOf } from './seen.ts';

type ScreenOf<K extends Screen['kind']> = Extract<Screen, { kind: K }>;

/** The tension that was just concluded, as it is remembered. @throws before the first conclusion. */
function lastOf(look: Look): { past: PastTension; knot: PastKnot } {
  const { past, knots } = look.context.state;
  const last = past.at(-1);
  const knot = knots.find(({ tension }) => tension === last?.tension);
  if (!last || !knot) throw new Error('no tension was concluded yet');
  return { past: last, knot };
}

/** The outcome with this id, with its texts; throws if the tension has none. */
export function outcomeNamed({ id, outcomes }: Look['tension'], came: string): Outcome {
  const found = outcomes.find((each) => each.id === came);
  if (!found) throw new Error(`tension ${id} has no outcome ${came}`);
  return found;
}

/** What each choice changed at once. */
function changesOf(look: Look, { tension: id, chose, now }: PastKnot): Change[] {
  const tension = tensionIn(look.scenario, id);
  return ROLES.flatMap((role) => {
    const card = chose[role];
    if (card === null) return [];
    const effects = now[role].flatMap((effect) => forecastOf(effect) ?? []);
    return [{ role, option: say(look, cardOf(tension, role, card).title), effects }];
  });
}

/** Expectations between roles that this tension met or neglected: what each comes to know of the others. */
function expectationsOf(look: Look, past: PastTension): ExpectationView[] {
  return look.context.state.ledger
    .filter((entry) => entry.tension === past.tension)
    .flatMap(({ stake, by, met }) =>
      holdersFacing(stake, by).map((holder) => ({ holder, author: by, stake: tagOf(look, stake), met })),
    );
}

/** What was known, and by whom; null where there was nothing to know. */
function revealedTruth(look: Look, { truth, knew, asked, told, heard }: PastKnot): RevealedTruth | null {
  const found = truthOf(look.tension, truth);
  return found.known.length === 0 ? null : { shown: say(look, found.shown), knew, asked, told, heard };
}

/** What the same four cards would have come to. */
function otherwiseOf(look: Look, { came, otherwise }: PastKnot): OtherwiseView[] {
  const { tension } = look;
  const view = (id: string) => ({ title: say(look, outcomeNamed(tension, id).title), same: id === came });
  const told = otherwise.told === null ? [] : [{ if: 'told' as const, shown: null, ...view(otherwise.told) }];
  const others = Object.entries(otherwise.truths).map(([truth, id]) => ({
    ...{ if: 'truth' as const, shown: say(look, truthOf(tension, truth).shown) },
    ...view(id),
  }));
  return [...told, ...others];
}

/** @throws before the first conclusion. */
export function consequencesScreen(look: Look): ScreenOf<'consequences'> {
  const { past, knot } = lastOf(look);
  const outcome = outcomeNamed(look.tension, knot.came);
  return {
    kind: 'consequences',
    settlement: past.settlement ?? 'deadlock',
    legitimate: knot.how === 'decided',
    title: say(look, outcome.title),
    text: say(look, outcome.text),
    effects: outcome.effects.flatMap((effect) => forecastOf(effect) ?? []),
    truth: revealedTruth(look, knot),
    otherwise: otherwiseOf(look, knot),
    months: { spent: knot.months, window: look.tension.window, late: knot.late },
    reflection: { months: PARAMETERS.reflectMonths, taken: past.reflected },
    changes: changesOf(look, knot),
    expectations: expectationsOf(look, past),
    pledges: look.context.state.pledges
      .filter((each) => each.tension === past.tension)
      .map(({ by, to, kept }) => ({ by, to, kept })),
  };
}

/** The pause: what it costs; once taken, what each wanted most and whether anybody met it. */
export function reflectionScreen(look: Look): ScreenOf<'reflection'> {
  const { past } = lastOf(look);
  const tension = tensionIn(look.scenario, past.tension);
  const met = (stake: string) =>
    look.context.state.ledger.some((entry) => entry.tension === past.tension && entry.stake === stake && entry.met);
  return {
    kind: 'reflection',
    months: PARAMETERS.reflectMonths,
    taken: past.reflected,
    links: linksOf(look),
    needs: past.reflected
      ? ROLES.map((role) => {
          const { need } = tension.parts[role];
          return { role, stake: tagOf(look, need.stake), text: say(look, need.text), met: met(need.stake) };
        })
      : null,
  };
}
