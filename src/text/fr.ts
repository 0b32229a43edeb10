import { formatOf } from './format.ts';
import { levers } from './fr/levers.ts';
import { outcome } from './fr/outcome.ts';
import { pages } from './fr/pages.ts';
import { room } from './fr/room.ts';
import { sounds } from './fr/sounds.ts';
import { steps } from './fr/steps.ts';
import { words } from './fr/words.ts';

/** The French texts: the reference that every other language answers line by line. */
export const fr = { format: formatOf('fr'), ...words, ...pages, ...steps, levers, outcome, sounds, ...room };

/** What every language must say. */
export type Dictionary = typeof fr;
