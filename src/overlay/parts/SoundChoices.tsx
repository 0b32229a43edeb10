import type { SoundChoice } from '../../view/acts.ts';
import { useFace } from './context.ts';
import { Icon } from './icons.tsx';
import { SwitchRow } from './SwitchRow.tsx';

/** A volume from 0 to 100; while sound is off it shows how loud it would be, and moving it turns sound on. */
function Volume({ of, sound }: { of: 'music' | 'effects'; sound: SoundChoice }) {
  const { t, act } = useFace();
  const value = sound[of];
  const said = value === 0 ? t.sounds.off : t.sounds.volume(value);
  return (
    <label class="volume grid gap-9 middle edge-hair bold ring on-white" data-heard={sound.on && value > 0}>
      <Icon name={of} />
      <span>{t.sounds[of]}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={said}
        onInput={(event) => act({ type: 'SOUND', change: { [of]: event.currentTarget.valueAsNumber } })}
        onChange={() => of === 'effects' && act({ type: 'HEAR_EFFECT' })}
      />
      <span class="volume-said to-end" aria-hidden="true">
        {said}
      </span>
    </label>
  );
}

/** The choice of sound: the switch, two volumes, captions. */
export function SoundChoices({ sound }: { sound: SoundChoice }) {
  const { t, act } = useFace();
  const change = (to: Partial<SoundChoice>) => act({ type: 'SOUND', change: to });
  return (
    <section class="menu-part grid gap-7">
      <h3>{t.sounds.heading}</h3>
      <SwitchRow icon="sound" label={t.sounds.all} on={sound.on} flip={() => change({ on: !sound.on })} />
      <Volume of="music" sound={sound} />
      <Volume of="effects" sound={sound} />
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
