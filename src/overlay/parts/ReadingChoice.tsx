import { READINGS, type Reading, SCALES, type Scale } from '../../domain/vocabulary.ts';
import { useDesk } from '../context.ts';
import { Icon } from './icons.tsx';

export interface ReadingChoiceProps {
  readonly settings: { readonly reading: Reading; readonly scale: Scale };
  readonly choose: (choice: { reading?: Reading; scale?: Scale }) => void;
}

/** From how far the screen is read, and how large its letters are when it is far. */
export function ReadingChoice({ settings, choose }: ReadingChoiceProps) {
  const { t } = useDesk();
  return (
    <fieldset class="languages reading">
      <legend>{t.reading.legend}</legend>
      {READINGS.map((each) => (
        <button
          key={each}
          type="button"
          class="button button-plain"
          aria-pressed={each === settings.reading}
          onClick={() => choose({ reading: each })}
        >
          {each === settings.reading && <Icon name="tick" />}
          <span>{t.reading.modes[each]}</span>
        </button>
      ))}
      {settings.reading === 'room' &&
        SCALES.map((each) => (
          <button
            key={each}
            type="button"
            class="button button-plain"
            aria-pressed={each === settings.scale}
            onClick={() => choose({ scale: each })}
          >
            {t.reading.scale(each)}
          </button>
        ))}
      <p class="quiet">{t.reading.means[settings.reading]}</p>
    </fieldset>
  );
}
