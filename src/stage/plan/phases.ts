import type { Step } from './timeline.ts';

/** What happens one after the other, and how long each takes alone. A phase in which nothing happens takes no time. */
export const PHASES = {
  clear: 220,
  camera: 720,
  time: 900,
  cast: 560,
  links: 600,
  settle: 760,
  power: 760,
  change: 1100,
  sprout: 820,
} as const;
export type Phase = keyof typeof PHASES;

/** What a movement is before it has its time: where in its phase, as shares of it. */
export interface Motion extends Pick<Step, 'id' | 'how' | 'ease' | 'from' | 'to' | 'gone'> {
  readonly phase: Phase;
  readonly start: number;
  readonly end: number;
}

/** What an item is: the first word of its name. */
export const kindOf = (id: string): string => id.split(/[-/]/, 1)[0] ?? id;
