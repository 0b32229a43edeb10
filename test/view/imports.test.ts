import { describe, expect, it } from 'vitest';
import { reachedFrom } from '../support/sources.ts';

/** Where the schemas of views are. */
const SCHEMAS = ['player/model', 'room/projectorModel', 'shapes', 'picture/stageModel'].map(
  (name) => `src/view/${name}.ts`,
);

describe('the views', () => {
  it('cost the solo game no schema: only their types are read there', () => {
    const solo = reachedFrom('src/faces/solo/start.ts', false);
    expect(solo).toContain('src/view/player/player.ts');
    expect(SCHEMAS.filter((schema) => solo.has(schema))).toEqual([]);
    const projector = reachedFrom('src/faces/projector.ts', false);
    expect(SCHEMAS.filter((schema) => projector.has(schema))).toEqual(SCHEMAS);
  });
});
