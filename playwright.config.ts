import { defineConfig } from '@playwright/test';
import { chromiumHere } from './build/chromium.ts';

/** The tests that need a real browser: whole games, and approved pictures. Everything else is Vitest's. */

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.test.ts', 'visual/**/*.test.ts'],
  globalSetup: './test/support/ready.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0, // a test that fails one time in a hundred is a defect, in the page or in itself
  forbidOnly: Boolean(process.env.CI),
  timeout: 300_000, // a whole session; what hangs is told by the wait that hangs
  reporter: [['dot']],
  reportSlowTests: null,
  updateSnapshots: 'none',
  snapshotPathTemplate: 'test/visual/golden/{arg}{ext}',
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    // What was done and said, and the last picture: a copy of the page at each step costs a fifth of the time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumHere() ?? 'no Chromium found: run npm test', args: FLAGS },
  },
});
