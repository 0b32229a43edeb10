import { useRoom } from '../context.ts';
import { Key } from '../Press.tsx';
import { Sheet } from '../Sheet.tsx';
import { DESK_KEYS } from './keys.ts';

/** The desk on one page. */
export function Help() {
  const { t, keys } = useRoom();
  const words = t.roomConsole;
  return (
    <Sheet id="help" label={words.help} heading={words.helpHeading} icon="ask" hint="?">
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
    </Sheet>
  );
}
