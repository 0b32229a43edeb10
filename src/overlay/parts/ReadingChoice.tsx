import { READING_MODES, READING_SCALES, type ReadingMode, type ReadingScale } from '../../domain/vocabulary.ts';
import { useFace } from './context.ts';
import { Icon } from './icons.tsx';

interface ReadingChoiceProps {
  readonly settings: { readonly reading: ReadingMode; readonly scale: ReadingScale };
  readonly choose: (choice: { reading?: ReadingMode; scale?: ReadingScale }) => void;
}

/** From how far the screen is read, and how large its letters are when it is far. */
export function ReadingChoice({ settings, choose }: ReadingChoiceProps) {
  const { t, keys } = useFace();
  return (
    <fieldset class="languages flex wrap gap-7">
      <legend class="bold text-5">{keys ? t.reading.legendKey : t.reading.legend}</legend>
      {READING_MODES.map((each) => (
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
        READING_SCALES.map((each) => (
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
