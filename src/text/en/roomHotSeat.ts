import { formatOf } from '../format.ts';
import type { roomHotSeat as french, roomPrint as frenchPrint } from '../fr/roomHotSeat.ts';

const { count, list } = formatOf('en');

/** One screen that goes from hand to hand, in English. */
export const roomHotSeat = {
  pass: (to: string) => `Pass the screen ${to}.`,
  ceiling: 'Everyone else, admire the ceiling.',
  together: (people: number) => `There are ${people} of you in this role: come closer, squeeze up.`,
  purposes: { card: 'To read the card', decision: 'To bet and choose' },
  uncover: (role: string) => `That’s me, ${role}`,
  done: (names: readonly string[]) => `Done for ${list(names)}.`,
  left: (value: number) => `${count(value, 'turn', 'turns')} to go, this one included.`,
  youAre: (role: string) => `You are ${role}`,
  cardRead: 'Read it, cover it',
  decide: 'Your bet, then your card',
  betFirst: '1. Your bet',
  betSkip: 'The bet is optional: a hunch, not an exam.',
  position: '2. Your card',
  seal: (letter: string) => `Seal card ${letter} and cover`,
  choose: 'Choose a card',
  toConsole: 'Back to the desk',
} satisfies typeof french;

/** What may be printed, in English. */
export const roomPrint = {
  print: 'Print',
  back: 'Back',
  note: 'A4. One card a table, folded in two: your hand is inside. The sealed slips come last.',
  card: (number: number) => `Role card · Table ${number}`,
  secret: 'Show it to nobody',
  vital: 'Your gauge',
  powers: 'Your two powers',
  tension: (number: number) => `Tension ${number}`,
  stakes: 'What matters to you',
  hand: 'Your cards',
  slips: {
    heading: 'Sealed slips',
    intro:
      'Cut them out, then fold the right flap over the middle one: only the label shows. A table gets a slip only when the desk gives its number. The others stay in your pocket.',
    number: (number: number) => `Slip no. ${number}`,
    quiet: 'A good reason to keep quiet',
    question: 'If the others read this line, what would they change?',
  },
  sheet: 'Running sheet',
  sheetIntro: (people: string, minutes: string) =>
    `${people}, ${minutes}. The desk says it all; this is for your pocket.`,
  agenda: 'The agenda',
  when: 'At',
  tableHead: { step: 'Step', minutes: 'Length', from: 'From', to: 'To' },
  script: 'To say',
  silence: 'If silence falls',
  question: 'For the debrief',
  choices: 'The cards of the four',
  notes: 'Your notes',
  before: 'Before they arrive',
  beforeList: [
    'Four tables, chairs in a ring, a role card on each.',
    'The projector’s test card, read from the last row.',
    'Pens, folded papers, a clock you can see without turning your head.',
    'The sealed slips, cut out and sorted by tension, in your pocket.',
  ],
  ballot: 'Folded paper',
  ballotTable: 'Table',
  ballotTension: 'Tension',
  ballotBet: 'Our bet: table',
  ballotPlays: 'will play',
  ballotHopes: 'and hopes for',
  ballotPosition: 'Our card',
  ballotHands: 'Hands raised',
  fold: 'fold here',
} satisfies typeof frenchPrint;
