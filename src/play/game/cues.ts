/** Perishable signals for ear and eye: emitted by the machine, never part of the state. */
export const CUES = ['page', 'stamp', 'tick', 'reveal', 'stretch', 'carry', 'field', 'flame'] as const;
export type Cue = (typeof CUES)[number];
