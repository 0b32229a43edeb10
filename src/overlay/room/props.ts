import type { Language } from '../../domain/vocabulary.ts';
import type { CardReplaced, RoomNotice, SoundChoice } from '../../view/acts.ts';
import type { RoomFace } from '../../view/room/face.ts';
import type { FaceAct } from '../parts/act.ts';

/** What a person chose on this device, as far as the faces of the room care. */
export interface RoomSettings {
  readonly keys: boolean; // single keys act as shortcuts
  readonly motion: boolean;
  readonly sound: SoundChoice; // of the room's own
}

/** All the faces of the room need; they decide nothing and keep only what is half entered. */
export interface RoomProps {
  readonly face: RoomFace;
  readonly language: Language;
  readonly settings: RoomSettings;
  readonly notice: RoomNotice | CardReplaced | null;
  readonly stageRef: (element: HTMLElement | null) => void;
  readonly previewRef: (element: HTMLElement | null) => void; // the console's small picture
  readonly act: (action: FaceAct) => void;
}
