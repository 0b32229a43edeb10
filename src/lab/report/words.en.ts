import type { Words } from './vocabulary.ts';

/** Two decimals for small numbers, one beyond ten. */
const number = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 }).format(value);
const percent = (share: number): string => `${number(100 * share)}%`;

/** The report in English. */
export const en: Words = {
  title: 'The lab: is the game rigged?',
  lead: 'The game claims that cooperating costs time first and saves it later, and that force is not always wrong. None of it is written in advance: simulated players sat down and played. This is what they found.',
  made: (games, seed) => `${games} games played, seed ${seed}. The same seed gives this very page again.`,
  modelTitle: 'What this model is, and what it is not',
  model: [
    'It is a model to learn with, not a forecast. No real territory can be read in its curves.',
    'A six-year mandate is twelve half-years. In each, the four positions draw in pencil; a share of the pencil turns to ink and another fades. How much depends on support: trust, and a common narrative.',
    'Trust runs from one role to another. It rises by a share of what is missing when expectations are met, and falls by a share of what is there when they are betrayed.',
    'Everything that moves a number is in the table of parameters, with its reason. Each was moved by 20% both ways, to see which claims fall.',
    'Simulated players are not people: they take no offence, never get bored and have no brother-in-law. What they show is what the rules reward.',
  ],
  sourcesTitle: 'Where the assumptions come from',
  sources: [
    {
      says: 'Talking face to face makes people cooperate more in a social dilemma, the strongest effect of the review. So parleys cost months and bring trust.',
      url: 'https://ideas.repec.org/a/sae/jocore/v54y2010i1p39-57.html',
    },
    {
      says: 'Once talk stops, cooperation lasts a while, then wears off: so there is talk in each act.',
      url: 'https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0281633',
    },
    {
      says: 'A water project: some thirty meetings and 150 hours in nine months to reach a charter, after years of conflict. That is the order of the months spent talking.',
      url: 'https://paysantarnais.com/vallee-du-tescou-une-charte-signee-pour-aboutir-du-concret-dans-six-mois',
    },
    {
      says: 'A bypass begun in spite of the appeals, then to be demolished: that is what months of appeals and rework stand for.',
      url: 'https://www.actu-environnement.com/ae/news/contournement-beynac-astreinte-liquidation-condamnation-departement-42167.php4',
    },
  ],
  propertiesTitle: 'Five claims, put to the test',
  properties: {
    1: 'Force leads in the first act, and trails once the ink is dry.',
    2: 'Going it alone pays first, and costs everyone later.',
    3: 'No recipe wins everywhere: well-placed force sometimes saves the game.',
    4: 'No choice is a decoy, no role a spectator, no ending out of reach.',
    5: 'All 36 stakes are truly played.',
  },
  checks: {
    aheadEarly: (v, b) => `at the end of the second year, force shows ${v} times what cooperation shows (needs ${b})`,
    crossing: (v) => `the visible curves cross at ${v} of the mandate (between 45 and 80%)`,
    durableRatio: (v, b) => `ten years on, conditional cooperation leaves ${v} times the ink of force (needs ${b})`,
    loneGains: (v, b, who) => `${who}, alone in forcing, gains ${v} points of its gauge in the first act (needs ${b})`,
    loneTotal: (v, b, who) => `${who}, alone in forcing, loses ${v} points of its final total (needs ${b})`,
    loneCosts: (v, b, who) => `${who}, alone in forcing, costs each of the three others ${v} points (needs ${b})`,
    conditionalHolds: (v, b, who) =>
      `facing ${who} who forces, those who answer end ${v} points above those who yield (needs ${b})`,
    noConstantBest: (v, b, who) =>
      `“${who}”: somewhere the best play found is worth ${v} times this recipe (needs ${b})`,
    forceSaves: (v, b) => `in the best play found, one well-timed forceful move brings ${v} points of ink (needs ${b})`,
    quadrants: (v, b) => `the best plays go through ${v} of the four quadrants of the compass (needs ${b})`,
    softWorse: (v, b) => `a soft consensus leaves ${v} points of ink fewer than a healthy conflict (needs ${b})`,
    optionsAlive: (v, b, what) => `${what}: the best choice in ${v} states (needs ${b})`,
    roleDecisive: (v, b, who) =>
      who.endsWith('|turned')
        ? `${who.slice(0, -7)} alone turns the ending of ${v} of the games (needs ${b})`
        : `${who} alone moves ${v} points of ink (needs ${b})`,
    endingsReached: (v, b, what) => `“${what}”: ${v} games end there (needs ${b})`,
    stakesPlayable: (v, b, what) => `stake ${what} is touched ${v} times either way (needs ${b})`,
  },
  holds: 'holds',
  fails: 'fails',
  all: (holding, of) => `${holding} checks out of ${of} hold.`,
  culprit: (option) => `Look first at: ${option}.`,
  together: 'All scenarios',
  curvesTitle: 'What shows, what stays',
  curvesHelp:
    'Full line: pencil and ink, what shows. Dashed line: ink, what holds. The band covers eight games out of ten. The upright line is the end of the mandate.',
  season: (n) => `Year ${n}`,
  policiesTitle: 'Who played, and what came of it',
  policies: {
    cooperate: 'Always cooperate, long term',
    force: 'Always force, short term',
    pleasant: 'Upset nobody',
    naive: 'Say yes to the others',
    greedy: 'Mind one’s own gauge',
    conditional: 'Cooperate, and answer in kind',
    opportunist: 'Cooperate, then defect',
    partners: 'The game’s own partners',
    random: 'At random',
    agreeable: 'Upset hardly anybody',
    frank: 'Clash early, then cooperate',
    anyone: 'Four people drawn by lot',
    'lone *': '* forces alone, the others answer',
    'lone * / naive': '* forces alone, the others yield',
    'candid *': '* cooperates alone, the others force',
    'searching *': '* looks several moves ahead',
  },
  columns: {
    policy: 'Way of playing',
    games: 'Games',
    visible: 'Visible, end of mandate',
    durable: 'Durable, ten years on',
    crossing: 'Overtakes force',
    talked: 'Months talking',
    lost: 'Months lost',
  },
  vitalsColumn: 'Gauges at the end',
  endingsColumn: 'Endings',
  settlementsColumn: 'Settlements',
  optionsTitle: 'Every choice has its hour',
  optionsHelp:
    'In how many states this choice was the best: for its role (full bar), for all (hollow bar). A choice that is never best would be a decoy.',
  optionColumns: ['Choice', 'States', 'Best for itself', 'Best for all'],
  rolesTitle: 'What each changes alone',
  swap: (role, swing, turned) =>
    `${role}: patient or hasty, moves ${swing} points of ink on average, and the ending turns ${turned} of the time.`,
  bestTitle: 'The best play found',
  bestHelp: (worth) => `For the common good: ${worth} points. Nothing proves there is no better; nobody found it.`,
  forceful: (move, tension, gain) => `${move}, at “${tension}”: ${gain} points of ink fewer without it.`,
  pause: 'pause',
  moves: {
    bridge: 'bridge',
    arbitrate: 'arbitrate',
    tools: 'tools',
    drag: 'drag',
    shelter: 'shelter',
    norm: 'norm',
    rally: 'rally',
    callOut: 'call out',
  },
  stakesTitle: 'The 36 stakes, met and neglected',
  stakesHelp: 'A game, on average, over all ways of playing.',
  met: 'met',
  neglected: 'neglected',
  parametersTitle: 'The parameters, their reason, and what falls when they move',
  parametersHelp:
    'Each number is moved 20% down, then 20% up; the games are played again, and the claims that no longer hold are noted.',
  parameterColumns: ['Parameter', 'Value', 'Reason', 'At plus or minus 20%'],
  survives: 'all holds',
  notMoved: 'not studied this time',
  percent,
  number,
};
