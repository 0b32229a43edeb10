import { useFace } from '../../../parts/context.ts';
import type { SceneProps } from './scene.ts';

/** The cover of the session. */
export function WelcomeScene({ scene }: SceneProps<'welcome'>) {
  const { t } = useFace();
  return (
    <div class="scene-welcome">
      <p class="welcome-game">{t.game.title}</p>
      <h1 tabIndex={-1}>{scene.title}</h1>
      <p class="welcome-pitch">{scene.pitch}</p>
    </div>
  );
}
