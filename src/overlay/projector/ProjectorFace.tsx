import { READING_SCALES } from '../../domain/vocabulary.ts';
import type { ProjectorLinkState } from '../../view/projectorLink.ts';
import type { ProjectorView, Reading } from '../../view/projectorModel.ts';
import { useShortcuts } from '../keys.ts';
import { useRoom } from '../room/context.ts';
import { Press } from '../room/Press.tsx';
import { Projector } from './Projector.tsx';

export interface ProjectorFaceProps {
  readonly view: ProjectorView | null;
  readonly link: ProjectorLinkState;
  readonly stageRef: (element: HTMLElement | null) => void;
}

/** The reading that a key asks for: T for how far, plus and minus for how large; null for any other key. */
export function readingOfKey(key: string, { mode, scale }: Reading): Reading | null {
  const step = (by: number) => READING_SCALES[READING_SCALES.indexOf(scale) + by] ?? scale;
  switch (key) {
    case 't':
      return { mode: mode === 'room' ? 'laptop' : 'room', scale };
    case '+':
    case '=':
      return { mode, scale: step(1) };
    case '-':
      return { mode, scale: step(-1) };
    default:
      return null;
  }
}

/** Full screen on and off; a browser that refuses it leaves things as they are. */
function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}

/** The big window: what the room sees, and four keys for whoever stands beside it. */
export function ProjectorFace({ view, link, stageRef }: ProjectorFaceProps) {
  const { t, keys, act } = useRoom();
  useShortcuts(keys, (key) => {
    const reading = view && readingOfKey(key, view.reading);
    if (reading) act({ type: 'setReading', reading });
    else if (key === 'f') toggleFullScreen();
    else if (key === 'h') act({ type: 'projectHere', on: false });
    else return false;
    return true;
  });
  if (!view)
    return (
      <main class="projector-waiting">
        <h1 tabIndex={-1}>{t.roomProjector.waiting}</h1>
        <p>{t.roomProjector.waitingText}</p>
      </main>
    );
  return (
    <>
      <Projector view={view} link={link} stageRef={stageRef} />
      <div class="back-here">
        <Press action={{ type: 'projectHere', on: false }} hint="H">
          {t.roomWords.backHere}
        </Press>
      </div>
    </>
  );
}
