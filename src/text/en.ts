import { levers } from './en/levers.ts';
import { outcome } from './en/outcome.ts';
import { pages } from './en/pages.ts';
import { room } from './en/room.ts';
import { sounds } from './en/sounds.ts';
import { steps } from './en/steps.ts';
import { words } from './en/words.ts';
import { formatOf } from './format.ts';
import type { Dictionary } from './fr.ts';

/** The English texts. */
export const en = {
  format: formatOf('en'),
  ...words,
  ...pages,
  ...steps,
  levers,
  outcome,
  sounds,
  ...room,
} satisfies Dictionary;
