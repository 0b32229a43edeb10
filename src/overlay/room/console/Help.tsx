import { Key } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { DialogButton } from '../DialogButton.tsx';
import { DESK_KEYS } from './keys.ts';

/** The desk on one page. */
export function Help() {
  const { t, keys } = useFace();
  const words = t.roomConsole;
  return (
    <DialogButton id="help" label={words.help} heading={words.helpHeading} icon="ask" hint="?">
      {() => (
        <>
          {words.helpText.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {keys && (
            <section class="menu-part">
              <h3>{words.helpKeys}</h3>
              <dl class="key-list">
                {DESK_KEYS.map(([name, key]) => (
                  <div key={name}>
                    <dt>
                      <Key name={key} />
                      <span class="sr-only">{key}</span>
                    </dt>
                    <dd>{words.keysOf[name]}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
        </>
      )}
    </DialogButton>
  );
}
