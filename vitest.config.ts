import { defineConfig } from 'vitest/config';
import { scenarios } from './build/vite-scenarios.ts';

/** Rules, machines and tools; what needs a browser is Playwright's (playwright.config.ts). */
export default defineConfig({
  plugins: [scenarios()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/visual/**'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
