import { beforeEach, describe, expect, it } from 'vitest';
import { begin, type Opened, open } from './player.ts';
import { settled } from './ports.ts';

describe('the game’s own window', () => {
  let window: Opened;
  beforeEach(async () => {
    window = open();
    await begin(window);
  });

  it('goes from the cover to a game', () => {
    expect(window.view()).toMatchObject({ you: 'agent', screen: { kind: 'situation' } });
  });

  it('renders once for an act, whatever follows from it', async () => {
    for (let step = 0; step < 4; step++) await window.act({ type: 'NEXT' });
    await settled();
    expect(window.view().screen.kind).toBe('positions');
    const before = window.shown.length;
    await window.act({ type: 'COMMIT', role: 'agent', option: 'a' });
    await settled();
    expect(window.shown.length - before).toBe(1);
    expect(window.view().screen.kind).toBe('settlement');
  });

  it('tells what is refused, and forgets it at the next act', async () => {
    await window.act({ type: 'REVEAL' });
    await settled();
    expect(window.notice()).toBe('notNow');
    await window.act({ type: 'NEXT' });
    await settled();
    expect(window.notice()).toBeNull();
    expect(window.view().screen.kind).toBe('peers');
  });

  it('comes back to its game after a reload, and offers it on the cover otherwise', async () => {
    await window.act({ type: 'NEXT' });
    const reloaded = open({ storage: window.solo.ports.storage }, { playing: true });
    await reloaded.begin();
    await settled();
    expect(reloaded.view().screen.kind).toBe('peers');
    const later = open({ storage: window.solo.ports.storage });
    await later.begin();
    await settled();
    expect(later.page()).toMatchObject({ kind: 'title', resumable: { scenario: 'Douze places' } });
    await later.act({ type: 'RESUME' });
    await settled();
    expect(later.view().screen.kind).toBe('peers');
    expect(later.notice()).toBe('gameResumed');
  });

  it('undoes a choice, and plays the game again in another’s shoes', async () => {
    for (let step = 0; step < 4; step++) await window.act({ type: 'NEXT' });
    await window.act({ type: 'COMMIT', role: 'agent', option: 'a' });
    await window.act({ type: 'UNDO', steps: 1 });
    await settled();
    expect(window.view().screen.kind).toBe('positions');
    await window.act({
      type: 'REPLAY',
      tension: window.solo.session?.setup.scenario.tensions[0]?.id ?? '',
      role: 'torch',
    });
    await settled();
    expect(window.view()).toMatchObject({ you: 'torch', screen: { kind: 'situation' } });
  });

  it('gives its game as a file, and refuses what is none', async () => {
    await window.act({ type: 'NEXT' });
    await window.act({ type: 'SAVE_FILE' });
    const [[, text] = ['', '']] = [...window.files.offered];
    const other = open();
    await other.begin();
    await other.act({ type: 'OPEN_FILE', file: new File(['not a game'], 'x.json') });
    await settled();
    expect(other.notice()).toBe('fileRefused');
    await other.act({ type: 'OPEN_FILE', file: new File([text], 'x.json') });
    await settled();
    expect(other.view().screen.kind).toBe('peers');
  });

  it('erases everything it kept here', async () => {
    await window.act({ type: 'ERASE_ALL' });
    await settled();
    expect(window.page()).toEqual({ kind: 'title', resumable: null, before: null, led: null, erased: true });
    expect(window.solo.ports.storage.saved('solo')).toEqual([]);
  });
});
