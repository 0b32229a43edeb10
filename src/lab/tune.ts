import type { Effect } from '../domain/effects.ts';
import { chance } from '../domain/random.ts';
import type { Clause, Outcome, Tale, Tension } from '../domain/tension/tension.ts';
import { ROLES } from '../domain/vocabulary.ts';

/**
 * Walks the small integers of one tension, within bounds that keep their meaning: a disaster stays one, a push stays a
 * push, what costs still costs. No author balances a hundred integers by hand.
 */

type Open<T> = { -readonly [K in keyof T]: T[K] extends object ? Open<T[K]> : T[K] };

/** One integer that may move. */
export interface Slot {
  readonly name: string;
  readonly get: () => number;
  readonly set: (value: number) => void;
  readonly least: number;
  readonly most: number;
}

/** How far an integer may go from where the author put it; its sign never changes. */
function around(value: number, reach: number, furthest: number): { least: number; most: number } {
  return value > 0
    ? { least: Math.max(1, value - reach), most: Math.min(furthest, value + reach) }
    : { least: Math.max(-furthest, value - reach), most: Math.min(-1, value + reach) };
}

const REACH = { vital: [4, 12], trust: [5, 12], months: [3, 8], gauge: [3, 16] } as const;

function effectSlots(name: string, effects: readonly Effect[], further = 0, mostDrawn = 16): Slot[] {
  return (effects as Open<Effect>[]).flatMap((effect, index): Slot[] => {
    if ('flag' in effect) return [];
    if ('months' in effect) {
      const bounds = around(effect.months, ...REACH.months);
      return [
        {
          name: `${name} ${index}`,
          get: () => effect.months,
          set: (by) => {
            effect.months = by;
          },
          ...bounds,
        },
      ];
    }
    const kind = 'trust' in effect ? 'trust' : 'vital' in effect ? 'vital' : 'gauge';
    const [reach, far] = REACH[kind];
    const furthest = kind === 'gauge' ? Math.min(far, mostDrawn) : far;
    const bounds = around(effect.by, reach + further, furthest);
    return [
      {
        name: `${name} ${index}`,
        get: () => effect.by,
        set: (by) => {
          effect.by = by;
        },
        ...bounds,
      },
    ];
  });
}

const clauseSlots = (name: string, clauses: readonly Clause[]): Slot[] =>
  clauses.flatMap(({ effects }, index) => effectSlots(`${name} ${index}`, effects));

/** An outcome that later tensions remember by a flag is a disaster: it draws little, whatever the numbers ask. */
const isDisaster = ({ effects }: Outcome): boolean => effects.some((effect) => 'flag' in effect);
const LEAST_DRAWN = 5;

/** Every integer of a tension that a tuner may move. The tension given is moved in place: hand over a copy. */
export function slotsOf(tension: Tension): Slot[] {
  const open = tension as Open<Tension>;
  const cards = ROLES.flatMap((role) =>
    open.parts[role].cards.flatMap((card) => {
      const name = `${role} ${card.id}`;
      const push = card.posture < 0;
      return [
        {
          name: `${name} months`,
          get: () => card.months,
          set: (by: number) => {
            card.months = by;
          },
          least: Math.max(0, card.months - 1),
          most: Math.min(3, card.months + 1),
        },
        {
          name: `${name} posture`,
          get: () => card.posture,
          set: (by: number) => {
            card.posture = by;
          },
          least: push ? -2 : 1,
          most: push ? -1 : 2,
        },
        ...clauseSlots(`${name} now`, card.now),
        ...clauseSlots(`${name} later`, card.later),
      ];
    }),
  );
  return [
    {
      name: 'window',
      get: () => open.window,
      set: (by) => {
        open.window = by;
      },
      least: Math.max(3, open.window - 1),
      most: open.window + 1,
    },
    ...cards,
    ...open.outcomes.flatMap((outcome) => [
      ...effectSlots(outcome.id, outcome.effects, 0, isDisaster(outcome) ? LEAST_DRAWN : undefined),
      ...clauseSlots(`${outcome.id} later`, outcome.later),
    ]),
    ...open.truths.flatMap((truth) => effectSlots(`tell ${truth.id}`, truth.tell, 6)),
  ];
}

/** A walk: how long, from which seed, and how much worse a step may be taken at first. */
export interface Walk {
  readonly tries: number;
  readonly seed: number;
  readonly heat: number;
}

interface Step {
  readonly slot: Slot;
  readonly before: number;
}

function stepOnce(slots: readonly Slot[], seed: number, at: number): Step[] {
  const count = chance(seed, at, 'count') < 0.35 ? 2 : 1;
  return Array.from({ length: count }, (_, index) => {
    const slot = slots[Math.floor(chance(seed, at, index, 'slot') * slots.length)] as Slot;
    const before = slot.get();
    const by = (chance(seed, at, index, 'way') < 0.5 ? -1 : 1) * (chance(seed, at, index, 'far') < 0.3 ? 2 : 1);
    slot.set(Math.min(slot.most, Math.max(slot.least, before + by)));
    return { slot, before };
  });
}

/** A copy of plain data. */
const copyOf = (tension: Tension): Tension => JSON.parse(JSON.stringify(tension)) as Tension;

/** Walks towards fewer breaches and gives back the best tension met. The distance is asked of a fresh copy each time. */
export function tune(
  start: Tension,
  distance: (tension: Tension) => number,
  { tries, seed, heat }: Walk,
): { tension: Tension; distance: number } {
  const open = copyOf(start);
  const slots = slotsOf(open);
  let now = distance(copyOf(open));
  let best = { tension: copyOf(open), distance: now };
  for (let at = 0; at < tries && best.distance > 0; at++) {
    const steps = stepOnce(slots, seed, at);
    const next = distance(copyOf(open));
    const bold = heat * (1 - at / tries) * chance(seed, at, 'bold');
    if (next <= now + bold) now = next;
    else for (const { slot, before } of steps.toReversed()) slot.set(before);
    if (now < best.distance - 1e-9) best = { tension: copyOf(open), distance: now };
  }
  return best;
}

/** Whether a slot may take this value: within its bounds, and never nothing where something was. */
const allows = ({ name, least, most }: Slot, value: number): boolean =>
  value >= least && value <= most && (value !== 0 || name.endsWith(' months'));

/** Every tension that differs by one integer, by one. */
export function neighbours(tension: Tension): Tension[] {
  return slotsOf(copyOf(tension)).flatMap((slot, index) =>
    [-1, 1].flatMap((by) => {
      if (!allows(slot, slot.get() + by)) return [];
      const open = copyOf(tension);
      slotsOf(open)[index]?.set(slot.get() + by);
      return [open];
    }),
  );
}

/** The same tension with one of its integers moved by one, within its bounds. */
export function nudged(tension: Tension, seed: number): Tension {
  const open = copyOf(tension);
  const slots = slotsOf(open);
  for (let at = 0; ; at++) {
    const slot = slots[Math.floor(chance(seed, at, 'slot') * slots.length)] as Slot;
    const value = slot.get() + (chance(seed, at, 'way') < 0.5 ? -1 : 1);
    if (value < slot.least || value > slot.most || value === 0) continue;
    slot.set(value);
    return open;
  }
}

/** Puts back every integer whose move brought nothing: an author rereads the fewest. */
export function spared(start: Tension, tuned: Tension, distance: (tension: Tension) => number): Tension {
  const before = slotsOf(copyOf(start)).map(({ get }) => get());
  let kept = tuned;
  let now = distance(tuned);
  for (const [index, value] of before.entries()) {
    const open = copyOf(kept);
    const slot = slotsOf(open)[index];
    if (!slot || slot.get() === value) continue;
    slot.set(value);
    const then = distance(open);
    if (then <= now + 1e-9) [kept, now] = [open, then];
  }
  return kept;
}

/** The same tale with one of its tensions changed. */
export const withTension = <T extends Tale>(tale: T, tension: Tension): T => ({
  ...tale,
  tensions: tale.tensions.map((each) => (each.id === tension.id ? tension : each)),
});
