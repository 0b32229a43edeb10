import type { Bubble } from '../../../../view/player/model.ts';
import { useFace } from '../../../parts/context.ts';
import { Icon } from '../../../parts/icons.tsx';
import type { SceneOf } from './scene.ts';

/** The floor is the room's: four voices under the four, and the hands that are held out. */
export function ParleyScene({ scene, bubbles }: { scene: SceneOf<'parley'>; bubbles: readonly Bubble[] }) {
  const { t } = useFace();
  const words = t.roomProjector;
  return (
    <>
      <h1 class="room-floor on-yellow edge-thick" tabIndex={-1}>
        {words.parleyHeading}
      </h1>
      <ul class="room-pledges grid">
        {scene.pledges.map(({ from, to, accepted }) => {
          const say = accepted === null ? words.pledge : accepted ? words.pledged : words.refused;
          return (
            <li key={`${from}${to}`} class="row on-card edge-line bold" data-accepted={accepted}>
              <Icon name={accepted === false ? 'cross' : 'pact'} />
              <span>{say(t.roles[from].name, t.roles[to].to)}</span>
            </li>
          );
        })}
      </ul>
      <ul class="room-voices grid" aria-label={t.common.dialogue}>
        {bubbles.map(({ role, text }) => (
          <li key={role} class="room-voice relative grid on-white edge-line centred" data-role={role}>
            <span class="sr-only">{t.common.says(t.roles[role].name)} </span>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
