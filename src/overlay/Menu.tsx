import { useRef, useState } from 'preact/hooks';
import { LANGUAGES } from '../domain/vocabulary.ts';
import type { Measure } from '../view/model.ts';
import { useDesk } from './context.ts';
import { Icon, type IconName } from './parts/icons.tsx';
import { Button } from './parts/Layout.tsx';
import { ReadingChoice } from './parts/ReadingChoice.tsx';
import { SwitchRow } from './parts/SwitchRow.tsx';
import type { OverlaySettings, Page, Switch } from './props.ts';
import { SoundPart, SoundSwitch } from './SoundMenu.tsx';

const SWITCHES: readonly { setting: Switch; icon: IconName }[] = [
  { setting: 'motion', icon: 'motion' },
  { setting: 'keys', icon: 'keys' },
];

function Switches({ settings }: { settings: OverlaySettings }) {
  const { t, act } = useDesk();
  return (
    <section class="menu-part">
      <h3>{t.menu.pictures}</h3>
      {SWITCHES.map(({ setting, icon }) => (
        <SwitchRow
          key={setting}
          icon={icon}
          label={t.menu[setting]}
          on={settings[setting]}
          flip={() => act({ type: 'toggle', setting })}
        />
      ))}
    </section>
  );
}

/** The languages of the game, each named in itself. */
export function Languages() {
  const { t, language, act } = useDesk();
  return (
    <fieldset class="languages">
      <legend class="sr-tight">{t.menu.language}</legend>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          class="button button-plain"
          lang={each}
          aria-pressed={each === language}
          onClick={() => act({ type: 'language', language: each })}
        >
          {each === language && <Icon name="tick" />}
          <span>{t.languages[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}

function OpenFile({ done }: { done: () => void }) {
  const { t, act } = useDesk();
  const opened = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    done();
    act({ type: 'openFile', file });
  };
  return (
    <label class="button button-second file ring">
      <input
        type="file"
        class="file-input"
        accept="application/json,.json"
        onChange={(event) => opened(event.currentTarget)}
      />
      <span>{t.menu.openFile}</span>
    </label>
  );
}

function YourData({ done }: { done: () => void }) {
  const { t, act } = useDesk();
  const [asking, ask] = useState(false);
  const erase = () => {
    ask(false);
    done();
    act({ type: 'eraseAll' });
  };
  return (
    <section class="menu-part">
      <h3>{t.menu.data}</h3>
      <p>{t.menu.dataText}</p>
      <button type="button" class="button button-plain" aria-expanded={asking} onClick={() => ask(!asking)}>
        {t.menu.erase}
      </button>
      {asking && (
        <fieldset class="menu-ask">
          <legend class="sr-only">{t.menu.erase}</legend>
          <p>{t.menu.eraseAsk}</p>
          <button type="button" class="button button-main" onClick={erase}>
            {t.menu.eraseYes}
          </button>
          <button type="button" class="button button-second" onClick={() => ask(false)}>
            {t.menu.eraseNo}
          </button>
        </fieldset>
      )}
    </section>
  );
}

function Glossary({ page }: { page: Page }) {
  const { t } = useDesk();
  if (page.kind !== 'game') return null;
  const shown: Measure[] = [
    ...page.view.gauges.map(({ measure }) => measure),
    ...(['capacity', 'narrative', 'urgency'] as const),
  ];
  return (
    <details class="menu-part glossary">
      <summary>{t.menu.words}</summary>
      <dl>
        {shown.map((measure) => (
          <div key={measure}>
            <dt>
              <Icon name={measure} /> {t.measures[measure].name}
            </dt>
            <dd>{t.measures[measure].means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The menu button and its dialog: sound first, then language, game, data. */
export function Menu({ page, settings }: { page: Page; settings: OverlaySettings }) {
  const { t, act } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const inGame = page.kind === 'game';
  return (
    <div class="menu">
      <SoundSwitch sound={settings.sound} />
      <button type="button" class="menu-button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        <Icon name="menu" />
        <span class="sr-tight">{t.menu.open}</span>
      </button>
      <dialog ref={dialog} class="menu-dialog" aria-labelledby="menu-heading">
        <h2 id="menu-heading">{t.menu.heading}</h2>
        <SoundPart sound={settings.sound} />
        <Switches settings={settings} />
        <ReadingChoice settings={settings} choose={(choice) => act({ type: 'read', ...choice })} />
        <Languages />
        <section class="menu-part">
          <h3>{t.menu.game}</h3>
          {inGame && <Button action={{ type: 'saveFile' }}>{t.menu.saveFile}</Button>}
          <OpenFile done={close} />
          {page.kind !== 'title' && <Leave action="home" done={close} label={t.menu.home} />}
          {page.kind !== 'about' && <Leave action="about" done={close} label={t.menu.about} />}
        </section>
        <Glossary page={page} />
        <YourData done={close} />
        <button type="button" class="button button-main menu-close" onClick={close}>
          <Icon name="close" />
          <span>{t.menu.close}</span>
        </button>
      </dialog>
    </div>
  );
}

/** A way out of the dialog: it closes first, so that the focus can go to the new page. */
function Leave({ action, done, label }: { action: 'home' | 'about'; done: () => void; label: string }) {
  const { act } = useDesk();
  const go = () => {
    done();
    act({ type: action });
  };
  return (
    <button type="button" class="button button-second" onClick={go}>
      {label}
    </button>
  );
}
