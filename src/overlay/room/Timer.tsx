import type { TimerView } from '../../view/room/projectorModel.ts';
import { useFace } from '../parts/context.ts';
import { digits, slicePath } from './clock.ts';

/** What is left of a countdown: a disc that empties, digits, and a word when it does not run. */
export function Timer({ timer }: { timer: TimerView }) {
  const { t } = useFace();
  const { state, left, total, over } = timer;
  const words = t.timer;
  const said = state === 'over' ? words.over : state === 'paused' ? words.paused : words.left;
  return (
    <div class="timer inline middle em-gap-40" role="timer" aria-label={words.label} data-state={state}>
      <svg class="timer-disc" viewBox="-50 -50 100 100" aria-hidden="true">
        <circle class="timer-rim blank" r="46" />
        <path class="inked" d={slicePath(total > 0 ? left / total : 0, 38)} />
        {state === 'paused' && <path class="timer-pause hollow" d="M-12 -16v32M12 -16v32" />}
      </svg>
      <span class="timer-digits">{state === 'over' ? `+${digits(over)}` : digits(left)}</span>
      <span class="timer-word bold">{said}</span>
    </div>
  );
}
