import { chance } from '../random.ts';
import type { How } from '../tension/how.ts';
import { type Game, here } from '../tension/round.ts';
import { mayArbitrate, maySpend } from '../tension/settling.ts';
import type { Tale } from '../tension/tension.ts';
import { POWERS, type Power, type Role, type Temperament } from '../vocabulary.ts';

/** What a simulated partner does once the cards are down, instead of letting the settlement be. */

/** A partner, as far as its powers go. */
export interface Mind {
  readonly role: Role;
  readonly temperament: Temperament;
  readonly seed: number;
}

/** Below this gauge a partner saves itself. */
const STRAIN_FROM = 45;
/** How often a power that would help is spent, and a deadlock arbitrated by somebody bold, or not. */
const SPENDS = 0.55;
const BOLD = 0.85;
const SHY = 0.5;

/** The settlements each power is kept for. */
const KEPT_FOR: Readonly<Record<Power, readonly How[]>> = {
  bridge: ['deadlock', 'forced'],
  arbitrate: ['deadlock'],
  tools: ['compromise'],
  drag: ['forced'],
  shelter: ['deadlock', 'forced'],
  norm: ['soft', 'forced'],
  rally: ['compromise'],
  callOut: ['soft'],
};

/**
 * The power a partner spends now, or null. Builders and mirrors serve, the others impose; each keeps it for need, and none
 * answers a power: what people see changes once, not five times.
 */
export function choosesPower({ role, temperament, seed }: Mind, { round, state }: Game): Power | null {
  const { settling } = round;
  if (!settling || settling.how === 'alliance' || state.territory.vitals[role] < STRAIN_FROM) return null;
  if (round.spent.length > 0) return null;
  const { serve, impose } = POWERS[role];
  const gentle = temperament === 'builder' || temperament === 'mirror';
  const preferred: Power[] = gentle ? [serve, impose] : [impose, serve];
  const power = preferred.find((each) => KEPT_FOR[each].includes(settling.how) && maySpend(each, settling, state));
  if (!power) return null;
  return chance(seed, 'power', role, state.past.length) < SPENDS ? power : null;
}

/** Whether a partner that is the pivot arbitrates a deadlock. */
export function choosesToArbitrate({ role, temperament, seed }: Mind, game: Game, tale: Tale): boolean {
  const { settling } = game.round;
  if (role !== here(game, tale).pivot || !settling || !mayArbitrate(settling)) return false;
  const bold = temperament === 'hurried' || temperament === 'guardian' ? BOLD : SHY;
  return chance(seed, 'arbitrate', role, game.state.past.length) < bold;
}
