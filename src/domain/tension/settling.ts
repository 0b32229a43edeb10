import { PARAMETERS } from '../parameters.ts';
import type { ScenarioState } from '../state.ts';
import { clampPoints, fallen, mapTrust, trustIn, whoIsOut } from '../territory.ts';
import { byRole, POWERS, type Power, ROLES, type Role } from '../vocabulary.ts';
import { DILEMMA as K } from './parameters.ts';
import { type Ground, groundOf, isTrusted, prevailing, resolve, type Settled, stands, type Wants } from './resolve.ts';
import type { Choices, Story } from './story.ts';
import { cardOf, type Tension } from './tension.ts';

/** How four wants are being settled, powers included. */
export interface Settling extends Settled {
  readonly wants: Wants;
  readonly ground: Ground;
  readonly powers: readonly Power[];
  readonly bridged: readonly Role[]; // who follows since the long arms reached it
  readonly ruledBy: Role | null; // who arbitrated
}

/** What each role wants by its card. */
export const wantsOf = (tension: Tension, chose: Choices): Wants =>
  byRole((role) => {
    const id = chose[role];
    return id === null ? null : cardOf(tension, role, id);
  });

/** Four choices as they are revealed, after the powers already spent in this tension. */
export function firstSettling(
  tension: Tension,
  chose: Choices,
  state: ScenarioState,
  { late, powers = [] }: { readonly late: boolean; readonly powers?: readonly Power[] },
): Settling {
  const wants = wantsOf(tension, chose);
  const ground = groundOf(
    tension,
    byRole((role) => trustIn(state.territory.trust, role)),
    late,
  );
  return { ...resolve(wants, ground), wants, ground, powers, bridged: [], ruledBy: null };
}

/** The lighter of two aims on the table, that a bridge makes follow; null when fewer than two are wanted. */
function lighterAim({ wants, ground }: Settling): string | null {
  const wanted = ground.aims.filter(({ id }) => ROLES.some((role) => wants[role]?.aim === id));
  const kept = prevailing(ground, wants) ?? prevailing({ ...ground, opened: ROLES }, wants);
  const others = wanted.filter(({ id }) => id !== kept);
  return prevailing({ ...ground, aims: others, opened: ROLES }, wants);
}

/** Gives the arbiter's aim: decided when it stands and its arbiter is trusted, else forced against its keys. */
export function ruledBy(role: Role, settling: Settling): Settling {
  const { wants, ground } = settling;
  const id = wants[role]?.aim ?? prevailing({ ...ground, opened: ROLES }, wants);
  const aim = ground.aims.find((each) => each.id === id);
  const legitimate = aim !== undefined && stands(aim, wants, ground.opened) && isTrusted(role, -1, ground);
  const how = legitimate ? 'decided' : 'forced';
  return { ...settling, aim: id, how, reason: 'ruled', pushing: [role], ruledBy: role };
}

/** The same resolved anew; what was arbitrated stays so, whatever a power opens since. */
function anew(settling: Settling, change: { wants?: Wants; ground?: Ground }): Settling {
  const wants = change.wants ?? settling.wants;
  const ground = change.ground ?? settling.ground;
  const resolved = { ...settling, ...resolve(wants, ground), wants, ground };
  return settling.ruledBy ? ruledBy(settling.ruledBy, resolved) : resolved;
}

/** Bridge: those who want the lighter of two aims follow, and nobody among them pushes. */
function bridged(settling: Settling): Settling {
  const lighter = lighterAim(settling);
  const wants = byRole((role) => {
    const want = settling.wants[role];
    return want && want.aim === lighter ? { aim: null, posture: Math.max(0, want.posture) } : want;
  });
  const followed = ROLES.filter((role) => settling.wants[role]?.aim === lighter);
  return { ...anew(settling, { wants }), bridged: followed };
}

/** Each power: when it would change something, and what it makes of the settlement. */
const RULES: Readonly<Record<Power, { may: (settling: Settling) => boolean; make: (settling: Settling) => Settling }>> =
  {
    bridge: { may: (settling) => settling.how !== 'alliance' && lighterAim(settling) !== null, make: bridged },
    arbitrate: {
      may: ({ how, wants }) => how === 'deadlock' && wants.elected !== null,
      make: (settling) => ruledBy('elected', settling),
    },
    tools: {
      may: ({ how, ground, aim }) => how === 'compromise' && aim !== null && !ground.late,
      make: (settling) => ({ ...settling, how: 'alliance', reason: 'equipped' }),
    },
    drag: { may: ({ how, pushing }) => how === 'forced' && !pushing.includes('agent'), make: (settling) => settling },
    shelter: { may: () => true, make: (settling) => settling },
    norm: {
      may: ({ ground }) => !ground.opened.includes('state') && ground.aims.some(({ keys }) => keys.includes('state')),
      make: (settling) =>
        anew(settling, { ground: { ...settling.ground, opened: [...settling.ground.opened, 'state'] } }),
    },
    rally: { may: ({ how }) => how !== 'deadlock', make: (settling) => settling },
    callOut: { may: ({ how }) => how === 'soft', make: (settling) => settling },
  };

/** Whose power this is. */
export function ownerOf(power: Power): Role {
  const owner = ROLES.find((role) => POWERS[role].serve === power || POWERS[role].impose === power);
  if (!owner) throw new Error(`nobody has the power ${power}`);
  return owner;
}

/** Whether its role may spend this power now: uses and gauge left, not spent here, and it would change something. */
export function maySpend(power: Power, settling: Settling, story: Story): boolean {
  const role = ownerOf(power);
  const { out, vitals } = story.territory;
  if (out[role] || vitals[role] <= PARAMETERS.powerCost || story.powersLeft[role] <= 0) return false;
  return !settling.powers.includes(power) && RULES[power].may(settling);
}

/** Spends a power: what becomes of the settlement, and what it costs and moves at once. */
export function spendPower(power: Power, settling: Settling, story: Story): { settling: Settling; story: Story } {
  const role = ownerOf(power);
  const made = RULES[power].make({ ...settling, powers: [...settling.powers, power] });
  const left = { ...story.powersLeft, [role]: story.powersLeft[role] - 1 };
  return { settling: made, story: touched(power, payWithGauge({ ...story, powersLeft: left }, role)) };
}

/** Takes the price of a power from a role's own gauge. */
export function payWithGauge(story: Story, role: Role): Story {
  const { vitals: before, out } = story.territory;
  const vitals = { ...before, [role]: clampPoints(before[role] - PARAMETERS.powerCost) };
  return { ...story, territory: { ...story.territory, vitals, out: whoIsOut(vitals, out) } };
}

/** What two powers move as soon as they are spent. */
function touched(power: Power, story: Story): Story {
  const { territory } = story;
  if (power === 'rally') {
    const narrative = clampPoints(territory.narrative + PARAMETERS.rallyNarrative);
    return { ...story, territory: { ...territory, narrative } };
  }
  if (power !== 'norm') return story;
  const trust = mapTrust(territory.trust, (value, _who, whom) =>
    whom === 'state' ? fallen(value, K.normTrust) : value,
  );
  return { ...story, territory: { ...territory, trust } };
}

/** Whether the pivot may arbitrate: a deadlock, and a pivot still standing. */
export const mayArbitrate = ({ how, wants, ground }: Settling): boolean =>
  how === 'deadlock' && wants[ground.pivot] !== null;
