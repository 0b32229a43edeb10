import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import * as v from 'valibot';
import { findCoverageGaps } from '../src/domain/issues/coverage.ts';
import { findIssues } from '../src/domain/issues/find.ts';
import { type Issue, issue } from '../src/domain/issues/issue.ts';
import { headSchema, type Scenario, scenarioSchema, tensionSchema } from '../src/domain/scenario.ts';
import { inPlainWords } from './plain-words.ts';
import { type Finding, findingAt, readYaml, type SourceFile } from './yaml-files.ts';

/** A folder as read: its scenario when the shape is right, and everything to mend. */
export interface LoadedScenario {
  readonly id: string;
  readonly scenario: Scenario | null; // null when its shape is wrong
  readonly hash: string; // of its content, 16 hexadecimal digits; empty when its shape is wrong
  readonly findings: readonly Finding[];
}

interface Folder {
  readonly id: string;
  readonly head: SourceFile;
  readonly sources: SourceFile;
  readonly tensions: readonly (SourceFile | null)[]; // as listed; null where the list holds no file name
}

/** What may be a file name in the list: never a way out of the folder. */
const FILE_ID = /^[a-z][a-z0-9-]{0,39}$/;

const listed = (value: unknown): unknown[] => {
  const ids = value !== null && typeof value === 'object' && 'tensions' in value ? value.tensions : [];
  return Array.isArray(ids) ? ids.slice(0, 99) : [];
};

function readFolder(folder: string, base: string): Folder {
  const read = (name: string) => readYaml(join(folder, name), relative(base, join(folder, name)));
  const head = read('scenario.yaml');
  const tensions = listed(head.value).map((id) =>
    typeof id === 'string' && FILE_ID.test(id) ? read(`tensions/${id}.yaml`) : null,
  );
  return { id: basename(folder), head, sources: read('sources.yaml'), tensions };
}

/** What is wrong with the shape of each file by itself, so that one bad file hides nothing of the others. */
function shapeFindings({ head, sources, tensions }: Folder): Finding[] {
  const check = (file: SourceFile, schema: v.GenericSchema): Finding[] => {
    if (file.value === undefined) return [...file.findings];
    const parsed = v.safeParse(schema, file.value);
    return parsed.success ? [] : inPlainWords(parsed.issues).map((each) => findingAt(file, each.path, each));
  };
  return [
    ...check(head, headSchema),
    ...check(sources, scenarioSchema.entries.sources),
    ...tensions.flatMap((file) => (file ? check(file, tensionSchema) : [])),
  ];
}

function nameIssues(id: string, files: readonly unknown[], scenario: Scenario): Issue[] {
  const same = 'give both the same name';
  const folder = `the id is "${scenario.id}" but the folder is "${id}"`;
  return [
    ...(scenario.id === id ? [] : [issue('folder-name', ['id'], folder, same)]),
    ...scenario.tensions.flatMap((tension, t) => {
      const message = `the id is "${tension.id}" but the file is "${files[t]}.yaml"`;
      return tension.id === files[t] ? [] : [issue('file-name', ['tensions', t, 'id'], message, same)];
    }),
  ];
}

/** A finding about the whole scenario, told in the file that holds the faulty part. */
function placed({ head, sources, tensions }: Folder, each: Issue): Finding {
  const [root, index, ...rest] = each.path;
  if (root === 'sources') return findingAt(sources, each.path.slice(1), each);
  const tension = root === 'tensions' && typeof index === 'number' ? tensions[index] : null;
  return tension && rest.length > 0 ? findingAt(tension, rest, each) : findingAt(head, each.path, each);
}

function strayFiles(folder: string, base: string, ids: readonly unknown[]): Finding[] {
  const inside = join(folder, 'tensions');
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => !ids.some((id) => name === `${id}.yaml`))
    .map((name) => ({
      file: relative(base, join(inside, name)),
      line: 1,
      column: 1,
      path: 'file',
      code: 'stray-file',
      message: 'no tension of scenario.yaml has this name',
      fix: 'add it to "tensions" in scenario.yaml, or remove the file',
    }));
}

/** Keys in one order, so that the hash does not depend on the author's. */
const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const contentHash = (scenario: Scenario): string =>
  createHash('sha256').update(JSON.stringify(scenario, inOrder)).digest('hex').slice(0, 16);

/** Reads and checks one scenario folder: everything found, at once. `base` shortens the file names shown. */
export function loadScenarioFolder(folder: string, base = process.cwd()): LoadedScenario {
  const files = readFolder(folder, base);
  const { id, head, sources, tensions } = files;
  const ids = listed(head.value);
  const findings = [...shapeFindings(files), ...(ids.length > 0 ? strayFiles(folder, base, ids) : [])];
  const values = { tensions: tensions.map((file) => file?.value), sources: sources.value };
  const whole = v.safeParse(scenarioSchema, { ...(head.value as object | undefined), ...values });
  if (!whole.success) return { id, scenario: null, hash: '', findings };
  const scenario = whole.output;
  const issues = [...nameIssues(id, ids, scenario), ...findIssues(scenario)];
  findings.push(...issues.map((each) => placed(files, each)));
  return { id, scenario, hash: contentHash(scenario), findings };
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
  const place = { file: relative(process.cwd(), directory), line: 1, column: 1, path: 'catalogue' };
  const say = (code: string, ids: readonly string[], verb: string): Finding[] => {
    const message = `no card of any scenario ${verb} ${ids.join(', ')}`;
    return ids.length === 0 ? [] : [{ ...place, code, message, fix: 'every stake must be playable: add it to a card' }];
  };
  return [...say('stake-unmet', gaps.unmet, 'meets'), ...say('stake-unneglected', gaps.unneglected, 'neglects')];
}

/** One finding as a line of text. */
export const showFinding = ({ file, line, column, path, message, fix }: Finding): string =>
  `${file}:${line}:${column}  ${path}: ${message}. Fix: ${fix}.`;
