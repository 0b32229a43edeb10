import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { scenarios } from './build/vite-scenarios.ts';

/** Tests that play in a browser start first: none is left to run alone at the end. */
class BrowsersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const plays = ({ moduleId }: TestSpecification) => moduleId.includes('/e2e/') || moduleId.includes('/visual/');
    return [...sorted.filter(plays), ...sorted.filter((file) => !plays(file))];
  }
}

export default defineConfig({
  plugins: [scenarios()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
    sequence: { sequencer: BrowsersFirst },
  },
});
