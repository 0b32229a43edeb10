import type { SettlementReason } from '../domain/settlement.ts';
import type { ByRole, Ending, Language, OptionId, Power, Role, Settlement } from '../domain/vocabulary.ts';
import type { DebriefPhase } from '../play/agenda.ts';
import type {
  Bubble,
  ConsequencesView,
  CurveView,
  FactView,
  MatrixView,
  Progress,
  SinceView,
  SproutView,
  StakeTag,
} from './model.ts';
import type { LinkView, StageView } from './stage.ts';

/** How large the projected text is: room mode (42 px floor at 1080p) or laptop mode, and the scale on top of it. */
export type ReadingMode = 'room' | 'laptop';
export type ReadingScale = 100 | 120 | 140;
export interface Reading {
  readonly mode: ReadingMode;
  readonly scale: ReadingScale;
}

/** A countdown; the faces only display it. */
export interface TimerView {
  readonly state: 'running' | 'paused' | 'over';
  readonly left: number; // seconds, rounded up, never negative
  readonly total: number; // seconds, extensions included
  readonly over: number; // seconds since it ended, 0 while it runs
}

/**
 * What the room may see, and nothing else: no option before the reveal, no private information, no note, no name.
 * It crosses to the projector's window as plain data and is checked there (wire.ts).
 */
export interface ProjectorView {
  readonly language: Language;
  readonly reading: Reading;
  readonly black: boolean; // show nothing but a quiet black
  readonly progress: Progress; // act, tension, year: the calendar
  readonly cast: ByRole<{ readonly as: string; readonly vital: number; readonly out: boolean }>;
  readonly gauges: readonly {
    readonly measure: 'pencil' | 'ink' | 'trust' | 'urgency' | 'months';
    readonly value: number;
    readonly most: number;
    readonly low: boolean;
  }[];
  readonly timer: TimerView | null;
  readonly bubbles: readonly Bubble[]; // said on the stage now
  readonly stage: StageView;
  readonly told: Told | null; // said to the room, until the next step
  readonly scene: ProjectorScene;
}

/** Said to the room so that nobody is lost: went back n steps, an event fell, a tension was left out. */
export type Told =
  | { readonly kind: 'undone'; readonly steps: number }
  | { readonly kind: 'injected'; readonly title: string; readonly text: string }
  | { readonly kind: 'skipped'; readonly tension: string };

/** One table on the room's screen. */
export interface RoomTable {
  readonly number: number; // 1 .. 4
  readonly role: Role;
  readonly simulated: boolean;
  readonly out: boolean;
}

/** A table whose secret is sealed or awaited: a tick or a dashed ring, never what was chosen. */
export interface SealedTable extends RoomTable {
  readonly sealed: boolean;
}

/** A position once revealed. */
export interface RoomPosition {
  readonly role: Role;
  readonly number: number; // table
  readonly out: boolean;
  readonly simulated: boolean;
  readonly option: { readonly id: OptionId; readonly title: string } | null;
  readonly horizon: number; // -2 short .. 2 long
  readonly posture: number; // -2 power relation .. 2 cooperation
  readonly said: string;
  readonly hands: readonly { readonly option: OptionId; readonly count: number }[]; // a split table; empty: of one mind
}

export type ProjectorScene =
  | { readonly kind: 'test' } // the reading test, before the session
  | {
      readonly kind: 'welcome';
      readonly title: string;
      readonly pitch: string;
      readonly territory: string;
      readonly blurb: string;
    }
  | {
      readonly kind: 'roles';
      readonly tables: readonly (RoomTable & { readonly as: string; readonly portrait: string })[];
    }
  | {
      readonly kind: 'situation';
      readonly title: string;
      readonly text: string;
      readonly opening: string | null;
      readonly facts: readonly FactView[];
      readonly since: SinceView | null;
    }
  | { readonly kind: 'peers'; readonly title: string; readonly tables: readonly RoomTable[] } // tables read their cards
  | {
      readonly kind: 'parley';
      readonly title: string;
      readonly months: number;
      readonly pledges: readonly { readonly from: Role; readonly to: Role; readonly accepted: boolean | null }[];
    }
  | { readonly kind: 'bet'; readonly title: string; readonly tables: readonly SealedTable[] }
  | {
      readonly kind: 'positions';
      readonly title: string;
      readonly tables: readonly SealedTable[];
      readonly again: boolean;
      readonly all: boolean;
    } // all: everything is sealed, the reveal may come
  | {
      readonly kind: 'settlement';
      readonly title: string;
      readonly positions: readonly RoomPosition[];
      readonly settlement: Settlement;
      readonly reason: SettlementReason;
      readonly spent: readonly { readonly power: Power; readonly role: Role }[];
      readonly bridged: readonly [Role, Role] | null;
      readonly arbitratedBy: Role | null;
      readonly legitimate: boolean;
      readonly pivot: Role;
      readonly bets: { readonly right: number; readonly made: number }; // tables that foresaw the choice
    }
  | ConsequencesView
  | {
      readonly kind: 'reflection';
      readonly months: number;
      readonly taken: boolean;
      readonly links: readonly LinkView[];
      readonly needs:
        | readonly { readonly role: Role; readonly stake: StakeTag; readonly text: string; readonly met: boolean }[]
        | null;
      readonly question: string; // the scenario's, for the room
    }
  | {
      readonly kind: 'epilogue';
      readonly ending: Ending;
      readonly text: string;
      readonly sprouts: readonly SproutView[];
      readonly precedent: FactView;
    }
  | { readonly kind: 'debrief'; readonly phase: DebriefPhase; readonly facts: DebriefFacts }
  | { readonly kind: 'closing'; readonly ending: Ending; readonly precedent: FactView }
  | { readonly kind: 'ended' };

/** This game's own decisions, for the protected debrief. */
export interface DebriefFacts {
  readonly ending: Ending;
  readonly visible: number;
  readonly durable: number;
  readonly faded: number; // percent
  readonly monthsTalked: number;
  readonly monthsLost: number;
  readonly curve: readonly CurveView[];
  readonly moments: readonly {
    readonly title: string;
    readonly season: number;
    readonly settlement: Settlement | null;
    readonly options: ByRole<OptionId | null>; // what each played
    readonly key: boolean;
  }[];
  readonly matrix: readonly MatrixView[];
  readonly bets: { readonly right: number; readonly made: number };
}
