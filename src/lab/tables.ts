import { ROLES, type Role } from '../domain/vocabulary.ts';
import type { Row } from './games.ts';
import { amongPartners, fourOf, mixedTable, type Players } from './play.ts';
import {
  ANYTHING,
  FORCE,
  PARTNER,
  PLAYERS,
  type Player,
  type PlayerName,
  READING,
  RECIPES,
  SEEING,
} from './players.ts';

/** Who sits together in simulated games, by name: the rules then read rows, whoever played them. */
export interface Table {
  readonly name: string;
  readonly players: (seed: number) => Players;
}

/** Four of a kind. */
export const fourAt = (player: PlayerName): string => `quatre fois « ${player} »`;
/** One person among the cast's partners. */
export const seatAt = (role: Role, player: PlayerName): string => `${role} « ${player} », parmi les partenaires`;
/** Three who read, and one who always pushes. */
export const loneAt = (role: Role): string => `${role} toujours brutal, parmi trois qui lisent`;
/** The two halves of Ω. */
export const OMEGA = ['les partenaires', 'des tables mêlées'] as const;

/** Ways of playing without reading. */
export const RECIPE_NAMES = Object.keys(RECIPES) as PlayerName[];

const four = (player: PlayerName): Table => ({ name: fourAt(player), players: () => fourOf(PLAYERS[player]) });
const seats = (player: PlayerName): Table[] =>
  ROLES.map((role) => ({ name: seatAt(role, player), players: () => amongPartners(role, PLAYERS[player]) }));

/** Whoever may sit beside partners at a mixed table. */
const anybody: readonly Player[] = [ANYTHING, ...Object.values(RECIPES), PLAYERS[READING]];

/** Half of Ω each. */
const omega: readonly Table[] = [
  { name: OMEGA[0], players: () => fourOf(PARTNER) },
  { name: OMEGA[1], players: (seed) => mixedTable(seed, anybody) },
];

/** Everybody who is played in one seat. */
const SEATED: readonly PlayerName[] = [...RECIPE_NAMES, SEEING, READING];

/** Every table that the rules read. */
export const TABLES: readonly Table[] = [
  ...omega,
  four(READING),
  ...SEATED.flatMap(seats),
  ...RECIPE_NAMES.map(four),
  ...ROLES.map((role) => ({
    name: loneAt(role),
    players: () => ({ ...fourOf(PLAYERS[READING]), [role]: PLAYERS[FORCE] }),
  })),
];

/** The games that were played, by the name of their table. */
export type Games = Readonly<Record<string, readonly Row[]>>;

/** The games of one table; throws when it was not played. */
export function gamesAt(games: Games, name: string): readonly Row[] {
  const found = games[name];
  if (!found) throw new Error(`nobody played ${name}`);
  return found;
}

/** Games of Ω. */
export const omegaGames = (games: Games): Row[] => OMEGA.flatMap((name) => gamesAt(games, name));
