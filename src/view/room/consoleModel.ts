import type { Agenda } from '../../domain/agenda.ts';
import type { HandCounts, ItemKind, Moment, Place } from '../../domain/session.ts';
import type { StakeId } from '../../domain/stakes.ts';
import type { OptionId, Role } from '../../domain/vocabulary.ts';
import type { GuardState } from '../../play/room/clock.ts';
import type { SessionEvent } from '../../play/room/events.ts';
import type { DecisionEvent } from '../../play/session/journal.ts';
import type { Progress, RolePageView } from '../player/model.ts';
import type { BetChoice, OptionView, PowerView, StakeTag } from '../player/parts.ts';
import type { ProjectorStatus } from './projectorLink.ts';
import type { ProjectorView, TimerView } from './projectorModel.ts';

/** The facilitator's desk at one moment. Everything secret of every table is here: never show it to the room. */
export interface ConsoleView {
  readonly scenario: string; // title
  readonly territory: string;
  readonly people: number;
  readonly rehearsal: boolean; // fast motion with simulated tables; nothing is kept
  readonly rehearsalPaused: boolean;
  readonly moment: Moment;
  readonly place: Place | null; // where the game stands, while it is played
  readonly progress: Progress;
  readonly agenda: AgendaView;
  readonly timer: TimerView | null; // of this moment
  readonly canTime: boolean; // a timer may be started now
  readonly parleySeconds: number; // what a timer started by hand lasts, when none ran before
  readonly main: MainMove; // the one obvious thing to do next (Space or Enter)
  readonly tables: readonly TableView[]; // 1 .. 4
  readonly entry: EntryKind; // what the keyboard 1-4 x A-D enters now
  readonly settlement: SettlementControls | null; // powers and arbitration, after the reveal
  readonly parley: ParleyControls | null; // gestures that may be recorded while the room talks
  readonly saying: SayingControls | null; // what was said of a secret, asked before the reveal
  readonly reflection: { readonly months: number; readonly taken: boolean } | null; // the pause that may be taken
  readonly script: ScriptView;
  readonly room: RoomScreen; // what the room sees
  readonly projector: ProjectorStatus;
  readonly events: readonly EventChoice[]; // that may be injected
  readonly canInject: boolean;
  readonly canSkipTension: boolean;
  readonly undo: UndoView;
  readonly notes: readonly NoteView[]; // newest first
  readonly draft: string; // the note being written, kept at each keystroke
  readonly marks: number; // key moments marked so far
  readonly marked: boolean; // this very moment is marked
  readonly mark: SessionEvent; // puts the mark of this very moment, or takes it away
  readonly pin: Pin; // where a note made now is pinned
  readonly gap: GapView | null; // the computer slept or its clock jumped
  readonly kept: boolean; // autosaved on this computer; false: only a file keeps it
}

/** `waiting` tells what the main button still waits for. */
export interface MainMove {
  readonly event: SessionEvent; // whatever the main button means now
  readonly label: MainLabel;
  readonly ready: boolean;
  readonly waiting: readonly Role[]; // whose choice is still missing, when not ready
}

/** Words of the main button. */
export const MAIN_LABELS = [
  'presentRoles', // from the welcome
  'beginPlay', // from the roles to the first tension
  'readCards', // situation -> private cards
  'openParley', // -> timed talk
  'closeParley', // -> bets
  'askPositions', // bets -> secret choices
  'reveal',
  'settle',
  'showReflection',
  'nextTension',
  'seeEnding', // -> epilogue
  'beginDebrief',
  'nextQuestion', // of the debrief
  'close', // -> closing words
  'end',
  'over', // nothing left to do
] as const;
export type MainLabel = (typeof MAIN_LABELS)[number];

/** Position in the agenda, time left, drift. All durations in seconds unless named minutes. */
export interface AgendaView {
  readonly kept: Agenda; // what an edit starts from
  readonly items: readonly AgendaLine[];
  readonly elapsed: number; // of the session
  readonly total: number; // planned
  readonly left: number; // until the planned end, may be negative
  readonly itemLeft: number; // of the current line, may be negative
  readonly drift: number; // late when positive, early when negative
  readonly debrief: DebriefGuard;
  readonly suggestions: readonly Suggestion[]; // what to shorten, best first; empty when on time
}

export interface AgendaLine {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string | null;
  readonly act: 1 | 2 | 3 | null;
  readonly minutes: number; // planned
  readonly spent: number; // seconds lived in it so far
  readonly state: 'done' | 'current' | 'next' | 'leftOut' | 'skipped';
  readonly mayLeaveOut: boolean;
}

/**
 * The protected debrief. `safe`: it will have its minutes. `threatened`: at this pace it will not. `now`: it must begin
 * within two minutes. `eaten`: it has begun to lose minutes. `running`: we are in it.
 */
export interface DebriefGuard {
  readonly state: GuardState;
  readonly minutes: number; // planned for it
  readonly expected: number; // minutes it would get at this pace
  readonly startsWithin: number; // seconds until the latest moment at which it can begin whole; negative: late
}

/** One way to win time back; `event` does it. */
export interface Suggestion {
  readonly kind: 'leaveOut' | 'shortenParley' | 'shorten' | 'goToDebrief';
  readonly item: string | null; // agenda line concerned
  readonly title: string | null; // of the tension
  readonly saves: number; // seconds
  readonly event: SessionEvent;
}

/** One table as the facilitator sees it. */
export interface TableView {
  readonly number: number; // 1 .. 4
  readonly role: Role;
  readonly as: string;
  readonly people: number;
  readonly simulated: boolean;
  readonly out: boolean; // the role has dropped out
  readonly vital: number; // 0..100
  readonly secret: Slip | null; // what it alone knows, kept covered
  readonly says: string; // its opening line
  readonly need: { readonly stake: StakeTag; readonly text: string };
  readonly stakes: readonly StakeTag[];
  readonly options: readonly OptionView[]; // its own, in the order of its hand
  readonly chosen: OptionId | null; // SECRET until the reveal
  readonly chosenLetter: OptionView['letter'] | null;
  readonly hands: HandsView | null; // a split table, counted
  readonly bet: { readonly about: Role; readonly option: OptionId; readonly stake: StakeId } | null;
  readonly betChoices: readonly BetChoice[]; // about whom, which option, which stake
  readonly page: RolePageView | null; // what became of its role, once the game is over
  readonly canBet: boolean;
  readonly canChoose: boolean;
  readonly canWithdraw: boolean;
}

/** Raised hands per option; the option with most hands is taken, a tie is told and the table must settle it. */
export interface HandsView {
  readonly counts: HandCounts;
  readonly tie: readonly OptionId[]; // options with as many hands; empty when one wins
}

/** What the keyboard enters now: 1-4 chooses the table, A-D the option. */
export type EntryKind = 'none' | 'bet' | 'position';

export interface SettlementControls {
  readonly powers: readonly PowerView[]; // both faces of each role held by people
  readonly pivot: Role;
  readonly canArbitrate: boolean;
}

export interface ParleyControls {
  readonly pledges: readonly { readonly by: Role; readonly to: Role; readonly aim: string }[]; // the aim in words
  readonly aims: readonly { readonly id: string; readonly text: string }[];
  readonly canPledge: readonly { readonly by: Role; readonly to: Role }[];
}

/** What was said in the room of what a table alone knows. */
export interface SayingControls {
  readonly by: readonly Role[]; // who knows it
  readonly others: readonly Role[]; // tables that may have heard
  readonly due: boolean; // the reveal waits for the answer
}

/** A sealed slip: one of those printed for this tension. */
export interface Slip {
  readonly number: number; // 1 .. 3, as on the paper
  readonly text: string;
  readonly quiet: string;
  readonly telling: string;
}

/** What to say now. */
export interface ScriptView {
  readonly moment: Moment; // the dictionary's general script: what to say, what if silence falls
  readonly here: string | null; // the scenario's own words for this tension, when they belong to this moment
  readonly prompts: readonly string[]; // the scenario's prompts for silence
  readonly question: string | null; // the scenario's question, for consequences and debrief
}

/** What the room sees, for the console's small preview. */
export interface RoomScreen {
  readonly view: ProjectorView; // exactly what was sent
  readonly frozen: boolean; // the room keeps seeing an older state
  readonly black: boolean;
}

export interface EventChoice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly injected: boolean; // already happened
}

export interface UndoView {
  readonly steps: readonly UndoStep[]; // newest first: choosing the n-th goes back n steps
  readonly redo: number; // steps that may be played again as they were
}

/** What would be taken back. */
export interface UndoStep {
  readonly type: DecisionEvent['type']; // the dictionary has words for each
  readonly role: Role | null;
}

/** A moment of the session that notes are pinned to. */
export interface Pin {
  readonly moment: Moment;
  readonly tension: string | null; // id, while the game is played
}

export interface NoteView {
  readonly text: string;
  readonly key: boolean; // a key moment mark, with or without words
  readonly moment: Moment;
  readonly tension: string | null; // title
  readonly minute: number; // of the session
}

/** The time that went by while nothing was counted; the timer waits. */
export interface GapView {
  readonly seconds: number; // 0 when unknown (the clock went backwards)
  readonly timerPaused: boolean; // a timer was running and waits to be resumed
}
