import { Key } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { DialogButton } from '../DialogButton.tsx';
import { KEY_NAMES, ROOM_KEYS } from '../keys.ts';

/** The console on one page. */
export function Help() {
  const { t, keys } = useFace();
  const words = t.roomConsole;
  return (
    <DialogButton id="help" label={words.help} heading={words.helpHeading} icon="ask" hint={ROOM_KEYS.help}>
      {() => (
        <>
          {words.helpText.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {keys && (
            <section class="menu-part grid gap-7">
              <h3>{words.helpKeys}</h3>
              <dl class="key-list half grid">
                {KEY_NAMES.map((name) => (
                  <div key={name} class="flex gap-8">
                    <dt>
                      <Key name={ROOM_KEYS[name]} />
                      <span class="sr-only">{ROOM_KEYS[name]}</span>
                    </dt>
                    <dd>{words.keysOf[name]}</dd>
                  </div>
                ))}
              </dl>
              <p>{words.helpRemote}</p>
            </section>
          )}
        </>
      )}
    </DialogButton>
  );
}
