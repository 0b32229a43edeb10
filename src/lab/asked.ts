import type { Tale } from '../domain/tension/tension.ts';
import type { Bounds, Verdict } from './verdicts.ts';

/**
 * How much is asked of a scenario. From four tensions on it is an album, held to every rule. A tutorial is shorter and
 * teaches one thing at a time, so it is held to half of rules 4 to 7: what must be reached is halved, what must not be
 * passed comes half-way nearer to everything, and two cards a tension are forgiven instead of one. Its other measures are
 * shown and not asked, save that no two claims may differ: a world that contradicts itself teaches nobody.
 */
const ALBUM = 4;
const TAUGHT: readonly number[] = [4, 5, 6, 7, 9];

const isAlbum = (tale: Tale): boolean => tale.tensions.length >= ALBUM;

/** The bounds of rules 4 to 7, for this scenario. */
export const boundsFor = (tale: Tale, [least, most]: Bounds): Bounds =>
  isAlbum(tale) ? [least, most] : [least / 2, (1 + most) / 2];

/** Cards a tension that rule 4 forgives. */
export const forgivenFor = (tale: Tale): number => (isAlbum(tale) ? 1 : 2);

/** The same verdict, asked or only shown. */
export const askedOf = (tale: Tale, verdict: Verdict): Verdict => ({
  ...verdict,
  asked: isAlbum(tale) || TAUGHT.includes(verdict.rule),
});

/** True when a scenario does not keep what is asked of it. */
export const isBreach = ({ asked, holds }: Verdict): boolean => asked && !holds;
