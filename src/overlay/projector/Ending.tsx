import { useRoom } from '../room/context.ts';
import { firstSentences, type SceneOf, type SceneProps } from './scene.ts';

const MOST_WORDS = 45;

/** Ten years on: the ending's name, and what is left. */
export function Epilogue({ scene, room }: SceneProps<'epilogue'>) {
  const { t } = useRoom();
  return (
    <div class="room-side">
      <p class="room-kicker">{t.outcome.kicker}</p>
      <h1 tabIndex={-1}>{t.endings[scene.ending]}</h1>
      <p class="room-story">{room ? firstSentences(scene.text, MOST_WORDS) : scene.text}</p>
    </div>
  );
}

/** The way out: it was done elsewhere, for real. */
export function Closing({ scene }: { scene: SceneOf<'closing'> }) {
  const { t } = useRoom();
  return (
    <div class="room-side">
      <h1 tabIndex={-1}>{t.roomProjector.hope}</h1>
      <p class="room-story">{firstSentences(scene.precedent.text, MOST_WORDS)}</p>
      <p class="room-sources">{scene.precedent.sources[0]?.title}</p>
    </div>
  );
}

export function Ended() {
  const { t } = useRoom();
  return (
    <div class="scene-ended">
      <h1 tabIndex={-1}>{t.roomProjector.ended}</h1>
      <p>{t.roomProjector.endedText}</p>
    </div>
  );
}
