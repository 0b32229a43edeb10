import * as v from 'valibot';
import { LANGUAGES, ROLES } from '../domain/vocabulary.ts';
import { readingSchema } from '../play/roomEvents.ts';
import type { ProjectorScene, ProjectorView } from './projectorModel.ts';

/**
 * Checks what crosses from the console to the projector. A neighbour on the same origin may say anything: what has not
 * the frame of a projector's view is ignored, and texts are only ever shown as text.
 */

const SCENES = [
  'test',
  'welcome',
  'roles',
  'situation',
  'peers',
  'parley',
  'bet',
  'positions',
  'settlement',
  'consequences',
  'reflection',
  'epilogue',
  'debrief',
  'closing',
  'ended',
] as const satisfies readonly ProjectorScene['kind'][];

const number = v.pipe(v.number(), v.finite());
const role = v.picklist(ROLES);
const line = v.pipe(v.string(), v.maxLength(2000));
const viewSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  reading: readingSchema,
  black: v.boolean(),
  progress: v.looseObject({ tension: line, act: v.picklist([1, 2, 3]), year: number, step: number }),
  cast: v.strictObject(v.entriesFromList(ROLES, v.strictObject({ as: line, vital: number, out: v.boolean() }))),
  gauges: v.pipe(
    v.array(v.strictObject({ measure: line, value: number, most: number, low: v.boolean() })),
    v.maxLength(5),
  ),
  timer: v.nullable(
    v.strictObject({
      state: v.picklist(['running', 'paused', 'over']),
      left: number,
      total: number,
      over: number,
    }),
  ),
  bubbles: v.pipe(v.array(v.strictObject({ role, text: line })), v.maxLength(4)),
  stage: v.looseObject({ scene: line, heroes: v.pipe(v.array(v.looseObject({ role })), v.maxLength(4)) }),
  told: v.nullable(v.looseObject({ kind: v.picklist(['undone', 'injected', 'skipped']) })),
  scene: v.looseObject({ kind: v.picklist(SCENES) }),
});

/** True for what may be shown to the room. */
export const isProjectorView = (data: unknown): data is ProjectorView => v.safeParse(viewSchema, data).success;
