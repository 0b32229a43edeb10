import { defineConfig } from 'vite';
import { looserPolicy } from './build/vite-policy.ts';
import { scenarios } from './build/vite-scenarios.ts';
import { oneEncoding, singleFile } from './build/vite-single.ts';

const rolldownOptions = { checks: { pluginTimings: false } };

/** `--mode single` (npm run build:single) puts the whole game into one file; nothing may stay outside of it. */
const single = {
  plugins: [oneEncoding('webm'), singleFile('les-4-fantastiques.html')],
  build: {
    outDir: 'dist-single',
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 30_000,
    // In one chunk, a face that was not asked for must still not run.
    rolldownOptions: { ...rolldownOptions, output: { codeSplitting: false, strictExecutionOrder: true } },
  },
} as const;

const hosted = {
  plugins: [],
  build: { chunkSizeWarningLimit: 1500, assetsInlineLimit: 0, rolldownOptions },
} as const;

export default defineConfig(({ mode }) => {
  const { plugins, build } = mode === 'single' ? single : hosted;
  return { base: './', publicDir: false, plugins: [scenarios(), looserPolicy(), ...plugins], build };
});
