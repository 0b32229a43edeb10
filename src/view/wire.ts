import * as v from 'valibot';
import { LANGUAGES, ROLES } from '../domain/vocabulary.ts';
import { readingSchema } from '../play/roomEvents.ts';
import type { ProjectorView } from './projectorModel.ts';
import { act, count, few, line, number, role, stage } from './wireParts.ts';
import { scene } from './wireScenes.ts';

/**
 * Checks what crosses from the console to the projector. A neighbour on the same origin, or a window of another version,
 * may say anything: what has not exactly the shape of a projector's view is refused whole, and texts are only ever shown
 * as text.
 */

const progress = v.strictObject({
  scenario: line,
  territory: line,
  tension: line,
  act,
  number: count,
  count,
  year: count,
  half: v.picklist([1, 2]),
  step: count,
});
const gauge = v.strictObject({
  measure: v.picklist(['pencil', 'ink', 'trust', 'urgency', 'months']),
  value: number,
  most: number,
  low: v.boolean(),
});
const timer = v.strictObject({
  state: v.picklist(['running', 'paused', 'over']),
  left: number,
  total: number,
  over: number,
});
const told = v.variant('kind', [
  v.strictObject({ kind: v.literal('undone'), steps: count }),
  v.strictObject({ kind: v.literal('injected'), title: line, text: line }),
  v.strictObject({ kind: v.literal('skipped'), tension: line }),
]);
const viewSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  reading: readingSchema,
  black: v.boolean(),
  progress,
  cast: v.strictObject(v.entriesFromList(ROLES, v.strictObject({ as: line, vital: number, out: v.boolean() }))),
  gauges: few(gauge, 5),
  timer: v.nullable(timer),
  bubbles: few(v.strictObject({ role, text: line }), 4),
  stage,
  told: v.nullable(told),
  scene,
});

/** Plain data without its `readonly`, so that a type and what a schema reads can be compared. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** The schema reads exactly the type: neither can change without the other, or this does not compile. */
const SCHEMA_IS_TYPE: Same<Plain<v.InferOutput<typeof viewSchema>>, Plain<ProjectorView>> = true;

/** True for what may be shown to the room. */
export const isProjectorView = (data: unknown): data is ProjectorView =>
  SCHEMA_IS_TYPE && v.safeParse(viewSchema, data).success;
