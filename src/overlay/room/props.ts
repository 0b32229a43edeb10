import type { Language } from '../../domain/vocabulary.ts';
import type { RoomFace } from '../../view/room.ts';
import type { RoomAction, RoomNotice } from '../../view/roomActions.ts';
import type { SoundChoice } from '../solo/props.ts';

/** What a person chose on this device, as far as the faces of the room care. */
export interface RoomSettings {
  readonly keys: boolean; // single keys act as shortcuts
  readonly motion: boolean;
  readonly sound: SoundChoice; // of the room's own
}

/** Everything a face of the room may send: what concerns the session, and what concerns this window. */
export type FaceAction =
  | RoomAction
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'toggle'; readonly setting: 'keys' | 'motion' }
  | { readonly type: 'sound'; readonly change: Partial<SoundChoice> }
  | { readonly type: 'hearEffect' } // one effect, to judge its volume by ear
  | { readonly type: 'openFile'; readonly file: File }
  | { readonly type: 'home' };

/** All the faces of the room need; they decide nothing and keep only what is half entered. */
export interface RoomProps {
  readonly face: RoomFace;
  readonly language: Language;
  readonly settings: RoomSettings;
  readonly notice: RoomNotice | null;
  readonly stageRef: (element: HTMLElement | null) => void;
  readonly previewRef: (element: HTMLElement | null) => void; // the console's small picture
  readonly act: (action: FaceAction) => void;
}
