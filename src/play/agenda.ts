/** The agenda of a facilitated session: what happens in the room, in which order, for how many minutes. */

export const AGENDA_LENGTHS = [20, 45, 90] as const;
export type AgendaLength = (typeof AGENDA_LENGTHS)[number];

export const ITEM_KINDS = ['welcome', 'roles', 'tension', 'debrief', 'closing'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One line of the agenda. */
export interface AgendaItem {
  readonly id: string; // 'welcome', 'roles', the tension's id, 'debrief', 'closing'
  readonly kind: ItemKind;
  readonly minutes: number; // whole minutes, 1 .. 60
  readonly included: boolean; // a tension left out is skipped when the story comes to it
}

/** The six questions of the debrief, in order. */
export const DEBRIEF_PHASES = ['feel', 'happened', 'learned', 'links', 'whatIf', 'whatNow'] as const;
export type DebriefPhase = (typeof DEBRIEF_PHASES)[number];
