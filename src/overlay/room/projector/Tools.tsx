import { useEffect, useState } from 'preact/hooks';
import { Button, Key } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { toggleFullScreen } from '../fullScreen.ts';
import { ROOM_KEYS } from '../keys.ts';

/** How long they stay once the pointer rests, in milliseconds. */
const STAYS = 3000;

/** True while the pointer was seen a moment ago. */
function usePointerNear(): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const seen = () => {
      clearTimeout(leaving);
      setNear(true);
      leaving = setTimeout(() => setNear(false), STAYS);
    };
    for (const type of ['pointermove', 'pointerdown'] as const) addEventListener(type, seen);
    return () => {
      clearTimeout(leaving);
      for (const type of ['pointermove', 'pointerdown'] as const) removeEventListener(type, seen);
    };
  }, []);
  return near;
}

/** Whether the window fills its screen; null where the browser never lets it. */
function useFullScreen(): boolean | null {
  const [full, setFull] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => setFull(document.fullscreenEnabled ? document.fullscreenElement !== null : null);
    look();
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return full;
}

/** What whoever sets up the big window needs, out of the room's sight until the pointer moves or the focus comes. */
export function Tools({ here }: { here: boolean }) {
  const { t, keys } = useFace();
  const near = usePointerNear();
  const full = useFullScreen();
  const words = t.roomProjector;
  return (
    <div class="projector-tools flex gap-8 afloat" data-near={near}>
      {full !== null && (
        <button
          type="button"
          class="button button-second"
          aria-keyshortcuts={keys ? ROOM_KEYS.fullScreen : undefined}
          onClick={toggleFullScreen}
        >
          <Icon name="screen" />
          <span>{full ? words.leaveFullScreen : words.enterFullScreen}</span>
          {keys && <Key name={ROOM_KEYS.fullScreen} />}
        </button>
      )}
      {here && (
        <Button action={{ type: 'PROJECT_HERE', on: false }} hint={ROOM_KEYS.here}>
          {t.roomWords.backHere}
        </Button>
      )}
    </div>
  );
}
