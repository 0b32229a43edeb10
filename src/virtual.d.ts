declare module 'virtual:scenarios' {
  import type { Scenario } from './domain/scenario.ts';
  import type { ScenarioCard } from './overlay/solo/props.ts';

  export const catalogue: readonly ScenarioCard[];
  export function loadScenario(id: string): Promise<{ scenario: Scenario; hash: string } | null>;
}
