import type { ReadingMode, ReadingScale } from '../../domain/vocabulary.ts';

/** From how far one reads, in French. */
export const reading = {
  legend: 'Taille de lecture',
  legendKey: 'Taille de lecture (touche T)',
  modes: { laptop: 'Sur cet écran', room: 'Au fond de la salle' } satisfies Record<ReadingMode, string>,
  means: {
    laptop: 'Toute la page d’un coup, pour qui est assis devant.',
    room: 'De grandes lettres, une chose à la fois : lisible à huit mètres.',
  } satisfies Record<ReadingMode, string>,
  scale: (percent: ReadingScale) => `${percent} %`,
  scaleLegend: 'Grande salle',
  before: 'Avant',
  after: 'Suite',
};
