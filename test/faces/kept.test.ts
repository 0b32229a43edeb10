import { describe, expect, it } from 'vitest';
import type { Device } from '../../src/adapters/storage.ts';
import { nameOf } from '../../src/play/session/setup.ts';
import { goOn, open as openDesk } from './desk.ts';
import { begin, open as openGame } from './player.ts';
import { settled, storage } from './ports.ts';

/** What a browser keeps of a session, and what it keeps for that session alone. */

const DAY = 24 * 3_600_000;

async function begun(...how: Parameters<typeof openDesk>) {
  const desk = openDesk(...how);
  await desk.lead();
  await desk.act({ type: 'BEGIN' });
  await settled();
  return desk;
}

/** The file that a window gives now. */
async function fileOf(desk: Awaited<ReturnType<typeof begun>>): Promise<File> {
  await desk.act({ type: 'SAVE_FILE' });
  return new File([[...desk.files.offered.values()].at(-1) ?? ''], 'x.json');
}

describe('another session', () => {
  it('opened on the same computer has neither the clock nor the note of the one before', async () => {
    const other = await begun({}, { seed: 99 });
    other.pass(4.7 * 60_000);
    const file = await fileOf(other);

    const desk = await begun();
    desk.pass(38 * 60_000);
    await desk.act({ type: 'DRAFT_NOTE', text: 'le groupe A a peur du maire' });
    await desk.act({ type: 'OPEN_FILE', file });
    await settled();
    expect(desk.console.clock?.now()).toBe(4.7 * 60_000);
    expect(desk.desk().draft).toBe('');

    const again = openDesk({ storage: desk.console.ports.storage }, { leading: true });
    await again.lead();
    await settled();
    expect(again.desk().draft).toBe('');
    expect(again.console.clock?.now()).toBeLessThan(5 * 60_000);
  });

  it('begun after it starts with an empty line, and a reload has the line again', async () => {
    const desk = await begun();
    await desk.act({ type: 'DRAFT_NOTE', text: 'à moitié' });
    const again = openDesk({ storage: desk.console.ports.storage }, { leading: true });
    await again.lead();
    await settled();
    expect(again.desk().draft).toBe('à moitié');
    await again.act({ type: 'LEAVE' });
    await again.act({ type: 'REHEARSE' });
    await again.act({ type: 'DRAFT_NOTE', text: 'pour voir' });
    await again.act({ type: 'LEAVE' });
    await again.act({ type: 'RESUME' });
    await settled();
    expect(again.desk().draft).toBe('à moitié');
    await again.act({ type: 'LEAVE' });
    await again.act({ type: 'BEGIN' });
    await settled();
    expect(again.desk().draft).toBe('');
  });

  it('does not pass for one whose page was turned', async () => {
    const kept = storage();
    const one = openGame({ storage: kept });
    await begin(one);
    await one.act({ type: 'TURN' });
    const { session, turned } = one.solo;
    expect(turned).not.toBeNull();
    expect(session && kept.own('turned', nameOf(session.setup))).toBe(turned);
    expect(session && kept.own('turned', nameOf({ ...session.setup, seed: 8 }))).toBeNull();
  });
});

describe('a clock that stood still for years', () => {
  it.each([30, 400, 40 * 366])('%i days lets the session be resumed, led and resumed again', async (days) => {
    const desk = await begun();
    await goOn(desk, 3);
    const { storage: kept } = desk.console.ports;
    const name = desk.console.session ? nameOf(desk.console.session.setup) : '';
    kept.keepOwn('room.pulse', name, `${11 * DAY}:${Date.now() - days * DAY}`);
    const resumed = openDesk({ storage: kept });
    await resumed.lead();
    await resumed.act({ type: 'RESUME' });
    await settled();
    expect(resumed.desk().gap).not.toBeNull();
    await goOn(resumed, 2);
    const again = openDesk({ storage: kept }, { leading: true });
    await again.lead();
    await settled();
    expect(again.desk().moment).toBe('bet');
  });
});

/** A device with no room left. */
const full: Device = {
  getItem: () => null,
  removeItem: () => undefined,
  setItem() {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('a device that takes nothing', () => {
  it('is told at the desk, which goes on and resumes what was led last', async () => {
    const desk = await begun({ storage: storage(full) });
    expect(desk.notice()).toBe('notKept');
    expect(desk.desk().kept).toBe(false);
    await goOn(desk, 3);
    await desk.act({ type: 'LEAVE' });
    await desk.act({ type: 'RESUME' });
    await settled();
    expect(desk.desk().moment).toBe('peers');
  });

  it('is told in the game, which resumes what was played last', async () => {
    const game = openGame({ storage: storage(full) });
    await begin(game);
    expect(game.notice()).toBe('storageBlocked');
    await game.act({ type: 'NEXT' });
    await game.act({ type: 'HOME' });
    await game.act({ type: 'RESUME' });
    await settled();
    expect(game.view().screen.kind).toBe('peers');
  });
});

describe('a reload where nothing can be kept', () => {
  it('goes on with the session that the tab carries', async () => {
    const desk = openDesk({ storage: storage(full) });
    await desk.lead();
    await settled();
    expect(desk.notice()).toBe('notKept'); // before anything is led
    await desk.act({ type: 'BEGIN' });
    await settled();
    await goOn(desk, 3);
    const again = openDesk({ storage: storage(full) }, { handed: desk.carried.at(-1) ?? null });
    await again.lead();
    await settled();
    expect(again.desk()).toMatchObject({ moment: 'peers', kept: false });
  });

  it('goes on with the game that the tab carries', async () => {
    const game = openGame({ storage: storage(full) });
    await begin(game);
    await game.act({ type: 'NEXT' });
    const again = openGame({ storage: storage(full) }, { playing: true, handed: game.carried.at(-1) ?? null });
    await again.begin();
    await settled();
    expect(again.view().screen.kind).toBe('peers');
  });

  it('carries nothing of what the device keeps', async () => {
    const desk = await begun();
    const game = openGame();
    await begin(game);
    expect([...desk.carried, ...game.carried].every((text) => text === null)).toBe(true);
  });
});

describe('the file of a session opened from the cover', () => {
  const address = {
    ...{ seed: () => 7, wasPlaying: () => false, wasLeading: () => false, carried: () => null },
    ...{ rememberPlaying: () => undefined, carry: () => undefined },
  };

  it.each([
    ['kept', storage(), true],
    ['kept nowhere', storage(full), false],
  ])('is handed to the desk, which leads it (%s)', async (_name, device, saved) => {
    const other = await begun();
    await goOn(other, 3);
    const handed: string[] = [];
    const cover = openGame({ storage: device, address: { ...address, lead: (text) => handed.push(text) > 0 } });
    await cover.begin();
    await cover.act({ type: 'OPEN_FILE', file: await fileOf(other) });
    await settled();
    expect(cover.notice()).toBeNull();

    const desk = openDesk({ storage: device }, { handed: handed[0] ?? null });
    await desk.lead();
    await settled();
    expect(desk.desk()).toMatchObject({ moment: 'peers', kept: saved });
    expect(desk.notice()).toBe(saved ? 'opened' : 'notKept');
    expect(desk.carried.at(-1) === null).toBe(saved);
  });

  it('is told to be one where the browser refuses to hand it over', async () => {
    const cover = openGame();
    await cover.begin();
    await cover.act({ type: 'OPEN_FILE', file: await fileOf(await begun()) });
    await settled();
    expect(cover.notice()).toBe('fileOfSession');
    expect(cover.page()?.kind).toBe('title');
  });
});

describe('leaving', () => {
  it('the desk asks while a session is led, not once it is over, nor for a rehearsal', async () => {
    const desk = openDesk();
    await desk.lead();
    expect(desk.loses()).toBe(false);
    await desk.act({ type: 'REHEARSE' });
    expect(desk.loses()).toBe(false);
    await desk.act({ type: 'LEAVE' });
    await desk.act({ type: 'BEGIN' });
    await settled();
    expect(desk.loses()).toBe(true);
    desk.at.desk = false; // to the cover, which offers it again
    expect(desk.loses()).toBe(false);
    desk.at.desk = true;
    await goOn(desk, 2);
    await desk.act({ type: 'GO_TO_DEBRIEF' });
    for (let phase = 0; phase < 8; phase++) await desk.act({ type: 'ADVANCE' });
    expect(desk.loses()).toBe(false);
  });

  it('asks whenever what is led or played is kept nowhere', async () => {
    const desk = await begun({ storage: storage(full) });
    desk.at.desk = false;
    expect(desk.loses()).toBe(true);
    const game = openGame({ storage: storage(full) });
    expect(game.loses()).toBe(false);
    await begin(game);
    expect(game.loses()).toBe(true);
    const kept = openGame();
    await begin(kept);
    expect(kept.loses()).toBe(false);
  });

  it('the desk for the cover leaves the session in sight there, until it is over', async () => {
    const desk = await begun();
    const { storage: kept } = desk.console.ports;
    const led = { scenario: desk.console.session?.setup.scenario.title.fr };
    const coverNow = async (leading: boolean) => {
      const cover = openGame({ storage: kept }, { leading });
      await cover.begin();
      await settled();
      return cover.page();
    };
    expect(await coverNow(true)).toMatchObject({ kind: 'title', resumable: null, led });
    expect(await coverNow(false)).toMatchObject({ led: null });
    await goOn(desk, 2);
    await desk.act({ type: 'GO_TO_DEBRIEF' });
    for (let phase = 0; phase < 8; phase++) await desk.act({ type: 'ADVANCE' });
    expect(await coverNow(true)).toMatchObject({ led: null });
  });
});
