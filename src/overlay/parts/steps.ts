import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks';
import type { FaceAct } from './act.ts';

/** Acts whose meaning depends on what is shown: each is meant for what the person saw when pressing. */
const STEPS: ReadonlySet<FaceAct['type']> = new Set<FaceAct['type']>([
  ...(['NEXT', 'ADVANCE', 'REVEAL', 'SETTLE', 'SKIP_PARLEY', 'SKIP_TENSION', 'GO_TO_DEBRIEF', 'UNDO', 'REDO'] as const),
  ...([
    'REFLECT',
    'ARBITRATE',
    'SPEND',
    'INJECT',
    'PASS',
    'UNCOVER',
    'TURN',
    'HAND_OVER',
    'CLOSE_GAP',
    'DESK_KEY',
  ] as const),
]);

/** One step at a time: a step is meant for what was there when it was pressed. */
export interface Gate {
  /** From now on something else is shown. */
  changed(): void;
  /** Does the act, unless it is a step pressed before what is shown came: nobody can have meant it. */
  pass(action: FaceAct, act: (action: FaceAct) => void): void;
}

/** A gate on one clock (ms): `pressedAt` tells the newest press, `now` the present, `afterTask` waits until what runs is done. */
export function createGate(pressedAt: () => number, now: () => number, afterTask: (then: () => void) => void): Gate {
  let shownSince = Number.NEGATIVE_INFINITY;
  let stepping = false;
  return {
    changed() {
      shownSince = now();
    },
    pass(action, act) {
      if (!STEPS.has(action.type)) return act(action);
      if (stepping || pressedAt() < shownSince) return;
      // Until it is drawn, nothing more is taken from what the step leads away from.
      stepping = true;
      afterTask(() => {
        stepping = false;
      });
      shownSince = now();
      act(action);
    },
  };
}

/** When the newest press was made: a pointer's when it goes down, since what is under it may change before it is up. */
function followPresses(): () => number {
  let newest = Number.NEGATIVE_INFINITY;
  const note = (event: Event) => {
    if (event instanceof MouseEvent && event.type === 'click' && event.detail > 0) return;
    newest = event.timeStamp;
  };
  for (const type of ['pointerdown', 'keydown', 'click'])
    addEventListener(type, note, { capture: true, passive: true });
  return () => newest;
}

let presses: (() => number) | null = null;

/** The way to act of a face; `moment` names what its steps lead from. */
export function useSteps(act: (action: FaceAct) => void, moment: string): (action: FaceAct) => void {
  const gate = useMemo(() => {
    presses ??= followPresses();
    return createGate(
      presses,
      () => new Event('now').timeStamp, // the clock that presses are dated by
      queueMicrotask,
    );
  }, []);
  useLayoutEffect(gate.changed, [gate, moment]);
  return useCallback((action: FaceAct) => gate.pass(action, act), [gate, act]);
}
