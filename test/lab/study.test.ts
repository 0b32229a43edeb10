import { beforeAll, describe, expect, it } from 'vitest';
import { frenchNames, modelNumbers } from '../../build/lab-tales.ts';
import { cardOf, type Tale, tensionIn } from '../../src/domain/tension/tension.ts';
import { parseClauses } from '../../src/domain/tension/wording.ts';
import { byRole, ROLES } from '../../src/domain/vocabulary.ts';
import { isBreach } from '../../src/lab/asked.ts';
import { BARE } from '../../src/lab/bare/bare.ts';
import type { Budget } from '../../src/lab/jobs.ts';
import { FORCE, NICE, READING } from '../../src/lab/players.ts';
import { recipesOf, recipeVerdicts } from '../../src/lab/recipeRules.ts';
import { studyLines, verdictLine } from '../../src/lab/report/lines.ts';
import { escaped, spaced } from '../../src/lab/report/markup.ts';
import { reportPage } from '../../src/lab/report/page.ts';
import { storyLines } from '../../src/lab/report/tell.ts';
import { words } from '../../src/lab/report/words.ts';
import { STORY_KINDS } from '../../src/lab/stories.ts';
import { type Study, study, verdictsOf } from '../../src/lab/study.ts';
import { fourAt, type Games, gamesAt, loneAt } from '../../src/lab/tables.ts';
import { thesisVerdicts } from '../../src/lab/thesisRules.ts';
import { sampleScenario } from '../support/scenario.ts';

/** The whole lab on few games: what rules 11 and 12 read, what is told, and the page. */
const FEW: Budget = { omega: 40, games: 9, moves: 1, stories: 6 };
const names = frenchNames();

let found: Study;
beforeAll(() => {
  found = study(BARE, FEW, 1);
}, 60_000);

describe('a study', () => {
  it('is the same for the same seed, and measures all twelve rules', () => {
    const least: Budget = { omega: 4, games: 1, moves: 1, stories: 1 };
    expect(study(sampleScenario(), least, 9)).toEqual(study(sampleScenario(), least, 9));
    const rules = verdictsOf(found).map(({ rule }) => rule);
    expect([...new Set(rules)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('asks little of a tutorial, and still shows the rest', () => {
    const verdicts = verdictsOf(study(sampleScenario(), { omega: 4, games: 1, moves: 1, stories: 1 }, 9));
    expect([...new Set(verdicts.filter(({ asked }) => asked).map(({ rule }) => rule))]).toEqual([4, 5, 6, 7, 9]);
    expect(verdicts.some(({ asked, holds }) => !asked && !holds)).toBe(true);
  });
});

describe('rule 11', () => {
  it('has every recipe beaten on the bare tale', () => {
    expect(recipesOf(found.games).filter(({ mean }) => mean > 0.92)).toEqual([]);
  });

  it('breaks when being nice is all it takes, and names a card that makes it so', () => {
    const kind: Tale = {
      ...BARE,
      tensions: BARE.tensions.map((tension) => ({
        ...tension,
        truths: tension.truths.map((truth) => ({ ...truth, tell: [] })),
        parts: byRole((role) => {
          const part = tension.parts[role];
          const cards = part.cards.map((card) => ({
            ...card,
            now: parseClauses(`ink ${card.posture > 0 ? '+6' : '-6'}`),
          }));
          return { ...part, cards };
        }),
      })),
    };
    const { games, measures } = study(kind, { omega: 2, games: 3, moves: 1, stories: 1 }, 1);
    const broken = recipeVerdicts(kind, games, measures).filter(isBreach);
    const nice = broken.find(({ what }) => what.startsWith(`« ${NICE} »`));
    expect(nice?.mend).toMatch(/^(mill|lease|line|well|chair) (elected|agent|state|torch) [abc]$/);
  });
});

describe('rule 12', () => {
  const thesis = (games: Games) => thesisVerdicts(BARE, games, found.measures).filter(isBreach);

  it('holds on the bare tale', () => {
    expect(thesis(found.games).map(verdictLine)).toEqual([]);
  });

  it('breaks when force and reading change places, and says where to look', () => {
    const [good, force] = [fourAt(READING), fourAt(FORCE)];
    const swapped = { ...found.games, [good]: gamesAt(found.games, force), [force]: gamesAt(found.games, good) };
    const broken = thesis(swapped);
    expect(broken.length).toBeGreaterThan(4);
    expect(broken[0]).toMatchObject({
      what: expect.stringContaining('fin de l’acte 1'),
      mend: expect.stringMatching(/mill|lease/),
    });
  });

  it('breaks when forcing alone changes nothing', () => {
    const together = gamesAt(found.games, fourAt(READING));
    const lone = Object.fromEntries(ROLES.map((role) => [loneAt(role), together]));
    expect(thesis({ ...found.games, ...lone }).map(({ what }) => what.split(' (')[0])).toHaveLength(3);
  });
});

describe('what is told', () => {
  it('is a game lost by cooperation, one saved by force, one where silence was right', () => {
    expect(found.stories.map(({ kind }) => kind)).toEqual(STORY_KINDS);
    const [nice, force, silent] = found.stories;
    for (const { tension, chose } of nice?.knots ?? [])
      for (const role of ROLES)
        expect(cardOf(tensionIn(BARE, tension), role, chose[role] ?? 'a').posture).toBeGreaterThan(0);
    expect(nice?.end.durable).toBeLessThan(nice?.other.durable ?? 0);
    const turn = force?.turn;
    expect(turn && cardOf(tensionIn(BARE, turn.tension), turn.role, turn.card).posture).toBeLessThan(0);
    expect(force?.end.durable).toBeGreaterThan(force?.other.durable ?? 99);
    const kept = silent?.knots.find(({ tension }) => tension === silent.turn?.tension);
    expect(kept).toMatchObject({ told: null });
    expect(silent?.end.durable).toBeGreaterThan(silent?.other.durable ?? 99);
  });

  it('takes some ten lines each, in sentences', () => {
    for (const story of found.stories) {
      const lines = storyLines(BARE, story, names);
      expect(lines.length).toBeGreaterThanOrEqual(6);
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(lines.join('\n')).not.toMatch(/undefined|null|NaN/);
    }
  });
});

describe('the report', () => {
  it('gives every number of the model its reason', () => {
    const numbers = modelNumbers();
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.filter(({ reason }) => reason === '').map(({ name }) => name)).toEqual([]);
  });

  it('is a whole page with curves, recipes, stories, verdicts and numbers', () => {
    const page = reportPage([found], names, modelNumbers());
    expect(page.match(/<path class="durable/g)).toHaveLength(3);
    expect(page.match(/<li class="(holds|fails)"/g)).toHaveLength(verdictsOf(found).length);
    expect(page).toContain('Perdue en coopérant');
    expect(page).toContain('Sauvée par la force');
    expect(page).toContain('Gagnée en se taisant');
    for (const { name } of recipesOf(found.games)) expect(page).toContain(name);
    for (const title of Object.values(words.rules)) expect(page).toContain(`. ${title}<`);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(reportPage([found], names, modelNumbers())).toBe(page);
  });

  it('escapes whatever an author wrote, and keeps French signs with their words', () => {
    const scenario = { ...sampleScenario(), title: { fr: '<img src=x onerror=alert(1)>', en: '"&<>' } };
    const page = reportPage([study(scenario, { omega: 2, games: 1, moves: 1, stories: 1 }, 5)], names, []);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x');
    expect(escaped('"&<>')).toBe('&quot;&amp;&lt;&gt;');
    expect(spaced('« oui » : 5 %')).toBe('«\u00a0oui\u00a0»\u00a0: 5\u00a0%');
  });

  it('says the same as lines, with what to mend under what breaks', () => {
    const lines = studyLines(found, names);
    expect(lines.join('\n')).toContain('Les recettes, battues sous vos yeux');
    expect(lines.filter((line) => /^(ok {2}|NON )/.test(line))).toHaveLength(verdictsOf(found).length);
    const broken = { rule: 4, what: 'x', measured: '1', bound: '0', holds: false, asked: true, mend: 'mill state c' };
    expect(verdictLine(broken)).toMatch(/^NON +4 .*\n +À reprendre d’abord : mill state c$/);
    expect(verdictLine({ ...broken, asked: false })).toMatch(/^· /);
  });
});
