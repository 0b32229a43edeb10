import { and, assign, not, or, type SnapshotFrom, setup, stateIn } from 'xstate';
import { COURSE, type Course, DEBRIEF_PHASES, DESKS, type Desk } from '../../domain/session.ts';
import { placeOf } from '../game/place.ts';
import type { LedSetup } from '../session/setup.ts';
import { firstRoom, type Heard, type RoomContext, timed } from './context.ts';
import type { SessionEvent } from './events.ts';
import { type RoomRule, roomRulesOf } from './rules.ts';

type Types = readonly SessionEvent['type'][];

/** Whatever opens another step drops the countdown of the one before. */
const STEPPING: Types = ['NEXT', 'SKIP_PARLEY', 'SKIP_TENSION', 'REVEAL', 'SETTLE', 'UNDO'];
/** What the room hears of the game, while it is played. */
const PLAYED: Types = ['NEXT', 'SKIP_PARLEY', 'REVEAL', 'SETTLE', 'SKIP_TENSION', 'INJECT', 'SPEND', 'WITHDRAW'];
/** What the room writes down wherever it stands. */
const WRITTEN: Types = ['UNDO', 'ARRIVE', 'NOTE', 'UNMARK', 'READING', 'EDIT_AGENDA', 'SET_PARLEY', 'GAP', 'CLOSE_GAP'];

const onAll = <const T>(types: Types, transition: T) => Object.fromEntries(types.map((type) => [type, transition]));

/** Guards and actions of a room: `allowed` and `record` are the two columns of the table of its rules. */
function protocolOf(led: LedSetup) {
  const rules = roomRulesOf(led);
  const ruleOf = (event: Heard): RoomRule<Heard> | undefined => rules[event.type];
  type Asked = { readonly context: RoomContext; readonly event: Heard };
  const allowed = ({ context, event }: Asked) => ruleOf(event)?.may?.(context, event) ?? true;
  const gameIsOver = ({ event }: Asked) => placeOf(event.game) === 'epilogue';
  return setup({
    types: { context: {} as RoomContext, events: {} as Heard },
    guards: {
      allowed,
      gameIsOver,
      allowedAtHotSeat: and([stateIn({ desk: 'hotSeat' }), allowed]),
      outsidePlayOrOver: or([not(stateIn({ course: 'play' })), gameIsOver]),
      turns: ({ event }, { on }: { on: boolean }) => 'on' in event && event.on === on,
      handsTo: ({ event }, { desk }: { desk: Desk }) => event.type === 'HAND_OVER' && event.to === desk,
    },
    actions: {
      record: assign(({ context, event }) => ruleOf(event)?.does(context, event) ?? context),
      time: assign(({ context, event }) => ({ timer: timed(context.timer, event) })),
      interrupt: assign(({ context, event }) => ({
        timer: timed(context.timer, event),
        gap: { ms: context.gap?.ms ?? 0, paused: true },
      })),
      dropTimer: assign({ timer: null }),
    },
  });
}

type Protocol = ReturnType<typeof protocolOf>;

/** Welcome, roles, play, the six questions, closing: one after the other; the game is left once it is over. */
function courseOf(protocol: Protocol) {
  const onTo = (target: Course) => ({ on: { ADVANCE: { target, actions: 'record' } } }) as const;
  const [first, ...others] = DEBRIEF_PHASES;
  const phases = DEBRIEF_PHASES.map((phase, index) => [phase, onTo(others[index] ?? 'closing')]);
  return protocol.createStateConfig({
    initial: 'welcome',
    states: {
      welcome: onTo('roles'),
      roles: onTo('play'),
      play: {
        on: {
          ...onAll(PLAYED, { actions: 'record' } as const),
          ADVANCE: { guard: 'gameIsOver', target: first, actions: 'record' },
          GO_TO_DEBRIEF: { actions: 'record' },
          HANDS: { guard: 'allowed', actions: 'record' },
          PASS: { guard: 'allowedAtHotSeat', actions: 'record' },
        },
      },
      ...Object.fromEntries(phases),
      closing: onTo('ended'),
      ended: {},
    },
  });
}

function timerOf(protocol: Protocol) {
  const dropped = {
    ...onAll(STEPPING, { target: 'idle', actions: 'dropTimer' } as const),
    ADVANCE: { guard: 'outsidePlayOrOver', target: 'idle', actions: 'dropTimer' },
    TIMER_STOP: { target: 'idle', actions: 'dropTimer' },
    TIMER_EXTEND: { actions: 'time' },
  } as const;
  return protocol.createStateConfig({
    initial: 'idle',
    states: {
      idle: { on: { TIMER_START: { target: 'running', actions: 'time' } } },
      running: {
        on: {
          ...dropped,
          TIMER_START: { actions: 'time' },
          TIMER_PAUSE: { target: 'paused', actions: 'time' },
          GAP: { target: 'paused', actions: 'interrupt' },
        },
      },
      paused: {
        on: {
          ...dropped,
          TIMER_START: { target: 'running', actions: 'time' },
          TIMER_RESUME: { target: 'running', actions: 'time' },
        },
      },
    },
  });
}

/** What the room's screen does with what it is sent: frozen, black, or neither. */
function screenOf(protocol: Protocol) {
  const turns = (type: 'FREEZE' | 'BLACK', on: boolean, target: string) => ({
    on: { [type]: { guard: { type: 'turns', params: { on } }, target } as const },
  });
  return protocol.createStateConfig({
    type: 'parallel',
    states: {
      freeze: {
        initial: 'live',
        states: { live: turns('FREEZE', true, 'frozen'), frozen: turns('FREEZE', false, 'live') },
      },
      light: {
        initial: 'lit',
        states: { lit: turns('BLACK', true, 'black'), black: turns('BLACK', false, 'lit') },
      },
    },
  });
}

function deskOf(protocol: Protocol, initial: Desk) {
  const handsTo = (desk: Desk) => ({
    on: {
      HAND_OVER: { guard: { type: 'handsTo', params: { desk } }, target: desk, actions: 'record' } as const,
    },
  });
  return protocol.createStateConfig({
    initial,
    states: { console: handsTo('hotSeat'), hotSeat: handsTo('console') },
  });
}

/**
 * The room's own machine, beside the game's: where the session is, countdown, screen, desk. Closed like the game's: no
 * clock, no child; it hears what people do in the game and what happens in the room, each with its time and the game.
 */
export function compileRoom(led: LedSetup) {
  const protocol = protocolOf(led);
  return protocol.createMachine({
    id: 'room',
    type: 'parallel',
    context: firstRoom(led.agenda, led.parleySeconds * 1000, led.reading),
    states: {
      course: courseOf(protocol),
      timer: timerOf(protocol),
      screen: screenOf(protocol),
      desk: deskOf(protocol, led.desk),
      ledger: {
        initial: 'open',
        states: { open: { on: onAll(WRITTEN, { guard: 'allowed', actions: 'record' } as const) } },
      },
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
export function whereIs({ value }: RoomSnapshot): RoomWhere {
  const { course, desk, timer, screen }: Readonly<Record<string, unknown>> = value;
  const { freeze, light } = screen as Readonly<Record<string, unknown>>;
  return {
    course: COURSE.find((each) => each === course) ?? 'ended',
    desk: DESKS.find((each) => each === desk) ?? 'console',
    timer: timer === 'running' || timer === 'paused' ? timer : 'idle',
    frozen: freeze === 'frozen',
    black: light === 'black',
  };
}
