import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaceAct } from '../../src/overlay/parts/act.ts';
import { isEcho } from '../../src/overlay/parts/press.ts';
import { createGate } from '../../src/overlay/parts/steps.ts';

const NEXT: FaceAct = { type: 'NEXT' };

/** A page with a clock of its own: presses wait while it is busy, as in a browser, and what was done with it. */
function page() {
  let now = 0;
  let pressedAt = 0;
  const waiting: { readonly action: FaceAct; readonly at: number }[] = [];
  const done: FaceAct['type'][] = [];
  const ended: (() => void)[] = [];
  const endTask = () => {
    for (const then of ended.splice(0)) then();
  };
  const gate = createGate(
    () => pressedAt,
    () => now,
    (then) => void ended.push(then),
  );
  return {
    ...{ gate, done, endTask },
    press: (action: FaceAct) => void waiting.push({ action, at: ++now }),
    /** The page is free again: it hears what waited, and each step shows something else. */
    hear: () => {
      for (const { action, at } of waiting.splice(0)) {
        pressedAt = at;
        now++;
        const before = done.length;
        gate.pass(action, ({ type }) => void done.push(type));
        if (done.length > before && action.type !== 'HEAR_EFFECT') gate.changed();
        endTask();
      }
    },
    change: () => {
      now++;
      gate.changed();
    },
  };
}

describe('one press', () => {
  it('is the first click of a double click, and the first of a key that is held', () => {
    const clicks = [0, 1, 2, 3].map((detail) => isEcho({ type: 'click', detail }));
    expect(clicks).toEqual([false, false, true, true]);
    expect(isEcho({ type: 'keydown', key: 'Enter', repeat: true })).toBe(true);
    expect(isEcho({ type: 'keydown', key: 'Enter', repeat: false })).toBe(false);
    expect(isEcho({ type: 'keydown', key: 'ArrowRight', repeat: true })).toBe(false); // a slider goes on
  });
});

describe('one step', () => {
  it('is all that twenty presses do while the page is busy', () => {
    const { press, hear, done } = page();
    for (let time = 0; time < 20; time++) press(NEXT);
    hear();
    expect(done).toEqual(['NEXT']);
    press({ type: 'UNDO', steps: 1 });
    hear();
    expect(done).toEqual(['NEXT', 'UNDO']);
  });

  it('is all that a press does that a program repeats before the page can draw', () => {
    const { gate, done, press, hear, endTask } = page();
    const repeat = () => {
      for (let time = 0; time < 20; time++) gate.pass(NEXT, ({ type }) => void done.push(type));
    };
    repeat();
    expect(done).toEqual(['NEXT']);
    endTask();
    press(NEXT);
    hear();
    expect(done).toEqual(['NEXT', 'NEXT']);
  });

  it('is never taken from what changed by itself since the press', () => {
    const { change, press, hear, done } = page();
    press(NEXT);
    change();
    hear();
    expect(done).toEqual([]);
    press(NEXT);
    hear();
    expect(done).toEqual(['NEXT']);
  });

  it('holds nothing else back, and is never more than one for what was there when it was pressed', () => {
    const what = fc.constantFrom('step', 'mark', 'change', 'hear');
    fc.assert(
      fc.property(fc.array(what), (happenings) => {
        const { press, hear, change, done } = page();
        let heard = 0;
        let marks = 0;
        for (const each of [...happenings, 'hear']) {
          if (each === 'hear') {
            heard++;
            hear();
          } else if (each === 'change') change();
          else if (each === 'mark') {
            marks++;
            press({ type: 'HEAR_EFFECT' });
          } else press(NEXT);
        }
        expect(done.filter((type) => type === 'HEAR_EFFECT')).toHaveLength(marks);
        expect(done.filter((type) => type === 'NEXT').length).toBeLessThanOrEqual(heard);
      }),
    );
  });
});
