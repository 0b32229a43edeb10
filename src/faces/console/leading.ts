import { catalogue, loadScenario } from 'virtual:scenarios';
import { tensionIn } from '../../domain/tension/tension.ts';
import type { OptionId, Role } from '../../domain/vocabulary.ts';
import { asSpan, type SessionEvent } from '../../play/room/events.ts';
import { formatPreparation, parsePreparation } from '../../play/room/preparation.ts';
import { nextOfRehearsal, REHEARSAL_SPEED, REHEARSAL_STEP } from '../../play/room/rehearsal.ts';
import { writeSave } from '../../play/session/save.ts';
import { createSession, type Session } from '../../play/session/session.ts';
import { type LedSetup, ledSetup, nameOf } from '../../play/session/setup.ts';
import { courseOf } from '../../play/session/state.ts';
import type { RoomNotice } from '../../view/acts.ts';
import { letterOf } from '../../view/player/seen.ts';
import { draftAfter } from '../../view/room/prepare.ts';
import { asideSession, makeRoomFor } from '../aside.ts';
import { describeSession, keepPulse, type Reopened, readSave, reopen, standingOf } from '../keeper.ts';
import { type Console, isLooking, isRehearsing, timeOn } from './console.ts';
import { seenBy } from './shown.ts';

/** What happens to the one session of this window: begun, resumed, moved on, kept, left. */

/** What is neither rehearsed nor only looked at is kept. */
const isKept = (console: Console): boolean => !isRehearsing(console) && !isLooking(console);

/** Autosaves; a rehearsal leaves the real session alone. */
function keep(console: Console): void {
  const { session, ports } = console;
  if (!session || !isKept(console)) return;
  const text = writeSave(session, timeOn(console));
  const saved = text !== null && ports.storage.save('led', text);
  if (!saved && console.saved) console.notice = text === null ? 'unwritable' : 'notKept';
  console.saved = saved;
  ports.address.carry(saved ? null : text);
  keepPulse(ports.storage, session, timeOn(console));
}

/** What is led here would be interrupted if this page went, or lost where nothing can be kept. */
export function losesByLeaving(console: Console): boolean {
  const { session, ports, saved } = console;
  if (!session || !isKept(console)) return false;
  return !saved || (courseOf(session.state()) !== 'ended' && ports.address.staysAtDesk());
}

/** Submits what the facilitator does; false when it is refused, which is told. */
export function submit(console: Console, event: SessionEvent): boolean {
  const { session } = console;
  const said = session?.submit(event, 'facilitator', timeOn(console));
  if (said?.ok === false) console.notice = said.reason;
  else if (event.type === 'HANDS' && session?.state().game.context.round.choices[event.role] === null)
    console.notice = 'tie';
  else if (event.type === 'NOTE' && !event.key) keepNote(console, '');
  return said?.ok === true;
}

/** Another card in the place of the one a table had entered; the facilitator is told which became which. */
export function replaceCard(console: Console, role: Role, option: OptionId): void {
  const { session } = console;
  const from = session?.state().game.context.round.choices[role] ?? null;
  const table = session?.setup.tables.findIndex((each) => each.role === role) ?? -1;
  const replaced = submit(console, { type: 'WITHDRAW', role }) && submit(console, { type: 'COMMIT', role, option });
  if (!session || !replaced || from === null) return;
  const { scenario, seed } = session.setup;
  const tension = tensionIn(scenario, session.state().game.context.round.tension);
  const letter = (id: OptionId) => letterOf(tension, role, id, seed);
  console.notice = { table: table + 1, from: letter(from), to: letter(option) };
}

/** In rehearsal the session leads itself. */
function rehearse(console: Console, at: number): void {
  const { session, machine } = console;
  if (!session || at - console.rehearsedAt < REHEARSAL_STEP) return;
  console.rehearsedAt = at;
  const next = nextOfRehearsal(session.state(), session.setup);
  if (next) session.submit(next, 'facilitator', at);
  else machine.send({ type: 'PAUSE_REHEARSAL', on: true });
}

/** Seconds left from which a countdown is heard. */
const HEARD_FROM = 10;

function tick(console: Console): void {
  const timer = seenBy(console)?.timer;
  if (timer?.state === 'running' && timer.left > 0 && timer.left <= HEARD_FROM) console.ports.audio.play('tick');
}

/** Counts session time from here, and draws the console each second. */
export function startCounting(console: Console, from: number): void {
  const { ports, machine } = console;
  console.clock?.stop();
  console.clock = ports.startClock(
    from,
    {
      onTick(at) {
        if (machine.getSnapshot().matches({ duty: { rehearsing: 'running' } })) rehearse(console, at);
        const second = Math.floor(at / 1000);
        if (second === console.lastSecond) return;
        console.lastSecond = second;
        if (console.session && isKept(console)) keepPulse(ports.storage, console.session, at);
        tick(console);
        console.invalidate();
      },
      onGap(ms, at) {
        if (isKept(console)) console.session?.submit({ type: 'GAP', ms: asSpan(ms) }, 'facilitator', at);
      },
    },
    isRehearsing(console) ? REHEARSAL_SPEED : ports.address.speed,
  );
}

/** A session becomes the one that is led. */
function enter(console: Console, session: Session<LedSetup>, from: number, rehearsal: boolean): void {
  const { ports } = console;
  console.machine.send({ type: 'ENTERED', rehearsal });
  if (isKept(console) && makeRoomFor(session, ports.storage)) console.notice = 'setAside';
  console.session = session;
  console.note = rehearsal ? '' : (ports.storage.own('room.draft', nameOf(session.setup)) ?? '');
  console.uncovered = null;
  console.rehearsedAt = 0;
  session.onChange(() => {
    keep(console);
    console.invalidate();
  });
  session.onCue((cue) => ports.audio.play(cue));
  startCounting(console, from);
  console.letSleep ??= ports.keepAwake();
  ports.address.rememberLeading(!rehearsal);
  keep(console);
}

/** Takes up a session that was kept or opened, or tells why it cannot be. */
export function take(console: Console, opened: Reopened | RoomNotice | null, told: RoomNotice): void {
  if (opened === null) return;
  if (typeof opened === 'string') {
    console.notice = opened;
    return;
  }
  const { session, clock, gap } = opened;
  enter(console, session, clock, false);
  if (gap > 0) session.submit({ type: 'GAP', ms: gap }, 'facilitator', clock);
  console.notice ??= told; // that nothing can be kept, or what gave its place, is told first
}

/** Takes up the session in the text of a file; null is a file that could not be read. */
export async function openText(console: Console, text: string | null): Promise<void> {
  const read = readSave(text);
  if (typeof read === 'string') console.notice = read;
  else if (read.kind === 'led') take(console, await reopen(read), 'opened');
  else console.notice = 'fileRefused';
}

/** Begins the session prepared, or a rehearsal of it. */
export async function begin(console: Console, rehearsal: boolean): Promise<void> {
  const { draft, ports } = console;
  const loaded = draft && (await loadScenario(draft.scenario.id).catch(() => null));
  if (!draft || !loaded) {
    console.notice = 'loadFailed';
    return;
  }
  enter(console, createSession(ledSetup(loaded, draft.plan, draft.seed)), 0, rehearsal);
  keepNote(console, '');
  if (rehearsal) return;
  console.draft = { ...draft, seed: ports.address.seed() }; // the next session deals anew
  keepPreparation(console);
}

/** Nothing is led here: a session may be prepared, or the one that is kept resumed. */
export async function prepare(console: Console): Promise<void> {
  const { storage } = console.ports;
  console.kept = await describeSession(storage);
  console.aside = standingOf(await asideSession(storage));
  console.machine.send({ type: 'PREPARED' });
}

/** Back to the preparation; the session stays kept, and may be resumed. */
export async function leave(console: Console): Promise<void> {
  const { ports } = console;
  keep(console);
  console.clock?.stop();
  console.letSleep?.();
  Object.assign(console, { clock: null, session: null, letSleep: null });
  ports.address.rememberLeading(false);
  await prepare(console);
}

/** The note being written, kept at each keystroke. */
export function keepNote(console: Console, text: string): void {
  const { session, ports } = console;
  console.note = text;
  if (session && isKept(console)) ports.storage.keepOwn('room.draft', nameOf(session.setup), text);
}

/** Prepares a session of this scenario, in all the rest like the one prepared before. */
export async function chooseScenario(console: Console, id: string): Promise<void> {
  console.chosen = id;
  const loaded = await loadScenario(id).catch(() => null);
  if (console.chosen !== id) return; // another was chosen while this one came
  if (!loaded) console.notice = 'loadFailed';
  else {
    const before = console.draft ?? keptPreparation(console);
    console.draft = draftAfter(loaded.scenario, before?.seed ?? console.ports.address.seed(), before);
  }
}

const keptPreparation = ({ ports }: Console) => parsePreparation(ports.storage.value('room.prepared'));

/** Prepares what was prepared last on this computer, else a session of the first scenario. */
export async function prepareAgain(console: Console): Promise<void> {
  const known = catalogue.find(({ id }) => id === keptPreparation(console)?.scenario) ?? catalogue[0];
  if (known) await chooseScenario(console, known.id);
}

/** What is being prepared is kept at each change. */
export function keepPreparation({ draft, ports }: Console): void {
  if (draft) ports.storage.keepValue('room.prepared', formatPreparation({ ...draft, scenario: draft.scenario.id }));
}
