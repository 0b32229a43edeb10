import type { Language } from '../../domain/vocabulary.ts';
import type { RoomFace } from '../../view/room.ts';
import type { RoomAction, RoomNotice } from '../../view/roomActions.ts';
import type { OverlaySettings } from '../props.ts';

/** What a face of the room may send, files and settings of this device included. */
export type RoomPageAction =
  | RoomAction
  | { readonly type: 'openFile'; readonly file: File }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'toggle'; readonly setting: keyof OverlaySettings }
  | { readonly type: 'home' }; // back to the title page

/**
 * All the room's overlay needs. `mountRoom(root)` of `overlay/room/mount.ts` takes over an element and returns the
 * function that shows these props anew, at each change and once a second while time runs.
 */
export interface RoomProps {
  readonly face: RoomFace;
  readonly language: Language;
  readonly settings: OverlaySettings;
  readonly notice: RoomNotice | null;
  readonly stageRef: (element: HTMLElement | null) => void; // the living picture, on projector and hot seat
  readonly act: (action: RoomPageAction) => void;
}
