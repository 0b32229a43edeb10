import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadScenarioFolder, showFinding } from '../../build/scenario-files.ts';
import type { Finding } from '../../build/yaml-files.ts';
import { writeSample } from '../support/folder.ts';

/** Each fault is planted in the files of a sound scenario: the author must get that finding, at that line. */

const home = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let copies = 0;

function planted(file: string, from: string | RegExp, to: string): { findings: readonly Finding[]; line: number } {
  const folder = writeSample(join(home, String(copies++)));
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const at = before.search(from);
  if (at < 0) throw new Error(`${file} has nothing like ${from}: the test must be mended`);
  writeFileSync(path, before.replace(from, to));
  return { findings: loadScenarioFolder(folder, folder).findings, line: before.slice(0, at).split('\n').length };
}

const TWO = 'tensions/two.yaml';
const COVER = 'scenario.yaml';
const SOURCES = 'sources.yaml';

it('finds nothing in a sound folder', () => {
  const folder = writeSample(join(home, 'sound'));
  expect(loadScenarioFolder(folder)).toMatchObject({
    id: 'sample',
    findings: [],
    hash: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

describe('the author is told, at its line,', () => {
  /** How far the finding may be from the fault: what is missing has no line, what is broken shows a little later. */
  type Case = [name: string, file: string, from: string | RegExp, to: string, expected: RegExp, lines?: number];
  it.each<Case>([
    ['an unknown stake', TWO, '- E1', '- E9', /"E9" is not known here.*did you mean E\d/],
    ['a stake of somebody else', TWO, '- E1', '- A1', /A1 is not a stake of elected/],
    ['a missing translation', TWO, /\n {2}en: Titre two.*/, '', /title.en: the English is missing/, 1],
    ['an unknown key, with the right one', TWO, 'pivot: elected', 'pivots: elected', /did you mean "pivot"/],
    ['an optional key misspelt', TWO, 'aim: short', 'aims: short', /did you mean "aim"/],
    ['a missing key', TWO, 'pivot: elected\n', '', /"pivot" is missing/, 3],
    ['a text too long', TWO, 'fr: Titre two', `fr: ${'long '.repeat(12)}`, /characters long.*keep it to 48: take 11/],
    ['an empty text', TWO, 'fr: Titre two', 'fr: ""', /title.fr: the text is empty/],
    ['a lever of somebody else', TWO, 'lever: vote', 'lever: voice', /"voice" is not known here.*use one of: vote/],
    [
      'a posture of nobody',
      TWO,
      'posture: -2',
      'posture: 0',
      /0 is neither a push nor a cooperation.*use -2, -1, 1 or 2/,
    ],
    ['an alarm that is a word', TWO, 'alarm: true', 'alarm: maybe', /"maybe" is neither true nor false/],
    ['claims that are a word', TWO, /claims:\n +square: built/, 'claims: built', /"built" is not a group of keys/],
    ['a number too large', COVER, 'minutes: 10', 'minutes: 900', /900 is too large.*60 or less/],
    ['an older format', COVER, 'format: 2', 'format: 1', /1 is not this format. Fix: write 2/],
    ['an unknown source', TWO, '- source', '- nowhere', /there is no source "nowhere"/],
    ['a straight apostrophe', TWO, 'fr: J’ai', "fr: J'ai", /straight apostrophe/],
    ['an ordinary space before a sign', TWO, 'fr: Alors\u00a0?', 'fr: Alors ?', /ordinary or missing space/],
    ['broken YAML', TWO, 'pivot: elected', 'pivot: [elected', /mend the YAML/, 1],
    ['an act that does not fit', TWO, 'season: 5', 'season: 9', /season 9 is not in act 2/],
    ['a route to nowhere', 'tensions/one.yaml', 'to: two', 'to: ailleurs', /there is no tension "ailleurs"/],
    ['a route that is no name', 'tensions/one.yaml', 'to: two', 'to: Two!', /"Two!" is not an id/],
    ['a route that turns back', TWO, 'season: 5', 'next: [{ to: one }]\nseason: 5', /turn in circles/],
    ['a dead end', TWO, 'season: 5', 'next: [{ when: late, to: end }]\nseason: 5', /the story stops here/],
    ['a flag nobody sets', TWO, 'if aim long', 'if flag nothing', /nothing sets the flag "nothing"/],
    ['an outcome yet to come', TWO, 'if aim long', 'if came three-built', /no path meets before this/],
    ['an aim of nowhere', TWO, 'aim: short', 'aim: shorter', /"two" has no aim "shorter"/],
    [
      'a source nobody cites',
      SOURCES,
      '- id: ',
      '- { id: extra, title: X, url: "https://a.org" }\n- id: ',
      /no fact cites/,
    ],
    ['an address that is none', SOURCES, 'url: https://', 'url: www.', /is not an address/],
    ['a folder with another name', COVER, 'id: sample', 'id: example', /the folder is "sample"/],
    ['a file with another name', TWO, 'id: two', 'id: deux', /the file is "two.yaml"/],
    ['a forbidden key', COVER, 'id: sample', '__proto__: {}\nid: sample', /"__proto__" is not allowed/],
  ])('%s', (_, file, from, to, expected, lines = 0) => {
    const { findings, line } = planted(file, from, to);
    const found = findings.find((each) => expected.test(showFinding(each)));
    expect(findings.map(showFinding)).toContainEqual(expect.stringMatching(expected));
    expect(found?.file).toBe(file);
    expect(Math.abs((found?.line ?? 0) - line)).toBeLessThanOrEqual(lines);
  });

  it('a season out of order, where the route is written', () => {
    const { findings } = planted(TWO, 'season: 5', 'season: 1');
    expect(findings.map(showFinding)).toContainEqual(
      expect.stringMatching(/^tensions\/one.yaml:\d+:\d+ .*"one" in season 1, then "two" in season 1. Fix: go to/),
    );
  });

  it('a tension that no route leads to, in its own file', () => {
    const { findings } = planted('tensions/one.yaml', 'to: two', 'to: three');
    expect(findings.map(showFinding)).toEqual([
      expect.stringMatching(/^tensions\/two.yaml:1:5 .*no route leads to "two"/),
    ]);
  });

  it('a tension without its file', () => {
    const { findings } = planted(COVER, 'tensions:', 'tensions:\n  - absente');
    expect(findings.map(showFinding)).toEqual([
      expect.stringMatching(/^tensions\/absente.yaml:1:1 {2}file: this file does not exist. Fix: create it/),
    ]);
  });

  it('a file without its tension', () => {
    const { findings } = planted(COVER, /\n {2}- two/, '');
    expect(findings.map(showFinding)).toContainEqual(
      expect.stringMatching(/^tensions\/two.yaml:1:1 .*no tension of scenario.yaml has this name/),
    );
  });

  it('everything at once', () => {
    const { findings } = planted(TWO, /pivot: elected\ntitle:\n {2}fr: .*/, 'pivot: nobody\ntitle:\n  fr: ""');
    expect(findings.map(({ code }) => code)).toEqual(['shape-picklist', 'shape-non_empty']);
  });
});

describe('rules written as words are told with their cure', () => {
  it.each<[string, RegExp]>([
    ['breth +6', /“breth \+6” cannot be read. Fix: did you mean breath\? move one of pencil, ink/],
    ['breath', /“breath” cannot be read. Fix: write a gauge and a number other than 0/],
    ['breath 0', /“breath 0” cannot be read. Fix: write a gauge and a number/],
    ['breath +60', /“breath \+60” cannot be read. Fix: move 40 at most/],
    ['months 13', /“months 13” cannot be read. Fix: move 12 at most/],
    ['elected>elected +2', /“elected>elected” cannot be read. Fix: a role cannot trust itself/],
    ['electd>agent +2', /did you mean elected\?/],
    ['breath +6 if lat', /“lat” cannot be read. Fix: did you mean late\?/],
    ['breath +6 if heard mayor', /“heard mayor” cannot be read. Fix: heard is followed by one of elected, agent/],
    ['breath +6 if luck >= 3', /“luck >= 3” cannot be read. Fix: compare one of pencil/],
    ['breath +6 if late if told', /one “if” for each group of effects/],
    ['breath +6 if', /“breath \+6 if” cannot be read/],
    ['breath +6, ', /words are missing here/],
  ])('%s', (words, expected) => {
    const { findings, line } = planted(TWO, /now: backing \+6/, `now: "${words}"`);
    expect(findings.map(showFinding)).toEqual([expect.stringMatching(expected)]);
    expect(findings[0]).toMatchObject({ file: TWO, line, path: 'parts.elected.cards[0].now' });
  });

  it.each<[string, RegExp]>([
    ['aims long', /“aims long” cannot be read. Fix: did you mean aim\? use truth, told/],
    ['', /words are missing here. Fix: use truth, told/],
    ['aim long and late', /“aim long and late” cannot be read/],
    [`late${', late'.repeat(60)}`, /the text is \d+ characters long.*keep it to 320/],
  ])('%s', (words, expected) => {
    const { findings, line } = planted(TWO, 'when: aim long, not late', `when: "${words}"`);
    expect(findings.map(showFinding)).toEqual([expect.stringMatching(expected)]);
    expect(findings[0]).toMatchObject({ file: TWO, line, path: 'outcomes[0].when' });
  });

  it('in what comes later too', () => {
    const { findings, line } = planted(TWO, 'effects: months 2', 'effects: month 2');
    expect(findings.map(showFinding)).toEqual([expect.stringMatching(/later\[0\].effects: .*did you mean months/)]);
    expect(findings[0]?.line).toBe(line);
  });
});

describe('a file that cannot be trusted', () => {
  const only = (file: string, from: string | RegExp, to: string) =>
    planted(file, from, to).findings.map(({ code }) => code);

  it.each<[string, string, string | RegExp, string, string]>([
    ['an alias, which may multiply without end', SOURCES, '- id: ', '- id: &a x\n  title: *a\n- id: ', 'alias'],
    ['a list that contains itself', TWO, 'season: 5', 'season: 5\nnext: &a [*a]', 'alias'],
    ['a value nested too deep', TWO, 'pivot: elected', `pivot: ${'['.repeat(40)}${']'.repeat(40)}`, 'too-deep'],
    ['a key of objects, in a list', SOURCES, '- id: ', '- constructor: {}\n- id: ', 'forbidden-key'],
    ['a file too large', SOURCES, /^/, `# ${'x'.repeat(1_000_000)}\n`, 'too-large'],
    ['a way out of the folder', COVER, 'tensions:', 'tensions:\n  - ../../../etc/hosts', 'shape-regex'],
    ['a tension that is a number', COVER, 'tensions:', 'tensions:\n  - 12', 'shape-string'],
    ['a file that holds one word', COVER, /^[\s\S]*$/, 'bonjour', 'shape-strict_object'],
  ])('%s', (_, file, from, to, code) => {
    expect(only(file, from, to)).toEqual([code]);
  });

  it('hides nothing of the others', () => {
    const { findings } = planted(COVER, /minutes: \d+([\s\S]*)tensions:/, 'minutes: 900$1tensions:\n  - absente');
    expect(findings.map(({ code }) => code)).toEqual(['shape-max_value', 'missing-file']);
  });
});

describe('npm run scenarios', () => {
  const library = join(home, 'library');
  writeSample(library);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['build/check-scenarios.ts', '--dir', library, ...args], { encoding: 'utf8' });

  it('says that all is well, and exits 0', () => {
    const { status, stdout } = run('sample');
    expect(stdout).toMatch(/all is well/);
    expect(status).toBe(0);
  });

  it('gives the same to machines', () => {
    expect(JSON.parse(run('sample', '--json').stdout)).toMatchObject({ findings: [], unknown: [] });
  });

  it('names the stakes that no card of a whole library touches, and exits 1', () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toMatch(/no card of any scenario meets .*E2, .*Fix: every stake must be playable/);
    expect(stderr).toMatch(/no card of any scenario neglects /);
    expect(stdout).toMatch(/2 things to mend/);
    expect(status).toBe(1);
  });

  it('exits 1 on an unknown scenario, naming the known ones', () => {
    const { status, stderr } = run('nulle-part');
    expect(status).toBe(1);
    expect(stderr).toMatch(/There is no scenario "nulle-part".*use one of sample/);
  });
});
