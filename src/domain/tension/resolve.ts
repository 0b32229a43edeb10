import type { ByRole, Role } from '../vocabulary.ts';
import { ROLES } from '../vocabulary.ts';
import type { How } from './how.ts';
import { DILEMMA as K } from './parameters.ts';
import type { Aim, Tension } from './tension.ts';

/** What a role wants and how; null for a role that dropped out. */
export interface Want {
  readonly aim: string | null; // null: it follows
  readonly posture: number; // -2 .. 2
}
export type Wants = ByRole<Want | null>;

/** What the settlement rests on beside the four wants. */
export interface Ground {
  readonly pivot: Role;
  readonly aims: readonly Aim[];
  readonly trustIn: ByRole<number>; // mean trust of the others in each
  readonly late: boolean;
  readonly opened: readonly Role[]; // whose keys a norm opened
}

/** Why it was settled so; each is one clause of the rule. */
export const REASONS = [
  'headOn', // two key-holders pushed different aims, and neither alone was trusted
  'followed', // two did, and the others followed the one they trust
  'nothingStands', // somebody pushed, and no aim could be done
  'nobodyElse', // pushed, and nobody wanted anything else
  'carriedOut', // pushed, by somebody the others trust
  'endured', // pushed over somebody's wish
  'heldOff', // somebody pushed something else, in vain
  'nobodyCarries', // agreed, and nobody takes it up
  'together', // one aim, in time
  'shared', // several aims, or too late
  'ruled', // a deadlock settled on one line
  'equipped', // a compromise made an alliance by the right tools
] as const;
export type Reason = (typeof REASONS)[number];

/** Four wants, settled. */
export interface Settled {
  readonly aim: string | null;
  readonly how: How;
  readonly reason: Reason;
  readonly pushing: readonly Role[];
}

const pushes = (want: Want | null): boolean => want !== null && want.posture < 0;
const weighs = (want: Want): number => (want.posture < 0 || want.posture >= 2 ? 2 : 1);

/** Whether a push by this role is carried out rather than endured. */
export function isTrusted(role: Role, posture: number, { trustIn, pivot }: Ground): boolean {
  return trustIn[role] >= K.trusted || (role === pivot && posture > -2 && trustIn[role] >= K.pivotTrusted);
}

/** An aim stands when no holder of its keys wants another; a key that is absent, or opened, is open. */
export function stands(aim: Aim, wants: Wants, opened: readonly Role[]): boolean {
  return aim.keys.every((role) => {
    const wanted = wants[role]?.aim ?? null;
    return wanted === null || wanted === aim.id || opened.includes(role);
  });
}

/** The heaviest of the aims that somebody wants; ties: the pivot's, then the order of the list. */
function heaviest(aims: readonly Aim[], wants: Wants, pivot: Role): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { id } of aims) {
    let weight = 0;
    for (const role of ROLES) {
      const want = wants[role];
      if (want && want.aim === id) weight += weighs(want);
    }
    if (weight > most || (weight === most && weight > 0 && wants[pivot]?.aim === id)) {
      best = id;
      most = weight;
    }
  }
  return best;
}

/** The aim that prevails among those that stand and that somebody wants; null when there is none. */
export const prevailing = ({ aims, opened, pivot }: Ground, wants: Wants): string | null =>
  heaviest(
    aims.filter((aim) => stands(aim, wants, opened)),
    wants,
    pivot,
  );

const holdsKey = (role: Role, aims: readonly Aim[]): boolean => aims.some(({ keys }) => keys.includes(role));

/** Two key-holders push different aims: whose stands, if one alone is trusted. Undefined when there is no such clash. */
function clash(wants: Wants, pushing: readonly Role[], ground: Ground): Pick<Settled, 'aim' | 'how' | 'reason'> | null {
  const heads = pushing.filter((role) => wants[role]?.aim != null && holdsKey(role, ground.aims));
  const rivals = new Set(heads.map((role) => wants[role]?.aim));
  if (rivals.size < 2) return null;
  const liked = new Set(
    heads.filter((role) => isTrusted(role, wants[role]?.posture ?? 0, ground)).map((role) => wants[role]?.aim),
  );
  const aim = liked.size === 1 ? ground.aims.find(({ id }) => liked.has(id)) : undefined;
  if (aim && stands(aim, wants, ground.opened)) return { aim: aim.id, how: 'decided', reason: 'followed' };
  return { aim: null, how: 'deadlock', reason: 'headOn' };
}

/** How an aim that prevails came to be pushed. */
function pushed(aim: string, wants: Wants, by: readonly Role[], ground: Ground): Pick<Settled, 'how' | 'reason'> {
  const others = ROLES.some((role) => wants[role]?.aim != null && wants[role]?.aim !== aim);
  if (!others) return { how: 'decided', reason: 'nobodyElse' };
  const carriedOut = by.some((role) => isTrusted(role, wants[role]?.posture ?? 0, ground));
  return carriedOut ? { how: 'decided', reason: 'carriedOut' } : { how: 'forced', reason: 'endured' };
}

/** What nobody pushes. */
function agreed(wants: Wants, late: boolean): Pick<Settled, 'how' | 'reason'> {
  let wanted: string | null = null;
  let several = false;
  let carried = false;
  for (const role of ROLES) {
    const want = wants[role];
    if (!want) continue;
    carried ||= want.posture >= 2;
    several ||= wanted !== null && want.aim !== null && want.aim !== wanted;
    wanted ??= want.aim;
  }
  if (wanted === null || !carried) return { how: 'soft', reason: 'nobodyCarries' };
  return several || late ? { how: 'compromise', reason: 'shared' } : { how: 'alliance', reason: 'together' };
}

/** Settles four wants: first the aim, then how, the first clause that holds. Total and ordered. */
export function resolve(wants: Wants, ground: Ground): Settled {
  const pushing = ROLES.filter((role) => pushes(wants[role]));
  if (pushing.length > 1) {
    const head = clash(wants, pushing, ground);
    if (head) return { ...head, pushing };
  }
  const aim = prevailing(ground, wants);
  if (pushing.length === 0) return { aim, ...agreed(wants, ground.late), pushing };
  if (aim === null) return { aim, how: 'deadlock', reason: 'nothingStands', pushing };
  const by = pushing.filter((role) => wants[role]?.aim === aim);
  if (by.length === 0) return { aim, how: 'compromise', reason: 'heldOff', pushing };
  return { aim, ...pushed(aim, wants, by, ground), pushing };
}

/** The ground of a tension before any power. */
export const groundOf = (tension: Tension, trustIn: ByRole<number>, late: boolean): Ground => ({
  pivot: tension.pivot,
  aims: tension.aims,
  trustIn,
  late,
  opened: [],
});
