declare module 'virtual:scenarios' {
  import type { Scenario, ScenarioCard } from './domain/scenario.ts';

  export const catalogue: readonly (ScenarioCard & { readonly hash: string })[];
  export function loadScenario(id: string): Promise<{ scenario: Scenario; hash: string } | null>;
}
