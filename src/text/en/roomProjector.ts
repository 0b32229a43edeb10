import { capital, formatOf } from '../format.ts';
import type { roomProjector as french, timer as frenchTimer } from '../fr/roomProjector.ts';

const { count, list } = formatOf('en');

/** A countdown, in English. */
export const timer = {
  label: 'Time to talk',
  left: 'left',
  paused: 'paused',
  over: 'over time',
} satisfies typeof frenchTimer;

/** What the room reads on the big screen, in English. */
export const roomProjector = {
  waiting: 'Waiting for the desk',
  waitingText: 'This window will show the session as soon as the desk opens it.',
  lost: 'The desk no longer answers. The picture is the last one received.',
  fullScreen: 'F: full screen',
  fullScreenButton: 'Full screen: move the mouse, the button comes at the bottom left.',
  enterFullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  unheard: 'No desk hears this key. Press it in the desk’s own window.',
  test: {
    heading: 'How far down can you read?',
    lines: ['The back of the room', 'The four corners of the frame', 'And this very line, without squinting'],
    frame: 'You should see the whole dotted line.',
  },
  black: 'Black screen',
  year: (year: number) => `Year ${year}`,
  calendar: (year: number, half: number) => `Year ${year} of 6, ${half === 1 ? 'first' : 'second'} half`,
  tension: (number: number, of: number) => `${number} of ${of}`,
  rolesHeading: 'Four tables, four roles',
  situationSince: 'Since last time',
  sprouted: (value: number) => `${count(value, 'seed', 'seeds')} came up`,
  grown: (option: string) => `It comes from “${option}”`,
  peersHeading: 'Each table reads its card',
  peersText: 'What it says, only you know.',
  parleyHeading: 'The floor is yours',
  pledged: (from: string, to: string) => `${from} has given its word ${to}`,
  tells: (who: string) => `${who} tells everyone`,
  betHeading: 'What will the others play?',
  betText: 'One table, one card, one hope.',
  positionsHeading: 'Everyone chooses, in secret',
  positionsAgain: 'Choose again',
  allSealed: 'All is sealed',
  sealed: 'sealed',
  bet: 'bet made',
  thinks: 'thinking',
  foreseen: (right: number, made: number) =>
    made === 0 ? 'No bets this time' : `${count(right, 'table', 'tables')} out of ${made} saw it coming`,
  hands: (counts: string) => `Hands: ${counts}`,
  truth: {
    knew: (who: readonly string[]) => `${capital(list(who))} knew.`,
    told: (who: string) => `${who} told everyone.`,
    heard: (who: readonly string[]) => `${capital(list(who))} heard of it in time.`,
    untold: 'The others chose without knowing.',
  },
  otherwise: {
    label: 'With the same four cards',
    told: 'Had everyone been told',
    truth: (shown: string) => `In another life: “${shown}”`,
    same: 'the same thing',
  },
  broken: (who: readonly string[]) => `Word broken: ${list(who)}`,
  reflectionHeading: 'Pause, or press on?',
  reflectionTaken: 'What each was hoping for',
  links: 'What ties the four together',
  told: {
    undone: (steps: number) => (steps === 1 ? 'One step back.' : `${steps} steps back.`),
    skipped: (tension: string) => `We leave out “${tension}”. The territory carries on.`,
    injected: 'Meanwhile…',
  },
  debrief: {
    protected: 'Protected time',
    phases: {
      feel: 'Feel',
      happened: 'Tell',
      learned: 'Understand',
      links: 'Connect',
      whatIf: 'What if…',
      whatNow: 'What now',
    },
    questions: {
      feel: 'One word each: what was it like in there?',
      happened: 'Where do the two curves part, and what were we doing?',
      learned: 'Who heard whom?',
      links: 'Where you work, who is missing from the table?',
      whatIf: 'If you could change one card, which one?',
      whatNow: 'A commitment, someone to keep it to, a date.',
    },
    feelings: ['relieved', 'stuck', 'angry', 'proud', 'alone', 'heard'],
    months: (talked: string, lost: string) => `${talked} of talking, ${lost} lost`,
    dates: ['in one month', 'in three months'],
    write: ['We, table', 'promise table', 'that we will'],
    chairs: 'A table, four roles seated, and empty chairs.',
  },
  hope: 'Elsewhere, for real',
  ended: 'Thank you for playing',
  endedText: 'Next meeting: in one month, then in three.',
} satisfies typeof french;
