import { useFace } from '../../../parts/context.ts';

/** The cover is closed. */
export function EndedScene() {
  const { t } = useFace();
  return (
    <div class="album-tag grid bold album-thanks">
      <h1 tabIndex={-1}>{t.roomProjector.ended}</h1>
      <p>{t.roomProjector.endedText}</p>
    </div>
  );
}
