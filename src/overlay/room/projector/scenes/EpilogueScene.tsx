import { useFace } from '../../../parts/context.ts';
import { firstSentences } from '../firstSentences.ts';
import type { SceneProps } from './scene.ts';

const MOST_WORDS = 45;

/** Ten years on: the ending's name glued on its plate, and under it what is left. */
export function EpilogueScene({ scene, far }: SceneProps<'epilogue'>) {
  const { t } = useFace();
  return (
    <>
      <div class="album-tag grid bold from-left">
        <p class="on-yellow edge-thick">{t.outcome.kicker}</p>
        <h1 class="on-yellow edge-thick" tabIndex={-1}>
          {t.endings[scene.ending]}
        </h1>
      </div>
      <p class="album-strip on-card edge-thick pretty">{far ? firstSentences(scene.text, MOST_WORDS) : scene.text}</p>
    </>
  );
}
