import { parse } from 'valibot';
import { type Scenario, scenarioSchema } from '../../src/domain/scenario.ts';
import { ENDINGS, PROPS, ROLES, SETTLEMENTS, VITALS } from '../../src/domain/vocabulary.ts';

const text = (fr: string) => ({ fr, en: `${fr} (en)` });
const record = <K extends string, T>(keys: readonly K[], make: (key: K) => T) =>
  Object.fromEntries(keys.map((key) => [key, make(key)]));

const OWN = { elected: ['E1', 'E4'], agent: ['A3', 'A6'], state: ['S1', 'S4'], torch: ['T3', 'T4'] } as const;

/** Three options everywhere: a forces on the short term, b cooperates on the long, c is pleasant and short. */
function tension(id: string, act: 1 | 2 | 3, season: number) {
  return {
    id,
    act,
    season,
    pivot: 'elected',
    title: text(`Titre ${id}`),
    situation: text('Il se passe quelque chose.'),
    facts: [{ text: text('Un fait.'), sources: ['source'] }],
    draws: ['square'],
    parts: record(ROLES, (role) => ({
      says: text('Alors ?'),
      knows: text('Je sais une chose.'),
      stakes: OWN[role],
      need: { stake: OWN[role][0], text: text('Il me faut du temps.') },
      options: [
        {
          id: 'a',
          title: text('Forcer'),
          text: text('Vite.'),
          horizon: -2,
          posture: -2,
          meets: [OWN[role][0]],
          neglects: ['C4'],
          now: [
            { vital: VITALS[role], by: 6 },
            { gauge: 'pencil', by: 3 },
          ],
          later: [
            {
              id: `${id}-${role}-appeal`,
              after: 3,
              effects: [{ months: 2 }],
              text: text('Un recours.'),
            },
          ],
          said: text('J’avance.'),
        },
        {
          id: 'b',
          title: text('Coopérer'),
          text: text('Ensemble.'),
          horizon: 2,
          posture: 2,
          meets: ['C2'],
          neglects: [OWN[role][0]],
          now: [
            { vital: VITALS[role], by: -4 },
            { gauge: 'capacity', by: 3 },
          ],
          later: [
            {
              id: `${id}-${role}-fruit`,
              after: 4,
              when: { gte: { gauge: 'trust', value: 45 } },
              effects: [{ gauge: 'ink', by: 2 }],
              text: text('Un fruit.'),
            },
          ],
          said: text('Parlons.'),
        },
        {
          id: 'c',
          title: text('Temporiser'),
          text: text('Plus tard.'),
          horizon: -1,
          posture: 1,
          meets: ['C3'],
          neglects: ['C6'],
          now: [{ gauge: 'narrative', by: -2 }, { flag: 'waited' }],
          said: text('On verra.'),
        },
      ],
    })),
    settlements: record(SETTLEMENTS, (each) => text(`Scène ${each}`)),
    facilitator: { script: text('Dites ceci.'), prompts: [text('Qui paie ?')], debrief: text('Et chez vous ?') },
  };
}

/** A small valid scenario of three tensions for tests of the rules. */
export function sampleScenario(): Scenario {
  return parse(scenarioSchema, {
    format: 1,
    id: 'sample',
    title: text('Exemple'),
    pitch: text('Un exemple.'),
    minutes: 10,
    difficulty: 0,
    territory: { name: text('Ici'), blurb: text('Un lieu.') },
    opening: text('Il était une fois.'),
    picture: record(PROPS, () => 0),
    cast: record(ROLES, (role) => ({
      as: text(`La fonction ${role}`),
      portrait: text('Quelqu’un.'),
      temperament: { elected: 'builder', agent: 'mirror', state: 'guardian', torch: 'hurried' }[role],
    })),
    start: { trust: 40, capacity: 24, narrative: 25, urgency: 30, vitals: record(ROLES, () => 55) },
    tensions: [tension('one', 1, 1), tension('two', 2, 5), tension('three', 3, 9)],
    events: [{ id: 'storm', title: text('Orage'), text: text('Il pleut.'), effects: [{ gauge: 'urgency', by: 10 }] }],
    endings: record(ENDINGS, (each) => text(`Fin ${each}`)),
    precedent: { text: text('Ailleurs, cela a marché.'), sources: ['source'] },
    sources: [{ id: 'source', title: 'Une source', url: 'https://example.org/' }],
  });
}
