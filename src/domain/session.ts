import type { OptionId, ReadingMode, ReadingScale, Role } from './vocabulary.ts';

/** The words and limits of a led session: said once, for rules and faces alike. */

/** How the room is led: tables and a console, or one screen that goes from hand to hand. */
export const DESKS = ['console', 'hotSeat'] as const;
export type Desk = (typeof DESKS)[number];

/** What may be asked of the desk from the projector's window: never a card, nor a bet. */
export const DESK_KEYS = ['main', 'undo', 'timer', 'black'] as const;
export type DeskKey = (typeof DESK_KEYS)[number];

/** Lengths a session may be prepared for, in minutes. */
export const AGENDA_LENGTHS = [20, 45, 90] as const;
export type AgendaLength = (typeof AGENDA_LENGTHS)[number];

export const ITEM_KINDS = ['welcome', 'roles', 'tension', 'debrief', 'closing'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Longest line of an agenda, in minutes, and how many lines it may have. */
export const LONGEST_ITEM = 90;
export const LINES = { least: 4, most: 12 } as const;

/** The six questions of the debrief, in order. */
export const DEBRIEF_PHASES = ['feel', 'happened', 'learned', 'links', 'whatIf', 'whatNow'] as const;
export type DebriefPhase = (typeof DEBRIEF_PHASES)[number];

/** Where a session is, outside the game's own steps; in order. */
export const COURSE = ['welcome', 'roles', 'play', ...DEBRIEF_PHASES, 'closing', 'ended'] as const;
export type Course = (typeof COURSE)[number];

/** Where a game stands: the tension's own state, or the epilogue. */
export const PLACES = [
  'situation',
  'peers',
  'parley',
  'bet',
  'positions',
  'sealed',
  'settlement',
  'consequences',
  'reflection',
  'epilogue',
] as const;
export type Place = (typeof PLACES)[number];

/** A moment of the session: the general script has words for each. */
export const MOMENTS = ['welcome', 'roles', ...PLACES, ...DEBRIEF_PHASES, 'closing', 'ended'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Least share of a session that belongs to the debrief. */
export const DEBRIEF_SHARE = 0.3;

/** Less than this is not late, in milliseconds: nobody shortens a session for half a minute. */
export const TOLERANCE = 45_000;

/** Longest time that is ever written down, in milliseconds: ten years, whatever a computer's clock may say. */
export const LONGEST_TIME = 10 * 366 * 24 * 3_600_000;

/** Most that one session writes down: a gesture every two seconds for eight hours, with what follows from them. */
export const LONGEST_JOURNAL = 20_000;

/** Most decisions taken back at once. */
export const MOST_UNDONE = 999;

/** Longest note, in characters. */
export const LONGEST_NOTE = 600;

/** How long a parley may be prepared for, in seconds; what is proposed, and the step between two choices. */
export const PARLEY_SECONDS = { least: 30, usual: 90, most: 300, step: 30 } as const;

/** Most people at one table, and round one screen. */
export const MOST_AT_TABLE = 15;
export const MOST_ROUND_SCREEN = 8;

/** Most hands that one option may be given in a count. */
export const MOST_HANDS = 50;

/** How large the projected text is. */
export interface Reading {
  readonly mode: ReadingMode;
  readonly scale: ReadingScale;
}

/** Table 1 .. 4: which role sits there, how many people, or a simulated partner instead. */
export interface Table {
  readonly role: Role;
  readonly people: number; // 1 .. MOST_AT_TABLE
  readonly simulated: boolean;
}

/** Raised hands per option. */
export type HandCounts = Readonly<Partial<Record<OptionId, number>>>;

/** The options with most hands: one wins, several tie, none when no hand was raised. */
export function mostHands(counts: HandCounts): OptionId[] {
  const most = Math.max(0, ...Object.values(counts));
  return (Object.entries(counts) as [OptionId, number][])
    .filter(([, count]) => count === most && count > 0)
    .map(([option]) => option);
}
