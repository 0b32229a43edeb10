/**
 * `absent`: no projector answers. `present`: one does. `several`: more than one window projects the same session (no
 * harm). `here`: this window itself shows what the room sees, one key goes back and forth.
 */
export const LINK_STATES = ['absent', 'present', 'several', 'here'] as const;

/** What the console knows of the projector. */
export interface ProjectorStatus {
  readonly link: (typeof LINK_STATES)[number];
  readonly blocked: boolean; // the browser refused to open the window: say how, offer `projectHere`
  readonly agrees: boolean; // the newest state was acknowledged
}

/** What the projector's own window knows: waiting for a console, live, or cut off (it keeps its last state). */
export type ProjectorLinkState = 'waiting' | 'live' | 'lost';
