import type { Scenario, Tension } from '../../domain/scenario.ts';
import { tensionOf } from '../../domain/scenario.ts';
import type { Place } from '../../domain/session.ts';
import { type StakeId, stake } from '../../domain/stakes.ts';
import type { Bilingual, Language, Role } from '../../domain/vocabulary.ts';
import type { GameContext } from '../../play/game/rules.ts';
import type { Seats } from '../../play/game/seats.ts';
import type { FactView, StakeTag } from './model.ts';

/** All a projection reads: the game, who looks (a role from its seat, or the room: null), and in which language. */
export interface Look<You extends Role | null = Role | null> {
  readonly scenario: Scenario;
  readonly tension: Tension;
  readonly context: GameContext;
  readonly place: Place;
  readonly you: You;
  readonly seats: Seats;
  readonly seed: number;
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

/** The title of a choice already made, or null. */
export function optionTitle(look: Look, tensionId: string, role: Role, id: string | null): string | null {
  const option = tensionOf(look.scenario, tensionId).parts[role].options.find((each) => each.id === id);
  return option ? say(look, option.title) : null;
}

/** A fact with the addresses it comes from. */
export function factOf(look: Look, fact: { readonly text: Bilingual; readonly sources: readonly string[] }): FactView {
  const sources = fact.sources.flatMap((id) => look.scenario.sources.find((source) => source.id === id) ?? []);
  return { text: say(look, fact.text), sources: sources.map(({ title, url }) => ({ title, url })) };
}
