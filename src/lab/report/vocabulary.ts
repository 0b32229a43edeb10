import type { ByRole, Ending, Settlement } from '../../domain/vocabulary.ts';
import type { Check } from '../checks.ts';

/** The game's own names, as its dictionaries say them. */
export interface Names {
  readonly roles: ByRole<string>;
  readonly settlements: Readonly<Record<Settlement, string>>;
  readonly endings: Readonly<Record<Ending, string>>;
}

/** What the report says in one language. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly made: (games: string, seed: number) => string;
  readonly modelTitle: string;
  readonly model: readonly string[];
  readonly sourcesTitle: string;
  readonly sources: readonly { readonly says: string; readonly url: string }[];
  readonly propertiesTitle: string;
  readonly properties: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  readonly checks: Readonly<Record<Check, (value: string, bound: string, subject: string) => string>>;
  readonly holds: string;
  readonly fails: string;
  readonly all: (holding: number, of: number) => string;
  readonly culprit: (option: string) => string;
  readonly together: string; // all scenarios
  readonly curvesTitle: string;
  readonly curvesHelp: string;
  readonly season: (number: number) => string;
  readonly policiesTitle: string;
  readonly policies: Readonly<Record<string, string>>; // by the assortment's name, roles left out
  readonly columns: Readonly<
    Record<'policy' | 'games' | 'visible' | 'durable' | 'crossing' | 'talked' | 'lost', string>
  >;
  readonly vitalsColumn: string;
  readonly endingsColumn: string;
  readonly settlementsColumn: string;
  readonly optionsTitle: string;
  readonly optionsHelp: string;
  readonly optionColumns: readonly [string, string, string, string];
  readonly rolesTitle: string;
  readonly swap: (role: string, swing: string, turned: string) => string;
  readonly bestTitle: string;
  readonly bestHelp: (worth: string) => string;
  readonly forceful: (move: string, tension: string, gain: string) => string;
  readonly pause: string;
  readonly moves: Readonly<Record<string, string>>;
  readonly stakesTitle: string;
  readonly stakesHelp: string;
  readonly met: string;
  readonly neglected: string;
  readonly parametersTitle: string;
  readonly parametersHelp: string;
  readonly parameterColumns: readonly [string, string, string, string];
  readonly survives: string;
  readonly notMoved: string;
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
}
