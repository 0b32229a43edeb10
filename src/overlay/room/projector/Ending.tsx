import { useFace } from '../../parts/context.ts';
import { firstSentences, type SceneOf, type SceneProps } from './scene.ts';

const MOST_WORDS = 45;

/** Ten years on: the ending's name glued on its plate, and under it what is left. */
export function Epilogue({ scene, room }: SceneProps<'epilogue'>) {
  const { t } = useFace();
  return (
    <>
      <div class="album-tag">
        <p>{t.outcome.kicker}</p>
        <h1 tabIndex={-1}>{t.endings[scene.ending]}</h1>
      </div>
      <p class="album-strip">{room ? firstSentences(scene.text, MOST_WORDS) : scene.text}</p>
    </>
  );
}

/** The way out: it was done elsewhere, for real. */
export function Closing({ scene }: { scene: SceneOf<'closing'> }) {
  const { t } = useFace();
  const [source] = scene.precedent.sources;
  return (
    <>
      <div class="album-tag">
        <h1 tabIndex={-1}>{t.roomProjector.hope}</h1>
      </div>
      <div class="album-strip">
        <p>{firstSentences(scene.precedent.text, MOST_WORDS)}</p>
        {source && <p class="album-source">{source.title}</p>}
      </div>
    </>
  );
}

/** The cover is closed. */
export function Ended() {
  const { t } = useFace();
  return (
    <div class="album-tag album-thanks">
      <h1 tabIndex={-1}>{t.roomProjector.ended}</h1>
      <p>{t.roomProjector.endedText}</p>
    </div>
  );
}
