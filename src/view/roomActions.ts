import type { StakeId } from '../domain/stakes.ts';
import type { OptionId, Power, Role } from '../domain/vocabulary.ts';
import type { AgendaLength } from '../play/agenda.ts';
import type { Desk } from './moments.ts';
import type { PrintKind } from './prepareModel.ts';
import type { Reading } from './projectorModel.ts';

/** Raised hands per option. */
export type HandCounts = Readonly<Partial<Record<OptionId, number>>>;

/** Everything a face of the room may send. Refused ones change nothing and are told by a notice. */
export type RoomAction = PrepareAction | LeadAction | WindowAction;

export type PrepareAction =
  | { readonly type: 'chooseScenario'; readonly id: string }
  | { readonly type: 'chooseLength'; readonly length: AgendaLength }
  | { readonly type: 'chooseDesk'; readonly desk: Desk }
  | { readonly type: 'setMinutes'; readonly item: string; readonly minutes: number } // also while leading
  | { readonly type: 'include'; readonly item: string; readonly included: boolean } // also while leading
  | { readonly type: 'moveRole'; readonly table: number; readonly role: Role } // swaps with the table that had it
  | { readonly type: 'setPeople'; readonly table: number; readonly people: number }
  | { readonly type: 'simulate'; readonly table: number; readonly simulated: boolean }
  | { readonly type: 'setTimers'; readonly on: boolean }
  | { readonly type: 'setParley'; readonly seconds: number } // also while leading
  | { readonly type: 'resetPreparation' } // back to what is proposed by default
  | { readonly type: 'begin' | 'rehearse' | 'resumeSession' };

export type LeadAction =
  | { readonly type: 'next' } // whatever the main button means now
  | { readonly type: 'back'; readonly steps: number }
  | { readonly type: 'redo' }
  | {
      readonly type: 'bet';
      readonly by: Role;
      readonly about: Role;
      readonly option: OptionId;
      readonly stake: StakeId;
    }
  | { readonly type: 'position'; readonly role: Role; readonly option: OptionId }
  | { readonly type: 'withdraw'; readonly role: Role }
  | { readonly type: 'hands'; readonly role: Role; readonly counts: HandCounts }
  | { readonly type: 'pledge' | 'ask'; readonly from: Role; readonly to: Role }
  | { readonly type: 'answer'; readonly from: Role; readonly to: Role; readonly accepted: boolean }
  | { readonly type: 'skipParley' | 'arbitrate' | 'reflect' | 'skipTension' | 'goToDebrief' }
  | { readonly type: 'spend'; readonly power: Power }
  | { readonly type: 'inject'; readonly event: string }
  | { readonly type: 'startTimer'; readonly seconds: number }
  | { readonly type: 'pauseTimer' | 'resumeTimer' | 'stopTimer' }
  | { readonly type: 'extendTimer'; readonly seconds: number }
  | { readonly type: 'closeGap'; readonly count: boolean } // count: the missing time belongs to the session
  | { readonly type: 'draftNote'; readonly text: string } // at each keystroke
  | { readonly type: 'pinNote' } // the draft becomes a note
  | { readonly type: 'markMoment' } // on and off
  | { readonly type: 'handOver'; readonly to: Desk }
  | { readonly type: 'uncover' } // hot seat: the one named on the cover holds the screen
  | { readonly type: 'pass' } // hot seat: card read, give the screen away
  | { readonly type: 'pauseRehearsal'; readonly on: boolean }
  | { readonly type: 'leave' }; // back to the preparation; the session stays kept

export type WindowAction =
  | { readonly type: 'openProjector' } // only ever sent by a press of a button
  | { readonly type: 'testProjector' } // shows the reading test to the room
  | { readonly type: 'projectHere'; readonly on: boolean } // this window becomes the projector, and back
  | { readonly type: 'freeze' | 'black'; readonly on: boolean }
  | { readonly type: 'setReading'; readonly reading: Reading } // from the console or the projector itself
  | { readonly type: 'print'; readonly what: PrintKind }
  | { readonly type: 'closePrint' }
  | { readonly type: 'saveFile' };

/** News said once, in the status line of the console. */
export const ROOM_NOTICES = [
  'notNow',
  'notAllowed',
  'ended',
  'kept', // resumed from this computer
  'opened', // resumed from a file
  'saved', // file offered
  'notKept', // storage refused
  'fileRefused',
  'fileNewer',
  'scenarioMissing',
  'scenarioChanged',
  'loadFailed',
  'popupBlocked',
  'tie', // as many hands on each side
  'undone',
  'otherConsole', // another window leads this session: this one only looks
] as const;
export type RoomNotice = (typeof ROOM_NOTICES)[number];
