import type { Dictionary } from '../text/index.ts';
import { useDesk } from './context.ts';
import { Icon } from './parts/icons.tsx';
import { SwitchRow } from './parts/SwitchRow.tsx';
import type { SoundChoice } from './props.ts';

/** Sound at one press, always in sight and first in reach of the keyboard: music and effects together. */
export function SoundSwitch({ sound }: { sound: SoundChoice }) {
  const { t, act } = useDesk();
  return (
    <button
      type="button"
      class="menu-button sound-button"
      aria-pressed={sound.on}
      onClick={() => act({ type: 'sound', change: { on: !sound.on } })}
    >
      <Icon name="sound" />
      <span class="sr-only">{t.sounds.switch}</span>
      <span class="sound-word sr-tight">{sound.on ? t.menu.on : t.menu.off}</span>
    </button>
  );
}

/** What a choice of sound needs, wherever it stands. */
interface SoundDesk {
  readonly t: Dictionary;
  readonly sound: SoundChoice;
  readonly change: (to: Partial<SoundChoice>) => void;
  readonly hear: () => void; // one effect, to judge its volume by ear
}

/** A volume from 0 to 100; while sound is off it shows how loud it would be, and moving it turns sound on. */
function Volume({ of, t, sound, change, hear }: SoundDesk & { of: 'music' | 'effects' }) {
  const value = sound[of];
  const said = value === 0 ? t.sounds.off : t.sounds.volume(value);
  return (
    <label class="volume ring" data-heard={sound.on && value > 0}>
      <Icon name={of} />
      <span>{t.sounds[of]}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={said}
        onInput={(event) => change({ [of]: event.currentTarget.valueAsNumber })}
        onChange={() => of === 'effects' && hear()}
      />
      <span class="volume-said" aria-hidden="true">
        {said}
      </span>
    </label>
  );
}

/** The choice of sound: the switch, two volumes, captions. */
export function SoundChoices(desk: SoundDesk) {
  const { t, sound, change } = desk;
  return (
    <section class="menu-part">
      <h3>{t.sounds.heading}</h3>
      <SwitchRow icon="sound" label={t.sounds.all} on={sound.on} flip={() => change({ on: !sound.on })} />
      <Volume of="music" {...desk} />
      <Volume of="effects" {...desk} />
      <SwitchRow
        icon="captions"
        label={t.sounds.captions}
        on={sound.captions}
        flip={() => change({ captions: !sound.captions })}
      />
      <p>{t.sounds.note}</p>
    </section>
  );
}

/** Sound in the game's menu. */
export function SoundPart({ sound }: { sound: SoundChoice }) {
  const { t, act } = useDesk();
  return (
    <SoundChoices
      t={t}
      sound={sound}
      change={(change) => act({ type: 'sound', change })}
      hear={() => act({ type: 'hearEffect' })}
    />
  );
}
