import { formatOf } from '../format.ts';
import type { roomPrepare as french } from '../fr/roomPrepare.ts';

const { count } = formatOf('en');

/** The preparation of a session, in English. */
export const roomPrepare = {
  heading: 'Prepare the session',
  ready: 'Everything is ready. Change what you like, or nothing at all.',
  begin: 'Begin the session',
  rehearse: 'Rehearse in fast motion',
  rehearseNote: 'Simulated tables play by themselves to show you the session. Nothing is kept.',
  resume: 'Resume the session',
  resumeAside: 'Resume the earlier one',
  resumeAt: (scenario: string, tension: string | null, minutes: number) =>
    `${scenario}${tension ? `, at “${tension}”` : ''}, after ${count(minutes, 'minute', 'minutes')}`,
  desk: 'How will you play?',
  desks: { console: 'Four tables, one projector', hotSeat: 'Hot seat, one screen' },
  deskNotes: {
    console: '4 to 50 people. You lead from this desk, the room watches the projector.',
    hotSeat: '2 to 8 people. Pass the screen round, choose in secret, reveal together.',
  },
  length: 'How long?',
  scenario: 'Which album?',
  change: 'Change album',
  tables: 'Who sits where?',
  tablesIntro: 'One table a role. A role with nobody is played by a simulated partner.',
  role: (number: number) => `Role of table ${number}`,
  people: (number: number) => `People at table ${number}`,
  fewerPeople: (number: number) => `One person fewer at table ${number}`,
  morePeople: (number: number) => `One person more at table ${number}`,
  simulate: 'Simulated',
  simulateTable: (number: number) => `Table ${number} simulated`,
  total: (people: number) => (people === 0 ? 'Nobody in the room' : `${count(people, 'person', 'people')} in all`),
  agenda: 'The agenda',
  planned: (minutes: number) => `${count(minutes, 'minute', 'minutes')} in all`,
  share: (percent: number) => `${percent}% of it debrief, protected`,
  include: (title: string) => `Play “${title}”`,
  minutesOf: (title: string) => `Minutes for ${title}`,
  timers: 'Timers',
  timersNote: 'The parley is timed. You can always pause it or add to it.',
  parley: 'Parley',
  parleySeconds: (seconds: number) => `${seconds} s`,
  parleyLess: 'Parley: thirty seconds less',
  parleyMore: 'Parley: thirty seconds more',
  reading: 'Reading in the room',
  projector: 'The projector',
  test: 'Show the test card',
  testNote: 'Drag the projector window to the room’s screen, then go and read it from the last row.',
  print: 'To print',
  prints: { cards: 'The role cards', sheet: 'Your running sheet', ballots: 'The folded papers' },
  cautions: {
    debriefShort:
      'Less than a third of the time for the debrief: that is where people learn. Give it some minutes back.',
    overTime: 'The agenda runs over the length you chose.',
    underTime: 'The agenda leaves time over: give it to the debrief.',
    nobody: 'Every table is simulated: nobody will play. Unless you just want to watch.',
    tooManyForOneScreen: 'More than eight people round one screen: the last ones will see nothing.',
  },
  reset: 'Back to the proposed settings',
  more: 'Settings of this computer',
} satisfies typeof french;
