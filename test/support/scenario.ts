import { parse } from 'valibot';
import { type Scenario, scenarioSchema } from '../../src/domain/scenario.ts';
import { HOWS } from '../../src/domain/tension/how.ts';
import { COMPANIES } from '../../src/domain/tension/tension.ts';
import { ENDINGS, LEVERS, PROPS, ROLES, VITALS } from '../../src/domain/vocabulary.ts';

const text = (fr: string) => ({ fr, en: `${fr} (en)` });
const record = <K extends string, T>(keys: readonly K[], make: (key: K) => T) =>
  Object.fromEntries(keys.map((key) => [key, make(key)]));

const OWN = { elected: ['E1', 'E4'], agent: ['A3', 'A6'], state: ['S1', 'S4'], torch: ['T3', 'T4'] } as const;

/** Three cards everywhere: a pushes for the short aim, b carries the long one, c follows. */
function part(id: string, role: (typeof ROLES)[number]) {
  const [first, second] = OWN[role];
  const card = (letter: string, title: string, rest: object) => ({
    id: letter,
    title: text(title),
    text: text(`${title} ainsi.`),
    because: text('J’ai une raison.'),
    lever: LEVERS[role][0],
    said: text('Voilà.'),
    ...rest,
  });
  return {
    says: text('Alors\u00a0?'),
    stakes: [first, second],
    need: { stake: first, text: text('Il me faut du temps.') },
    cards: [
      card('a', 'Forcer', {
        aim: 'short',
        months: 0,
        posture: -2,
        meets: [first, 'C5'],
        neglects: [second, 'C4'],
        now: `${VITALS[role]} +6`,
        later: [{ id: `${id}-${role}-appeal`, after: 3, effects: 'months 2', text: text('Un recours.') }],
      }),
      card('b', 'Porter', {
        aim: 'long',
        months: 1,
        posture: 2,
        meets: [second, 'C2'],
        neglects: [first, 'C5'],
        now: `${VITALS[role]} -4, capacity +3; ${VITALS[role]} +2 if aim long`,
      }),
      card('c', 'Suivre', {
        months: 0,
        posture: 1,
        meets: [first, 'C3'],
        neglects: [second, 'C6'],
        now: 'narrative -2',
      }),
    ],
  };
}

/** A tension with two aims, one outcome for each and one for the rest; with a secret, one more. */
function tension(id: string, act: 1 | 2 | 3, season: number, rest: { truths?: typeof SECRET; next?: object[] } = {}) {
  // Read by the rules, and hardly ever true: pushing is quick.
  const sunk = { id: `${id}-sunk`, when: 'aim short, late, truth rotten', effects: 'pencil -2', ...claims('sunk') };
  return {
    id,
    act,
    season,
    pivot: 'elected',
    title: text(`Titre ${id}`),
    situation: text('Il se passe quelque chose.'),
    facts: [{ text: text('Un fait.'), sources: ['source'] }],
    draws: ['square'],
    aims: [
      { id: 'long', keys: ['elected', 'torch'], horizon: 2, text: text('Bâtir') },
      { id: 'short', keys: ['elected'], horizon: -2, text: text('Peindre') },
    ],
    window: 6,
    calendar: text('Six mois, août compris.'),
    parts: record(ROLES, (role) => part(id, role)),
    outcomes: [
      { id: `${id}-built`, when: 'aim long, not late', effects: 'pencil +4, ink +6', ...claims('built') },
      ...(rest.truths ? [sunk] : []),
      { id: `${id}-painted`, when: 'aim short', effects: 'pencil +12, flag painted', ...claims('painted') },
      { id: `${id}-nothing`, effects: 'urgency +4', ...claims('none') },
    ],
    facilitator: {
      script: text('Dites ceci.'),
      prompts: [text('Qui paie\u00a0?')],
      debrief: text('Et chez vous\u00a0?'),
    },
    ...rest,
  };
}

const claims = (state: string) => ({
  title: text(`Venu ${state}`),
  text: text('Cela vint.'),
  claims: { square: state },
});

/** What only the agent knows, and may be either. */
const SECRET = [true, false].map((alarm) => ({
  id: alarm ? 'rotten' : 'sound',
  kind: 'fact',
  alarm,
  known: ['agent'],
  text: text(alarm ? 'C’est pourri.' : 'C’est sain.'),
  quiet: text('Rien n’est prouvé.'),
  tell: 'breath -5, elected>agent -4',
  telling: text(alarm ? 'Attention.' : 'Allez-y.'),
  shown: text(alarm ? 'C’était pourri.' : 'C’était sain.'),
}));

/** A way to the third tension that leaves the second aside: open to the rules, and hardly ever taken. */
const ASIDE = [{ when: 'deadlock, late', to: 'three' }, { to: 'two' }];

/** The sample as its author would write it, before it is read: for tests that plant a fault in it. */
export const sampleSource = () => ({
  format: 2,
  id: 'sample',
  title: text('Exemple'),
  pitch: text('Un exemple.'),
  minutes: 10,
  difficulty: 0,
  territory: { name: text('Ici'), blurb: text('Un lieu.') },
  opening: text('Il était une fois.'),
  picture: record(PROPS, () => 0),
  cast: record(ROLES, (role) => ({ as: text(`La fonction ${role}`), portrait: text('Quelqu’un.') })),
  companies: record(COMPANIES, (name) => ({
    trust: { easy: 50, usual: 40, tough: 30 }[name],
    cast: { elected: 'builder', agent: 'mirror', state: 'guardian', torch: 'hurried' },
  })),
  start: { capacity: 24, narrative: 25, urgency: 30, vitals: record(ROLES, () => 55) },
  tensions: [
    tension('one', 1, 1, { next: ASIDE }),
    tension('two', 2, 5, { truths: SECRET }),
    tension('three', 3, 9, { truths: SECRET.map((truth) => ({ ...truth, known: ['state'] })) }),
  ],
  events: [{ id: 'storm', title: text('Orage'), text: text('Il pleut.'), effects: 'urgency +10' }],
  settlements: record(HOWS, (how) => text(`Scène ${how}`)),
  endings: ENDINGS.toReversed().map((id, index) => ({
    id,
    ...(index === ENDINGS.length - 1 ? {} : { when: `ink >= ${100 + index}` }),
    text: text(`Fin ${id}`),
  })),
  precedent: { text: text('Ailleurs, cela a marché.'), sources: ['source'] },
  sources: [{ id: 'source', title: 'Une source', url: 'https://example.org/' }],
});

/** A small valid scenario of three tensions for tests of the rules: no secret, then one, then one again; one route. */
export const sampleScenario = (): Scenario => parse(scenarioSchema, sampleSource());
