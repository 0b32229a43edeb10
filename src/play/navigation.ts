import { assign, setup } from 'xstate';
import type { Role } from '../domain/vocabulary.ts';

/** What leads from one page to another. */
export type NavigationEvent =
  | { type: 'PLAY' }
  | { type: 'ABOUT' }
  | { type: 'CHOOSE'; scenario: string }
  | { type: 'START'; role: Role }
  | { type: 'ENTER' } // a game is ready: new, resumed, opened or forked
  | { type: 'BACK' }
  | { type: 'HOME' };

/** Which page is shown: title, choice of scenario, choice of role, game, about. */
export const navigation = setup({
  types: {
    context: {} as { scenario: string | null },
    events: {} as NavigationEvent,
  },
  actions: {
    remember: assign({ scenario: ({ event }) => (event.type === 'CHOOSE' ? event.scenario : null) }),
  },
}).createMachine({
  id: 'navigation',
  context: { scenario: null },
  initial: 'title',
  on: { HOME: '.title', ENTER: '.game' },
  states: {
    title: { on: { PLAY: 'scenarios', ABOUT: 'about' } },
    about: { on: { BACK: 'title' } },
    scenarios: { on: { CHOOSE: { target: 'roles', actions: 'remember' }, BACK: 'title' } },
    roles: { on: { START: 'opening', BACK: 'scenarios' } },
    opening: { on: { BACK: 'roles' } },
    game: { on: { ABOUT: 'aboutInGame' } },
    aboutInGame: { on: { BACK: 'game' } },
  },
});
