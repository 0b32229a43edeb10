/** A moment of the session: the general script has words for each. */
export const MOMENTS = [
  'welcome',
  'roles',
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
  'feel',
  'happened',
  'learned',
  'links',
  'whatIf',
  'whatNow',
  'closing',
  'ended',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** How the room is led: tables and a console, or one screen that goes from hand to hand. */
export type { Desk } from '../play/roomEvents.ts';
