import { defineConfig } from 'vite';
import { looserPolicy } from './build/vite-policy.ts';
import { scenarios } from './build/vite-scenarios.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [scenarios(), looserPolicy()],
  build: { chunkSizeWarningLimit: 1500, assetsInlineLimit: 0, rolldownOptions: { checks: { pluginTimings: false } } },
});
