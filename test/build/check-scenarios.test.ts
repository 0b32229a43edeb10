import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadScenarioFolder, showFinding } from '../../build/scenario-files.ts';
import type { Finding } from '../../build/yaml-files.ts';

/** Each fault is planted in a copy of a real scenario: the author must get that finding, at that line. */

const home = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let copies = 0;

function planted(file: string, from: string | RegExp, to: string): { findings: readonly Finding[]; line: number } {
  const folder = join(home, String(copies++), 'douze-places');
  cpSync('scenarios/douze-places', folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const at = before.search(from);
  if (at < 0) throw new Error(`${file} has nothing like ${from}: the test must be mended`);
  writeFileSync(path, before.replace(from, to));
  return { findings: loadScenarioFolder(folder, folder).findings, line: before.slice(0, at).split('\n').length };
}

const HEAT = 'tensions/quarante-et-un.yaml';
const MARKET = 'tensions/le-samedi.yaml';

describe('the author is told', () => {
  it.each<[string, string, string | RegExp, string, RegExp]>([
    ['an unknown stake', HEAT, /stakes: \[E1,/, 'stakes: [E9,', /"E9" is not known here.*did you mean E\d/],
    ['a stake of somebody else', HEAT, /stakes: \[E1,/, 'stakes: [A1,', /A1 is not a stake of elected/],
    [
      'a missing translation',
      HEAT,
      /title: \{ fr: "[^"]*", en: "[^"]*" \}/,
      'title: { fr: "Quarante et un" }',
      /the English is missing/,
    ],
    [
      'an unknown key, with the right one',
      HEAT,
      /pivot: elected/,
      'pivots: elected',
      /"pivots" is not a key known here.*did you mean "pivot"/,
    ],
    ['a missing key', HEAT, /pivot: elected\n/, '', /"pivot" is missing/],
    [
      'an unknown effect',
      HEAT,
      /\{ vital: backing, by: 7 \}/,
      '{ vitale: backing, by: 7 }',
      /is no known effect.*did you mean vital.*\{ vital/,
    ],
    [
      'an effect out of bounds',
      HEAT,
      /\{ vital: backing, by: 7 \}/,
      '{ vital: backing, by: 700 }',
      /700 is too large.*40 or less/,
    ],
    [
      'a text too long',
      HEAT,
      /title: \{ fr: "/,
      `title: { fr: "${'long '.repeat(12)}`,
      /characters long.*keep it to 48/,
    ],
    ['an unknown source', HEAT, /sources: \[rouen-oasis\]/, 'sources: [nowhere]', /there is no source "nowhere"/],
    ['a straight apostrophe', HEAT, /fr: "J’ai/, 'fr: "J\'ai', /straight apostrophe/],
    ['an ordinary space before a colon', HEAT, /fr: "[^"]*\u00a0[:;!?]/, 'fr: "Alors ?', /no-break space|ordinary/],
    ['broken YAML', HEAT, /pivot: elected/, 'pivot: [elected', /mend the YAML/],
    ['a season out of order', MARKET, /season: 5/, 'season: 1', /season 1 does not come after season 1/],
    ['an act that does not fit', MARKET, /act: 2/, 'act: 3', /season 5 is not in act 3/],
    [
      'a route to nowhere',
      MARKET,
      /season: 5/,
      'season: 5\nnext: [{ to: ailleurs }]',
      /there is no tension "ailleurs"/,
    ],
    ['a route that turns back', MARKET, /season: 5/, 'season: 5\nnext: [{ to: quarante-et-un }]', /turn in circles/],
    ['a dead end', MARKET, /season: 5/, 'season: 5\nnext: [{ when: { has: trial }, to: end }]', /the story stops here/],
    [
      'an unreachable tension',
      MARKET,
      /season: 5/,
      'season: 5\nnext: [{ to: end }]',
      /no route leads to "pour-de-bon"/,
    ],
    [
      'a flag nobody sets',
      MARKET,
      /season: 5/,
      'season: 5\nnext: [{ when: { has: nothing }, to: end }, { to: pour-de-bon }]',
      /nothing sets the flag "nothing"/,
    ],
    [
      'a source nobody cites',
      'sources.yaml',
      /^- id: /m,
      '- id: extra\n  title: "Extra"\n  url: https://example.org/\n- id: ',
      /no fact cites "extra"/,
    ],
    ['an address that is none', 'sources.yaml', /url: https:\/\/www/, 'url: www', /is not an address/],
    ['a tension without its file', 'scenario.yaml', /tensions: \[/, 'tensions: [absente, ', /this file does not exist/],
    [
      'a folder with another name',
      'scenario.yaml',
      /^id: douze-places/m,
      'id: treize-places',
      /the folder is "douze-places"/,
    ],
    ['a forbidden key', 'scenario.yaml', /^id: /m, '__proto__: {}\nid: ', /"__proto__" is not allowed/],
  ])('%s', (_, file, from, to, expected) => {
    const { findings, line } = planted(file, from, to);
    const shown = findings.map(showFinding);
    expect(shown.filter((each) => expected.test(each))).not.toEqual([]);
    const found = findings.find((each) => expected.test(showFinding(each)));
    if (found?.code === 'missing-file' || found?.code === 'unreachable') return;
    expect(found?.file).toBe(file);
    expect(Math.abs((found?.line ?? 0) - line)).toBeLessThanOrEqual(3);
  });

  it('everything at once', () => {
    const { findings } = planted(HEAT, /pivot: elected\ntitle: \{ fr: "[^"]*"/, 'pivot: nobody\ntitle: { fr: ""');
    expect(findings.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a file that cannot be trusted', () => {
  const only = (file: string, from: RegExp, to: string) => planted(file, from, to).findings.map(({ code }) => code);

  it.each<[string, string, RegExp, string, string]>([
    [
      'an alias, which may multiply without end',
      'sources.yaml',
      /^- id: /m,
      '- id: &a x\n  title: *a\n- id: ',
      'alias',
    ],
    [
      'a condition that contains itself',
      MARKET,
      /season: 5/,
      'season: 5\nnext: [{ when: &a { not: *a }, to: end }]',
      'alias',
    ],
    ['a value nested too deep', HEAT, /pivot: elected/, `pivot: ${'['.repeat(40)}${']'.repeat(40)}`, 'too-deep'],
    ['a key of objects, in a list', 'sources.yaml', /^- id: /m, '- constructor: {}\n- id: ', 'forbidden-key'],
    ['a file too large', 'sources.yaml', /^/, `# ${'x'.repeat(1_000_000)}\n`, 'too-large'],
    ['a way out of the folder', 'scenario.yaml', /tensions: \[/, 'tensions: [../../../etc/hosts, ', 'shape-regex'],
    ['a tension that is a number', 'scenario.yaml', /tensions: \[/, 'tensions: [12, ', 'shape-string'],
    ['a file that holds one word', 'scenario.yaml', /^[\s\S]*$/, 'bonjour', 'shape-strict_object'],
  ])('%s', (_, file, from, to, code) => {
    expect(only(file, from, to)).toEqual([code]);
  });

  it('hides nothing of the others', () => {
    const { findings } = planted(
      'scenario.yaml',
      /minutes: \d+([\s\S]*)tensions: \[/,
      'minutes: 900$1tensions: [absente, ',
    );
    expect(findings.map(({ code }) => code)).toEqual(['shape-max_value', 'missing-file']);
  });
});

describe('the shape of effects and conditions is told', () => {
  it.each([
    ['{ gauge: pencl, by: 3 }', ['now\\[0\\].gauge: "pencl" is not known here.*did you mean pencil']],
    ['{ gauge: ink }', ['now\\[0\\].by: "by" is missing']],
    ['{ gauge: ink, by: 3, hiden: true }', ['"hiden" is not a key known here.*did you mean "hidden"']],
    ['{ gauge: ink, vital: breath, by: 3 }', ['gauge and vital are mixed in one effect']],
    ['{ months: x }', ['months: "x" is not a number']],
    ['{ by: 3 }', ['is no known effect. Fix: effects are']],
    ['{ flag: "A B" }', ['"A B" is not an id']],
    ['{ vital: breath, by: 0 }', ['0 changes nothing']],
  ])('%s', (effect, expected) => {
    const { findings } = planted(HEAT, /now: \[.*\]/, `now: [${effect}]`);
    expect(findings.map(showFinding)).toEqual(expected.map((each) => expect.stringMatching(each)));
  });

  it.each([
    ['{ al: [] }', 'when: .* is no known condition.*did you mean all'],
    ['{ not: { has: 3 } }', 'when.not.has: 3 is not a text'],
    ['{ all: [{ any: [{ gte: { gauge: ink } }] }] }', 'gte.value: "value" is missing'],
    ['{ settled: { tension: le-samedi, as: [allianc] } }', 'as\\[0\\].*did you mean alliance'],
  ])('%s', (condition, expected) => {
    const { findings } = planted(
      MARKET,
      /season: 5/,
      `season: 5\nnext: [{ when: ${condition}, to: end }, { to: pour-de-bon }]`,
    );
    expect(findings.map(showFinding)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('npm run scenarios', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['build/check-scenarios.ts', ...args], { encoding: 'utf8' });

  it('says that all is well, and exits 0', () => {
    const { status, stdout } = run();
    expect(stdout).toMatch(/all is well/);
    expect(status).toBe(0);
  });

  it('gives the same to machines', () => {
    expect(JSON.parse(run('--json').stdout)).toMatchObject({ findings: [], unknown: [] });
  });

  it('exits 1 on an unknown scenario, naming the known ones', () => {
    const { status, stderr } = run('nulle-part');
    expect(status).toBe(1);
    expect(stderr).toMatch(/douze-places/);
  });
});
