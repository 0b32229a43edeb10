import { describe, expect, it } from 'vitest';
import { goOn, open as openDesk } from './desk.ts';
import { begin, open as openGame } from './player.ts';
import { settled } from './ports.ts';

/** Nobody need fear to begin, to open, to play again or to erase: what was there can be taken up again. */

const tensionOf = (game: ReturnType<typeof openGame>) => game.solo.session?.setup.scenario.tensions[0]?.id ?? '';

async function played() {
  const game = openGame();
  await begin(game);
  for (let step = 0; step < 2; step++) await game.act({ type: 'NEXT' });
  await settled();
  return game;
}

async function atCover(game: ReturnType<typeof openGame>) {
  await game.act({ type: 'HOME' });
  await settled();
  return game.page();
}

async function led() {
  const desk = openDesk();
  await desk.lead();
  await desk.act({ type: 'BEGIN' });
  await settled();
  await goOn(desk, 3);
  return desk;
}

describe('the game that another one took the place of', () => {
  it('waits on the cover, and comes back as it was; the other waits in its turn', async () => {
    const game = await played();
    const journal = game.solo.session?.journal();
    expect(await atCover(game)).toMatchObject({ before: null });
    await game.act({ type: 'PLAY' });
    await game.act({ type: 'CHOOSE_SCENARIO', id: 'douze-places' });
    await game.act({ type: 'START', role: 'torch', company: 'usual' });
    await settled();
    expect(game.notice()).toBe('setAside');
    await game.act({ type: 'NEXT' });
    expect(await atCover(game)).toMatchObject({ resumable: {}, before: { scenario: 'Douze places' } });

    const later = openGame({ storage: game.solo.ports.storage });
    await later.begin();
    await later.act({ type: 'RESUME_ASIDE' });
    await settled();
    expect(later.solo.session?.journal()).toEqual(journal);
    expect(later.notice()).toBe('setAside');
    await later.act({ type: 'HOME' });
    await later.act({ type: 'RESUME_ASIDE' });
    await settled();
    expect(later.view()).toMatchObject({ you: 'torch', screen: { kind: 'peers' } });
  });

  it('is the one that was played again in another’s shoes', async () => {
    const game = await played();
    const journal = game.solo.session?.journal();
    await game.act({ type: 'REPLAY', tension: tensionOf(game), role: 'torch' });
    await settled();
    expect(game.notice()).toBe('setAside');
    await game.act({ type: 'RESUME_ASIDE' });
    expect(game.solo.session?.journal()).toEqual(journal);
  });

  it('is not the one that simply goes on, nor one that nobody played', async () => {
    const game = await played();
    await game.act({ type: 'HOME' });
    await game.act({ type: 'RESUME' });
    await settled();
    expect(game.notice()).toBe('gameResumed');
    expect(game.solo.ports.storage.aside('solo')).toBeNull();
    const idle = openGame();
    await begin(idle);
    await begin(idle);
    expect(idle.notice()).toBeNull();
  });
});

describe('what was erased', () => {
  it('leaves the device at once, and comes back as long as the page is open', async () => {
    const game = await played();
    const { storage } = game.solo.ports;
    await game.act({ type: 'LANGUAGE', language: 'en' });
    await game.act({ type: 'ERASE_ALL' });
    await settled();
    expect(game.page()).toMatchObject({ resumable: null, erased: true });
    expect([storage.saved('solo'), storage.settings()]).toEqual([[], null]);
    await game.act({ type: 'UNERASE' });
    await settled();
    expect(game.page()).toMatchObject({ resumable: { scenario: 'Twelve spaces' }, erased: false });
    expect(game.notice()).toBe('unerased');
    await game.act({ type: 'RESUME' });
    await settled();
    expect(game.view().screen.kind).toBe('parley');
  });
});

describe('the session that another one took the place of', () => {
  it('waits in the preparation, whether the other was begun or opened from a file', async () => {
    const desk = await led();
    await desk.act({ type: 'SAVE_FILE' });
    const file = new File([[...desk.files.offered.values()][0] ?? ''], 'x.json');
    await goOn(desk, 2);
    const journal = desk.console.session?.journal();
    await desk.act({ type: 'OPEN_FILE', file }); // its own file, of before
    await settled();
    expect(desk.notice()).toBe('setAside');
    expect(desk.desk().moment).toBe('peers');
    await desk.act({ type: 'LEAVE' });
    await settled();
    expect(desk.face()).toMatchObject({
      kind: 'prepare',
      view: { before: { tension: 'Quarante et un degrés', minutes: 0 } },
    });
    await desk.act({ type: 'RESUME_ASIDE' });
    await settled();
    expect(desk.console.session?.journal()).toEqual(journal);

    await desk.act({ type: 'LEAVE' });
    await desk.act({ type: 'BEGIN' });
    await settled();
    expect(desk.notice()).toBe('setAside');
    await desk.act({ type: 'LEAVE' });
    await desk.act({ type: 'REHEARSE' });
    await desk.act({ type: 'LEAVE' });
    await desk.act({ type: 'RESUME_ASIDE' });
    await settled();
    expect(desk.desk().moment).toBe('bet');
  });
});
