import type { ComponentChildren } from 'preact';
import type { PlayerView } from '../../view/player/model.ts';
import { Button } from '../parts/Button.tsx';
import { useFace } from '../parts/context.ts';
import { Icon } from '../parts/icons.tsx';
import { type Telling, useTelling } from './reading.ts';

/** Which of the eight steps this is, in words. */
export function useStep({ progress }: PlayerView): string {
  const { t } = useFace();
  const names = Object.values(t.steps);
  return t.progress.step(progress.step, names[progress.step - 1] ?? '');
}

/** The panel beside the stage. */
export function Side({ children }: { children: ComponentChildren }) {
  return <section class="side column gap-8 panel">{children}</section>;
}

/** What lies under the stage. */
export function Below({ children }: { children: ComponentChildren }) {
  return <div class="below gap-9">{children}</div>;
}

/** In a room, the page is told beat by beat: back, and on. */
function TellingActions({ telling }: { telling: Telling }) {
  const { t } = useFace();
  return (
    <div class="actions off-paper row wrap gap-9">
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
    <div class="actions off-paper row wrap gap-9">
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
