import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ROLES } from '../../src/domain/vocabulary.ts';
import { goOn, type Opened, open } from './desk.ts';
import { settled } from './ports.ts';

describe('the facilitator’s window', () => {
  let window: Opened;
  beforeEach(async () => {
    window = open();
    await window.lead();
    await settled();
  });

  it('shows a preparation, and leads what was prepared', async () => {
    expect(window.face()?.kind).toBe('prepare');
    await window.act({ type: 'SET_PEOPLE', table: 1, people: 9 });
    await window.act({ type: 'BEGIN' });
    await settled();
    expect(window.desk()).toMatchObject({ moment: 'welcome', rehearsal: false, people: 24 });
    expect(window.remembered).toEqual([true]);
  });

  it('renders once for a count of hands, the choice that follows included', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    await goOn(window, 6);
    expect(window.desk().moment).toBe('positions');
    const before = window.shown.length;
    await window.act({ type: 'HANDS', role: 'agent', counts: { a: 1, b: 3 } });
    await settled();
    expect(window.shown.length - before).toBe(1);
    expect(window.desk().tables.find(({ role }) => role === 'agent')?.chosen).toBe('b');
    expect(window.desk().projector.agrees).toBe(false); // until the projector says it has the newest
  });

  it('tells a tie, and what is refused', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    await goOn(window, 6);
    await window.act({ type: 'HANDS', role: 'agent', counts: { a: 2, b: 2 } });
    await settled();
    expect(window.notice()).toBe('tie');
    await window.act({ type: 'REVEAL' });
    await settled();
    expect(window.notice()).toBe('notNow');
    await window.act({ type: 'LANGUAGE', language: 'en' });
    await settled();
    expect(window.notice()).toBeNull();
  });

  it('decides itself what a key pressed before the room does, and refuses what is not for now', async () => {
    await window.ask('main');
    expect(window.face()?.kind).toBe('prepare');
    await window.act({ type: 'BEGIN' });
    await settled();
    await window.ask('main');
    expect(window.desk().moment).toBe('roles');
    await window.ask('black');
    expect(window.sent.at(-1)).toMatchObject({ black: true });
    await window.ask('undo');
    expect(window.desk().moment).toBe('welcome');
    expect(window.notice()).toBe('undone');
    await goOn(window, 4);
    await window.ask('timer');
    expect(window.desk().timer?.state).toBe('paused');
    await goOn(window, 2);
    await window.ask('main'); // four tables are awaited
    expect(window.desk().moment).toBe('positions');
    expect(window.notice()).toBe('notNow');
  });

  it('lets nobody go on over a secret turn round one screen', async () => {
    await window.act({ type: 'CHOOSE_DESK', desk: 'hotSeat' });
    await window.act({ type: 'BEGIN' });
    await settled();
    for (let step = 0; step < 3; step++) await window.ask('main');
    for (let time = 0; time < 2; time++) {
      expect(window.face()).toMatchObject({ kind: 'hotSeat', view: { kind: 'cover', purpose: 'card' } });
      await window.ask('main');
    }
    expect(window.notice()).toBe('notNow');
  });

  it('tells which card became which, and at which table', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    await goOn(window, 6);
    const role = window.desk().tables[2]?.role ?? 'agent';
    await window.act({ type: 'COMMIT', role, option: 'a' });
    await window.act({ type: 'REPLACE', role, option: 'b' });
    await settled();
    expect(window.notice()).toEqual({ table: 3, from: 'B', to: 'A' });
    expect(window.desk().tables[2]?.chosen).toBe('b');
    await window.act({ type: 'NOTICE', notice: 'takeFirst' });
    await settled();
    expect(window.notice()).toBe('takeFirst');
    await goOn(window, 1);
    await window.act({ type: 'REPLACE', role, option: 'a' });
    await settled();
    expect(window.desk().tables[2]?.chosen).toBe('a');
  });

  it('pins a note with the moment it was written in, and empties the line', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    await goOn(window, 2);
    await window.act({ type: 'DRAFT_NOTE', text: 'La table 2 a ri' });
    await settled();
    const { draft, pin } = window.desk();
    await window.act({ type: 'NOTE', text: draft, key: false, ...pin });
    await window.act(window.desk().mark);
    await settled();
    const desk = window.desk();
    expect(desk.draft).toBe('');
    expect(desk.notes.map(({ text, moment }) => [text, moment])).toEqual([
      ['', 'situation'],
      ['La table 2 a ri', 'situation'],
    ]);
    expect(desk.marked).toBe(true);
    await window.act(desk.mark);
    await settled();
    expect(window.desk().marked).toBe(false);
  });

  it('starts by hand a timer that lasts what was prepared', async () => {
    await window.act({ type: 'SET_PARLEY', ms: 180_000 });
    await window.act({ type: 'BEGIN' });
    await settled();
    expect(window.desk().parleySeconds).toBe(180);
    await goOn(window, 4);
    expect(window.desk()).toMatchObject({ moment: 'parley', timer: { total: 180 } });
  });

  it('asks about a sleep, and goes on from what is kept when it is led again', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    await goOn(window, 3);
    window.sleep(120_000);
    await settled();
    expect(window.desk().gap).toMatchObject({ seconds: 120 });
    const again = open({ storage: window.console.ports.storage }, { leading: true });
    await again.lead();
    await settled();
    expect(again.desk()).toMatchObject({ moment: 'peers', gap: { seconds: 120 } });
    expect(again.notice()).toBe('kept');
  });

  it('is led again after years, and is still kept', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    await goOn(window, 3);
    window.sleep(20 * 366 * 24 * 3_600_000);
    await goOn(window, 2);
    expect(window.notice()).toBeNull();
    const again = open({ storage: window.console.ports.storage }, { leading: true });
    await again.lead();
    await settled();
    expect(again.desk()).toMatchObject({ moment: 'bet' });
    expect(again.console.session?.journal()).toEqual(window.console.session?.journal());
  });

  it('says so when the session can no longer be written, and keeps what came before', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    const { session, ports } = window.console;
    const before = ports.storage.saved('led')[0];
    if (session) window.console.session = { ...session, journal: () => [] };
    await window.act({ type: 'SAVE_FILE' });
    await settled();
    expect(window.notice()).toBe('saved');
    const wrong = { event: { type: 'GAP', ms: -1 }, by: 'facilitator', at: 0 } as const;
    if (session) window.console.session = { ...session, journal: () => [wrong] };
    await window.act({ type: 'SAVE_FILE' });
    await settled();
    expect(window.notice()).toBe('unwritable');
    expect(window.files.offered.size).toBe(1);
    await window.act({ type: 'ADVANCE' });
    await settled();
    expect(window.notice()).toBe('unwritable');
    expect(ports.storage.saved('led')[0]).toBe(before);
  });

  it('takes back as many decisions as asked, and plays them again', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    await goOn(window, 6);
    await window.act({ type: 'UNDO', steps: 3 });
    await settled();
    expect(window.desk()).toMatchObject({ moment: 'peers', undo: { redo: 3 } });
    expect(window.notice()).toBe('undone');
    for (let step = 0; step < 3; step++) await window.act({ type: 'REDO' });
    await settled();
    expect(window.desk().moment).toBe('positions');
  });

  it('gives the session as a file that opens elsewhere, and refuses what is none', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    await goOn(window, 3);
    await window.act({ type: 'SAVE_FILE' });
    const [[, text] = ['', '']] = [...window.files.offered];
    const other = open();
    await other.lead();
    await other.act({ type: 'OPEN_FILE', file: new File(['{"game":"chess"}'], 'x.json') });
    await settled();
    expect(other.notice()).toBe('fileRefused');
    expect(other.face()?.kind).toBe('prepare');
    await other.act({ type: 'OPEN_FILE', file: new File([text], 'x.json') });
    await settled();
    expect(other.notice()).toBe('opened');
    expect(other.desk().moment).toBe('peers');
  });

  it('rehearses in fast motion and keeps nothing of it', async () => {
    await window.act({ type: 'REHEARSE' });
    await settled();
    for (let turn = 0; turn < 8; turn++) window.pass(50_000);
    await settled();
    expect(window.desk()).toMatchObject({ rehearsal: true, rehearsalPaused: false });
    expect(window.desk().moment).not.toBe('welcome');
    await window.act({ type: 'PAUSE_REHEARSAL', on: true });
    await settled();
    const { moment } = window.desk();
    window.pass(50_000);
    await settled();
    expect(window.desk()).toMatchObject({ rehearsalPaused: true, moment });
    expect(window.console.ports.storage.saved('led')).toEqual([]);
    await window.act({ type: 'LEAVE' });
    await settled();
    expect(window.face()).toMatchObject({ kind: 'prepare', view: { resumable: null } });
  });

  it('shows papers, the projector’s test and the projector itself, one at a time', async () => {
    await window.act({ type: 'TEST_PROJECTOR' });
    await settled();
    expect(window.sent.at(-1)).toMatchObject({ scene: { kind: 'test' } });
    await window.act({ type: 'PRINT', what: 'sheet' });
    await settled();
    expect(window.face()).toMatchObject({ kind: 'print', view: { kind: 'sheet' } });
    await window.act({ type: 'CLOSE_PRINT' });
    await window.act({ type: 'PROJECT_HERE', on: true });
    await settled();
    expect(window.face()?.kind).toBe('projector');
    await window.act({ type: 'PROJECT_HERE', on: false });
    await settled();
    expect(window.face()?.kind).toBe('prepare');
  });

  it('only looks while another window leads', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    const other = open({ storage: { ...window.console.ports.storage, onKept: () => () => undefined } });
    other.look();
    await settled();
    await settled();
    expect(other.notice()).toBe('otherConsole');
    expect(other.desk().moment).toBe('welcome');
    await other.act({ type: 'ADVANCE' });
    await settled();
    expect(other.desk().moment).toBe('welcome');
    expect(ROLES.length).toBe(other.desk().tables.length);
  });

  it('leads what was kept, and keeps what it does, once the other window has gone', async () => {
    await window.act({ type: 'BEGIN' });
    await settled();
    const { storage } = window.console.ports;
    const other = open({ storage: { ...storage, onKept: () => () => undefined } });
    other.look();
    await vi.waitFor(() => expect(other.desk().moment).toBe('welcome'));
    const leads = other.lead();
    void other.act({ type: 'ADVANCE' }); // while what is kept is on its way
    await leads;
    await settled();
    expect(other.desk().moment).toBe('welcome'); // nothing is shown that is not kept
    await other.act({ type: 'ADVANCE' });
    await settled();
    expect(other.desk().moment).toBe('roles');
    const again = open({ storage }, { leading: true });
    await again.lead();
    await settled();
    expect(again.desk().moment).toBe('roles');
  });
});
