import type { Effect } from '../effects.ts';
import { startState } from '../start.ts';
import type { ScenarioState } from '../state.ts';
import { readGauge } from '../territory.ts';
import { type ByRole, byRole, type OptionId, type Role } from '../vocabulary.ts';
import type { World } from './conditions.ts';
import type { How } from './how.ts';
import type { CompanyName, Later, Tale } from './tension.ts';

/** Each role's card; null for a role that dropped out. */
export type Choices = ByRole<OptionId | null>;

/** What the same four cards would have come to: had it been told, and with each other truth. */
export interface Otherwise {
  readonly told: string | null; // an outcome; null when it was told, or when there was nothing to tell
  readonly truths: Readonly<Record<string, string>>; // an outcome each
}

/** A tension once its consequences are known. */
export interface PastKnot {
  readonly tension: string;
  readonly truth: string;
  readonly told: Role | null; // who said it to the whole table
  readonly heard: readonly Role[]; // who knew it when choosing
  readonly chose: Choices;
  readonly aim: string | null;
  readonly how: How;
  readonly late: boolean;
  readonly months: number; // spent
  readonly came: string; // the outcome
  readonly seen: boolean; // undone after the truth was shown: it no longer counts as found out
  readonly asked: readonly Role[]; // who asked one who knew
  readonly knew: readonly Role[]; // who held it from the start
  readonly now: ByRole<readonly Effect[]>; // what each card moved at once
  readonly otherwise: Otherwise;
}

/** A later effect waiting for its season, with what it needs to be traced to its cause. */
export interface Planted {
  readonly tension: string;
  readonly by: Role | null; // whose card sowed it; null for the outcome
  readonly later: Later;
  readonly due: number;
}

/** A story of format 2: the state that both formats share, and what only knots leave behind. */
export interface Story extends ScenarioState {
  readonly knots: readonly PastKnot[];
  readonly planted: readonly Planted[];
  readonly sprouted: readonly Planted[]; // came up
}

/** The story a tale starts from, with one of its companies. */
export const startStory = (tale: Tale, company: CompanyName): Story => ({
  ...startState({ ...tale.start, trust: tale.companies[company].trust }),
  knots: [],
  planted: [],
  sprouted: [],
});

/** A tension as far as conditions read it. */
type Settled = Pick<PastKnot, 'truth' | 'told' | 'heard' | 'late' | 'aim' | 'how' | 'chose'>;

/** The world that conditions read, once a tension is settled or, without one, between tensions. */
export function worldOf(story: Story, round: Settled | null): World {
  const { territory, knots, flags } = story;
  return {
    truth: round?.truth ?? '',
    told: round?.told != null,
    heard: round?.heard ?? [],
    late: round?.late ?? false,
    aim: round?.aim ?? null,
    how: round?.how ?? 'soft',
    chose: round?.chose ?? byRole(() => null),
    came: knots.map(({ came }) => came),
    flags,
    choseIn: (tension, role) => knots.find((past) => past.tension === tension)?.chose[role] ?? null,
    gauge: (gauge) => readGauge(story, gauge),
    trust: (who, whom) => territory.trust[who][whom],
  };
}
