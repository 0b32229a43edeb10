import { describe, expect, it } from 'vitest';
import { HOWS } from '../../../src/domain/tension/how.ts';
import {
  type Ground,
  isTrusted,
  resolve,
  type Settled,
  stands,
  type Want,
  type Wants,
} from '../../../src/domain/tension/resolve.ts';
import type { Aim } from '../../../src/domain/tension/tension.ts';
import { byRole, ROLES, type Role } from '../../../src/domain/vocabulary.ts';

/** Two aims with keys in different hands, and giving up, which has none. */
const AIMS: readonly Aim[] = [
  { id: 'x', keys: ['elected', 'state', 'torch'], horizon: 2 },
  { id: 'y', keys: ['elected', 'state'], horizon: -1 },
  { id: 'w', keys: [], horizon: 1 },
];
const WANTS: readonly Want[] = [null, 'x', 'y', 'w'].flatMap((aim) =>
  [-2, -1, 1, 2].map((posture) => ({ aim, posture })),
);

const groundAt = (trust: number, pivot: Role, late: boolean, opened: readonly Role[] = []): Ground => ({
  pivot,
  aims: AIMS,
  trustIn: byRole(() => trust),
  late,
  opened,
});

const GROUNDS = [30, 40, 60].flatMap((trust) => [false, true].map((late) => groundAt(trust, 'state', late)));

/** Every four wants, in every state of trust and time. */
function everywhere(check: (wants: Wants, ground: Ground, settled: Settled) => string | null): string[] {
  const breaches: string[] = [];
  for (const elected of WANTS)
    for (const agent of WANTS)
      for (const state of WANTS)
        for (const torch of WANTS) {
          const wants = { elected, agent, state, torch };
          for (const ground of GROUNDS) {
            const breach = check(wants, ground, resolve(wants, ground));
            if (breach !== null && breaches.length < 5) breaches.push(`${breach} ${JSON.stringify(wants)}`);
          }
        }
  return breaches;
}

const wantedBy = (wants: Wants): Set<string> => new Set(ROLES.flatMap((role) => wants[role]?.aim ?? []));

describe('the settlement of four wants', () => {
  it('is total, and keeps its sanity, over 393,216 inputs', () => {
    const seen = new Set<string>();
    const breaches = everywhere((wants, ground, { aim, how, reason, pushing }) => {
      seen.add(how);
      const wanted = wantedBy(wants);
      if (aim !== null && !wanted.has(aim)) return 'an aim nobody wants';
      if (how === 'alliance' && ground.late) return 'a late alliance';
      if (how === 'alliance' && (wanted.size !== 1 || pushing.length > 0))
        return 'an alliance on several aims, or pushed';
      const prevails = AIMS.find(({ id }) => id === aim);
      if (prevails && !stands(prevails, wants, ground.opened)) return 'an aim against one of its keys';
      if (how === 'deadlock' && wanted.size === 1) return 'a deadlock on one aim';
      if (how === 'deadlock' && pushing.length === 0) return 'a deadlock nobody pushed';
      if (how === 'forced' && aim === null) return 'something forced that is nothing';
      if (
        (how === 'decided' || how === 'forced') &&
        reason !== 'followed' &&
        !pushing.some((role) => wants[role]?.aim === aim)
      )
        return 'a decision nobody pushed';
      return null;
    });
    expect(breaches).toEqual([]);
    expect([...seen].sort()).toEqual([...HOWS].sort());
  });

  it('reads the odd cases as the design says', () => {
    const want = (aim: string | null, posture: number): Want => ({ aim, posture });
    const settle = (elected: Want, agent: Want, state: Want, torch: Want, trust = 45, late = false) => {
      const { aim, how } = resolve({ elected, agent, state, torch }, groundAt(trust, 'state', late));
      return `${how} ${aim}`;
    };
    expect(settle(want(null, 1), want(null, 1), want(null, 1), want(null, 1))).toBe('soft null');
    expect(settle(want(null, 2), want(null, 1), want(null, 1), want(null, 1))).toBe('soft null');
    expect(settle(want('x', 1), want('x', 1), want('x', 1), want('x', 1), 45, true)).toBe('soft x');
    expect(settle(want('w', 1), want('x', 2), want(null, 1), want(null, 1))).toBe('compromise w');
    expect(settle(want('x', -1), want('x', 1), want('x', 1), want('x', 1))).toBe('decided x');
    expect(settle(want('x', -1), want('y', 2), want('y', 2), want('y', 2))).toBe('deadlock null');
    expect(settle(want(null, 1), want('x', 1), want('x', 2), want(null, -1))).toBe('compromise x');
    expect(settle(want('x', -1), want(null, 1), want('y', -1), want(null, 1), 30)).toBe('deadlock null');
    expect(settle(want('x', -1), want('w', -1), want(null, 1), want(null, 1), 30)).toBe('forced x');
    expect(settle(want(null, 1), want(null, 1), want('w', -2), want('x', 1), 36)).toBe('forced w');
    expect(settle(want(null, 1), want(null, 1), want('w', -1), want('x', 1), 36)).toBe('decided w');
    expect(settle(want(null, -1), want(null, -1), want(null, -2), want(null, -1))).toBe('deadlock null');
  });

  it('follows the one of two heads whom the others trust, if his aim stands', () => {
    const ground = { ...groundAt(30, 'agent', false), trustIn: { elected: 30, agent: 30, state: 60, torch: 30 } };
    const wants: Wants = {
      elected: { aim: 'w', posture: -1 },
      agent: null,
      state: { aim: 'w', posture: 1 },
      torch: { aim: 'x', posture: -1 },
    };
    expect(resolve({ ...wants, state: { aim: 'w', posture: -1 } }, ground)).toMatchObject({ how: 'decided', aim: 'w' });
    expect(resolve(wants, ground)).toMatchObject({ how: 'deadlock', aim: null });
  });

  it('opens the keys of whoever is absent, and of whom a norm opened', () => {
    const wants: Wants = {
      elected: { aim: 'x', posture: 2 },
      agent: { aim: 'x', posture: 1 },
      state: { aim: 'w', posture: 1 },
      torch: { aim: null, posture: 1 },
    };
    const at = groundAt(45, 'state', false);
    expect(resolve(wants, at).aim).toBe('w');
    expect(resolve({ ...wants, state: null }, at)).toMatchObject({ aim: 'x', how: 'alliance' });
    expect(resolve(wants, { ...at, opened: ['state'] }).aim).toBe('x');
  });

  it('trusts from fifty, the pivot from thirty-five, and never a full push below fifty', () => {
    expect(isTrusted('agent', -1, groundAt(49, 'state', false))).toBe(false);
    expect(isTrusted('agent', -2, groundAt(50, 'state', false))).toBe(true);
    expect(isTrusted('state', -1, groundAt(35, 'state', false))).toBe(true);
    expect(isTrusted('state', -2, groundAt(49, 'state', false))).toBe(false);
  });
});
