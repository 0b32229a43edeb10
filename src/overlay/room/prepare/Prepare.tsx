import type { PrepareView, ResumableSession } from '../../../view/room/prepareModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { Languages } from '../../parts/Languages.tsx';
import { OpenFile } from '../../parts/OpenFile.tsx';
import { DialogButton } from '../DialogButton.tsx';
import type { RoomSettings } from '../props.ts';
import { RoomReading } from '../RoomReading.tsx';
import { AgendaEditor } from './AgendaEditor.tsx';
import { CompanyChoice } from './CompanyChoice.tsx';
import { Essentials } from './Essentials.tsx';
import { Gear } from './Gear.tsx';
import { TablesEditor } from './TablesEditor.tsx';

function Top({ settings }: { settings: RoomSettings }) {
  const { t, act } = useFace();
  const words = t.roomPrepare;
  return (
    <header class="prepare-top row wrap gap-7-11">
      <h1 class="on-ink in-yellow" tabIndex={-1}>
        {words.heading}
      </h1>
      <p class="page-intro on-yellow edge-line semibold">{words.ready}</p>
      <span class="grow" />
      <DialogButton label={t.menu.open} heading={words.more} icon="menu">
        {(close) => (
          <>
            <section class="menu-part grid gap-7">
              <Button action={{ type: 'SWITCH', setting: 'keys' }} icon="keys" pressed={settings.keys}>
                {t.roomWords.keys}
              </Button>
              <Button action={{ type: 'SWITCH', setting: 'motion' }} icon="motion" pressed={settings.motion}>
                {t.menu.motion}
              </Button>
              <Languages />
            </section>
            <section class="menu-part grid gap-7">
              <OpenFile label={t.roomWords.openFile} done={close} />
            </section>
          </>
        )}
      </DialogButton>
      <button type="button" class="button button-second" onClick={() => act({ type: 'HOME' })}>
        <Icon name="back" />
        <span>{t.roomWords.home}</span>
      </button>
    </header>
  );
}

/** What may be taken up again: the session led last, and the one whose place it took. */
function Resume({ view: { resumable, before } }: { view: PrepareView }) {
  const { t } = useFace();
  const words = t.roomPrepare;
  const at = ({ scenario, tension, minutes }: ResumableSession) => words.resumeAt(scenario, tension, minutes);
  if (!resumable && !before) return null;
  return (
    <section class="console-panel grid semibold gap-7 on-yellow edge-line shrink-x">
      {resumable && (
        <>
          <p>{at(resumable)}</p>
          <Button action={{ type: 'RESUME' }} icon="next">
            {words.resume}
          </Button>
        </>
      )}
      {before && (
        <>
          <p>{at(before)}</p>
          <Button action={{ type: 'RESUME_ASIDE' }} look="plain">
            {words.resumeAside}
          </Button>
        </>
      )}
    </section>
  );
}

/** The bar that is always in sight: what a careful trainer would look at, and the one button that begins. */
function Begin({ view }: { view: PrepareView }) {
  const { t } = useFace();
  const words = t.roomPrepare;
  return (
    <footer class="prepare-begin row wrap from-end on-paper at-foot">
      <div class="cautions lines-120 semibold" role="status">
        {view.cautions.map((caution) => (
          <p key={caution}>
            <Icon name="urgency" /> {words.cautions[caution]}
          </p>
        ))}
      </div>
      {view.changed && (
        <Button action={{ type: 'START_AFRESH' }} icon="back" look="plain">
          {words.reset}
        </Button>
      )}
      <Button action={{ type: 'REHEARSE' }} icon="play">
        {words.rehearse}
      </Button>
      <Button action={{ type: 'BEGIN' }} look="main">
        {words.begin}
      </Button>
    </footer>
  );
}

/** Everything has a good default: three essentials, the tables, the agenda, the gear, and one big button. */
export function Prepare({ view, settings }: { view: PrepareView; settings: RoomSettings }) {
  const { t } = useFace();
  return (
    <div class="prepare grid gap-9 full-high">
      <Top settings={settings} />
      <main class="prepare-main from-start grid gap-9">
        <div class="grid gap-9">
          <Resume view={view} />
          <Essentials view={view} />
          <CompanyChoice view={view} />
        </div>
        <div class="grid gap-9">
          <TablesEditor view={view} />
          <Gear view={view} />
        </div>
        <div class="grid gap-9">
          <AgendaEditor view={view} />
          <section class="console-panel gear grid gap-8 on-card edge-line shrink-x" aria-label={t.roomPrepare.reading}>
            <RoomReading reading={view.reading} />
          </section>
        </div>
      </main>
      <Begin view={view} />
    </div>
  );
}
