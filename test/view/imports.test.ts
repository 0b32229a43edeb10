import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

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
function reachedFrom(path: string, types: boolean): Set<string> {
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

/** Where the schemas of views are. */
const SCHEMAS = ['model', 'projectorModel', 'shapes', 'stage'].map((name) => `src/view/${name}.ts`);

describe('the views', () => {
  it('cost the solo game no schema: only their types are read there', () => {
    const solo = reachedFrom('src/faces/solo/start.ts', false);
    expect(solo).toContain('src/view/player.ts');
    expect(SCHEMAS.filter((schema) => solo.has(schema))).toEqual([]);
    const projector = reachedFrom('src/faces/projector.ts', false);
    expect(SCHEMAS.filter((schema) => projector.has(schema))).toEqual(SCHEMAS);
  });

  it('do not go round in circles, not even by their types', () => {
    const files = readdirSync('src/view').map((name) => `src/view/${name}`);
    expect(files.filter((file) => reachedFrom(file, true).has(file))).toEqual([]);
  });
});
