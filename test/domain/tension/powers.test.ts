import { describe, expect, it } from 'vitest';
import {
  firstSettling,
  mayArbitrate,
  maySpend,
  ownerOf,
  ruledBy,
  spendPower,
} from '../../../src/domain/tension/settling.ts';
import { startStory } from '../../../src/domain/tension/story.ts';
import { type Tension, tensionIn } from '../../../src/domain/tension/tension.ts';
import { type OptionId, POWERS, ROLES, type Role } from '../../../src/domain/vocabulary.ts';
import { BARE } from '../../../src/lab/bare/bare.ts';

const MILL = tensionIn(BARE, 'mill');
const story = startStory(BARE, 'usual');

/** The mill with other wants, so that these tests do not hang on tuned numbers. */
function settled(wants: Readonly<Record<Role, readonly [string | null, number]>>, late = false) {
  const parts = Object.fromEntries(
    ROLES.map((role) => {
      const [aim, posture] = wants[role];
      const part = MILL.parts[role];
      return [role, { ...part, cards: part.cards.map((card) => ({ ...card, aim, posture })) }];
    }),
  ) as unknown as Tension['parts'];
  const chose = { elected: 'a', agent: 'a', state: 'a', torch: 'a' } satisfies Record<Role, OptionId>;
  return firstSettling({ ...MILL, parts }, chose, story, { late });
}

const CLASH = { elected: ['share', -1], agent: [null, 1], state: ['wait', 1], torch: ['roof', -1] } as const;
const BLOCKED = { elected: ['roof', 2], agent: ['roof', 1], state: ['wait', 1], torch: ['roof', 1] } as const;

describe('powers and aims', () => {
  it('bridge makes the lighter of two aims follow, and its push with it', () => {
    const settling = settled(BLOCKED);
    expect(settling).toMatchObject({ how: 'compromise', aim: 'wait' });
    const { settling: bridged } = spendPower('bridge', settling, story);
    expect(bridged.aim).not.toBeNull();
    expect(new Set(ROLES.flatMap((role) => bridged.wants[role]?.aim ?? [])).size).toBe(1);
    expect(bridged.pushing).toEqual([]);
  });

  it('arbitrate and the pivot give the arbiter’s aim to a deadlock', () => {
    const settling = settled(CLASH);
    expect(settling.how).toBe('deadlock');
    expect(mayArbitrate(settling)).toBe(true);
    const { settling: ruled } = spendPower('arbitrate', settling, story);
    expect(ruled).toMatchObject({ aim: 'share', reason: 'ruled', ruledBy: 'elected', how: 'forced' });
    expect(ruledBy('state', settling)).toMatchObject({ aim: 'wait', how: 'decided' });
  });

  it('what was arbitrated stays so, whatever a power opens since', () => {
    const { settling: ruled, story: after } = spendPower('arbitrate', settled(CLASH), story);
    for (const power of ['norm', 'bridge'] as const)
      expect(spendPower(power, ruled, after).settling).toMatchObject({
        aim: 'share',
        reason: 'ruled',
        ruledBy: 'elected',
      });
  });

  it('norm opens the State’s keys, and costs it trust', () => {
    const settling = settled(BLOCKED);
    const after = spendPower('norm', settling, story);
    expect(after.settling).toMatchObject({ aim: 'roof' });
    expect(after.story.territory.trust.torch.state).toBeLessThan(story.territory.trust.torch.state);
    expect(maySpend('norm', after.settling, after.story)).toBe(false);
  });

  it('tools make a compromise an alliance in time, never a late one', () => {
    const wants = { ...BLOCKED, state: [null, -1] } as const;
    expect(settled(wants)).toMatchObject({ how: 'compromise', aim: 'roof' });
    expect(spendPower('tools', settled(wants), story).settling).toMatchObject({ how: 'alliance', aim: 'roof' });
    expect(maySpend('tools', settled(wants, true), story)).toBe(false);
  });

  it('each belongs to one role, is paid by its gauge, and is counted', () => {
    for (const role of ROLES)
      for (const power of Object.values(POWERS[role])) {
        expect(ownerOf(power)).toBe(role);
        const { story: after } = spendPower(power, settled(CLASH), story);
        expect(after.territory.vitals[role]).toBeLessThan(story.territory.vitals[role]);
        expect(after.powersLeft[role]).toBe(story.powersLeft[role] - 1);
      }
  });

  it('are not for who dropped out', () => {
    const gone = { ...story, territory: { ...story.territory, out: { ...story.territory.out, elected: true } } };
    expect(maySpend('bridge', settled(BLOCKED), gone)).toBe(false);
    expect(maySpend('bridge', settled(BLOCKED), story)).toBe(true);
  });
});
