import type { SoundChoice } from '../../view/acts.ts';
import { useFace } from '../parts/context.ts';
import { Icon } from '../parts/icons.tsx';

/** Sound at one press, always in sight and first in reach of the keyboard: music and effects together. */
export function SoundSwitch({ sound }: { sound: SoundChoice }) {
  const { t, act } = useFace();
  return (
    <button
      type="button"
      class="menu-button row on-card edge-line bold gap-7 sound-button relative"
      aria-pressed={sound.on}
      onClick={() => act({ type: 'SOUND', change: { on: !sound.on } })}
    >
      <Icon name="sound" />
      <span class="sr-only">{t.sounds.switch}</span>
      <small class="text-4 sr-tight">{sound.on ? t.menu.on : t.menu.off}</small>
    </button>
  );
}
