import type { How } from '../../domain/tension/how.ts';
import type { CompanyName } from '../../domain/tension/tension.ts';
import type { ByRole, Ending } from '../../domain/vocabulary.ts';

/** The game's own names, as its French dictionary says them. */
export interface Names {
  readonly roles: ByRole<string>;
  readonly hows: Readonly<Record<How, string>>;
  readonly endings: Readonly<Record<Ending, string>>;
  readonly companies: Readonly<Record<CompanyName, string>>;
}

/** A number of the model, and its reason as the code gives it. */
export interface ModelNumber {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}
