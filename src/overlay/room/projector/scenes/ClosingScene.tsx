import { useFace } from '../../../parts/context.ts';
import { firstSentences } from '../firstSentences.ts';
import type { SceneOf } from './scene.ts';

const MOST_WORDS = 45;

/** The way out: it was done elsewhere, for real. */
export function ClosingScene({ scene }: { scene: SceneOf<'closing'> }) {
  const { t } = useFace();
  const [source] = scene.precedent.sources;
  return (
    <>
      <div class="album-tag grid bold from-left">
        <h1 class="on-yellow edge-thick" tabIndex={-1}>
          {t.roomProjector.hope}
        </h1>
      </div>
      <div class="album-strip on-card edge-thick pretty">
        <p>{firstSentences(scene.precedent.text, MOST_WORDS)}</p>
        {source && <p class="album-source">{source.title}</p>}
      </div>
    </>
  );
}
