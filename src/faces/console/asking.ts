import type { DeskKey } from '../../domain/session.ts';
import type { FaceAct } from '../../overlay/parts/act.ts';
import { gestureOf } from '../../overlay/room/console/keys.ts';
import type { Console } from './console.ts';
import { sessionNow } from './shown.ts';

/** What a key pressed where the room looks means now; null when the desk refuses it. */
export function askedOf(console: Console, key: DeskKey): FaceAct | null {
  const face = sessionNow(console);
  if (face?.kind === 'console') return gestureOf(key, face.view);
  // Round one screen there is no desk, and nothing may go on over a secret turn.
  if (face?.kind !== 'hotSeat' || face.view.kind !== 'together') return null;
  const { main, undo } = face.view;
  if (key === 'main') return main.ready ? main.event : null;
  return key === 'undo' && undo.steps.length > 0 ? { type: 'UNDO', steps: 1 } : null;
}
