import { formatOf } from '../format.ts';

const { count, number, list } = formatOf('en');

/** The last plates of an album, in English. */
export const outcome = {
  kicker: 'Ten years on',
  figures: 'In short',
  visible: 'visible when the mandate ends',
  durable: 'still there ten years on',
  faded: (percent: number) => `${number(percent)}% of what was drawn has faded.`,
  time: (talked: string, lost: string) => `${talked} spent talking, ${lost} lost.`,
  bets: (right: number, made: number) =>
    made === 0
      ? 'No bets: next time, slip into someone else’s skin.'
      : `${count(right, 'right hunch', 'right hunches')} out of ${made}: that is your share of empathy.`,
  curves: {
    heading: 'Two curves, one story',
    visible: 'visible (both)',
    durable: 'durable (ink)',
    mandate: 'end of the mandate',
    describe: (visible: string, durable: string, peak: string) =>
      `Visible results peak at ${peak}. In the end ${visible} remain visible, ${durable} of them durable.`,
    table: 'The same figures as a table',
    when: 'When',
    year: (year: number) => `year ${year}`,
    yearShort: (year: number) => `yr ${year}`,
    halfYear: (year: number, half: number) => `year ${year}, half ${half}`,
    none: 'The game is too short to draw a curve.',
  },
  matrix: {
    heading: 'Crossed expectations',
    intro: 'Rows expect, columns answer. Dots show trust, from none to three.',
    expects: 'expects of…',
    cell: (holder: string, author: string, met: number, neglected: number, dots: number) =>
      `${holder} towards ${author}: ${count(met, 'expectation heard', 'expectations heard')}, ${neglected} left aside, trust ${dots} out of 3`,
    self: 'for oneself',
    met: 'heard',
    neglected: 'left aside',
  },
  moments: {
    heading: 'The moments when it all turned',
    skipped: 'skipped',
    nothing: 'out of play',
    replay: 'Replay from here in the shoes of…',
    replayAs: (role: string, tension: string) => `Replay “${tension}” in the shoes ${role}`,
    none: 'No moment to revisit.',
  },
  pages: {
    heading: 'A page for each',
    gauge: (name: string, value: number) => `${name}: ${value} out of 100`,
    metBy: (roles: readonly string[]) => `heard by ${list(roles)}`,
    neglectedBy: (roles: readonly string[]) => `left aside by ${list(roles)}`,
    own: 'oneself',
    none: 'Nobody touched these expectations, for better or worse.',
    trust: (trusts: readonly string[]) => `The trust others place here: ${list(trusts)}.`,
  },
  sprouts: 'What grew afterwards',
  hope: {
    heading: 'Elsewhere, for real',
    intro: 'Nothing made up: this was done, and here is where to read about it.',
  },
  again: 'Pick another album',
  save: 'Keep this game',
  home: 'Back to the cover',
};
