import { catalogue, loadScenario } from 'virtual:scenarios';
import { startClock } from '../../adapters/clock.ts';
import { newSeed, rememberLeading, seedFromUrl, speedFromUrl } from '../../adapters/url.ts';
import { keepAwake } from '../../adapters/wakeLock.ts';
import { formatPreparation, parsePreparation } from '../../play/preparation.ts';
import { nextOfRehearsal, REHEARSAL_SPEED, REHEARSAL_STEP } from '../../play/rehearsal.ts';
import { createRoom, type Room } from '../../play/room.ts';
import type { SessionEvent } from '../../play/roomEvents.ts';
import { setupOf } from '../../play/roomSetup.ts';
import { draftAfter } from '../../view/prepare.ts';
import type { RoomNotice } from '../../view/roomActions.ts';
import { describeKept, keepPulse, type Reopened, roomText } from '../roomKeeper.ts';
import { type Desk, seenBy, timeOn } from './desk.ts';

/** What happens to the one session of this window: begun, resumed, moved on, kept, left. */

/** Autosaves; a rehearsal leaves the real session alone. */
function keep(desk: Desk): void {
  const { room, storage } = desk;
  if (!room || desk.rehearsal || desk.looksOnly) return;
  const told = storage.saveRoom(roomText(room, timeOn(desk)));
  if (!told && desk.kept) desk.notice = 'notKept';
  desk.kept = told;
  keepPulse(storage, timeOn(desk));
}

/** Submits what the facilitator does, up to the first refusal, which is told. */
export function submit(desk: Desk, events: readonly SessionEvent[]): void {
  const { room } = desk;
  for (const event of events) {
    const said = room?.submit(event, timeOn(desk));
    if (said && !said.ok) {
      desk.notice = said.reason;
      return;
    }
    if (event.type === 'HANDS' && room?.state().game.context.round.choices[event.role] === null) desk.notice = 'tie';
  }
}

/** In rehearsal the session leads itself. */
function rehearse({ room, rehearsal }: Desk, at: number): void {
  if (!room || !rehearsal || at - rehearsal.lastAt < REHEARSAL_STEP) return;
  rehearsal.lastAt = at;
  const next = nextOfRehearsal(room.state(), room.setup);
  if (next) room.submit(next, at);
  else rehearsal.paused = true;
}

/** Seconds left from which a countdown is heard. */
const HEARD_FROM = 10;

function tick(desk: Desk): void {
  const timer = seenBy(desk)?.timer;
  if (timer?.state === 'running' && timer.left > 0 && timer.left <= HEARD_FROM) desk.audio.play('tick');
}

/** Counts session time from here, and draws the desk each second. */
export function startCounting(desk: Desk, from: number, render: () => void): void {
  desk.clock?.stop();
  desk.clock = startClock(
    from,
    {
      onTick(at) {
        if (desk.rehearsal && !desk.rehearsal.paused) rehearse(desk, at);
        const second = Math.floor(at / 1000);
        if (second === desk.lastSecond) return;
        desk.lastSecond = second;
        if (!desk.rehearsal && !desk.looksOnly) keepPulse(desk.storage, at);
        tick(desk);
        render();
      },
      onGap(ms, at) {
        if (!desk.rehearsal && !desk.looksOnly) desk.room?.submit({ type: 'GAP', ms, at }, at);
      },
    },
    desk.rehearsal ? REHEARSAL_SPEED : speedFromUrl(location.search),
  );
}

/** A session becomes the one that is led. */
function enter(desk: Desk, opened: Room, from: number, render: () => void): void {
  desk.room = opened;
  desk.uncovered = null;
  desk.testing = false;
  opened.onChange(() => {
    keep(desk);
    render();
  });
  opened.onCue((cue) => desk.audio.play(cue));
  startCounting(desk, from, render);
  desk.letSleep ??= keepAwake();
  rememberLeading(!desk.rehearsal);
  keep(desk);
}

/** Takes up a session that was kept or opened, or tells why it cannot be. */
export function take(
  desk: Desk,
  opened: Reopened | RoomNotice | null,
  { told, render }: { told: RoomNotice; render: () => void },
): void {
  if (opened === null) return;
  if (typeof opened === 'string') {
    desk.notice = opened;
    return;
  }
  desk.rehearsal = null;
  enter(desk, opened.room, opened.clock, render);
  if (opened.gap > 0) opened.room.submit({ type: 'GAP', ms: opened.gap, at: opened.clock }, opened.clock);
  desk.notice = told;
}

/** Begins the session prepared, or a rehearsal of it. */
export async function begin(desk: Desk, asRehearsal: boolean, render: () => void): Promise<void> {
  const { draft } = desk;
  const loaded = draft && (await loadScenario(draft.scenario.id).catch(() => null));
  if (!draft || !loaded) {
    desk.notice = 'loadFailed';
    return;
  }
  desk.rehearsal = asRehearsal ? { paused: false, lastAt: 0 } : null;
  if (!desk.rehearsal) keepNote(desk, '');
  const seed = seedFromUrl(location.search) ?? newSeed();
  enter(desk, createRoom(setupOf(draft.plan, loaded, seed)), 0, render);
}

/** Back to the preparation; the session stays kept, and may be resumed. */
export async function leave(desk: Desk): Promise<void> {
  keep(desk);
  desk.clock?.stop();
  desk.letSleep?.();
  Object.assign(desk, { clock: null, room: null, rehearsal: null, letSleep: null });
  rememberLeading(false);
  desk.resumable = await describeKept(desk.storage, desk.settings.language);
}

/** The note being written, kept at each keystroke. */
export function keepNote(desk: Desk, text: string): void {
  desk.note = text;
  desk.storage.keepValue('room.draft', text);
}

/** Prepares a session of this scenario, in all the rest like the one prepared before. */
export async function chooseScenario(desk: Desk, id: string): Promise<void> {
  const loaded = await loadScenario(id).catch(() => null);
  if (!loaded) desk.notice = 'loadFailed';
  else desk.draft = draftAfter(loaded.scenario, desk.draft ?? keptPreparation(desk));
}

const keptPreparation = ({ storage }: Desk) => parsePreparation(storage.value('room.prepared'));

/** Prepares what was prepared last on this computer, else a session of the first scenario. */
export async function prepareAgain(desk: Desk): Promise<void> {
  const known = catalogue.find(({ id }) => id === keptPreparation(desk)?.scenario) ?? catalogue[0];
  if (known) await chooseScenario(desk, known.id);
}

/** What is being prepared is kept at each change. */
export function keepPreparation({ draft, storage }: Desk): void {
  if (draft) storage.keepValue('room.prepared', formatPreparation({ ...draft, scenario: draft.scenario.id }));
}
