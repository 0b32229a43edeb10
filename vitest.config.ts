import { defineConfig } from 'vitest/config';
import { scenarios } from './build/vite-scenarios.ts';

export default defineConfig({
  plugins: [scenarios()],
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, maxWorkers: 2 },
});
