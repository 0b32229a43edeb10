import { useRef, useState } from 'preact/hooks';
import type { Measure } from '../../view/player/parts.ts';
import type { Switch } from '../parts/act.ts';
import { Button } from '../parts/Button.tsx';
import { useFace } from '../parts/context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon, type IconName } from '../parts/icons.tsx';
import { Languages } from '../parts/Languages.tsx';
import { OpenFile } from '../parts/OpenFile.tsx';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';
import { SoundChoices } from '../parts/SoundChoices.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';
import type { OverlaySettings, Page } from './props.ts';
import { SoundSwitch } from './SoundSwitch.tsx';

const SWITCHES: readonly { setting: Switch; icon: IconName }[] = [
  { setting: 'motion', icon: 'motion' },
  { setting: 'keys', icon: 'keys' },
];

function Switches({ settings }: { settings: OverlaySettings }) {
  const { t, act } = useFace();
  return (
    <section class="menu-part grid gap-7">
      <h3>{t.menu.pictures}</h3>
      {SWITCHES.map(({ setting, icon }) => (
        <SwitchRow
          key={setting}
          icon={icon}
          label={t.menu[setting]}
          on={settings[setting]}
          flip={() => act({ type: 'SWITCH', setting })}
        />
      ))}
    </section>
  );
}

function YourData({ done }: { done: () => void }) {
  const { t, act } = useFace();
  const [asking, ask] = useState(false);
  const erase = () => {
    ask(false);
    done();
    act({ type: 'ERASE_ALL' });
  };
  return (
    <section class="menu-part grid gap-7">
      <h3>{t.menu.data}</h3>
      <p>{t.menu.dataText}</p>
      <button type="button" class="button button-plain" aria-expanded={asking} onClick={() => ask(!asking)}>
        {t.menu.erase}
      </button>
      {asking && (
        <fieldset class="menu-ask flex wrap on-yellow edge-line gap-9">
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
  const { t } = useFace();
  if (page.kind !== 'game') return null;
  const shown: Measure[] = [
    ...page.view.gauges.map(({ measure }) => measure),
    ...(['capacity', 'narrative', 'urgency'] as const),
  ];
  return (
    <details class="menu-part glossary grid gap-7">
      <summary class="bold">{t.menu.words}</summary>
      <dl class="grid gap-8">
        {shown.map((measure) => (
          <div key={measure}>
            <dt class="bold">
              <Icon name={measure} /> {t.measures[measure].name}
            </dt>
            <dd class="text-4">{t.measures[measure].means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The menu button and its dialog: sound first, then language, game, data. */
export function Menu({ page, settings }: { page: Page; settings: OverlaySettings }) {
  const { t, act } = useFace();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const inGame = page.kind === 'game';
  return (
    <div class="menu off-paper flex gap-7">
      <SoundSwitch sound={settings.sound} />
      <button
        type="button"
        class="menu-button row on-card edge-line bold gap-7"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="menu" />
        <span class="sr-tight">{t.menu.open}</span>
      </button>
      <Dialog
        dialog={dialog}
        look="menu-dialog on-card edge-thick"
        id="menu-heading"
        heading={t.menu.heading}
        close={close}
      >
        <SoundChoices sound={settings.sound} />
        <Switches settings={settings} />
        <ReadingChoice settings={settings} choose={(choice) => act({ type: 'READ', ...choice })} />
        <Languages />
        <section class="menu-part grid gap-7">
          <h3>{t.menu.game}</h3>
          {inGame && <Button action={{ type: 'SAVE_FILE' }}>{t.menu.saveFile}</Button>}
          <OpenFile label={t.menu.openFile} done={close} />
          {page.kind !== 'title' && <Leave action="HOME" done={close} label={t.menu.home} />}
          {page.kind !== 'about' && <Leave action="ABOUT" done={close} label={t.menu.about} />}
        </section>
        <Glossary page={page} />
        <YourData done={close} />
      </Dialog>
    </div>
  );
}

/** A way out of the dialog: it closes first, so that the focus can go to the new page. */
function Leave({ action, done, label }: { action: 'HOME' | 'ABOUT'; done: () => void; label: string }) {
  const { act } = useFace();
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
