import type { ReadingMode, ReadingScale } from '../../domain/vocabulary.ts';

/** From how far one reads, in English. */
export const reading = {
  legend: 'Reading size',
  legendKey: 'Reading size (T key)',
  modes: { laptop: 'On this screen', room: 'From the back of the room' } satisfies Record<ReadingMode, string>,
  means: {
    laptop: 'The whole page at once, for someone sitting in front of it.',
    room: 'Large letters, one thing at a time: readable from eight metres.',
  } satisfies Record<ReadingMode, string>,
  scale: (percent: ReadingScale) => `${percent}%`,
  scaleLegend: 'Large room',
  before: 'Before',
  after: 'Go on',
};
