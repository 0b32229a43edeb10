import { describe, expect, it } from 'vitest';
import { findCoverageGaps } from '../../src/domain/issues/dilemmas.ts';
import { findIssues } from '../../src/domain/issues/find.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { STAKE_IDS } from '../../src/domain/stakes.ts';
import { sampleScenario } from '../support/scenario.ts';

/** Each rule is broken once in a scenario that breaks none: exactly that issue must be found, at that place. */

const NBSP = '\u00a0';
const END = { to: 'end' };
const text = (fr: string, en = 'Something else altogether') => ({ fr, en });

/** The sample, with the no-break spaces that its short texts do without. */
const sound = (): Scenario => JSON.parse(JSON.stringify(sampleScenario()).replaceAll(' ?', `${NBSP}?`));

/** Writes a value at a path such as `tensions.0.season`, in a copy. */
function having(changes: Readonly<Record<string, unknown>>): Scenario {
  const scenario = sound();
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let target = scenario as unknown as Record<string, unknown>;
    for (const key of keys) {
      if (!(key in target)) throw new Error(`${path}: the sample has no ${key}, the test must be mended`);
      target = target[key] as Record<string, unknown>;
    }
    target[last] = value;
  }
  return scenario;
}

const PART = 'tensions.0.parts.agent';
const OPTION = `${PART}.options.0`;
const SPROUT = { id: 'own', after: 2, effects: [{ months: 1 }], text: text('Plus tard.') };
const event = (id: string, effects: unknown[] = [{ months: 1 }]) => ({
  id,
  title: text('Orage'),
  text: text('Il pleut.'),
  effects,
});
const source = (id: string) => ({ id, title: 'Une source', url: 'https://example.org/' });
const gated = (when: unknown) => ({ [`${OPTION}.later`]: [{ ...SPROUT, when }] });

it('finds nothing in a sound scenario', () => {
  expect(findIssues(sound())).toEqual([]);
});

describe('one fault, one issue', () => {
  it.each<[string, Record<string, unknown>, [code: string, path: string][]]>([
    ['two tensions of one name', { 'tensions.2.id': 'two' }, [['duplicate-id', 'tensions.2.id']]],
    [
      'two sprouts of one name, in two roles',
      { [`${OPTION}.later`]: [SPROUT], 'tensions.1.parts.torch.options.1.later': [SPROUT] },
      [['duplicate-id', 'tensions.1.parts.torch.options.1.later.0.id']],
    ],
    ['two events of one name', { events: [event('x'), event('x')] }, [['duplicate-id', 'events.1.id']]],
    ['two sources of one name', { sources: [source('source'), source('source')] }, [['duplicate-id', 'sources.1.id']]],
    [
      'a tension that changes what is not there',
      { picture: { square: 0 }, 'tensions.1.draws': ['square', 'river'] },
      [['not-in-picture', 'tensions.1.draws.1']],
    ],
    [
      'a tension played where nothing changes',
      { 'tensions.1.view': 'counters' },
      [['out-of-view', 'tensions.1.draws']],
    ],
    [
      'a cover that shows nothing of the territory',
      { view: 'counters', picture: { square: 0 } },
      [['out-of-view', 'picture']],
    ],
    ['options out of order', { [`${PART}.options.2.id`]: 'd' }, [['option-order', `${PART}.options.2.id`]]],
    ['two options of one name', { [`${PART}.options.2.id`]: 'b' }, [['option-order', `${PART}.options.2.id`]]],
    ['a tension named as the end', { 'tensions.2.id': 'end' }, [['reserved-id', 'tensions.2.id']]],
    ['a late first season', { 'tensions.0.season': 2 }, [['first-season', 'tensions.0.season']]],
    [
      'a season twice',
      { 'tensions.1.act': 1, 'tensions.1.season': 1 },
      [
        ['season-order', 'tensions.1.season'],
        ['missing-act', 'tensions'],
      ],
    ],
    ['a season of another act', { 'tensions.1.season': 4 }, [['act-season', 'tensions.1.season']]],
    [
      'an act left out',
      { 'tensions.1.act': 3, 'tensions.1.season': 9, 'tensions.2.season': 10 },
      [['missing-act', 'tensions']],
    ],
    [
      'a route to nowhere',
      { 'tensions.1.next': [{ when: { has: 'waited' }, to: 'nowhere' }, { to: 'three' }] },
      [['unknown-tension', 'tensions.1.next.0.to']],
    ],
    [
      'a route that turns back',
      { 'tensions.1.next': [{ when: { has: 'waited' }, to: 'one' }, { to: 'three' }] },
      [['cycle', 'tensions.1.next.0.to']],
    ],
    [
      'a route to itself',
      { 'tensions.1.next': [{ when: { has: 'waited' }, to: 'two' }, { to: 'three' }] },
      [['cycle', 'tensions.1.next.0.to']],
    ],
    [
      'a route after one without condition',
      { 'tensions.1.next': [{ to: 'three' }, END] },
      [['shadowed-route', 'tensions.1.next.1']],
    ],
    [
      'routes that may all be closed',
      { 'tensions.1.next': [{ when: { has: 'waited' }, to: 'three' }] },
      [['dead-end', 'tensions.1.next']],
    ],
    ['a tension that nothing leads to', { 'tensions.1.next': [END] }, [['unreachable', 'tensions.2.id']]],
    ['a flag nobody sets', gated({ has: 'nothing' }), [['unknown-flag', `${OPTION}.later.0.when.has`]]],
    [
      'a flag nobody sets, deep inside',
      gated({ all: [{ has: 'waited' }, { any: [{ not: { has: 'nothing' } }] }] }),
      [['unknown-flag', `${OPTION}.later.0.when.all.1.any.0.not.has`]],
    ],
    [
      'a settlement of nowhere',
      gated({ settled: { tension: 'nowhere', as: ['alliance'] } }),
      [['unknown-tension', `${OPTION}.later.0.when.settled.tension`]],
    ],
    [
      'a choice of nowhere',
      gated({ chose: { tension: 'nowhere', role: 'agent', option: 'a' } }),
      [['unknown-tension', `${OPTION}.later.0.when.chose.tension`]],
    ],
    [
      'a choice that is not offered',
      gated({ chose: { tension: 'one', role: 'agent', option: 'd' } }),
      [['unknown-option', `${OPTION}.later.0.when.chose.option`]],
    ],
    [
      'trust in oneself, asked',
      gated({ trusts: { who: 'state', whom: 'state', atLeast: 50 } }),
      [['self-trust', `${OPTION}.later.0.when.trusts`]],
    ],
    [
      'trust in oneself, moved now',
      { [`${OPTION}.now`]: [{ months: 1 }, { trust: { who: 'state', whom: 'state' }, by: 3 }] },
      [['self-trust', `${OPTION}.now.1.trust`]],
    ],
    [
      'trust in oneself, moved later',
      { [`${OPTION}.later`]: [{ ...SPROUT, effects: [{ trust: { who: 'torch', whom: 'torch' }, by: 3 }] }] },
      [['self-trust', `${OPTION}.later.0.effects.0.trust`]],
    ],
    [
      'trust in oneself, moved by an event',
      { events: [event('x', [{ trust: { who: 'agent', whom: 'agent' }, by: 3 }])] },
      [['self-trust', 'events.0.effects.0.trust']],
    ],
    [
      'a fact without a known source',
      { 'tensions.2.facts.0.sources': ['source', 'rumour'] },
      [['unknown-source', 'tensions.2.facts.0.sources.1']],
    ],
    [
      'a precedent without a known source',
      { 'precedent.sources': ['rumour'] },
      [['unknown-source', 'precedent.sources.0']],
    ],
    ['a source nobody cites', { sources: [source('source'), source('spare')] }, [['uncited-source', 'sources.1.id']]],
    ['a stake of somebody else', { [`${PART}.stakes`]: ['A3', 'A6', 'E1'] }, [['foreign-stake', `${PART}.stakes.2`]]],
    ['a need outside the stakes', { [`${PART}.need.stake`]: 'A1' }, [['need-elsewhere', `${PART}.need.stake`]]],
    [
      'a stake both met and neglected',
      { [`${OPTION}.neglects`]: ['C4', 'A3'] },
      [['contradiction', `${OPTION}.neglects.1`]],
    ],
    ['nobody forces', { [`${OPTION}.posture`]: 1 }, [['no-dilemma', `${PART}.options`]]],
    [
      'nobody cooperates',
      { [`${PART}.options.1.posture`]: 0, [`${PART}.options.2.posture`]: -1 },
      [['no-dilemma', `${PART}.options`]],
    ],
    ['a straight apostrophe', { pitch: text("L'heure") }, [['fr-apostrophe', 'pitch.fr']]],
    ['a narrow no-break space', { pitch: text('Dix\u202fmille') }, [['fr-thin-space', 'pitch.fr']]],
    ['an ordinary space before a sign', { pitch: text('Alors ?') }, [['fr-space', 'pitch.fr']]],
    ['no space before a sign', { pitch: text('Voici: rien') }, [['fr-space', 'pitch.fr']]],
    ['an ordinary space inside quotes', { pitch: text(`« Oui${NBSP}»`) }, [['fr-space', 'pitch.fr']]],
    [
      'an apostrophe in a list of texts',
      { 'tensions.0.facilitator.prompts': [text("Qu'en dire")] },
      [['fr-apostrophe', 'tensions.0.facilitator.prompts.0.fr']],
    ],
    ['no translation', { pitch: text('Un pont pour tous', 'Un pont pour tous') }, [['untranslated', 'pitch.en']]],
  ])('%s', (_, changes, expected) => {
    const issues = findIssues(having(changes));
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual(expected);
    for (const { message, fix } of issues) expect(Math.min(message.length, fix.length)).toBeGreaterThan(5);
  });
});

describe('what is right is left alone', () => {
  it.each<[string, Record<string, unknown>]>([
    ['quotes and signs with no-break spaces', { pitch: text(`«${NBSP}Alors${NBSP}?!${NBSP}» dit-elle${NBSP}: oui…`) }],
    ['a clock', { pitch: text('Rendez-vous à 18:30') }],
    ['a short word that is the same in both languages', { pitch: text('Transition', 'Transition') }],
    ['a straight apostrophe in English', { pitch: text('Rien', "It's nothing") }],
    ['a flag set twice', { [`${OPTION}.now`]: [{ flag: 'waited' }] }],
    [
      'a branch that may skip a tension',
      { 'tensions.0.next': [{ when: { has: 'waited' }, to: 'three' }, { to: 'two' }] },
    ],
  ])('%s', (_, changes) => {
    expect(findIssues(having(changes))).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('names the stakes that no option meets, and those that none neglects', () => {
    const { unmet, unneglected } = findCoverageGaps([sampleScenario()]);
    expect(STAKE_IDS.filter((id) => !unmet.includes(id))).toEqual(
      STAKE_IDS.filter((id) => ['E1', 'A3', 'S1', 'T3', 'C2', 'C3'].includes(id)),
    );
    expect(STAKE_IDS.filter((id) => !unneglected.includes(id))).toEqual(
      STAKE_IDS.filter((id) => ['E1', 'A3', 'S1', 'T3', 'C4', 'C6'].includes(id)),
    );
  });

  it('counts all its scenarios together', () => {
    const other = having({ [`${OPTION}.meets`]: STAKE_IDS, [`${OPTION}.neglects`]: STAKE_IDS });
    expect(findCoverageGaps([sampleScenario(), other])).toEqual({ unmet: [], unneglected: [] });
  });
});
