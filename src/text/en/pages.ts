import { formatOf } from '../format.ts';

const { count } = formatOf('en');

/** Title, choices, menu, notices and the page about the game, in English. */
export const pages = {
  languages: { fr: 'Français', en: 'English' },
  title: {
    play: 'Play',
    resume: 'Resume',
    resumeAt: (scenario: string, tension: string | null) => (tension ? `${scenario}, at “${tension}”` : scenario),
    resumeAside: 'Resume the earlier one',
    unerase: 'Undo the erasing',
    backToSession: 'Back to the session',
    ledAt: (scenario: string, tension: string | null) =>
      `Session under way: ${scenario}${tension ? `, at “${tension}”` : ''}`,
    facilitate: 'Lead a session',
    about: 'About',
    language: 'Language',
    note: 'A serious game, alone or together, from ten minutes up. Nothing leaves your device.',
  },
  scenarios: {
    heading: 'Where does it happen?',
    intro: 'Each album is an invented territory with real problems in it.',
    minutes: (value: number) => `about ${count(value, 'minute', 'minutes')}`,
    tensions: (value: number) => count(value, 'tension', 'tensions'),
    difficulty: 'Difficulty',
    difficulties: ['To begin with', 'Easy', 'Tricky', 'Fearsome'],
    choose: 'Open this album',
    none: 'No album on the shelf just now. Come back soon, the presses are running.',
  },
  chooseRole: {
    heading: 'Who are you?',
    holds: 'Your gauge',
    stakes: 'What you care about',
    play: (role: string) => `Be ${role}`,
    company: {
      legend: 'How do the four get on, to begin with?',
      easy: { name: 'On good terms', line: 'They once won something together.' },
      usual: { name: 'As everywhere', line: 'They say hello, and keep a copy.' },
      tough: { name: 'At daggers drawn', line: 'Each keeps an old letter from another.' },
    },
  },
  loading: {
    heading: 'Sharpening pencils…',
    text: 'The first page is on its way.',
    missing: 'The album did not come',
    missingText: 'Check the connection, then try again. What you kept is not lost.',
    again: 'Try again',
  },
  menu: {
    open: 'Menu',
    heading: 'Settings',
    close: 'Close',
    pictures: 'Pictures',
    motion: 'Animations',
    keys: 'Single-key shortcuts',
    on: 'on',
    off: 'off',
    language: 'Language',
    game: 'Your game',
    saveFile: 'Save to a file',
    openFile: 'Open a game file',
    home: 'Back to the cover',
    words: 'Reading the gauges',
    data: 'Your data',
    dataText: 'The game and these settings stay on this device. No account, no cookie, nothing sent.',
    erase: 'Erase my data',
    eraseAsk:
      'Erase the game, the session led and the settings kept here? As long as this page stays open, you can still undo it.',
    eraseYes: 'Yes, erase everything',
    eraseNo: 'No, keep it',
    about: 'About and accessibility',
  },
  about: {
    heading: 'About',
    back: 'Back',
    play: {
      heading: 'What is this?',
      text: [
        'Four roles, a territory’s dilemmas: in each tension four secret choices become one shared outcome. Forcing is quick, then fades. Cooperating is slow, then holds. Neither is always right.',
        'The stakes and expectations of the four roles come from a leaflet by La Fabrique des transitions, said here in our own words. Territories and characters are invented; the facts quoted name their source.',
        'The role names nod to a training metaphor. This game has no link with the comics publisher they bring to mind, and its drawings are original.',
      ],
    },
    model: {
      heading: 'What the game computes',
      text: [
        'What you change is first in pencil: announced, voted, built, fragile. Half-year after half-year a share turns to ink where people trust each other and tell the same story; the rest fades. It is a model to think with, not a forecast.',
        'The three other roles are simulated. They have a temperament and a memory, and say afterwards what weighed.',
      ],
    },
    access: {
      heading: 'Accessibility',
      text: [
        'Everything can be played by keyboard, by touch and with a screen reader: the drawings carry nothing that is not also written. Tab to move on, Enter or Space to act.',
        'When taking a position, 1 to 4 or A to D pick a card, Enter confirms.',
        'Animations can be switched off in the menu and follow your device’s setting. Sound is off at first; it has two volumes and captions, and never says what the screen does not. Nothing is timed.',
      ],
    },
    credits: {
      heading: 'Licences',
      text: [
        'Code under the EUPL 1.2 licence. Fonts Bangers, Balsamiq Sans and Atkinson Hyperlegible Next under the OFL licence.',
      ],
    },
  },
  notices: {
    saved: 'Game saved.',
    storageBlocked: 'This device will not keep the game. Save it to a file before you leave.',
    fileRefused: 'This file is not a game, or it got wet. Your current game is untouched.',
    fileOfSession: 'This file is a session: open it from “Lead a session”.',
    fileNewer: 'This file comes from a newer version of the game. It was left as it is.',
    fileOlder:
      'This game comes from an older version, and the rules have changed: it cannot be resumed. Nothing is lost; just begin a new one.',
    stageMissing: 'The animated picture could not open here. The game goes on in words.',
    scenarioChanged: 'The album was corrected since this game. It cannot be resumed as it was.',
    scenarioMissing: 'The album of this game is not on the shelf.',
    unwritable: 'This game can no longer be written down: only what came before is kept.',
    full: 'The notebook of this game is full. There is nothing left but to read it again.',
    gameResumed: 'You pick up where you left off.',
    notNow: 'This is not the moment for that.',
    notAllowed: 'That cannot be done here.',
    erased: 'All erased. Nothing of yours is left here once this page is closed.',
    unerased: 'Everything is back, as it was.',
    setAside: 'The game before is put aside: it waits for you on the cover.',
    loadFailed: 'The album could not open. Check the connection and try again.',
  },
  portrait: (name: string) => `Portrait: ${name}`,
  external: 'new tab',
};
