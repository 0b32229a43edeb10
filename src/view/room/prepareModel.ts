import type { Agenda } from '../../domain/agenda.ts';
import type { AgendaLength, Desk, ItemKind } from '../../domain/session.ts';
import type { CompanyName } from '../../domain/tension/tension.ts';
import type { ByRole, Letter, Role } from '../../domain/vocabulary.ts';
import type { AimView, OptionView, StakeTag } from '../player/parts.ts';

import type { ProjectorStatus } from './projectorLink.ts';
import type { Reading } from './projectorModel.ts';

/** The preparation: everything has a good default, one button begins. */
export interface PrepareView {
  readonly scenarios: readonly ScenarioChoice[];
  readonly scenario: string; // id of the chosen one
  readonly desk: Desk;
  readonly length: AgendaLength;
  readonly agenda: readonly PreparedItem[];
  readonly kept: Agenda; // what an edit of it starts from
  readonly totalMinutes: number; // of what is included
  readonly debriefShare: number; // percent of the session given to the debrief
  readonly tables: readonly PreparedTable[]; // table 1 .. 4, in order
  readonly people: number; // in the room, simulated tables left out
  readonly timers: boolean;
  readonly parleySeconds: number; // 30 .. 300
  readonly reading: Reading;
  readonly company: CompanyName; // how far the four trust one another at the start
  readonly projector: ProjectorStatus;
  readonly cautions: readonly PrepareCaution[]; // what a careful trainer would look at; none keeps from beginning
  readonly resumable: ResumableSession | null; // kept on this computer
  readonly before: ResumableSession | null; // whose place another one took
  readonly changed: boolean; // not what is proposed by default: there is something to come back from
}

export interface ScenarioChoice {
  readonly id: string;
  readonly title: string;
  readonly pitch: string;
  readonly territory: string;
  readonly minutes: number;
  readonly difficulty: number; // 0 .. 3
  readonly tensions: number;
}

export interface PreparedItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string | null; // of the tension; null: the dictionary names the kind
  readonly act: 1 | 2 | 3 | null;
  readonly minutes: number;
  readonly included: boolean;
  readonly mayLeaveOut: boolean; // only tensions, and never the last one left
}

export interface PreparedTable {
  readonly number: number; // 1 .. 4
  readonly role: Role;
  readonly as: string; // function in this territory
  readonly people: number; // 1 .. 15
  readonly simulated: boolean; // held by a simulated partner: nobody sits there
}

/** `debriefShort`: under 30 %. `overTime`: longer than the length chosen. `nobody`: every role is simulated. */
export const PREPARE_CAUTIONS = ['debriefShort', 'overTime', 'underTime', 'nobody', 'tooManyForOneScreen'] as const;
export type PrepareCaution = (typeof PREPARE_CAUTIONS)[number];

export interface ResumableSession {
  readonly scenario: string; // title
  readonly tension: string | null; // title of the tension it stands at; null while its album did not come
  readonly minutes: number; // already lived
}

/** What may be printed before a session. */
export type PrintKind = 'cards' | 'sheet' | 'ballots';
export interface PrintView {
  readonly kind: PrintKind;
  readonly scenario: string;
  readonly territory: string;
  readonly blurb: string;
  readonly opening: string;
  readonly cards: readonly PrintedCard[]; // one per table, in order
  readonly agenda: readonly PreparedItem[];
  readonly tensions: readonly PrintedTension[]; // those included
  readonly slips: readonly PrintedSlip[];
}

/** What may be the case, sealed for a table that would know it. */
export interface PrintedSlip {
  readonly table: number;
  readonly role: Role;
  readonly tension: string; // title
  readonly number: number; // 1 .. 3: the console says which one is handed over
  readonly text: string;
  readonly quiet: string;
}

/** A role's private card for the whole session. */
export interface PrintedCard {
  readonly number: number; // table
  readonly role: Role;
  readonly as: string;
  readonly portrait: string;
  readonly people: number;
  readonly tensions: readonly {
    readonly title: string;
    readonly stakes: readonly StakeTag[];
    readonly aims: readonly AimView[];
    readonly options: readonly OptionView[];
  }[];
}

/** A tension on the facilitator's sheet. */
export interface PrintedTension {
  readonly title: string;
  readonly act: 1 | 2 | 3;
  readonly minutes: number;
  readonly situation: string;
  readonly script: string;
  readonly prompts: readonly string[];
  readonly question: string;
  readonly options: ByRole<readonly { readonly letter: Letter; readonly title: string }[]>;
}
