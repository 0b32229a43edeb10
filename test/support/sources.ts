import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** The house's own files, read as a compiler reads them. */

/** Source files under these folders, without declarations. */
export const sourcesIn = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`)).filter((name) => !name.endsWith('.d.ts'));

const known = new Map<string, string[]>();

/** The files that a file imports; without those of which it imports types alone, when they are not asked for. */
function importsOf(path: string, types: boolean): string[] {
  const key = `${path} ${types}`;
  const found = known.get(key) ?? readImports(path, types);
  known.set(key, found);
  return found;
}

function readImports(path: string, types: boolean): string[] {
  const code = readFileSync(path, 'utf8');
  const { module } = parseSync(path, code);
  const named = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)].flatMap((each) => {
    const request = each.moduleRequest?.value ?? '';
    const typed = code.slice(each.start, each.end).startsWith('import type');
    return request.startsWith('.') && (types || !typed) ? [normalize(join(dirname(path), request))] : [];
  });
  return named.filter((file) => /\.tsx?$/.test(file) && existsSync(file));
}

/** All that a file reaches, itself left out unless something leads back to it. */
export function reachedFrom(path: string, types: boolean): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    for (const next of importsOf(file, types)) {
      if (reached.has(next)) continue;
      reached.add(next);
      visit(next);
    }
  };
  visit(path);
  return reached;
}

/** A function of the house and how many lines it takes. */
export interface Measured {
  readonly at: string; // file:line
  readonly lines: number;
}

const FUNCTIONS: ReadonlySet<unknown> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** Every function of a file, those within others too. */
export function functionsIn(path: string, code = readFileSync(path, 'utf8')): Measured[] {
  const found: Measured[] = [];
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    const { type, start, end } = node as { type?: unknown; start?: unknown; end?: unknown };
    if (FUNCTIONS.has(type) && typeof start === 'number' && typeof end === 'number')
      found.push({ at: `${path}:${lineAt(start)}`, lines: lineAt(end) - lineAt(start) + 1 });
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseSync(path, code).program);
  return found;
}
