import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from './serve.ts';

/** `npm start`: builds the game if needed and serves it on this machine alone. PORT chooses the first port tried. */
const MADE_FROM = ['src', 'scenarios', 'assets', 'build', 'index.html', 'vite.config.ts', 'package-lock.json'];

function changedAt(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedAt(join(path, name))), stats.mtimeMs);
}

const built = existsSync('dist/index.html') ? statSync('dist/index.html').mtimeMs : 0;
if (MADE_FROM.some((path) => changedAt(path) > built)) await build({ logLevel: 'warn' });
const { url } = await serve('dist', Number(process.env.PORT ?? 4173));
console.log(`\n  Les 4 Fantastiques de la transition\n  ${url}\n\n  Open this address in a browser. Ctrl+C stops.\n`);
