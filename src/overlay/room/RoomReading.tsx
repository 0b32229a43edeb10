import type { Reading } from '../../view/room/projectorModel.ts';
import { useFace } from '../parts/context.ts';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';

/** From how far the room reads its screen, and how large. */
export function RoomReading({ reading: { mode, scale } }: { reading: Reading }) {
  const { act } = useFace();
  return (
    <ReadingChoice
      settings={{ reading: mode, scale }}
      choose={(choice) =>
        act({ type: 'READING', reading: { mode: choice.reading ?? mode, scale: choice.scale ?? scale } })
      }
    />
  );
}
