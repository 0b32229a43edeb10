import { type Actor, createActor } from 'xstate';
import type { SessionClock, startClock } from '../../adapters/clock.ts';
import { parseSettings, type Settings } from '../../adapters/settings.ts';
import { heardVolumes, showsCaptions } from '../../adapters/soundSettings.ts';
import type { Storage } from '../../adapters/storage.ts';
import type { ConsoleLink, openConsoleLink } from '../../adapters/windows.ts';
import type { AudioPort } from '../../audio/audio.ts';
import type { CaptionLine } from '../../overlay/parts/captions.ts';
import type { RoomProps } from '../../overlay/room/props.ts';
import type { Session } from '../../play/session/session.ts';
import type { LedSetup } from '../../play/session/setup.ts';
import type { CardReplaced, RoomNotice } from '../../view/acts.ts';
import type { Draft } from '../../view/room/prepare.ts';
import type { KeptSession } from '../keeper.ts';
import type { StageHost } from '../stageHost.ts';
import { oncePerTurn } from '../turns.ts';
import { consoleMachine } from './machine.ts';

/** All that the facilitator's window has of the world around it; a test gives its own. */
export interface ConsolePorts {
  readonly storage: Storage;
  readonly stage: StageHost;
  readonly preview: StageHost; // the same picture, small and still
  readonly audio: AudioPort;
  readonly captions: CaptionLine;
  readonly settings: Settings; // of a newcomer to this browser
  readonly show: (props: RoomProps) => void;
  readonly openLink: typeof openConsoleLink; // to the projector
  readonly startClock: typeof startClock;
  readonly keepAwake: () => () => void;
  readonly offerFile: (stem: string, text: string) => void; // dated when it is given
  readonly askBeforeLeaving: (loses: () => boolean) => void;
  readonly readFile: (file: File) => Promise<string | null>;
  readonly address: ConsoleAddress;
}

/** What the address asks for, and what a tab remembers through a reload. */
export interface ConsoleAddress {
  readonly seed: () => number; // asked for, or new
  readonly speed: number; // of the session's clock: 1 is life
  readonly wasLeading: () => boolean;
  readonly rememberLeading: (leading: boolean) => void;
  readonly staysAtDesk: () => boolean; // false on the way to the cover, which offers the session again
  readonly handed: () => string | null; // a session's text, from the cover or through a reload
  readonly carry: (text: string | null) => void; // through a reload, where nothing else keeps it
  readonly leave: () => void; // to the cover of the game
}

/**
 * The facilitator's window: its ports, what its machine says it is doing, and what it holds. It decides nothing: the
 * session does, and the projections say what is seen.
 */
export interface Console {
  readonly ports: ConsolePorts;
  readonly machine: Actor<typeof consoleMachine>;
  readonly invalidate: () => void; // something changed: shown anew once this turn is over
  settings: Settings;
  link: ConsoleLink | null; // to the projector
  session: Session<LedSetup> | null; // led, or looked at
  clock: SessionClock | null;
  draft: Draft | null; // the session being prepared
  kept: KeptSession | null; // that may be resumed
  aside: KeptSession | null; // whose place another one took
  rehearsedAt: number; // session time of the last gesture of a rehearsal
  notice: RoomNotice | CardReplaced | null;
  note: string; // being written
  chosen: string | null; // the scenario asked for last: a slower one that comes after it is left
  uncovered: string | null; // hot seat: whose turn is shown
  blocked: boolean; // the browser refused the projector's window
  saved: boolean; // the last autosave went well
  letSleep: (() => void) | null;
  lastSecond: number; // of the session's clock, drawn last
}

/** A console with nothing on it but what this device keeps; `render` shows it. */
export function newConsole(ports: ConsolePorts, render: (console: Console) => void): Console {
  const { storage, audio, captions } = ports;
  const console: Console = {
    ports,
    machine: createActor(consoleMachine).start(),
    invalidate: oncePerTurn(() => render(console)),
    settings: parseSettings(storage.settings(), ports.settings),
    link: null,
    session: null,
    clock: null,
    draft: null,
    kept: null,
    aside: null,
    rehearsedAt: 0,
    notice: null,
    note: '',
    chosen: null,
    uncovered: null,
    blocked: false,
    saved: true,
    letSleep: null,
    lastSecond: -1,
  };
  audio.setVolumes(heardVolumes(console.settings.roomSound));
  audio.onCaption((heard) => {
    if (showsCaptions(console.settings.roomSound)) captions.write(heard, console.settings.language);
  });
  return console;
}

/** Milliseconds of session time. */
export const timeOn = ({ clock }: Console): number => clock?.now() ?? 0;

/** True while another window of this browser leads. */
export const isLooking = ({ machine }: Console): boolean => machine.getSnapshot().matches({ authority: 'looking' });

/** True while a session leads itself, in fast motion: nothing of it is kept. */
export const isRehearsing = ({ machine }: Console): boolean => machine.getSnapshot().matches({ duty: 'rehearsing' });
