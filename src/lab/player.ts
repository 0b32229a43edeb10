import type { Round, Settling } from '../domain/round.ts';
import type { Scenario, Tension } from '../domain/scenario.ts';
import type { ScenarioState } from '../domain/state.ts';
import type { ByRole, OptionId, Power, Role } from '../domain/vocabulary.ts';

/** What a simulated player sees when it is its turn. */
export interface Sight {
  readonly role: Role;
  readonly scenario: Scenario;
  readonly tension: Tension;
  readonly state: ScenarioState;
  readonly round: Round;
  readonly seed: number; // of this game
}

/** What a player may do while a settlement is being reached. */
export type Intervention = Power | 'arbitrate';

/** A simulated player of one role: pure, deterministic for what it sees. */
export interface Player {
  /** Whether it sits down to talk before choosing. */
  readonly talks: boolean;
  readonly choose: (sight: Sight) => OptionId;
  /** What it does with a settlement being reached; null lets it be. It is asked again until it lets it be. */
  readonly intervene: (sight: Sight, settling: Settling) => Intervention | null;
  /** Whether it asks for a pause once the consequences are known. */
  readonly pauses: (sight: Sight) => boolean;
}

export type Players = ByRole<Player>;
