import type { ComponentChildren } from 'preact';
import type { PlayerView } from '../../view/player/model.ts';
import { STEPS_ALONE } from '../../view/player/player.ts';
import { Button } from '../parts/Button.tsx';
import { useFace } from '../parts/context.ts';
import { Icon } from '../parts/icons.tsx';
import { type Telling, useTelling } from './reading.ts';

/** Which of the six pages of a tension this is, in words. */
export function useStep({ progress: { step } }: PlayerView): string {
  const { t } = useFace();
  const page = STEPS_ALONE[step - 1];
  const name = page === 'peers' ? t.peers.step : page && t.steps[page];
  return t.progress.step(step, STEPS_ALONE.length, name ?? '');
}

/** The panel beside the stage. */
export function Side({ children }: { children: ComponentChildren }) {
  return <section class="side column gap-8 panel on-card edge-thick">{children}</section>;
}

/** What lies under the stage. */
export function Below({ children }: { children: ComponentChildren }) {
  return <div class="below gap-9">{children}</div>;
}

/** In a room, the page is told beat by beat: back, and on. */
function TellingActions({ telling }: { telling: Telling }) {
  const { t } = useFace();
  return (
    <div class="actions off-paper row wrap gap-9 at-foot">
      {!telling.first && (
        <button type="button" class="button button-plain" onClick={() => telling.go(-1)}>
          <Icon name="back" />
          <span>{t.reading.before}</span>
        </button>
      )}
      <span class="off-phone grow" />
      <button type="button" class="button button-main" onClick={() => telling.go(1)}>
        <span>{t.reading.after}</span>
        <Icon name="next" />
      </button>
    </div>
  );
}

/** The bar at the bottom: the way back at the left, the main action at the right, under the thumb. */
export function Actions({ children, undo = false }: { children: ComponentChildren; undo?: boolean }) {
  const { t } = useFace();
  const telling = useTelling();
  if (telling && !telling.last) return <TellingActions telling={telling} />;
  return (
    <div class="actions off-paper row wrap gap-9 at-foot">
      {undo && (
        <Button action={{ type: 'UNDO', steps: 1 }} icon="back" look="plain">
          {t.common.back}
        </Button>
      )}
      <span class="off-phone grow" />
      {children}
    </div>
  );
}

/** Back to the page one comes from. */
export function WayBack({ look = 'plain' }: { look?: 'plain' | 'main' }) {
  const { t } = useFace();
  return (
    <Actions>
      <Button action={{ type: 'BACK' }} icon="back" look={look}>
        {t.about.back}
      </Button>
    </Actions>
  );
}
