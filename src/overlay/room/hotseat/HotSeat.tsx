import type { HotSeatView } from '../../../view/room/face.ts';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { toggleFullScreen } from '../fullScreen.ts';
import { keyName } from '../keys.ts';
import { Card } from './Card.tsx';
import { Cover } from './Cover.tsx';
import { Decision } from './Decision.tsx';
import { Together } from './Together.tsx';

interface HotSeatProps {
  readonly view: HotSeatView;
  readonly stageRef: (element: HTMLElement | null) => void;
}

/** One screen for a few people: it is covered between secrets, and everybody looks together in between. */
export function HotSeat({ view, stageRef }: HotSeatProps) {
  // On secret turns too: the same key goes on starting the show instead of covering the card again.
  useShortcuts(false, (key) => {
    const taken = keyName(key, 'together') === 'fullScreen';
    if (taken) toggleFullScreen();
    return taken;
  });
  switch (view.kind) {
    case 'cover':
      return <Cover view={view} />;
    case 'card':
      return <Card view={view} />;
    case 'decision':
      return <Decision view={view} key={view.role} />;
    case 'together':
      return <Together view={view} stageRef={stageRef} />;
  }
}
