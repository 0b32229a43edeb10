import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import { findChromium } from './chromium.ts';

/** `npm test [-- vitest arguments]`: finds a browser, builds the game and its single file once, runs the whole suite. */
const chromium = findChromium();
if (!chromium) {
  console.error(
    'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH, then run npm test again.',
  );
  process.exit(1);
}
await build({ logLevel: 'warn' });
await build({ logLevel: 'warn', mode: 'single' });
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // the builds above have left NODE_ENV at production, where the gallery does not exist
  env: { ...process.env, NODE_ENV: 'test', CHROMIUM_PATH: chromium },
});
process.exitCode = status ?? 1;
