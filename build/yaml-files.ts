import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Issue } from '../src/domain/issues/issue.ts';

/** One author's file: bounded before it is looked into, with the place of everything in it. */

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

/** A file as read: its plain value, or what keeps it from having one. */
export interface SourceFile {
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly value: unknown; // undefined when it could not be read
  readonly findings: readonly Finding[];
}

type Path = Issue['path'];
type Place = Pick<SourceFile, 'name' | 'document' | 'lines'>;
type Fault = Omit<Issue, 'path'>;

const LARGEST = 1_000_000;
const DEEPEST = 24;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const showPath = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('') || 'file';

function startOf(node: unknown): number | null {
  const range = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return range ? range[0] : null;
}

/** The start of what a path leads to: the value when it is a plain one or a list item, else its key. */
function offsetOf(document: Document, path: Path): number | null {
  const key = path.at(-1);
  if (key === undefined) return startOf(document.contents);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isSeq(parent)) return startOf(parent.items[Number(key)]);
  if (!isMap(parent)) return null;
  const pair: Pair | undefined = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  if (!pair) return null;
  return isScalar(pair.value) && pair.value.source !== '' ? startOf(pair.value) : startOf(pair.key);
}

/** What an author reads about an issue: the place in the file, else of the closest parent that is there. */
export function findingAt({ name, document, lines }: Place, path: Path, { code, message, fix }: Fault): Finding {
  let offset: number | null = null;
  for (let length = path.length; length >= 0 && offset === null; length--)
    offset = offsetOf(document, path.slice(0, length));
  const { line, col } = offset === null ? { line: 1, col: 1 } : lines.linePos(offset);
  return { file: name, line, column: col, path: showPath(path), code, message, fix };
}

/** Counts levels down to the limit only, so that a value that contains itself is too deep and not endless. */
function tooDeep(node: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  if (isMap(node)) return node.items.some(({ value }) => tooDeep(value, depth + 1));
  return isSeq(node) && node.items.some((item) => tooDeep(item, depth + 1));
}

function nodesIn(node: unknown, path: Path = []): { node: unknown; path: Path }[] {
  const own = { node, path };
  if (isMap(node)) return [own, ...node.items.flatMap(({ key, value }) => nodesIn(value, [...path, String(key)]))];
  if (isSeq(node)) return [own, ...node.items.flatMap((item, index) => nodesIn(item, [...path, index]))];
  return [own];
}

function contentFindings(place: Place): Finding[] {
  const { contents } = place.document;
  const at = (path: Path, code: string, message: string, fix: string) => findingAt(place, path, { code, message, fix });
  if (tooDeep(contents))
    return [at([], 'too-deep', 'lists and keys are nested too deep', `stay under ${DEEPEST} levels`)];
  const nodes = nodesIn(contents);
  return nodes.flatMap(({ node, path }) => {
    const key = path.at(-1);
    if (isAlias(node))
      return [at(path, 'alias', 'YAML aliases (*name) are not allowed', 'write the value where it is needed')];
    return typeof key === 'string' && FORBIDDEN.has(key)
      ? [at(path, 'forbidden-key', `the key "${key}" is not allowed`, 'rename it')]
      : [];
  });
}

function syntaxFindings({ name, document }: Place): Finding[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    file: name,
    line: error.linePos?.[0].line ?? 1,
    column: error.linePos?.[0].col ?? 1,
    path: 'file',
    code: 'yaml',
    message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code,
    fix: 'mend the YAML: check quotes, colons and indentation here',
  }));
}

function textOf(path: string): { text: string; fault: Fault | null } {
  if (!existsSync(path) || !statSync(path).isFile())
    return { text: '', fault: { code: 'missing-file', message: 'this file does not exist', fix: 'create it' } };
  const { size } = statSync(path);
  if (size <= LARGEST) return { text: readFileSync(path, 'utf8'), fault: null };
  const fix = `keep it under ${LARGEST}`;
  return { text: '', fault: { code: 'too-large', message: `the file has ${size} bytes`, fix } };
}

/** Reads one YAML file; `name` is what findings call it. */
export function readYaml(path: string, name: string): SourceFile {
  const { text, fault } = textOf(path);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true });
  const place = { name, document, lines };
  if (fault) return { ...place, value: undefined, findings: [findingAt(place, [], fault)] };
  const findings = [...syntaxFindings(place), ...(document.errors.length > 0 ? [] : contentFindings(place))];
  const value: unknown = findings.length > 0 ? undefined : (document.toJS() ?? null);
  return { ...place, value, findings };
}
