import { assign, setup } from 'xstate';
import type { PrintKind } from '../../view/room/prepareModel.ts';

/** What changes what the facilitator's window is doing. */
export type ConsoleEvent =
  | { readonly type: 'PREPARED' } // nothing is led: a session may be prepared
  | { readonly type: 'ENTERED'; readonly rehearsal: boolean } // a session is led here, for real or in fast motion
  | { readonly type: 'HELD' } // no other window of this browser leads
  | { readonly type: 'FOLLOWED' } // another one does: this one only looks
  | { readonly type: 'PAUSE_REHEARSAL'; readonly on: boolean }
  | { readonly type: 'TEST_PROJECTOR' }
  | { readonly type: 'PROJECT_HERE'; readonly on: boolean }
  | { readonly type: 'PRINT'; readonly what: PrintKind }
  | { readonly type: 'CLOSE_PRINT' };

/** The facilitator's window, beside the session itself: its duty, whether it decides, what it shows. */
export const consoleMachine = setup({
  types: { context: {} as { readonly printed: PrintKind }, events: {} as ConsoleEvent },
  guards: {
    rehearses: ({ event }) => event.type === 'ENTERED' && event.rehearsal,
    turns: ({ event }, { on }: { on: boolean }) => 'on' in event && event.on === on,
  },
  actions: { keepKind: assign({ printed: ({ event, context }) => ('what' in event ? event.what : context.printed) }) },
}).createMachine({
  id: 'console',
  type: 'parallel',
  context: { printed: 'cards' },
  states: {
    duty: {
      initial: 'opening',
      on: {
        PREPARED: '.preparing',
        ENTERED: [{ guard: 'rehearses', target: '.rehearsing' }, { target: '.leading' }],
      },
      states: {
        opening: {},
        preparing: {
          initial: 'cover',
          // What the projector shows before the session: the cover, or a page to test how well it is read.
          states: {
            cover: { on: { TEST_PROJECTOR: 'test' } },
            test: { on: { TEST_PROJECTOR: 'cover' } },
          },
        },
        leading: {},
        rehearsing: {
          initial: 'running',
          states: {
            running: { on: { PAUSE_REHEARSAL: { guard: { type: 'turns', params: { on: true } }, target: 'paused' } } },
            paused: { on: { PAUSE_REHEARSAL: { guard: { type: 'turns', params: { on: false } }, target: 'running' } } },
          },
        },
      },
    },
    authority: {
      initial: 'deciding',
      states: { deciding: { on: { FOLLOWED: 'looking' } }, looking: { on: { HELD: 'deciding' } } },
    },
    shown: {
      initial: 'desk',
      states: {
        desk: {
          on: {
            PRINT: { target: 'print', actions: 'keepKind' },
            PROJECT_HERE: { guard: { type: 'turns', params: { on: true } }, target: 'projector' },
          },
        },
        print: { on: { CLOSE_PRINT: 'desk' } },
        projector: { on: { PROJECT_HERE: { guard: { type: 'turns', params: { on: false } }, target: 'desk' } } },
      },
    },
  },
});
