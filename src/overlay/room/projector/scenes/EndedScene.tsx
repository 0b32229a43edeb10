import { useFace } from '../../../parts/context.ts';

/** The cover is closed. */
export function EndedScene() {
  const { t } = useFace();
  return (
    <div class="album-tag grid bold album-thanks from-left">
      <h1 class="on-yellow edge-thick" tabIndex={-1}>
        {t.roomProjector.ended}
      </h1>
      <p class="on-yellow edge-thick">{t.roomProjector.endedText}</p>
    </div>
  );
}
