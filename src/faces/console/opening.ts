import { isKey, newKey } from '../../adapters/windows.ts';
import type { FaceAct } from '../../overlay/parts/act.ts';
import { keptSave, reopen, reopenKept } from '../keeper.ts';
import { actOn } from './acting.ts';
import { type Console, type ConsolePorts, isLooking, newConsole } from './console.ts';
import { losesByLeaving, openText, prepare, prepareAgain, startCounting, take } from './leading.ts';
import { renderConsole } from './shown.ts';

/** The facilitator's window, opened: what its controls call, and how it learns whether it leads. */
export interface OpenedConsole {
  readonly console: Console;
  act(act: FaceAct): Promise<void>;
  /** Another window of this browser leads: this one follows what is kept. */
  look(): void;
  /** No other one does: this one prepares, leads, keeps. */
  lead(): Promise<void>;
}

/** While another window leads, this one follows what is kept. */
async function follow(console: Console): Promise<void> {
  const save = keptSave(console.ports.storage, 'led');
  const opened = save && (await reopen(save));
  if (opened && typeof opened !== 'string' && isLooking(console)) {
    console.session = opened.session;
    startCounting(console, opened.clock);
  }
  console.invalidate();
}

/** What was looked at is another window's: nothing done to this copy would be kept. */
function lookAway(console: Console): boolean {
  const looked = console.session !== null;
  console.clock?.stop();
  Object.assign(console, { session: null, clock: null });
  return looked;
}

/** The session that was handed over, led here before a reload, or looked at until its own window went, goes on here. */
async function takeUp(console: Console, looked: boolean): Promise<void> {
  const { address, storage } = console.ports;
  const handed = looked ? null : address.handed();
  if (handed !== null) await openText(console, handed);
  else if (address.wasLeading() || looked) take(console, await reopenKept(storage), 'kept');
}

/**
 * Opens the facilitator's window. It holds the one session; the projector only shows its states.
 * Needs no browser but what its ports give.
 */
export function openConsole(ports: ConsolePorts): OpenedConsole {
  const { storage } = ports;
  const act = (asked: FaceAct) => actOn(console, asked);
  const console: Console = newConsole(ports, () => renderConsole(console, act));
  const known = storage.value('room.link');
  const key = isKey(known) ? known : newKey();
  if (!storage.keepValue('room.link', key)) console.notice = 'notKept';
  ports.askBeforeLeaving(() => losesByLeaving(console));
  console.invalidate();
  return {
    console,
    act,
    look() {
      console.machine.send({ type: 'FOLLOWED' });
      storage.onKept('led', () => void (isLooking(console) && follow(console)));
      void follow(console);
    },
    async lead() {
      console.machine.send({ type: 'HELD' });
      const looked = lookAway(console);
      console.link = ports.openLink(key, {
        changed: console.invalidate,
        called: () => console.clock?.tick(),
        reading: (reading) => void act({ type: 'READING', reading }),
        ask: (key) => void act({ type: 'DESK_KEY', key }),
      });
      await prepareAgain(console);
      await takeUp(console, looked);
      if (!console.session) await prepare(console);
      console.invalidate();
    },
  };
}
