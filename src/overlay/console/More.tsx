import type { ConsoleView } from '../../view/consoleModel.ts';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';
import { useRoom } from '../room/context.ts';
import { Languages } from '../room/Languages.tsx';
import { OpenSession } from '../room/OpenSession.tsx';
import { Press } from '../room/Press.tsx';
import type { RoomSettings } from '../room/props.ts';
import { Sheet } from '../room/Sheet.tsx';
import { SoundChoices } from '../SoundMenu.tsx';

function Events({ view, done }: { view: ConsoleView; done: () => void }) {
  const { t } = useRoom();
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
            <Press
              action={{ type: 'inject', event: id }}
              icon="urgency"
              disabled={injected || !view.canInject}
              label={`${words.inject}, ${title}`}
              done={done}
            >
              {words.inject}
            </Press>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that is not for every minute: twists, ways out, reading, files. */
export function More({ view, settings }: { view: ConsoleView; settings: RoomSettings }) {
  const { t, act } = useRoom();
  const words = t.roomConsole;
  const { reading } = view.room.view;
  return (
    <Sheet label={words.more} heading={words.moreHeading} icon="menu">
      {(close) => (
        <>
          <Events view={view} done={close} />
          <section class="menu-part">
            <h3>{words.session}</h3>
            <Press action={{ type: 'skipTension' }} icon="next" disabled={!view.canSkipTension} done={close}>
              {words.skipTension}
            </Press>
            <p>{words.skipAsk}</p>
            <Press action={{ type: 'goToDebrief' }} icon="shelter" done={close}>
              {words.goToDebrief}
            </Press>
            <Press action={{ type: 'handOver', to: 'hotSeat' }} icon="pact">
              {words.handOver}
            </Press>
          </section>
          <section class="menu-part">
            <ReadingChoice
              settings={{ reading: reading.mode, scale: reading.scale }}
              choose={(choice) =>
                act({
                  type: 'setReading',
                  reading: { mode: choice.reading ?? reading.mode, scale: choice.scale ?? reading.scale },
                })
              }
            />
            <Press action={{ type: 'projectHere', on: true }} icon="screen" hint="H">
              {t.roomWords.projectHere}
            </Press>
          </section>
          <section class="menu-part">
            <Press action={{ type: 'print', what: 'sheet' }} icon="print">
              {t.roomPrepare.prints.sheet}
            </Press>
            <Press action={{ type: 'print', what: 'cards' }} icon="print">
              {t.roomPrepare.prints.cards}
            </Press>
            <Press action={{ type: 'saveFile' }} icon="save">
              {t.roomWords.saveFile}
            </Press>
            <OpenSession done={close} />
            <Press action={{ type: 'leave' }} icon="back">
              {t.roomWords.leave}
            </Press>
          </section>
          <SoundChoices
            t={t}
            sound={settings.sound}
            change={(change) => act({ type: 'sound', change })}
            hear={() => act({ type: 'hearEffect' })}
          />
          <section class="menu-part">
            <Press action={{ type: 'toggle', setting: 'keys' }} icon="keys" pressed={settings.keys}>
              {t.roomWords.keys}
            </Press>
            <Languages />
          </section>
        </>
      )}
    </Sheet>
  );
}
