import type { ConsoleView } from '../../../view/consoleModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Languages } from '../../parts/Languages.tsx';
import { OpenFile } from '../../parts/OpenFile.tsx';
import { ReadingChoice } from '../../parts/ReadingChoice.tsx';
import { SoundChoices } from '../../parts/SoundChoices.tsx';
import { DialogButton } from '../DialogButton.tsx';
import type { RoomSettings } from '../props.ts';

function Events({ view, done }: { view: ConsoleView; done: () => void }) {
  const { t } = useFace();
  const words = t.roomConsole;
  return (
    <section class="menu-part">
      <h3>{words.events}</h3>
      <p>{view.events.length === 0 ? words.noEvents : words.eventsIntro}</p>
      <ul class="event-list">
        {view.events.map(({ id, title, text, injected }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong> {injected && <em class="tag">{words.eventDone}</em>}
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

/** Everything that is not for every minute: twists, ways out, reading, files. */
export function More({ view, settings }: { view: ConsoleView; settings: RoomSettings }) {
  const { t, act } = useFace();
  const words = t.roomConsole;
  const { reading } = view.room.view;
  return (
    <DialogButton label={words.more} heading={words.moreHeading} icon="menu">
      {(close) => (
        <>
          <Events view={view} done={close} />
          <section class="menu-part menu-row">
            <h3>{words.session}</h3>
            <Button action={{ type: 'SKIP_TENSION' }} icon="next" disabled={!view.canSkipTension} done={close}>
              {words.skipTension}
            </Button>
            <p>{words.skipAsk}</p>
            <Button action={{ type: 'GO_TO_DEBRIEF' }} icon="shelter" done={close}>
              {words.goToDebrief}
            </Button>
            <Button action={{ type: 'HAND_OVER', to: 'hotSeat' }} icon="pact">
              {words.handOver}
            </Button>
          </section>
          <section class="menu-part">
            <ReadingChoice
              settings={{ reading: reading.mode, scale: reading.scale }}
              choose={(choice) =>
                act({
                  type: 'READING',
                  reading: { mode: choice.reading ?? reading.mode, scale: choice.scale ?? reading.scale },
                })
              }
            />
            <Button action={{ type: 'PROJECT_HERE', on: true }} icon="screen" hint="H">
              {t.roomWords.projectHere}
            </Button>
          </section>
          <section class="menu-part menu-row">
            <Button action={{ type: 'PRINT', what: 'sheet' }} icon="print">
              {t.roomPrepare.prints.sheet}
            </Button>
            <Button action={{ type: 'PRINT', what: 'cards' }} icon="print">
              {t.roomPrepare.prints.cards}
            </Button>
            <Button action={{ type: 'SAVE_FILE' }} icon="save">
              {t.roomWords.saveFile}
            </Button>
            <OpenFile label={t.roomWords.openFile} done={close} />
            <Button action={{ type: 'LEAVE' }} icon="back">
              {t.roomWords.leave}
            </Button>
          </section>
          <SoundChoices sound={settings.sound} />
          <section class="menu-part">
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
