import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reasonsIn } from '../../build/reasons.ts';
import { PARAMETERS } from '../../src/domain/parameters.ts';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { ASSORTMENTS } from '../../src/lab/assortments.ts';
import { escaped } from '../../src/lab/report/markup.ts';
import { reportPage } from '../../src/lab/report/page.ts';
import { policyName, wordsOf } from '../../src/lab/report/words.ts';
import { type Study, study } from '../../src/lab/study.ts';
import { namesFor } from '../support/names.ts';
import { sampleScenario } from '../support/scenario.ts';

const reasons = reasonsIn(readFileSync('src/domain/parameters.ts', 'utf8'));
const brief = { games: 6, optionGames: 6, samples: 1, searches: 1, tries: 40, climbs: 1, sensitivity: 1 };
const found: Study = study([sampleScenario()], brief, 5);

describe('the report of the lab', () => {
  it('gives every parameter its reason', () => {
    expect(Object.keys(PARAMETERS).filter((name) => !(reasons[name]?.length ?? 0))).toEqual([]);
    expect(Object.keys(reasons).filter((name) => !(name in PARAMETERS))).toEqual([]);
  });

  it.each(LANGUAGES)('names everyone at the table, in %s', (language) => {
    const [words, names] = [wordsOf(language), namesFor(language)];
    const told = ASSORTMENTS.map(({ name }) => policyName(name, words, names));
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((each) => ASSORTMENTS.some(({ name }) => name === each))).toEqual([]);
    expect(told.join()).not.toMatch(/\*|elected|torch/);
  });

  it.each(LANGUAGES)('is a whole page with curves, options, stakes and every parameter, in %s', (language) => {
    const page = reportPage(found, language, namesFor(language), reasons);
    for (const name of Object.keys(PARAMETERS)) expect(page).toContain(`>${name}<`);
    expect(page.match(/<svg/g)?.length).toBeGreaterThan(3);
    expect(page.match(/<path class="durable/g)).toHaveLength(3 + ASSORTMENTS.length);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(page).toContain('E7 ');
    expect(page).toContain(`lang="${language}"`);
  });

  it('escapes whatever an author wrote', () => {
    const scenario = { ...sampleScenario(), title: { fr: '<img src=x onerror=alert(1)>', en: '"&<>' } };
    const page = reportPage(study([scenario], { ...brief, sensitivity: 0 }, 5), 'fr', namesFor('fr'), {});
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x');
    expect(escaped('"&<>')).toBe('&quot;&amp;&lt;&gt;');
  });

  it('is the same for the same seed', () => {
    const again = study([sampleScenario()], brief, 5);
    expect(reportPage(again, 'fr', namesFor('fr'), reasons)).toBe(reportPage(found, 'fr', namesFor('fr'), reasons));
  });
});
