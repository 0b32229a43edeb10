declare module 'virtual:scenarios' {
  import type { Scenario } from './domain/scenario.ts';
  import type { Bilingual } from './domain/vocabulary.ts';

  /** The cover of a scenario, known before it is loaded. */
  interface ScenarioCard {
    readonly id: string;
    readonly title: Bilingual;
    readonly pitch: Bilingual;
    readonly minutes: number;
    readonly difficulty: number; // 0 .. 3
    readonly territory: Bilingual;
    readonly cast: Scenario['cast'];
    readonly tensions: number;
    readonly hash: string;
  }
  export const catalogue: readonly ScenarioCard[];
  export function loadScenario(id: string): Promise<{ scenario: Scenario; hash: string } | null>;
}
