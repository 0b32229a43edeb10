import * as v from 'valibot';
import { AGENDA_LENGTHS, type AgendaLength } from '../../domain/session.ts';
import { slug } from '../../domain/slug.ts';
import { type Plan, planSchema } from '../session/setup.ts';

/** What a facilitator prepared, as it is kept on a computer from one day to the next. */
export interface Preparation {
  readonly scenario: string; // id
  readonly length: AgendaLength;
  readonly plan: Plan;
  readonly seed: number; // of the session it will be: what was printed is dealt as it will be played
}

/** What is kept in another format is forgotten: a preparation is quickly made again. */
const FORMAT = 2;
const schema = v.strictObject({
  format: v.literal(FORMAT),
  scenario: slug,
  length: v.picklist(AGENDA_LENGTHS),
  plan: planSchema,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
});

/** The text of a preparation. */
export function formatPreparation({ scenario, length, plan, seed }: Preparation): string {
  return JSON.stringify({ format: FORMAT, scenario, length, plan, seed });
}

/** A preparation read back; null when there is none, or when it is not whole. Never throws. */
export function parsePreparation(text: string | null): Preparation | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text ?? 'null'));
    if (!parsed.success) return null;
    const { scenario, length, plan, seed } = parsed.output;
    return { scenario, length, plan, seed };
  } catch {
    return null;
  }
}
