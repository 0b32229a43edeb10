import type { ComponentChildren } from 'preact';
import type { PlayerView } from '../../view/model.ts';
import { useDesk } from '../parts/context.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import type { Action } from './props.ts';
import { type Telling, useTelling } from './reading.ts';

/** The one title of a screen: where the focus goes when the screen changes. */
export function Heading({ children, kicker }: { children: ComponentChildren; kicker?: string }) {
  return (
    <div class="heading">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{children}</h1>
    </div>
  );
}

/** Which of the eight steps this is, in words. */
export function useStep({ progress }: PlayerView): string {
  const { t } = useDesk();
  const names = Object.values(t.steps);
  return t.progress.step(progress.step, names[progress.step - 1] ?? '');
}

/** The panel beside the stage. */
export function Side({ children }: { children: ComponentChildren }) {
  return <section class="side panel">{children}</section>;
}

/** What lies under the stage. */
export function Below({ children }: { children: ComponentChildren }) {
  return <div class="below">{children}</div>;
}

/** In a room, the page is told beat by beat: back, and on. */
function TellingActions({ telling }: { telling: Telling }) {
  const { t } = useDesk();
  return (
    <div class="actions">
      {!telling.first && (
        <button type="button" class="button button-plain" onClick={() => telling.go(-1)}>
          <Icon name="back" />
          <span>{t.reading.before}</span>
        </button>
      )}
      <span class="actions-gap" />
      <button type="button" class="button button-main" onClick={() => telling.go(1)}>
        <span>{t.reading.after}</span>
        <Icon name="next" />
      </button>
    </div>
  );
}

/** The bar at the bottom: the way back at the left, the main action at the right, under the thumb. */
export function Actions({ children, undo = false }: { children: ComponentChildren; undo?: boolean }) {
  const { t } = useDesk();
  const telling = useTelling();
  if (telling && !telling.last) return <TellingActions telling={telling} />;
  return (
    <div class="actions">
      {undo && (
        <Button action={{ type: 'undo' }} icon="back" look="plain">
          {t.common.back}
        </Button>
      )}
      <span class="actions-gap" />
      {children}
    </div>
  );
}

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly action: Action;
  readonly icon?: IconName;
  readonly look?: 'main' | 'plain' | 'second';
  readonly disabled?: boolean;
}

/** A button that does one action. */
export function Button({ children, action, icon, look = 'second', disabled = false }: ButtonProps) {
  const { act } = useDesk();
  const before = icon && icon !== 'next';
  return (
    <button type="button" class={`button button-${look}`} disabled={disabled} onClick={() => act(action)}>
      {before && <Icon name={icon} />}
      <span>{children}</span>
      {icon === 'next' && <Icon name="next" />}
    </button>
  );
}
