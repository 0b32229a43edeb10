import { assign, type SnapshotFrom, setup } from 'xstate';
import type { Agenda, DebriefPhase } from './agenda.ts';
import { firstRoom, type RoomContext, recorded, timed } from './roomContext.ts';
import type { Desk, Reading, SessionEvent } from './roomEvents.ts';

/** What a room starts with. */
export interface RoomStart {
  readonly agenda: Agenda;
  readonly parleySeconds: number;
  readonly desk: Desk;
  readonly reading: Reading;
}

/** Where the session is, outside the game's own steps. */
export type Course = 'welcome' | 'roles' | 'play' | DebriefPhase | 'closing' | 'ended';

/** Whatever opens another step drops the countdown of the one before. */
const STEPPING = ['NEXT', 'SKIP_PARLEY', 'SKIP_TENSION', 'REVEAL', 'SETTLE', 'ADVANCE', 'UNDO'] as const;
/** What the room writes down wherever it stands. */
const RECORDED = [
  ...['NEXT', 'SKIP_PARLEY', 'REVEAL', 'SETTLE', 'SKIP_TENSION', 'INJECT', 'SPEND', 'WITHDRAW'],
  ...['ADVANCE', 'HANDS', 'UNDO', 'PASS', 'HAND_OVER', 'ARRIVE', 'NOTE', 'UNMARK'],
  ...['READING', 'EDIT_AGENDA', 'SET_PARLEY', 'GAP', 'CLOSE_GAP'],
] as SessionEvent['type'][];

const onAll = <const T>(types: readonly SessionEvent['type'][], transition: T) =>
  Object.fromEntries(types.map((type) => [type, transition]));

/**
 * The room's own machine, beside the game's: where the session is, countdown, screen, desk. Closed like the game's: no
 * clock, no child; it hears what people do in the game and what happens in the room.
 */
export function compileRoom(start: RoomStart) {
  const room = setup({
    types: { context: {} as RoomContext, events: {} as SessionEvent },
    guards: {
      turns: ({ event }, { on }: { on: boolean }) => 'on' in event && event.on === on,
      goesTo: ({ event }, { desk }: { desk: Desk }) => event.type === 'HAND_OVER' && event.to === desk,
    },
    actions: {
      record: assign(({ context, event }) => recorded(context, event)),
      time: assign(({ context, event }) => ({ timer: timed(context.timer, event) })),
      interrupt: assign(({ context, event }) => ({
        timer: timed(context.timer, event),
        gap: { ms: context.gap?.ms ?? 0, paused: true },
      })),
      dropTimer: assign({ timer: null }),
    },
  });
  const dropped = onAll(STEPPING, { target: 'idle', actions: 'dropTimer' } as const);
  return room.createMachine({
    id: 'room',
    type: 'parallel',
    context: firstRoom(start.agenda, start.parleySeconds * 1000, start.reading),
    states: {
      course: {
        initial: 'welcome',
        states: {
          welcome: { on: { ADVANCE: 'roles' } },
          roles: { on: { ADVANCE: 'play' } },
          play: { on: { ADVANCE: 'feel' } },
          feel: { on: { ADVANCE: 'happened' } },
          happened: { on: { ADVANCE: 'learned' } },
          learned: { on: { ADVANCE: 'links' } },
          links: { on: { ADVANCE: 'whatIf' } },
          whatIf: { on: { ADVANCE: 'whatNow' } },
          whatNow: { on: { ADVANCE: 'closing' } },
          closing: { on: { ADVANCE: 'ended' } },
          ended: {},
        },
      },
      timer: {
        initial: 'idle',
        states: {
          idle: { on: { TIMER_START: { target: 'running', actions: 'time' } } },
          running: {
            on: {
              ...dropped,
              TIMER_START: { actions: 'time' },
              TIMER_PAUSE: { target: 'paused', actions: 'time' },
              GAP: { target: 'paused', actions: 'interrupt' },
              TIMER_EXTEND: { actions: 'time' },
              TIMER_STOP: { target: 'idle', actions: 'dropTimer' },
            },
          },
          paused: {
            on: {
              ...dropped,
              TIMER_START: { target: 'running', actions: 'time' },
              TIMER_RESUME: { target: 'running', actions: 'time' },
              TIMER_EXTEND: { actions: 'time' },
              TIMER_STOP: { target: 'idle', actions: 'dropTimer' },
            },
          },
        },
      },
      screen: {
        type: 'parallel',
        states: {
          freeze: {
            initial: 'live',
            states: {
              live: { on: { FREEZE: { guard: { type: 'turns', params: { on: true } }, target: 'frozen' } } },
              frozen: { on: { FREEZE: { guard: { type: 'turns', params: { on: false } }, target: 'live' } } },
            },
          },
          light: {
            initial: 'lit',
            states: {
              lit: { on: { BLACK: { guard: { type: 'turns', params: { on: true } }, target: 'black' } } },
              black: { on: { BLACK: { guard: { type: 'turns', params: { on: false } }, target: 'lit' } } },
            },
          },
        },
      },
      desk: {
        initial: start.desk,
        states: {
          console: { on: { HAND_OVER: { guard: { type: 'goesTo', params: { desk: 'hotSeat' } }, target: 'hotSeat' } } },
          hotSeat: { on: { HAND_OVER: { guard: { type: 'goesTo', params: { desk: 'console' } }, target: 'console' } } },
        },
      },
      ledger: { initial: 'open', states: { open: { on: onAll(RECORDED, { actions: 'record' } as const) } } },
    },
  });
}

export type RoomMachine = ReturnType<typeof compileRoom>;
export type RoomSnapshot = SnapshotFrom<RoomMachine>;

/** The state value, read once and named. */
export interface RoomWhere {
  readonly course: Course;
  readonly desk: Desk;
  readonly timer: 'idle' | 'running' | 'paused';
  readonly frozen: boolean;
  readonly black: boolean;
}

/** Where a room stands, in plain words. */
export function whereIs(snapshot: RoomSnapshot): RoomWhere {
  const { course, desk, timer, screen } = snapshot.value;
  return { course, desk, timer, frozen: screen.freeze === 'frozen', black: screen.light === 'black' };
}
