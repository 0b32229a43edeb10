import { useFace } from '../../../parts/context.ts';
import { TablePlate } from '../TablePlate.tsx';
import type { SceneOf } from './scene.ts';

/** Tables read their cards: the picture, and who does what. */
export function PeersScene({ scene }: { scene: SceneOf<'peers'> }) {
  const { t } = useFace();
  return (
    <>
      <div class="room-plate on-yellow edge-thick">
        <h1 tabIndex={-1}>{t.roomProjector.peersHeading}</h1>
        <p>{t.roomProjector.peersText}</p>
      </div>
      <ul class="table-strip grid">
        {scene.tables.map((table) => (
          <TablePlate key={table.role} {...table} />
        ))}
      </ul>
    </>
  );
}
