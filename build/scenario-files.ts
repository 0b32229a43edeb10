import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { findCoverageGaps } from '../src/domain/issues/dilemmas.ts';
import { findIssues } from '../src/domain/issues/find.ts';
import { type Issue, issue } from '../src/domain/issues/issue.ts';
import { type Scenario, scenarioSchema } from '../src/domain/scenario.ts';
import { inPlainWords } from './plain-words.ts';

/** An issue with the place in the author's files. */
export interface Finding {
  readonly file: string;
  readonly line: number; // from 1
  readonly column: number; // from 1
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

export interface LoadedScenario {
  readonly id: string;
  readonly scenario: Scenario | null; // null when its shape is wrong
  readonly hash: string; // of its content, 16 hexadecimal digits; empty when its shape is wrong
  readonly findings: readonly Finding[];
}

const LARGEST = 1_000_000;
const DEEPEST = 24;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

interface SourceFile {
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

const showPath = (path: Issue['path']): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('') || 'file';

/** Where a path stands in a file: the node itself, else the closest parent that exists. */
function locate({ document, lines }: SourceFile, path: Issue['path']): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
    if (range) {
      const { line, col } = lines.linePos(range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function findingAt(file: SourceFile, path: Issue['path'], { code, message, fix }: Omit<Issue, 'path'>): Finding {
  return { file: file.name, ...locate(file, path), path: showPath(path), code, message, fix };
}

function tooDeep(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  return value !== null && typeof value === 'object' && Object.values(value).some((each) => tooDeep(each, depth + 1));
}

function forbiddenKeys(file: SourceFile): Finding[] {
  const found: Finding[] = [];
  const walk = (node: unknown, path: Issue['path']) => {
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = String(key);
      if (FORBIDDEN.has(name))
        found.push(
          findingAt(file, path, {
            code: 'forbidden-key',
            message: `the key "${name}" is not allowed`,
            fix: 'rename it',
          }),
        );
      walk(value, [...path, name]);
    }
  };
  walk(file.document.contents, []);
  return found;
}

/** Reads one YAML file: its plain value, or what keeps it from being read. */
function readYaml(path: string, name: string): { file: SourceFile; value: unknown; findings: Finding[] } {
  const missing = !existsSync(path);
  const size = missing ? 0 : statSync(path).size;
  const text = missing || size > LARGEST ? '' : readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true });
  const file = { name, document, lines };
  const one = (code: string, message: string, fix: string) => findingAt(file, [], { code, message, fix });
  if (missing)
    return { file, value: undefined, findings: [one('missing-file', 'this file does not exist', 'create it')] };
  if (size > LARGEST)
    return { file, value: undefined, findings: [one('too-large', `${size} bytes`, `keep it under ${LARGEST}`)] };
  const broken = document.errors.map((error): Finding => {
    const at = error.linePos?.[0];
    const message = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code;
    return {
      file: name,
      line: at?.line ?? 1,
      column: at?.col ?? 1,
      path: 'file',
      code: 'yaml',
      message,
      fix: 'mend the YAML: check quotes, colons and indentation here',
    };
  });
  const findings = [...broken, ...forbiddenKeys(file)];
  if (findings.length > 0) return { file, value: undefined, findings };
  const value: unknown = document.toJS({ maxAliasCount: 10 });
  return tooDeep(value)
    ? {
        file,
        value: undefined,
        findings: [one('too-deep', 'lists and keys are nested too deep', `stay under ${DEEPEST} levels`)],
      }
    : { file, value, findings };
}

const listed = (value: unknown): string[] => {
  const ids = value !== null && typeof value === 'object' && 'tensions' in value ? value.tensions : [];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
};

const contentHash = (scenario: Scenario): string =>
  createHash('sha256').update(JSON.stringify(scenario)).digest('hex').slice(0, 16);

/** Reads and checks one scenario folder: everything found, at once. `base` shortens the file names shown. */
export function loadScenarioFolder(folder: string, base = process.cwd()): LoadedScenario {
  const id = folder.split('/').at(-1) ?? folder;
  const named = (name: string) => relative(base, join(folder, name));
  const read = (name: string) => readYaml(join(folder, name), named(name));
  const head = read('scenario.yaml');
  const sources = read('sources.yaml');
  const ids = listed(head.value);
  const tensions = ids.map((each) => read(`tensions/${each}.yaml`));
  const place = (path: Issue['path']): { file: SourceFile; inner: Issue['path'] } => {
    const [root, index, ...rest] = path;
    const tension = root === 'tensions' && typeof index === 'number' ? tensions[index]?.file : undefined;
    if (tension && rest.length > 0) return { file: tension, inner: rest };
    return root === 'sources' ? { file: sources.file, inner: path.slice(1) } : { file: head.file, inner: path };
  };
  const toFinding = (each: Issue): Finding => {
    const { file, inner } = place(each.path);
    return findingAt(file, inner, each);
  };
  const findings = [head, sources, ...tensions].flatMap((each) => each.findings);
  findings.push(...strayFiles(folder, ids, named));
  if ([head, sources, ...tensions].some((each) => each.value === undefined))
    return { id, scenario: null, hash: '', findings };
  const whole = { ...(head.value as object), tensions: tensions.map(({ value }) => value), sources: sources.value };
  const parsed = v.safeParse(scenarioSchema, whole);
  if (!parsed.success) {
    findings.push(...inPlainWords(parsed.issues).map(toFinding));
    return { id, scenario: null, hash: '', findings };
  }
  const misnamed = [
    ...(parsed.output.id === id
      ? []
      : [
          issue(
            'folder-name',
            ['id'],
            `the id is "${parsed.output.id}" but the folder is "${id}"`,
            'give both the same name',
          ),
        ]),
    ...parsed.output.tensions.flatMap((tension, t) =>
      tension.id === ids[t]
        ? []
        : [
            issue(
              'file-name',
              ['tensions', t, 'id'],
              `the id is "${tension.id}" but the file is "${ids[t]}.yaml"`,
              'give both the same name',
            ),
          ],
    ),
  ];
  findings.push(...[...misnamed, ...findIssues(parsed.output)].map(toFinding));
  return { id, scenario: parsed.output, hash: contentHash(parsed.output), findings };
}

function strayFiles(folder: string, ids: readonly string[], named: (name: string) => string): Finding[] {
  const inside = join(folder, 'tensions');
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => !ids.includes(name.replace(/\.yaml$/, '')))
    .map((name) => ({
      file: named(`tensions/${name}`),
      line: 1,
      column: 1,
      path: 'file',
      code: 'stray-file',
      message: 'no tension of scenario.yaml has this name',
      fix: 'add it to "tensions" in scenario.yaml, or remove the file',
    }));
}

/** Reads and checks every scenario folder of a directory, in alphabetical order. */
export function loadAllScenarios(directory: string): LoadedScenario[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => loadScenarioFolder(join(directory, entry.name)))
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** Stakes that the whole catalogue leaves out. */
export function catalogueFindings(directory: string, loaded: readonly LoadedScenario[]): Finding[] {
  const gaps = findCoverageGaps(loaded.flatMap(({ scenario }) => scenario ?? []));
  const say = (code: string, ids: readonly string[], verb: string): Finding[] =>
    ids.length === 0
      ? []
      : [
          {
            file: relative(process.cwd(), directory),
            line: 1,
            column: 1,
            path: 'catalogue',
            code,
            message: `no option of any scenario ${verb} ${ids.join(', ')}`,
            fix: 'the 36 stakes must all be playable: find the options that do',
          },
        ];
  return [...say('stake-unmet', gaps.unmet, 'meets'), ...say('stake-unneglected', gaps.unneglected, 'neglects')];
}

/** One finding as a line of text. */
export const showFinding = ({ file, line, column, path, message, fix }: Finding): string =>
  `${file}:${line}:${column}  ${path}: ${message}. Fix: ${fix}.`;
