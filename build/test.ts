import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { findChromium } from './chromium.ts';

/**
 * `npm test [-- part of a path …] [-t "words of a title"]`: finds a browser, builds the game and its single file once, then
 * runs Vitest and, on what a browser must show, Playwright. Only what is asked for, when something is.
 */

const { positionals, values } = parseArgs({
  options: { title: { type: 'string', short: 't' } },
  allowPositionals: true,
});

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

const asked = globSync('test/**/*.test.ts').filter(
  (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
);
if (asked.length === 0) stop(`No test file has ${positionals.join(' or ')} in its path.`);
const needsBrowser = (file: string): boolean => /^test\/(e2e|visual)\//.test(file);

const chromium = findChromium();
if (!chromium)
  stop(
    'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH, then run npm test again.',
  );
await build({ logLevel: 'warn' });
await build({ logLevel: 'warn', mode: 'single' });

/** Runs one of the two suites on its files; true when all is well. */
function passes(command: readonly string[], files: readonly string[]): boolean {
  if (files.length === 0) return true;
  const { status } = spawnSync(process.execPath, [...command, ...(positionals.length > 0 ? files : [])], {
    stdio: 'inherit',
    // the builds above have left NODE_ENV at production, where the gallery does not exist
    env: { ...process.env, NODE_ENV: 'test', CHROMIUM_PATH: chromium ?? '' },
  });
  return status === 0;
}

const title = values.title;
const rules = passes(
  ['node_modules/vitest/vitest.mjs', 'run', ...(title ? ['-t', title] : [])],
  asked.filter((file) => !needsBrowser(file)),
);
const screens = passes(
  ['node_modules/@playwright/test/cli.js', 'test', ...(title ? ['--grep', title, '--pass-with-no-tests'] : [])],
  asked.filter(needsBrowser),
);
process.exitCode = rules && screens ? 0 : 1;
