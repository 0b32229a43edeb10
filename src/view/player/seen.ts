import { chance } from '../../domain/random.ts';
import type { Card, Scenario, Tension } from '../../domain/scenario.ts';
import type { Place } from '../../domain/session.ts';
import { type StakeId, stake } from '../../domain/stakes.ts';
import { tensionIn } from '../../domain/tension/tension.ts';
import {
  type Bilingual,
  type Language,
  LETTERS,
  type Letter,
  type OptionId,
  type Role,
} from '../../domain/vocabulary.ts';
import type { GameContext } from '../../play/game/rules.ts';
import type { Table } from '../../play/game/seats.ts';
import type { FactView, StakeTag } from './parts.ts';

/** All a projection reads: the game, who looks (a role from its seat, or the room: null), and in which language. */
export interface Look<You extends Role | null = Role | null> extends Table {
  readonly scenario: Scenario;
  readonly tension: Tension;
  readonly context: GameContext;
  readonly place: Place;
  readonly you: You;
  readonly language: Language;
}

/** The game from the seat of a role: only who sits there has secrets, a hand, a gauge and stakes of its own. */
export type RoleLook = Look<Role>;

/** The text in the language of the one who looks. */
export const say = ({ language }: Pick<Look, 'language'>, text: Bilingual): string => text[language];

/** A stake with its short label. */
export const tagOf = (look: Pick<Look, 'language'>, id: StakeId): StakeTag => ({
  id,
  label: say(look, stake(id).label),
});

/** A hand as it lies: the seed deals the order, the same on screen, paper and console, so that a place tells nothing. */
export function dealt(tension: Tension, role: Role, seed: number): readonly Card[] {
  const rank = ({ id }: Card): number => chance(seed, tension.id, role, 'order', id);
  return tension.parts[role].cards.toSorted((a, b) => rank(a) - rank(b));
}

/** How a card is called in its hand. */
export function letterOf(tension: Tension, role: Role, id: OptionId, seed: number): Letter {
  return LETTERS[dealt(tension, role, seed).findIndex((card) => card.id === id)] ?? 'A';
}

/** The title of a choice already made, or null. */
export function optionTitle(look: Look, tensionId: string, role: Role, id: string | null): string | null {
  const card = tensionIn(look.scenario, tensionId).parts[role].cards.find((each) => each.id === id);
  return card ? say(look, card.title) : null;
}

/** An aim in words; null for none. */
export function aimText(look: Pick<Look, 'tension' | 'language'>, id: string | null): string | null {
  const aim = look.tension.aims.find((each) => each.id === id);
  return aim ? say(look, aim.text) : null;
}

/** A fact with the addresses it comes from. */
export function factOf(look: Look, fact: { readonly text: Bilingual; readonly sources: readonly string[] }): FactView {
  const sources = fact.sources.flatMap((id) => look.scenario.sources.find((source) => source.id === id) ?? []);
  return { text: say(look, fact.text), sources: sources.map(({ title, url }) => ({ title, url })) };
}
