import { type StakeId, stake } from './stakes.ts';
import type { LedgerEntry, ScenarioState } from './state.ts';
import { drawn, meanTrust } from './territory.ts';
import { type ByRole, byRole, type Role, SEASONS, type Settlement } from './vocabulary.ts';

/** What the ending rests on, all of it shown to the players. */
export interface Summary {
  readonly visible: number; // pencil + ink at the end of the mandate
  readonly durable: number; // ink ten years on
  readonly faded: number; // share of what was drawn that was erased, 0..1
  readonly trust: number; // mean trust, 0..100
  readonly counts: Readonly<Record<Settlement, number>>;
  readonly monthsTalked: number;
  readonly monthsLost: number;
}

/** Sums a finished game. Before the epilogue the durable results are those of now. */
export function summarise(state: ScenarioState): Summary {
  const { territory, past, curve } = state;
  const ended = curve.find((point) => point.season === SEASONS) ?? curve[curve.length - 1];
  const erased = territory.works.reduce((sum, work) => sum + work.erased, 0);
  const { ink, pencil } = drawn(territory);
  const count = (settlement: Settlement) => past.filter((each) => each.settlement === settlement).length;
  return {
    visible: ended ? ended.pencil + ended.ink : 0,
    durable: ink,
    faded: erased / (erased + ink + pencil || 1),
    trust: meanTrust(territory.trust),
    counts: {
      alliance: count('alliance'),
      compromise: count('compromise'),
      forced: count('forced'),
      soft: count('soft'),
      deadlock: count('deadlock'),
    },
    monthsTalked: territory.monthsTalked,
    monthsLost: territory.monthsLost,
  };
}

/** One stake of a role over the game: by whom it was met and neglected, tension by tension. */
export interface StakeAccount {
  readonly stake: StakeId;
  readonly met: readonly LedgerEntry[];
  readonly neglected: readonly LedgerEntry[];
}

/** Stakes of a role that somebody's act touched, most touched first. */
export function stakesTouched(state: ScenarioState, role: Role): StakeAccount[] {
  const mine = state.ledger.filter((entry) => stake(entry.stake).heldBy.includes(role));
  const ids = [...new Set(mine.map((entry) => entry.stake))];
  return ids
    .map((id) => ({
      stake: id,
      met: mine.filter((entry) => entry.stake === id && entry.met),
      neglected: mine.filter((entry) => entry.stake === id && !entry.met),
    }))
    .sort((a, b) => b.met.length + b.neglected.length - (a.met.length + a.neglected.length));
}

/** One cell of the matrix: what the row's role held, and what the column's role did about it. */
export interface MatrixCell {
  readonly met: number;
  readonly neglected: number;
  readonly trust: number; // final trust of the row in the column, 0..100
}

/** The 4 x 4 matrix of crossed expectations; on the diagonal, what each did for its own stakes. */
export function matrixOf(state: ScenarioState): ByRole<ByRole<MatrixCell>> {
  return byRole((holder) =>
    byRole((author) => {
      const entries = state.ledger.filter((entry) => entry.by === author && stake(entry.stake).heldBy.includes(holder));
      const met = entries.filter((entry) => entry.met).length;
      return { met, neglected: entries.length - met, trust: state.territory.trust[holder][author] };
    }),
  );
}
