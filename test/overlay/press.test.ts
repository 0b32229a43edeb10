import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaceAct } from '../../src/overlay/parts/act.ts';
import { isEcho } from '../../src/overlay/parts/press.ts';
import { createGate } from '../../src/overlay/parts/steps.ts';

const NEXT: FaceAct = { type: 'NEXT' };

/** A page that is painted when it is told to, and what was done with it. */
function page() {
  const waiting: (() => void)[] = [];
  const done: FaceAct['type'][] = [];
  const gate = createGate((then) => void waiting.push(then));
  return {
    ...{ gate, done },
    press: (action: FaceAct) => gate.pass(action, ({ type }) => void done.push(type)),
    paint: () => {
      for (const then of waiting.splice(0)) then();
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
  it('is all that twenty presses do before anything was seen', () => {
    const { press, paint, done } = page();
    for (let time = 0; time < 20; time++) press(NEXT);
    expect(done).toEqual(['NEXT']);
    paint();
    press({ type: 'UNDO', steps: 1 });
    expect(done).toEqual(['NEXT', 'UNDO']);
  });

  it('is never taken from what changed by itself before it was seen', () => {
    const { gate, press, paint, done } = page();
    gate.shut();
    press(NEXT);
    expect(done).toEqual([]);
    paint();
    press(NEXT);
    expect(done).toEqual(['NEXT']);
  });

  it('holds nothing else back, and never more steps than pages that were seen', () => {
    const what = fc.constantFrom('step', 'mark', 'change', 'paint');
    fc.assert(
      fc.property(fc.array(what), (happenings) => {
        const { gate, press, paint, done } = page();
        let seen = 1;
        let marks = 0;
        for (const each of happenings) {
          if (each === 'paint') seen++;
          if (each === 'mark') marks++;
          if (each === 'paint') paint();
          else if (each === 'change') gate.shut();
          else press(each === 'step' ? NEXT : { type: 'HEAR_EFFECT' });
        }
        expect(done.filter((type) => type === 'HEAR_EFFECT')).toHaveLength(marks);
        expect(done.filter((type) => type === 'NEXT').length).toBeLessThanOrEqual(seen);
      }),
    );
  });
});
