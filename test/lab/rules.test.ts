import { beforeAll, describe, expect, it } from 'vitest';
import type { Effect } from '../../src/domain/effects.ts';
import type { Card, Outcome, Tale, Tension } from '../../src/domain/tension/tension.ts';
import { parseClauses, parseCondition } from '../../src/domain/tension/wording.ts';
import { byRole, ROLES, type Role, VITALS } from '../../src/domain/vocabulary.ts';
import { isBreach } from '../../src/lab/asked.ts';
import { BARE } from '../../src/lab/bare/bare.ts';
import { playMany } from '../../src/lab/games.ts';
import { livingVerdicts, worldVerdict } from '../../src/lab/livingRules.ts';
import { fourOf } from '../../src/lab/play.ts';
import { PARTNER } from '../../src/lab/players.ts';
import { pricesOf, staticVerdicts } from '../../src/lab/staticRules.ts';
import { topOf } from '../../src/lab/sums.ts';
import { surfaceVerdicts } from '../../src/lab/surfaceRules.ts';
import { measureTension, type TensionMeasure } from '../../src/lab/tensionMeasures.ts';
import { sturdinessOf, sturdyVerdict, tensionVerdicts } from '../../src/lab/tensionRules.ts';
import type { Verdict } from '../../src/lab/verdicts.ts';

/** Each rule that needs no game, or few, on the bare tale and on one that breaks it: a measure that cannot fail is none. */

/** The bare tale with every card, or one role's, changed. */
function withCards(change: (card: Card, role: Role, tension: Tension) => Card, tale: Tale = BARE): Tale {
  return {
    ...tale,
    tensions: tale.tensions.map((tension) => ({
      ...tension,
      parts: byRole((role) => {
        const part = tension.parts[role];
        return { ...part, cards: part.cards.map((card) => change(card, role, tension)) };
      }),
    })),
  };
}

const withOutcomes = (change: (outcome: Outcome) => Outcome): Tale => ({
  ...BARE,
  tensions: BARE.tensions.map((tension) => ({ ...tension, outcomes: tension.outcomes.map(change) })),
});

const measuresOf = (tale: Tale): TensionMeasure[] => tale.tensions.map((tension) => measureTension(tale, tension));
const broken = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter(isBreach);
const brokenRules = (verdicts: readonly Verdict[]): number[] => [...new Set(broken(verdicts).map(({ rule }) => rule))];
const tensionRules = (tale: Tale): Verdict[] => tensionVerdicts(tale, measuresOf(tale));

let sound: TensionMeasure[];
beforeAll(() => {
  sound = measuresOf(BARE);
});

describe('the bare tale', () => {
  it('keeps every rule that needs no game', () => {
    expect(broken([...surfaceVerdicts(BARE, sound), ...staticVerdicts(BARE), ...tensionVerdicts(BARE, sound)])).toEqual(
      [],
    );
  });

  it('stays so after most moves of one integer by one', () => {
    const found = Object.fromEntries(BARE.tensions.map((tension) => [tension.id, sturdinessOf(BARE, tension, 6, 1)]));
    expect(sturdyVerdict(BARE, found).holds).toBe(true);
    const frail = { ...found, well: { kept: 1, made: 30 } };
    expect(sturdyVerdict(BARE, frail)).toMatchObject({ holds: false, mend: 'well' });
  });
});

describe('rule 1, no surface tells', () => {
  /** Puts the best card of every part where some surface looks. */
  const telling = (change: (card: Card, best: boolean) => Card): Tale =>
    withCards((card, role, tension) => {
      const fates = sound.find((each) => each.tension === tension.id)?.cards[ROLES.indexOf(role)] ?? [];
      const best = tension.parts[role].cards[topOf(fates.map(({ worth }) => worth))];
      return change(card, card.id === best?.id);
    });

  it.each<[string, (card: Card, best: boolean) => Card]>([
    ['le plus d’enjeux satisfaits', (card, best) => ({ ...card, meets: card.meets.slice(0, best ? 2 : 1) })],
    ['le moins de mois', (card, best) => ({ ...card, months: best ? 0 : 1 })],
    ['la plus coopérative', (card, best) => ({ ...card, posture: best ? 2 : -1 })],
  ])('breaks when « %s » names the best, and says where', (name, change) => {
    const verdict = surfaceVerdicts(telling(change), sound).find(({ what }) => what.endsWith(name));
    expect(verdict).toMatchObject({ holds: false });
    expect(verdict?.mend).toMatch(/^(mill|lease|line|well|chair) (elected|agent|state|torch) [abc]/);
  });

  it('breaks when the best is always written first', () => {
    const first = sound.map((measure) => ({
      ...measure,
      cards: measure.cards.map((fates) => fates.map((fate, place) => ({ ...fate, worth: -place }))),
    }));
    const verdicts = surfaceVerdicts(BARE, first);
    expect(verdicts.find(({ what }) => what.includes('la carte a'))).toMatchObject({
      measured: '100\u00a0%',
      holds: false,
    });
  });
});

describe('rules 2, 3 and 10, read without playing', () => {
  it('rule 2 names a card that serves too many stakes, and one without its own', () => {
    const lopsided = withCards((card, role, { id }) =>
      id === 'mill' && role === 'agent' && card.id === 'c'
        ? { ...card, meets: ['C1', 'C7', 'A3', 'A5'], neglects: [] }
        : card,
    );
    expect(broken(staticVerdicts(lopsided)).map(({ rule, mend }) => [rule, mend])).toEqual([
      [2, 'mill agent'],
      [2, 'mill agent c'],
    ]);
  });

  it('rule 3 breaks when virtue costs its gauge, and names the heaviest cards', () => {
    const paid = withCards((card, role) => ({
      ...card,
      now: parseClauses(`${VITALS[role]} ${card.posture > 0 ? '-' : '+'}${Math.abs(card.posture) * 4}`),
    }));
    expect(pricesOf(paid.tensions).gauge).toBeCloseTo(-1, 6);
    const [verdict] = broken(staticVerdicts(paid));
    expect(verdict).toMatchObject({ rule: 3, mend: expect.stringMatching(/^mill|lease|line|well|chair/) });
  });

  it('rule 10 names a flag that nobody reads', () => {
    const flagged = withOutcomes((outcome) =>
      outcome.id === 'whole' ? { ...outcome, effects: [...outcome.effects, { flag: 'lost' } as Effect] } : outcome,
    );
    expect(broken(staticVerdicts(flagged))).toMatchObject([{ rule: 10, mend: 'mill lost' }]);
  });
});

describe('rules 4 to 8, by enumeration', () => {
  it('rule 4 names a card that is never worth playing, one a tension being forgiven', () => {
    const ruinous = withCards((card, role, { id }) =>
      id === 'mill' && (role === 'torch' || role === 'state') && card.id === 'c'
        ? { ...card, now: parseClauses(`${VITALS[role]} -40, ink -30`) }
        : card,
    );
    const dead = broken(tensionRules(ruinous)).filter(({ rule }) => rule === 4);
    expect(dead).toMatchObject([{ mend: expect.stringContaining('mill torch c') }]);
  });

  it('rule 5 breaks when only pushes pay, and when none does', () => {
    for (const way of [1, -1]) {
      const tale = withCards((card) => ({ ...card, now: parseClauses(`ink ${card.posture * way > 0 ? -14 : 14}`) }));
      const force = broken(tensionRules(tale)).filter(({ rule }) => rule === 5);
      expect(force).toMatchObject([{ mend: expect.stringMatching(/\(/) }]);
    }
  });

  it('rule 6 breaks when nobody’s choice matters to another', () => {
    const alone = withCards(
      (card) => ({ ...card, aim: null, months: 0, now: parseClauses(card.id === 'a' ? 'ink +30' : 'ink -3') }),
      withOutcomes((outcome) => ({ ...outcome, effects: [], later: [] })),
    );
    expect(brokenRules(tensionRules(alone))).toContain(6);
  });

  it('rule 7 breaks when what is known changes nothing', () => {
    const truthless = (when: Card['now'][number]['when']) =>
      when !== null && JSON.stringify(when).includes('"truth"') ? parseCondition('late') : when;
    const blank = withCards(
      (card) => ({ ...card, now: card.now.map((clause) => ({ ...clause, when: truthless(clause.when) })) }),
      withOutcomes((outcome) => ({ ...outcome, when: truthless(outcome.when) })),
    );
    const told = broken(tensionRules(blank)).filter(({ rule }) => rule === 7);
    expect(told.map(({ what }) => what).join()).toContain('savoir vaut');
    expect(told[0]?.mend).not.toBe('');
  });

  it('rule 8 breaks when fate punishes pushes, and names the heaviest', () => {
    const fated = withCards((card) => ({
      ...card,
      later: card.later.map((later) => ({
        ...later,
        when: null,
        effects: [{ gauge: 'ink', by: card.posture } as Effect],
      })),
    }));
    expect(broken(tensionRules(fated)).filter(({ rule }) => rule === 8)).toHaveLength(2);
  });

  it('rule 10 names an effect that hardly ever comes, and a tension where being nice never misses', () => {
    const tame: Tale = {
      ...withCards((card, role, { id }) =>
        id === 'mill' && role === 'elected' && card.id === 'a'
          ? { ...card, now: parseClauses('backing -1; backing -9 if not aim roof, alliance, late') }
          : card,
      ),
    };
    expect(
      broken(tensionRules(tame)).find(({ rule, what }) => rule === 10 && what.includes('conditionnels'))?.mend,
    ).toContain('mill elected a');
    const one = {
      ...BARE,
      tensions: BARE.tensions.map((tension) => ({ ...tension, outcomes: tension.outcomes.slice(-1) })),
    };
    expect(broken(tensionRules(one)).find(({ what }) => what.includes('en silence'))?.mend).toContain('mill');
  });
});

describe('rules 9 and 10, in games', () => {
  const rows = playMany(BARE, () => fourOf(PARTNER), 60, 1);

  it('rule 9 names two claims that differ', () => {
    expect(worldVerdict(BARE, rows).holds).toBe(true);
    const liar = withOutcomes((outcome) => ({ ...outcome, claims: { ...outcome.claims, clock: outcome.id } }));
    expect(worldVerdict(liar, rows)).toMatchObject({ holds: false, mend: expect.stringMatching(/^clock : \S+ dit/) });
  });

  it('rule 10 names a route that is fate, an outcome and an ending that never come', () => {
    const fated: Tale = {
      ...BARE,
      endings: BARE.endings.slice(-1),
      tensions: BARE.tensions.map((tension) =>
        tension.id === 'lease' ? { ...tension, next: tension.next.map(({ to }) => ({ when: null, to })) } : tension,
      ),
    };
    const verdicts = broken(
      livingVerdicts(
        fated,
        playMany(fated, () => fourOf(PARTNER), 60, 1),
      ),
    );
    expect(verdicts.map(({ what }) => what.split(' ')[0])).toEqual(['route', 'route', 'issues', 'fins']);
    expect(verdicts[0]?.mend).toBe('lease, next');
  });
});

describe('a tutorial', () => {
  const tutorial: Tale = { ...BARE, tensions: BARE.tensions.slice(0, 3) };

  it('is held to half of rules 4 to 7', () => {
    const bounds = (tale: Tale) =>
      tensionVerdicts(tale, sound.slice(0, 3))
        .filter(({ rule }) => rule === 5)
        .map(({ bound }) => bound.replaceAll('\u00a0', ' '));
    expect(bounds(BARE)).toEqual(['20 % à 45 %']);
    expect(bounds(tutorial)).toEqual(['10 % à 72,5 %']);
  });
});
