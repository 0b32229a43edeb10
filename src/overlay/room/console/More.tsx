import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Languages } from '../../parts/Languages.tsx';
import { OpenFile } from '../../parts/OpenFile.tsx';
import { SoundChoices } from '../../parts/SoundChoices.tsx';
import { DialogButton } from '../DialogButton.tsx';
import { ROOM_KEYS } from '../keys.ts';
import type { RoomSettings } from '../props.ts';
import { RoomReading } from '../RoomReading.tsx';

interface PartProps {
  readonly view: ConsoleView;
  readonly done: () => void; // closes the menu
}

/** Twists that the facilitator may throw in. */
function Events({ view, done }: PartProps) {
  const { t } = useFace();
  const words = t.roomConsole;
  return (
    <section class="menu-part grid gap-7">
      <h3>{words.events}</h3>
      <p>{view.events.length === 0 ? words.noEvents : words.eventsIntro}</p>
      <ul class="event-list grid gap-8">
        {view.events.map(({ id, title, text, injected }) => (
          <li key={id} class="row spread gap-9">
            <p>
              <strong>{title}</strong> {injected && <em class="tag on-white">{words.eventDone}</em>}
              <br />
              {text}
            </p>
            <Button
              action={{ type: 'INJECT', event: id }}
              icon="urgency"
              disabled={injected || !view.canInject}
              label={`${words.inject}, ${title}`}
              done={done}
            >
              {words.inject}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Ways out of the usual run: past a tension, to the debrief, round one screen. */
function Ways({ view, done }: PartProps) {
  const { t } = useFace();
  const words = t.roomConsole;
  return (
    <section class="menu-part grid gap-7">
      <h3>{words.session}</h3>
      <Button action={{ type: 'SKIP_TENSION' }} icon="next" disabled={!view.canSkipTension} done={done}>
        {words.skipTension}
      </Button>
      <p>{words.skipAsk}</p>
      <Button action={{ type: 'GO_TO_DEBRIEF' }} icon="shelter" done={done}>
        {words.goToDebrief}
      </Button>
      <Button action={{ type: 'HAND_OVER', to: 'hotSeat' }} icon="pact">
        {words.handOver}
      </Button>
    </section>
  );
}

function Files({ done }: Pick<PartProps, 'done'>) {
  const { t } = useFace();
  return (
    <section class="menu-part grid gap-7">
      <Button action={{ type: 'PRINT', what: 'sheet' }} icon="print">
        {t.roomPrepare.prints.sheet}
      </Button>
      <Button action={{ type: 'PRINT', what: 'cards' }} icon="print">
        {t.roomPrepare.prints.cards}
      </Button>
      <Button action={{ type: 'SAVE_FILE' }} icon="save">
        {t.roomWords.saveFile}
      </Button>
      <OpenFile label={t.roomWords.openFile} done={done} />
      <Button action={{ type: 'LEAVE' }} icon="back">
        {t.roomWords.leave}
      </Button>
    </section>
  );
}

/** Everything that is not for every minute: twists, ways out, reading, files. */
export function More({ view, settings }: { view: ConsoleView; settings: RoomSettings }) {
  const { t } = useFace();
  return (
    <DialogButton label={t.roomConsole.more} heading={t.roomConsole.moreHeading} icon="menu">
      {(close) => (
        <>
          <Events view={view} done={close} />
          <Ways view={view} done={close} />
          <section class="menu-part grid gap-7">
            <RoomReading reading={view.room.view.reading} />
            <Button action={{ type: 'PROJECT_HERE', on: true }} icon="screen" hint={ROOM_KEYS.here}>
              {t.roomWords.projectHere}
            </Button>
          </section>
          <Files done={close} />
          <SoundChoices sound={settings.sound} />
          <section class="menu-part grid gap-7">
            <Button action={{ type: 'SWITCH', setting: 'keys' }} icon="keys" pressed={settings.keys}>
              {t.roomWords.keys}
            </Button>
            <Languages />
          </section>
        </>
      )}
    </DialogButton>
  );
}
