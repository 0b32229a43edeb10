import type { ClockHeard } from '../../src/adapters/clock.ts';
import type { ConsoleHeard, ConsoleLink, openConsoleLink } from '../../src/adapters/windows.ts';
import type { DeskKey } from '../../src/domain/session.ts';
import type { ConsolePorts } from '../../src/faces/console/console.ts';
import { openConsole } from '../../src/faces/console/opening.ts';
import type { RoomProps } from '../../src/overlay/room/props.ts';
import type { ConsoleView } from '../../src/view/room/consoleModel.ts';
import { filing, newcomer, noCaptions, noPicture, settled, silent, storage } from './ports.ts';

interface How {
  readonly leading?: boolean; // before a reload
  readonly seed?: number;
  readonly handed?: string | null; // from the cover
}

/** The facilitator's window with everything round it made of paper: no browser, no clock, one projector that answers. */
export function open(change: Partial<ConsolePorts> = {}, { leading = false, seed = 7, handed = null }: How = {}) {
  const shown: RoomProps[] = [];
  const sent: unknown[] = [];
  let clock: ClockHeard | null = null;
  let now = 0;
  let agrees = true;
  let ask: ConsoleHeard['ask'] = () => undefined;
  const openLink: typeof openConsoleLink = (_key, heard): ConsoleLink => {
    ask = heard.ask;
    return linkOf(heard);
  };
  const linkOf = (heard: ConsoleHeard): ConsoleLink => ({
    show(view) {
      if (JSON.stringify(view) === JSON.stringify(sent.at(-1))) return;
      sent.push(view);
      agrees = false;
      heard.changed();
    },
    open: () => true,
    status: () => ({ count: 1, agrees }),
    close: () => undefined,
  });
  const files = filing();
  const remembered: boolean[] = [];
  const at = { desk: true }; // what the address says
  let loses = () => false;
  const carried: (string | null)[] = []; // through a reload
  const opened = openConsole({
    ...{ storage: storage(), stage: noPicture(), preview: noPicture(), audio: silent(), captions: noCaptions() },
    settings: newcomer(),
    show: (props) => void shown.push(props),
    openLink,
    startClock(from, heard) {
      clock = heard;
      now = from;
      return { now: () => now, tick: () => heard.onTick(now), stop: () => undefined };
    },
    keepAwake: () => () => undefined,
    askBeforeLeaving(asked) {
      loses = asked;
    },
    offerFile: files.offerFile,
    readFile: files.readFile,
    address: {
      seed: () => seed,
      speed: 1,
      wasLeading: () => leading,
      staysAtDesk: () => at.desk,
      handed: () => handed,
      carry: (text) => void carried.push(text),
      rememberLeading: (is) => void remembered.push(is),
      leave: () => undefined,
    },
    ...change,
  });
  const face = () => shown.at(-1)?.face;
  return {
    ...opened,
    shown,
    sent,
    files,
    remembered,
    carried,
    at,
    loses: () => loses(),
    face,
    notice: () => shown.at(-1)?.notice ?? null,
    /** The desk as it is shown; fails when something else is. */
    desk(): ConsoleView {
      const now = face();
      if (now?.kind !== 'console') throw new Error(`the window shows ${now?.kind}`);
      return now.view;
    },
    pass(ms: number) {
      now += ms;
      clock?.onTick(now);
    },
    /** A key pressed in the projector's window. */
    async ask(key: DeskKey) {
      ask(key);
      await settled();
      await settled();
    },
    sleep: (ms: number) => clock?.onGap(ms, now),
  };
}

export type Opened = ReturnType<typeof open>;

/** On, so many times, as the main button would. */
export async function goOn(window: Opened, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await window.act(window.desk().main.event);
    await settled();
  }
}
