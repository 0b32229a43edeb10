import { LANGUAGES } from '../../domain/vocabulary.ts';
import { Button } from './Button.tsx';
import { useFace } from './context.ts';

/** The languages, each named in itself; the one in use is ticked. */
export function Languages() {
  const { t, language } = useFace();
  return (
    <fieldset class="languages flex wrap gap-7">
      <legend class="bold text-5 sr-tight">{t.menu.language}</legend>
      {LANGUAGES.map((each) => (
        <Button
          key={each}
          action={{ type: 'LANGUAGE', language: each }}
          look="plain"
          lang={each}
          pressed={each === language}
          icon={each === language ? 'tick' : undefined}
        >
          {t.languages[each]}
        </Button>
      ))}
    </fieldset>
  );
}
