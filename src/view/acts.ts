import type { AgendaLength, Desk, DeskKey } from '../domain/session.ts';
import type { CompanyName } from '../domain/tension/tension.ts';
import type { Language, Letter, OptionId, ReadingMode, ReadingScale, Role } from '../domain/vocabulary.ts';
import type { RoomEvent, SessionEvent } from '../play/room/events.ts';
import type { PrintKind } from './room/prepareModel.ts';

/**
 * Everything a person may do with a face. What happens in a session bears the name its machine gives it, and the session
 * stamps author and time; the rest concerns a window or what is being prepared. Refused acts change nothing and are told
 * by a notice.
 */

/** How a face is heard, and whether what is heard is also written. */
export interface SoundChoice {
  readonly on: boolean; // the one switch, first in reach
  readonly music: number; // 0..100
  readonly effects: number; // 0..100
  readonly captions: boolean;
}

/** What both faces of a session may send; a file's content only the browser knows, so that faces add it. */
export type SharedAct =
  | SessionEvent
  | { readonly type: 'RESUME' } // what is kept on this computer
  | { readonly type: 'RESUME_ASIDE' } // what another one took the place of
  | { readonly type: 'CHOOSE_SCENARIO'; readonly id: string }
  | { readonly type: 'LANGUAGE'; readonly language: Language }
  | { readonly type: 'SWITCH'; readonly setting: 'keys' | 'motion' }
  | { readonly type: 'SOUND'; readonly change: Partial<SoundChoice> }
  | { readonly type: 'HEAR_EFFECT' } // one effect, to judge its volume by ear
  | { readonly type: 'SAVE_FILE' }
  | { readonly type: 'HOME' };

/** What one person may do alone. */
export type SoloAct =
  | SharedAct
  | { readonly type: 'PLAY' | 'BACK' | 'ABOUT' | 'ERASE_ALL' | 'UNERASE' }
  | { readonly type: 'TURN' } // the opening page of this moment was turned
  | { readonly type: 'START'; readonly role: Role; readonly company: CompanyName }
  | { readonly type: 'READ'; readonly reading?: ReadingMode; readonly scale?: ReadingScale }
  | { readonly type: 'REPLAY'; readonly tension: string; readonly role: Role };

/** What prepares a session; agenda, parley and reading bear the names they have once it is led. */
export type PrepareAct =
  | Extract<RoomEvent, { type: 'EDIT_AGENDA' | 'SET_PARLEY' | 'READING' }>
  | { readonly type: 'CHOOSE_LENGTH'; readonly length: AgendaLength }
  | { readonly type: 'CHOOSE_DESK'; readonly desk: Desk }
  | { readonly type: 'MOVE_ROLE'; readonly table: number; readonly role: Role } // swaps with the table that had it
  | { readonly type: 'SET_PEOPLE'; readonly table: number; readonly people: number }
  | { readonly type: 'SIMULATE'; readonly table: number; readonly simulated: boolean }
  | { readonly type: 'SET_TIMERS'; readonly on: boolean }
  | { readonly type: 'CHOOSE_COMPANY'; readonly company: CompanyName }
  | { readonly type: 'START_AFRESH' }; // back to what is proposed by default

const PREPARING: ReadonlySet<string> = new Set<PrepareAct['type']>([
  ...(['EDIT_AGENDA', 'SET_PARLEY', 'READING', 'CHOOSE_LENGTH', 'CHOOSE_DESK'] as const),
  ...(['MOVE_ROLE', 'SET_PEOPLE', 'SIMULATE', 'SET_TIMERS', 'CHOOSE_COMPANY', 'START_AFRESH'] as const),
]);

/** True for what prepares a session. */
export const isPrepareAct = (act: { readonly type: string }): act is PrepareAct => PREPARING.has(act.type);

/** What a facilitator may do at the desk. */
export type RoomAct =
  | SharedAct
  | PrepareAct
  | { readonly type: 'BEGIN' | 'REHEARSE' }
  | { readonly type: 'REDO' }
  | { readonly type: 'REPLACE'; readonly role: Role; readonly option: OptionId } // the card a table had entered; told
  | { readonly type: 'DESK_KEY'; readonly key: DeskKey } // pressed where the room looks: the desk decides
  | { readonly type: 'NOTICE'; readonly notice: RoomNotice } // why a key did nothing
  | { readonly type: 'DRAFT_NOTE'; readonly text: string } // at each keystroke
  | { readonly type: 'UNCOVER' } // hot seat: the one named on the cover holds the screen
  | { readonly type: 'PAUSE_REHEARSAL'; readonly on: boolean }
  | { readonly type: 'LEAVE' } // back to the preparation; the session stays kept
  | { readonly type: 'OPEN_PROJECTOR' } // only ever sent by a press of a button
  | { readonly type: 'TEST_PROJECTOR' } // shows the reading test to the room, and back
  | { readonly type: 'PROJECT_HERE'; readonly on: boolean } // this window becomes the projector, and back
  | { readonly type: 'PRINT'; readonly what: PrintKind }
  | { readonly type: 'CLOSE_PRINT' };

/** News said once, in the status line of the console. */
export const ROOM_NOTICES = [
  'notNow',
  'notAllowed',
  'ended',
  'full', // the journal holds no more
  'kept', // resumed from this computer
  'opened', // resumed from a file
  'setAside', // the session that was kept here gave its place, and may be taken up again
  'saved', // file offered
  'notKept', // storage refused
  'unwritable', // what would be written could not be read again
  'fileRefused',
  'fileNewer',
  'fileOlder',
  'scenarioMissing',
  'scenarioChanged',
  'loadFailed',
  'popupBlocked',
  'tie', // as many hands on each side
  'undone',
  'takeFirst', // a letter, and no table in hand
  'cardKept', // a letter, and the table in hand has its card
  'fullScreenThere', // asked at the desk, where nobody wants it
  'otherConsole', // another window leads this session: this one only looks
] as const;
export type RoomNotice = (typeof ROOM_NOTICES)[number];

/** A card that was entered became another one: told with its table, since nobody may have wanted it. */
export interface CardReplaced {
  readonly table: number;
  readonly from: Letter; // as they lie in its hand
  readonly to: Letter;
}
