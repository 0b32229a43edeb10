import type { StakeId } from '../../domain/stakes.ts';
import type { Language, OptionId, Power, ReadingMode, ReadingScale, Role } from '../../domain/vocabulary.ts';
import type { RoomAction } from '../../view/roomActions.ts';

/** How a face is heard, and whether what is heard is also written. */
export interface SoundChoice {
  readonly on: boolean; // the one switch, first in reach
  readonly music: number; // 0..100
  readonly effects: number; // 0..100
  readonly captions: boolean;
}

/** A setting that is on or off. */
export type Switch = 'motion' | 'keys';

/** What any face may send about this device. */
type DeviceAction =
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'toggle'; readonly setting: Switch }
  | { readonly type: 'sound'; readonly change: Partial<SoundChoice> }
  | { readonly type: 'hearEffect' } // one effect, to judge its volume by ear
  | { readonly type: 'openFile'; readonly file: File }
  | { readonly type: 'home' };

/** Everything a person alone can do. */
export type Action =
  | DeviceAction
  | { readonly type: 'play' | 'resume' | 'back' | 'about' | 'saveFile' | 'eraseAll' | 'undo' | 'turn' }
  | { readonly type: 'chooseScenario'; readonly id: string }
  | { readonly type: 'start'; readonly role: Role }
  | { readonly type: 'read'; readonly reading?: ReadingMode; readonly scale?: ReadingScale }
  | { readonly type: 'replay'; readonly tension: string; readonly role: Role }
  | GameAction;

/** What a person can do within a tension. */
type GameAction =
  | { readonly type: 'next' | 'skipParley' | 'reveal' | 'arbitrate' | 'settle' | 'reflect' }
  | { readonly type: 'ask' | 'pledge'; readonly to: Role }
  | { readonly type: 'bet'; readonly about: Role; readonly option: OptionId; readonly stake: StakeId }
  | { readonly type: 'commit'; readonly option: OptionId }
  | { readonly type: 'spend'; readonly power: Power };

/** Everything a face of the room may send: what concerns the session, and what concerns this window. */
export type FaceAction = DeviceAction | RoomAction;

/** Whatever a control of any face sends. */
export type FaceAct = Action | FaceAction;
