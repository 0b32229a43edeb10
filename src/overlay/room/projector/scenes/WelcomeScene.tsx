import { useFace } from '../../../parts/context.ts';
import type { SceneProps } from './scene.ts';

/** The cover of the session. */
export function WelcomeScene({ scene }: SceneProps<'welcome'>) {
  const { t } = useFace();
  return (
    <div class="scene-welcome grid em-gap-30 from-left">
      <p class="welcome-game on-ink">{t.game.title}</p>
      <h1 class="in-yellow" tabIndex={-1}>
        {scene.title}
      </h1>
      <p class="welcome-pitch on-card edge-thick semibold">{scene.pitch}</p>
    </div>
  );
}
