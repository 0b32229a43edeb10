import { LANGUAGES } from '../../domain/vocabulary.ts';
import { useRoom } from './context.ts';
import { Press } from './Press.tsx';

/** The languages of the room, each named in itself. */
export function Languages() {
  const { t, language } = useRoom();
  return (
    <fieldset class="languages">
      <legend>{t.menu.language}</legend>
      {LANGUAGES.map((each) => (
        <span key={each} lang={each}>
          <Press action={{ type: 'language', language: each }} look="plain" pressed={each === language}>
            {t.languages[each]}
          </Press>
        </span>
      ))}
    </fieldset>
  );
}
