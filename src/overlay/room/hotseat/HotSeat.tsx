import type { HotSeatView } from '../../../view/room/face.ts';
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
