import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preludeTo } from '../../src/view/picture/stage.ts';
import { views } from '../stage/views.ts';

describe('what is watched between two pictures', () => {
  it('is ten years of the same territory, from the last tension to the ending and nowhere else', () => {
    fc.assert(
      fc.property(views, fc.option(views), (next, last) => {
        const prelude = preludeTo(next, last);
        const watched = next.scene === 'outcome' && last?.scene === 'tension';
        expect(prelude).toEqual(
          watched
            ? expect.objectContaining({ scene: 'epilogue', props: next.props, season: next.season, focus: [] })
            : null,
        );
      }),
    );
  });
});
