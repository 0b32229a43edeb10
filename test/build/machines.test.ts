import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { diagramOf } from '../../build/machines.ts';
import { MACHINES_PAGE, machinesPage } from '../../build/machines-page.ts';

describe('the map of the machines', () => {
  it('is what the code says: else run npm run map', () => {
    expect(readFileSync(MACHINES_PAGE, 'utf8')).toBe(machinesPage());
  });

  it('tells events, guards, and what a state takes without leaving it', () => {
    const machine = createMachine({
      initial: 'shut',
      states: {
        shut: { on: { KNOCK: { actions: () => undefined }, OPEN: { guard: { type: 'hasKey' }, target: 'open' } } },
        open: { on: { CLOSE: 'shut', SLAM: 'shut' } },
      },
    });
    expect(diagramOf(machine)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> shut',
        '  shut: shut',
        '  note right of shut: KNOCK',
        '  shut --> open: OPEN [hasKey]',
        '  open: open',
        '  open --> shut: CLOSE, SLAM',
      ].join('\n'),
    );
  });
});
