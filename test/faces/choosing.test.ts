import { expect, it, vi } from 'vitest';
import { open } from './desk.ts';
import { settled } from './ports.ts';

const late = vi.hoisted(() => new Map<string, Promise<void>>()); // what an album waits for before it comes

vi.mock('virtual:scenarios', async (original) => {
  const shelf = await original<typeof import('virtual:scenarios')>();
  const loadScenario: typeof shelf.loadScenario = async (id) => {
    await late.get(id);
    return shelf.loadScenario(id);
  };
  return { ...shelf, loadScenario };
});

it('prepares the scenario that was chosen last, whichever comes first', async () => {
  const window = open();
  await window.lead();
  let come = () => {};
  late.set('onze-guichets', new Promise((done) => (come = done)));
  const first = window.act({ type: 'CHOOSE_SCENARIO', id: 'onze-guichets' });
  await window.act({ type: 'CHOOSE_SCENARIO', id: 'douze-places' });
  come();
  await first;
  await settled();
  expect(window.face()).toMatchObject({ kind: 'prepare' });
  expect(window.console.draft?.scenario.id).toBe('douze-places');
  expect(window.console.ports.storage.value('room.prepared')).toContain('douze-places');
});
