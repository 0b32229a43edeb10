import type { RoomAct, SoloAct } from '../../view/acts.ts';

/** Whatever a control of any face sends; a file is what only a browser knows. */
export type FaceAct = SoloAct | RoomAct | { readonly type: 'OPEN_FILE'; readonly file: File };

/** A setting that is on or off. */
export type Switch = 'motion' | 'keys';
