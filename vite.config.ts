import { defineConfig } from 'vite';
import { scenarios } from './build/vite-scenarios.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [scenarios()],
  build: { chunkSizeWarningLimit: 1500, assetsInlineLimit: 0, rolldownOptions: { checks: { pluginTimings: false } } },
});
