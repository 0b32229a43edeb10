import { describe, expect, it } from 'vitest';
import { findCoverageGaps } from '../../src/domain/issues/coverage.ts';
import { findIssues } from '../../src/domain/issues/find.ts';
import { wordsIn } from '../../src/domain/issues/lengths.ts';
import { STAKE_IDS } from '../../src/domain/stakes.ts';
import { ROLES } from '../../src/domain/vocabulary.ts';
import { branches, type Changes, faults, foundIn, having, text } from '../support/faults.ts';
import { sampleScenario, sampleSource } from '../support/scenario.ts';

/** What makes a dilemma, how long it is and how it is written: each rule is broken once in a scenario that breaks none. */

const NBSP = '\u00a0';
const words = (count: number) => Array(count).fill('m').join(' ');
const [, TWO] = sampleSource().tensions;
const PART = 'tensions.1.parts.agent';
const CARD = `${PART}.cards.0`;
const SECRETS = TWO?.truths ?? [];
const source = (id: string) => ({ id, title: 'Une source', url: 'https://example.org/' });

/** The second and third card of the part, alone. */
const twoCards = (change: object) =>
  TWO?.parts.agent?.cards.slice(1).map((card, c) => ({ ...card, id: 'ab'[c], ...change }));

describe('aims and truths', () => {
  const aimless = Object.fromEntries(ROLES.map((role) => [`tensions.1.parts.${role}.cards.0.aim`, undefined]));
  const keyless = { id: 'wait', keys: [], horizon: 0, text: text('Attendre') };
  faults([
    ['a card for an aim of nowhere', { [`${CARD}.aim`]: 'moon' }, [['unknown-aim', `${CARD}.aim`]]],
    ['an aim that no card wants', aimless, [['unwanted-aim', 'tensions.1.aims.1.id']]],
    [
      'aims whose key-holder only pushes, or wants what needs no key',
      {
        'tensions.1.aims.2': keyless,
        'tensions.1.parts.elected.cards.1.posture': -1,
        'tensions.1.parts.elected.cards.2.aim': 'wait',
      },
      [['no-alliance', 'tensions.1.aims']],
    ],
    [
      'a truth that nothing tells from another',
      { 'tensions.1.outcomes.1.when': 'aim short, late' },
      [['idle-truth', 'tensions.1.truths.1.id']],
    ],
    [
      'a lone truth, of which nothing asks whether it is told',
      { 'tensions.1.truths': SECRETS.slice(0, 1), 'tensions.1.outcomes.1.when': 'aim short, late' },
      [['idle-truth', 'tensions.1.truths.0.id']],
    ],
  ]);

  it('lets a lone truth be, when telling it changes something', () => {
    const changes = { 'tensions.1.truths': SECRETS.slice(0, 1), 'tensions.1.outcomes.1.when': 'aim short, told' };
    expect(foundIn(having(changes))).toEqual([]);
  });

  it.each([true, false])('asks a whole scenario for both alarm and calm, not only alarm: %s', (alarm) => {
    const truths = SECRETS.map((truth) => ({ ...truth, alarm }));
    const [one, ...secret] = branches(10);
    const whole = [one, ...secret.map((tension) => ({ ...tension, truths }))];
    const found = findIssues(having({ tensions: whole })).map(({ code, path, fix }) => [code, path.join('.'), fix]);
    expect(found).toEqual([['one-sided', 'tensions', expect.stringContaining(`"alarm: ${!alarm}"`)]]);
    expect(foundIn(having({ 'tensions.1.truths': truths, 'tensions.2.truths': truths }))).toEqual([]);
  });
});

describe('stakes and cards', () => {
  faults([
    ['a stake of somebody else', { [`${PART}.stakes`]: ['A3', 'A6', 'E1'] }, [['foreign-stake', `${PART}.stakes.2`]]],
    ['a need outside the stakes', { [`${PART}.need.stake`]: 'A1' }, [['need-elsewhere', `${PART}.need.stake`]]],
    [
      'a stake both met and neglected',
      { [`${CARD}.neglects`]: ['A6', 'C5'] },
      [['contradiction', `${CARD}.neglects.1`]],
    ],
    ['a stake that its act cannot touch', { [`${CARD}.meets`]: ['A3', 'E1'] }, [['idle-stake', `${CARD}.meets.1`]]],
    ['a stake counted twice', { [`${CARD}.meets`]: ['A3', 'A3'] }, [['repeated', `${CARD}.meets.1`]]],
    [
      'a stake of the part counted twice',
      { [`${PART}.stakes`]: ['A3', 'A6', 'A3'] },
      [['repeated', `${PART}.stakes.2`]],
    ],
    ['a card that gives its role nothing', { [`${CARD}.meets`]: ['C5', 'C1'] }, [['no-own-stake', `${CARD}.meets`]]],
    [
      'a card that costs its role nothing',
      { [`${CARD}.neglects`]: ['C4', 'C1'] },
      [['no-own-stake', `${CARD}.neglects`]],
    ],
    [
      'a stake of its role that this part leaves aside',
      { [`${CARD}.meets`]: ['C5', 'A1'] },
      [['no-own-stake', `${CARD}.meets`]],
    ],
    ['nobody pushes', { [`${CARD}.posture`]: 1 }, [['no-dilemma', `${PART}.cards`]]],
    [
      'nobody cooperates',
      { [`${PART}.cards.1.posture`]: -1, [`${PART}.cards.2.posture`]: -1 },
      [['no-dilemma', `${PART}.cards`]],
    ],
    [
      'a card that serves many more stakes than another',
      { [`${CARD}.meets`]: ['A3', 'C5', 'C1', 'C7'], [`${CARD}.neglects`]: ['A6'] },
      [['unbalanced', `${PART}.cards`]],
    ],
  ]);

  it('lets two cards lean to the same side: a first tension teaches something else', () => {
    expect(foundIn(having({ [`${PART}.cards`]: twoCards({}) }))).toEqual([]);
  });

  it('lets cards differ by two stakes, not by three', () => {
    expect(foundIn(having({ [`${CARD}.meets`]: ['A3', 'C5', 'C1', 'C7'] }))).toEqual([]);
  });
});

describe('how much there is to read', () => {
  const long = (counts: readonly number[]): Changes =>
    Object.fromEntries(counts.map((count, c) => [`${PART}.cards.${c}.because`, text(words(count), 'Why not')]));

  it('counts what holds a letter or a digit', () => {
    expect(wordsIn(`L’eau${NBSP}: 3 puits, «${NBSP}à sec${NBSP}» – et alors${NBSP}?`)).toBe(7);
  });

  it('keeps three cards to a hundred words of title, text and reason in each language', () => {
    // Title and text of the three cards hold nine words.
    expect(foundIn(having(long([31, 30, 30])))).toEqual([]);
    const [issue, ...others] = findIssues(having(long([31, 30, 31])));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'too-long',
      message: expect.stringMatching(/101 words in French/),
      fix: 'keep to 100: take 1 away',
    });
    expect(issue?.path.join('.')).toBe(`${PART}.cards`);
  });

  it('keeps two cards to seventy', () => {
    const cards = twoCards({ because: text(words(33), 'Yes') });
    const [issue, ...others] = findIssues(having({ [`${PART}.cards`]: cards }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'too-long', fix: expect.stringMatching(/^keep to 70: take \d+ away$/) });
  });

  it('keeps a tension to fourteen hundred', () => {
    const full: Changes = {
      'tensions.1.facts': [1, 2, 3, 4].map(() => ({ text: text(words(120)), sources: ['source'] })),
      'tensions.1.situation': text(words(210)),
      'tensions.1.facilitator.script': text(words(210)),
      ...Object.fromEntries([0, 1, 2].map((o) => [`tensions.1.outcomes.${o}.text`, text(words(160))])),
    };
    const [issue, ...others] = findIssues(having(full));
    expect(others).toEqual([]);
    const message = expect.stringMatching(/1[45]\d\d words in French/);
    expect(issue).toMatchObject({ code: 'too-long', path: ['tensions', 1, 'id'], message });
    expect(foundIn(having({ ...full, 'tensions.1.situation': text('Court.') }))).toEqual([]);
  });
});

describe('sources, picture and typography', () => {
  faults([
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
  ]);

  it.each<[string, Changes]>([
    ['quotes and signs with no-break spaces', { pitch: text(`«${NBSP}Alors${NBSP}?!${NBSP}» dit-elle${NBSP}: oui…`) }],
    ['a clock', { pitch: text('Rendez-vous à 18:30') }],
    ['a short word that is the same in both languages', { pitch: text('Transition', 'Transition') }],
    ['a straight apostrophe in English', { pitch: text('Rien', "It's nothing") }],
  ])('leaves alone %s', (_, changes) => {
    expect(foundIn(having(changes))).toEqual([]);
  });
});

describe('the catalogue', () => {
  const own = ['E1', 'E4', 'A3', 'A6', 'S1', 'S4', 'T3', 'T4'];

  it('names the stakes that no card meets, and those that none neglects', () => {
    const { unmet, unneglected } = findCoverageGaps([sampleScenario()]);
    const not = (list: readonly string[]) => STAKE_IDS.filter((id) => !list.includes(id));
    expect(not(unmet)).toEqual(STAKE_IDS.filter((id) => [...own, 'C2', 'C3', 'C5'].includes(id)));
    expect(not(unneglected)).toEqual(STAKE_IDS.filter((id) => [...own, 'C4', 'C5', 'C6'].includes(id)));
  });

  it('counts all its scenarios together', () => {
    const fours = STAKE_IDS.flatMap((_, at) => (at % 4 === 0 ? [STAKE_IDS.slice(at, at + 4)] : []));
    const others = fours.map((ids) => having({ [`${CARD}.meets`]: ids, [`${CARD}.neglects`]: ids }));
    expect(findCoverageGaps([sampleScenario(), ...others])).toEqual({ unmet: [], unneglected: [] });
  });
});
