import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { ROOM_KEYS } from '../keys.ts';
import type { RoomSettings } from '../props.ts';
import { Help } from './Help.tsx';
import { More } from './More.tsx';

/** Is there a projector, does it follow, and how to get one. */
function ProjectorLine({ view }: { view: ConsoleView }) {
  const { t } = useFace();
  const { link, blocked, agrees } = view.projector;
  const missing = link === 'absent';
  return (
    <div class="projector-line shrink-x row gap-8" data-link={link}>
      <p class="row bold one-line gap-6" role="status">
        <Icon name={missing ? 'cross' : 'tick'} />
        <span>
          {t.roomWords.projector[link]}
          {!missing && !agrees && `. ${t.roomWords.projectorLate}`}
        </span>
      </p>
      {missing && (
        <Button action={{ type: 'OPEN_PROJECTOR' }} icon="screen">
          {t.roomWords.openProjector}
        </Button>
      )}
      {(missing || blocked) && (
        <Button action={{ type: 'PROJECT_HERE', on: true }} hint={ROOM_KEYS.here} look="plain">
          {t.roomWords.projectHere}
        </Button>
      )}
      {blocked && (
        <p class="projector-blocked lines-115 row on-yellow edge-hair bold gap-7 text-5 own-line">
          {t.roomWords.blocked}
        </p>
      )}
    </div>
  );
}

/** Which session, whether the room sees it, and the rest. */
export function TopBar({ view, settings }: { view: ConsoleView; settings: RoomSettings }) {
  const { t } = useFace();
  const words = t.roomConsole;
  return (
    <header class="console-top row span-all gap-7-11">
      <p class="console-title">{words.heading}</p>
      <p class="console-which clip one-line">
        <strong>{view.scenario}</strong> · {t.roomWords.people(view.people)}
      </p>
      {view.rehearsal && (
        <p class="console-rehearsal lines-115 row on-yellow edge-hair bold gap-7">
          {words.rehearsal}
          <Button action={{ type: 'PAUSE_REHEARSAL', on: !view.rehearsalPaused }} look="plain">
            {view.rehearsalPaused ? words.rehearsalGo : words.rehearsalPause}
          </Button>
        </p>
      )}
      {!view.kept && !view.rehearsal && (
        <p class="console-unkept lines-115 row on-yellow edge-hair bold gap-7">{words.unkept}</p>
      )}
      <ProjectorLine view={view} />
      <span class="grow" />
      <More view={view} settings={settings} />
      <Help />
    </header>
  );
}
