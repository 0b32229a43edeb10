import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { scenarios } from './build/vite-scenarios.ts';

/** Longest first, so that no worker is left with a whole game at the end; files that are not named come after. */
const LONGEST = [
  'room',
  'life',
  'playByMouse',
  'playByKeyboard',
  'accessibility',
  'windows',
  'sound',
  'faces',
  'stage',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => new RegExp(`/(e2e|visual)/${name}\\.test`).test(moduleId));
      return found < 0 ? LONGEST.length : found;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  plugins: [scenarios()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
