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

/** One step at a time: after one, or after a change that came from elsewhere, none before what came of it was seen. */
export interface Gate {
  /** What is shown is not what the person saw. */
  shut(): void;
  /** Does the act, unless it is a step that nobody can have meant. */
  pass(action: FaceAct, act: (action: FaceAct) => void): void;
}

/** A gate that opens again `afterShown`. */
export function createGate(afterShown: (then: () => void) => void): Gate {
  let changes = 0; // not yet seen
  const shut = () => {
    changes++;
    afterShown(() => {
      changes--;
    });
  };
  return {
    shut,
    pass(action, act) {
      if (!STEPS.has(action.type)) return act(action);
      if (changes > 0) return;
      shut();
      act(action);
    },
  };
}

/** The second frame from now begins when the first has been painted. Presses that waited for a busy page come before. */
const afterPaint = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));

/** The way to act of a face; `moment` names what its steps lead from. */
export function useSteps(act: (action: FaceAct) => void, moment: string): (action: FaceAct) => void {
  const gate = useMemo(() => createGate(afterPaint), []);
  useLayoutEffect(gate.shut, [gate, moment]);
  return useCallback((action: FaceAct) => gate.pass(action, act), [gate, act]);
}
