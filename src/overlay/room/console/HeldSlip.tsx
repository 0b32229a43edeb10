import { useEffect, useState } from 'preact/hooks';
import type { Slip, TableView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';

const PRESSES: ReadonlySet<string> = new Set([' ', 'Enter']);

/** True as long as a button is held, by pointer or by key; whatever takes the press away ends it. */
function useHeld() {
  const [held, setHeld] = useState(false);
  const release = () => setHeld(false);
  useEffect(() => {
    if (!held) return;
    // A window that is left shows nothing to whoever passes by.
    addEventListener('blur', release);
    document.addEventListener('visibilitychange', release);
    return () => {
      removeEventListener('blur', release);
      document.removeEventListener('visibilitychange', release);
    };
  }, [held]);
  return {
    held,
    hold: {
      onPointerDown: ({ currentTarget, pointerId, button }: PointerEvent) => {
        if (button !== 0 || !(currentTarget instanceof Element)) return;
        currentTarget.setPointerCapture(pointerId);
        setHeld(true);
      },
      onPointerUp: release,
      onPointerCancel: release,
      onLostPointerCapture: release,
      onKeyDown: (event: KeyboardEvent) => {
        if (!PRESSES.has(event.key)) return;
        event.preventDefault();
        setHeld(true);
      },
      onKeyUp: release,
      onBlur: release,
      onContextMenu: (event: Event) => event.preventDefault(), // a long touch is not a question
    },
  };
}

/** What the slip says, and how it may be said or kept. */
function SlipWords({ slip: { text, quiet, telling } }: { slip: Slip }) {
  const { t } = useFace();
  const words = t.roomConsole.slip;
  return (
    <>
      <p class="thought on-white">{text}</p>
      <p>
        <strong>{t.common.says(words.quiet)}</strong> {quiet}
      </p>
      <p>
        <strong>{t.common.says(words.telling)}</strong> {t.common.quote(telling)}
      </p>
    </>
  );
}

interface HeldSlipProps {
  readonly slip: Slip;
  readonly simulated: TableView['simulated']; // nobody sits there: no paper to hand over
}

/** What a table alone knows: read while the button is held, never left on the screen; and which paper to hand over. */
export function HeldSlip({ slip, simulated }: HeldSlipProps) {
  const { t } = useFace();
  const words = t.roomConsole.slip;
  const { held, hold } = useHeld();
  return (
    <section class="table-knows grid gap-5">
      <div class="row wrap gap-7">
        <button type="button" class="button button-second held" aria-pressed={held} {...hold}>
          <Icon name="reveal" />
          <span>{words.hold}</span>
        </button>
        <p>{simulated ? words.simulated : words.give(slip.number)}</p>
      </div>
      <div class="grid gap-4" role="status">
        {held && <SlipWords slip={slip} />}
      </div>
    </section>
  );
}
