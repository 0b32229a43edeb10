import { DESK_KEYS, type DeskKey } from '../../../domain/session.ts';
import type { RoomFace } from '../../../view/room/face.ts';
import { useFace } from '../../parts/context.ts';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { toggleFullScreen } from '../fullScreen.ts';
import { keyName, readingOfKey } from '../keys.ts';
import { Projector } from './Projector.tsx';
import { Tools } from './Tools.tsx';

interface ProjectorFaceProps {
  readonly face: Extract<RoomFace, { kind: 'projector' }>;
  readonly stageRef: (element: HTMLElement | null) => void;
}

const isDeskKey = (name: string | null): name is DeskKey => DESK_KEYS.some((key) => key === name);

/** The big window: what the room sees, and a few keys for whoever stands beside it; the desk's are passed on. */
export function ProjectorFace({ face, stageRef }: ProjectorFaceProps) {
  const { t, keys, act } = useFace();
  const { view, link, here, unheard } = face;
  useShortcuts(keys, (key) => {
    const reading = view && readingOfKey(key, view.reading);
    const name = keyName(key, 'projector');
    if (reading) act({ type: 'READING', reading });
    else if (name === 'fullScreen') toggleFullScreen();
    else if (name === 'here' && here) act({ type: 'PROJECT_HERE', on: false });
    else if (isDeskKey(name)) act({ type: 'DESK_KEY', key: name });
    else return false;
    return true;
  });
  return (
    <>
      {view ? (
        <Projector view={view} link={link} stageRef={stageRef} />
      ) : (
        <main class="projector-waiting grid centred full-high">
          <h1 tabIndex={-1}>{t.roomProjector.waiting}</h1>
          <p>{t.roomProjector.waitingText}</p>
        </main>
      )}
      <p class={unheard ? 'projector-unheard on-yellow edge-thick centred afloat' : 'sr-only'} role="status">
        {unheard && t.roomProjector.unheard}
      </p>
      <Tools here={here} />
    </>
  );
}
