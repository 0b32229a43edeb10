import { describe, expect, it } from 'vitest';
import { branches, type Changes, faults, foundIn, having, text } from '../support/faults.ts';
import { sampleScenario, sampleSource } from '../support/scenario.ts';

/** How the parts of a scenario hold together: each rule is broken once in one that breaks none. */

const [, TWO] = sampleSource().tensions;
const PART = 'tensions.1.parts.agent';
const CARD = `${PART}.cards.0`;
const LATER = { id: 'own', after: 2, effects: 'months 1', text: text('Plus tard.') };
const SECRETS = TWO?.truths ?? [];
const FREE = `tensions.1.outcomes.${(TWO?.outcomes.length ?? 0) - 1}.when`;

/** A condition where each sort is read: on a card, in an outcome, on a route, later, and at the end. */
const onCard = (when: string): Changes => ({ [`${CARD}.now`]: `breath +6 if ${when}` });
const inOutcome = (when: string): Changes => ({ 'tensions.1.outcomes.0.when': when });
const inLater = (when: string): Changes => ({ [`${CARD}.later.0.effects`]: `months 2 if ${when}` });
const onRoute = (when: string): Changes => ({ 'tensions.1.next': [{ when, to: 'three' }, { to: 'end' }] });
const atEnd = (when: string): Changes => ({ 'endings.0.when': when });
const NOW = `${CARD}.now`;
const WHEN = 'tensions.1.outcomes.0.when';
const SOON = `${CARD}.later.0.effects`;
const GO = 'tensions.1.next.0.when';
const END = 'endings.0.when';

const event = (id: string, effects = 'months 1') => ({ id, title: text('Orage'), text: text('Il pleut.'), effects });
const source = (id: string) => ({ id, title: 'Une source', url: 'https://example.org/' });

it('finds nothing in a sound scenario', () => {
  expect(foundIn(sampleScenario())).toEqual([]);
});

describe('names', () => {
  faults([
    [
      'two tensions of one name',
      { 'tensions.2.id': 'two', 'tensions.0.next': undefined },
      [['duplicate-id', 'tensions.2.id']],
    ],
    [
      'two outcomes of one name, in two tensions',
      { 'tensions.2.outcomes.0.id': 'two-built' },
      [['duplicate-id', 'tensions.2.outcomes.0.id']],
    ],
    [
      'two later effects of one name, in two roles',
      { [`${CARD}.later`]: [LATER], 'tensions.2.parts.torch.cards.0.later': [LATER] },
      [['duplicate-id', 'tensions.2.parts.torch.cards.0.later.0.id']],
    ],
    [
      'two later effects of one name, of a card and of an outcome',
      {
        [`${CARD}.later`]: [LATER],
        [`${PART.replace('agent', 'torch')}.cards.0.later`]: [],
        'tensions.1.outcomes.1.later': [LATER],
      },
      [['duplicate-id', 'tensions.1.outcomes.1.later.0.id']],
    ],
    ['two events of one name', { events: [event('x'), event('x')] }, [['duplicate-id', 'events.1.id']]],
    ['two sources of one name', { sources: [source('source'), source('source')] }, [['duplicate-id', 'sources.1.id']]],
    ['an ending written twice', { 'endings.1.id': 'flameOut' }, [['duplicate-id', 'endings.1.id']]],
    [
      'two aims of one name',
      { 'tensions.1.aims': [...(TWO?.aims ?? []), { id: 'long', keys: [], horizon: 0, text: text('Encore') }] },
      [['duplicate-id', 'tensions.1.aims.2.id']],
    ],
    [
      'two truths of one name',
      { 'tensions.1.truths': [...SECRETS, SECRETS[0]] },
      [['duplicate-id', 'tensions.1.truths.2.id']],
    ],
    [
      'a tension named as the end',
      { 'tensions.2.id': 'end', 'tensions.0.next': undefined },
      [['reserved-id', 'tensions.2.id']],
    ],
    [
      'an aim named as the absence of any',
      {
        'tensions.1.aims.2': { id: 'none', keys: [], horizon: 0, text: text('Rien') },
        [`${PART}.cards.2.aim`]: 'none',
      },
      [['reserved-id', 'tensions.1.aims.2.id']],
    ],
    ['cards out of order', { [`${PART}.cards.2.id`]: 'd' }, [['card-order', `${PART}.cards.2.id`]]],
    ['two cards of one name', { [`${PART}.cards.2.id`]: 'b' }, [['card-order', `${PART}.cards.2.id`]]],
  ]);
});

describe('seasons and routes', () => {
  faults([
    ['a late first season', { 'tensions.0.season': 2 }, [['first-season', 'tensions.0.season']]],
    [
      'a season twice along the list',
      { 'tensions.2.act': 2, 'tensions.2.season': 5 },
      [
        ['season-order', 'tensions.2.season'],
        ['missing-act', 'tensions'],
      ],
    ],
    [
      'a route to a season gone by',
      {
        'tensions.1.act': 3,
        'tensions.1.season': 10,
        'tensions.2.season': 9,
        'tensions.2.act': 3,
        'tensions.1.next': [{ to: 'three' }],
      },
      [
        ['season-order', 'tensions.1.next.0.to'],
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
      { 'tensions.1.next': [{ when: 'late', to: 'nowhere' }, { to: 'three' }] },
      [['unknown-tension', 'tensions.1.next.0.to']],
    ],
    [
      'a route that turns back',
      { 'tensions.1.next': [{ when: 'late', to: 'one' }, { to: 'three' }] },
      [['cycle', 'tensions.1.next.0.to']],
    ],
    [
      'a route to itself',
      { 'tensions.1.next': [{ when: 'late', to: 'two' }, { to: 'three' }] },
      [['cycle', 'tensions.1.next.0.to']],
    ],
    [
      'a route after one without condition',
      { 'tensions.1.next': [{ to: 'three' }, { to: 'end' }] },
      [['shadowed', 'tensions.1.next.1']],
    ],
    [
      'routes that may all be closed',
      { 'tensions.1.next': [{ when: 'late', to: 'three' }] },
      [['dead-end', 'tensions.1.next.0.when']],
    ],
    [
      'a tension that nothing leads to',
      { 'tensions.0.next': undefined, 'tensions.1.next': [{ to: 'end' }] },
      [['unreachable', 'tensions.2.id']],
    ],
  ]);

  it('lets two branches share a season, when no game meets both', () => {
    expect(foundIn(having({ tensions: branches(9) }))).toEqual([]);
  });

  it('sees two tensions of one season that a path joins', () => {
    const [one, two, three, four] = branches(9);
    const joined = [one, two, { ...three, next: [{ to: 'four' }] }, four];
    expect(foundIn(having({ tensions: joined }))).toEqual([['season-order', 'tensions.2.next.0.to']]);
  });
});

describe('what comes', () => {
  faults([
    ['no outcome for what is left', { [FREE]: 'late' }, [['dead-end', FREE]]],
    [
      'an outcome after one that always comes',
      { 'tensions.1.outcomes.0.when': undefined },
      [['shadowed', 'tensions.1.outcomes.1']],
    ],
    [
      'an outcome that owns nothing',
      { 'tensions.1.outcomes.0.claims': {} },
      [['no-claim', 'tensions.1.outcomes.0.claims']],
    ],
    ['no ending for what is left', { 'endings.4.when': 'ink >= 3' }, [['dead-end', 'endings.4.when']]],
    ['an ending after one that always comes', { 'endings.2.when': undefined }, [['shadowed', 'endings.3']]],
    [
      'a fifth later effect',
      { 'tensions.1.outcomes.0.later': [LATER] },
      [['too-many-later', 'tensions.1.outcomes.0.later.0']],
    ],
  ]);
});

describe('conditions name what exists', () => {
  faults([
    ['a truth of nowhere', onCard('truth gold'), [['unknown-truth', NOW]]],
    [
      'a truth of another tension',
      { 'tensions.0.outcomes.0.when': 'truth rotten' },
      [['unknown-truth', 'tensions.0.outcomes.0.when']],
    ],
    ['an aim of nowhere', inOutcome('aim moon'), [['unknown-aim', WHEN]]],
    [
      'what is told, where there is nothing to tell',
      { 'tensions.0.outcomes.0.when': 'told' },
      [['nothing-to-tell', 'tensions.0.outcomes.0.when']],
    ],
    [
      'what is heard, where there is nothing to hear',
      { 'tensions.0.next.0.when': 'heard state' },
      [['nothing-to-tell', 'tensions.0.next.0.when']],
    ],
    ['a card that is not there', inOutcome('agent d'), [['unknown-card', WHEN]]],
    ['a card that is not there, earlier', inOutcome('one: agent d'), [['unknown-card', WHEN]]],
    ['a choice of nowhere', inLater('nowhere: agent a'), [['unknown-tension', SOON]]],
    ['an outcome of nowhere', onRoute('came nothing'), [['unknown-outcome', GO]]],
    ['a flag nobody sets', onRoute('flag nothing'), [['unknown-flag', GO]]],
    ['deep inside, among others', onCard('late or not truth gold, agent a'), [['unknown-truth', NOW]]],
  ]);
});

describe('conditions read what is known by then', () => {
  faults([
    ['its own tension, by its name', inOutcome('two: agent a'), [['own-tension', WHEN]]],
    ['a choice yet to be made', onCard('three: agent a'), [['not-before', NOW]]],
    ['an outcome yet to come', onRoute('came three-built'), [['not-before', GO]]],
    ['an outcome among the outcomes of its tension', inOutcome('came two-nothing'), [['not-yet', WHEN]]],
    [
      'a flag that only a later tension sets',
      { ...inOutcome('flag dry'), 'tensions.2.outcomes.0.effects': 'flag dry' },
      [['not-before', WHEN]],
    ],
    ['a truth, at the end', atEnd('truth rotten'), [['outside-tension', END]]],
    ['told, at the end', atEnd('told'), [['outside-tension', END]]],
    ['heard, at the end', atEnd('heard agent'), [['outside-tension', END]]],
    ['late, at the end', atEnd('late'), [['outside-tension', END]]],
    ['an aim, at the end', atEnd('aim long'), [['outside-tension', END]]],
    ['a settlement, at the end', atEnd('alliance'), [['outside-tension', END]]],
    ['a card without its tension, at the end', atEnd('agent a'), [['outside-tension', END]]],
  ]);

  it('of another branch, nothing', () => {
    const [one, two, three, four] = branches(9);
    const [first, ...others] = four.outcomes;
    const crossed = { ...four, outcomes: [{ ...first, when: 'came three-built' }, ...others] };
    expect(foundIn(having({ tensions: [one, two, three, crossed] }))).toEqual([
      ['not-before', 'tensions.3.outcomes.0.when'],
    ]);
  });

  it.each([
    onCard('truth rotten, told or heard torch, late, aim none, forced, agent a'),
    onCard('came two-built'),
    inLater('came two-painted or came one-built'),
    onRoute('came two-built, truth sound, heard torch'),
    inOutcome('came one-built, one: torch c, flag painted, elected>agent >= 30, ink >= 2'),
    atEnd('came two-built or came three-nothing, three: agent a, flag painted, trust >= 40'),
    { ...onRoute('flag rain'), events: [event('storm', 'flag rain')] },
    { ...onRoute('flag said'), 'tensions.1.truths.0.tell': 'flag said' },
  ])('and all that is known: %j', (changes) => {
    expect(foundIn(having(changes))).toEqual([]);
  });
});
