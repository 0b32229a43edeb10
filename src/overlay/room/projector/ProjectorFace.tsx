import type { ProjectorLinkState } from '../../../view/room/projectorLink.ts';
import type { ProjectorView } from '../../../view/room/projectorModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { toggleFullScreen } from '../fullScreen.ts';
import { keyName, ROOM_KEYS, readingOfKey } from '../keys.ts';
import { Projector } from './Projector.tsx';

interface ProjectorFaceProps {
  readonly view: ProjectorView | null;
  readonly link: ProjectorLinkState;
  readonly stageRef: (element: HTMLElement | null) => void;
}

/** The big window: what the room sees, and four keys for whoever stands beside it. */
export function ProjectorFace({ view, link, stageRef }: ProjectorFaceProps) {
  const { t, keys, act } = useFace();
  useShortcuts(keys, (key) => {
    const reading = view && readingOfKey(key, view.reading);
    const name = keyName(key, 'projector');
    if (reading) act({ type: 'READING', reading });
    else if (name === 'fullScreen') toggleFullScreen();
    else if (name === 'here') act({ type: 'PROJECT_HERE', on: false });
    else return false;
    return true;
  });
  if (!view)
    return (
      <main class="projector-waiting grid centred">
        <h1 tabIndex={-1}>{t.roomProjector.waiting}</h1>
        <p>{t.roomProjector.waitingText}</p>
      </main>
    );
  return (
    <>
      <Projector view={view} link={link} stageRef={stageRef} />
      <div class="back-here">
        <Button action={{ type: 'PROJECT_HERE', on: false }} hint={ROOM_KEYS.here}>
          {t.roomWords.backHere}
        </Button>
      </div>
    </>
  );
}
