import type { Truth } from '../../domain/scenario.ts';
import { whoKnows } from '../../domain/tension/round.ts';
import { truthOf } from '../../domain/tension/tension.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { forecastOf } from './forecast.ts';
import type { SecretView, ToldView } from './parts.ts';
import { type Look, type RoleLook, say } from './seen.ts';

/** What a seat knows and what was said: nothing here reads a truth that the one who looks has not been told. */

/** The truth of this tension, for those who know it now; null for the others, and where there is nothing to know. */
export function knownTruth(look: Look): Truth | null {
  const { tension, context, scenario, you } = look;
  const knows = you === null ? context.round.told !== null : whoKnows(context, scenario).includes(you);
  const truth = knows ? truthOf(tension, context.round.truth) : null;
  return truth && truth.known.length > 0 ? truth : null;
}

/** What only this seat, or a few, know; null once everybody does, and for whoever knows nothing. */
export function secretView(look: RoleLook): SecretView | null {
  const truth = knownTruth(look);
  if (!truth || look.context.round.told !== null) return null;
  const held = truth.known.includes(look.you);
  return {
    text: say(look, held ? truth.text : truth.telling), // who asked has it in the words of who knew
    quiet: say(look, truth.quiet),
    telling: say(look, truth.telling),
    cost: truth.tell.flatMap((effect) => forecastOf(effect) ?? []),
    held,
  };
}

/** What was said to the whole table; null before. */
export function toldView(look: Look): ToldView | null {
  const { told } = look.context.round;
  const truth = knownTruth(look);
  return told && truth ? { role: told, text: say(look, truth.telling) } : null;
}

/** Whether this role has anything that could be asked for: what everybody may suspect, whichever truth it is. */
export const mayKnow = ({ tension }: Pick<Look, 'tension'>, role: Role): boolean =>
  tension.truths.some(({ known }) => known.includes(role));
