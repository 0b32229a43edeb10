import '../../overlay/style/index.css';
import { wasLeading } from '../../adapters/url.ts';
import { isKey, leadAlone, newKey, openConsoleLink } from '../../adapters/windows.ts';
import type { FaceAction } from '../../overlay/parts/act.ts';
import { mountRoom } from '../../overlay/room/mount.ts';
import { describeKept, keptRoom, reopen, reopenKept } from '../roomKeeper.ts';
import { actOn } from './acting.ts';
import { newDesk, renderDesk } from './desk.ts';
import { prepareAgain, startCounting, take } from './leading.ts';

/**
 * The facilitator's window: prepares, leads, keeps. It holds the one session; the projector only shows its states.
 * Shows the console in this element; a session that was being led goes on.
 */
export function startConsole(root: HTMLElement): void {
  const desk = newDesk();
  const act = (action: FaceAction) => void actOn(desk, action, render);
  const render = () => renderDesk(desk, act);

  /** While another window leads, this one follows what is kept. */
  const follow = async () => {
    const save = keptRoom(desk.storage);
    const opened = save && (await reopen(save));
    if (opened && typeof opened !== 'string' && desk.looksOnly) {
      desk.room = opened.room;
      startCounting(desk, opened.clock, render);
    }
    render();
  };
  const look = () => {
    desk.looksOnly = true;
    desk.storage.onRoomKept(() => void (desk.looksOnly && follow()));
    void follow();
  };
  const lead = async (key: string) => {
    desk.looksOnly = false;
    desk.link = openConsoleLink(key, {
      changed: render,
      reading: (reading) => act({ type: 'setReading', reading }),
    });
    await prepareAgain(desk);
    // Led here before a reload, or looked at until its own window went: the session goes on here, and is kept.
    if (wasLeading() || desk.room) take(desk, await reopenKept(desk.storage), { told: 'kept', render });
    else desk.resumable = await describeKept(desk.storage, desk.settings.language);
    render();
  };

  desk.show = mountRoom(root);
  const known = desk.storage.value('room.link');
  const key = isKey(known) ? known : newKey();
  desk.storage.keepValue('room.link', key);
  render();
  leadAlone(look, () => lead(key));
}
