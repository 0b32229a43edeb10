import { formatOf } from '../format.ts';

const { count, list } = formatOf('fr');

/** One screen that goes from hand to hand, in French. */
export const roomHotSeat = {
  pass: (to: string) => `Passe l’écran ${to}.`,
  ceiling: 'Les autres regardent le plafond.',
  together: (people: number) => `Vous êtes ${people} à tenir ce rôle : venez tous, serrez-vous.`,
  purposes: { card: 'Pour lire sa carte', decision: 'Pour parier et choisir' },
  uncover: (role: string) => `C’est moi, ${role}`,
  done: (names: readonly string[]) => `C’est fait pour ${list(names)}.`,
  left: (value: number) => `Encore ${count(value, 'tour', 'tours')}, celui-ci compris.`,
  youAre: (role: string) => `Vous êtes ${role}`,
  cardRead: 'J’ai lu, on cache',
  decide: 'Votre pari, puis votre carte',
  betFirst: '1. Votre pari',
  betSkip: 'Le pari est facultatif : une intuition, pas un examen.',
  position: '2. Votre carte',
  seal: (letter: string) => `Sceller la carte ${letter} et cacher`,
  choose: 'Choisissez une carte',
  toConsole: 'Reprendre le pupitre',
};

/** What may be printed, in French. */
export const roomPrint = {
  print: 'Imprimer',
  back: 'Revenir',
  note: 'Format A4. Une carte par table, à plier en deux : votre main est dedans. Les fiches scellées viennent à la fin.',
  card: (number: number) => `Carte de rôle · Table ${number}`,
  secret: 'À ne montrer à personne',
  vital: 'Votre jauge',
  powers: 'Vos deux pouvoirs',
  tension: (number: number) => `Tension ${number}`,
  stakes: 'Ce qui compte pour vous',
  hand: 'Vos cartes',
  slips: {
    heading: 'Fiches scellées',
    intro:
      'Coupez, puis repliez le volet de droite sur celui du milieu : seule l’étiquette dépasse. Une table ne reçoit une fiche que si le pupitre donne son numéro. Les autres restent dans votre poche.',
    number: (number: number) => `Fiche n° ${number}`,
    quiet: 'Une bonne raison de vous taire',
    question: 'Si les autres lisaient cette ligne, que changeraient-ils ?',
  },
  sheet: 'Feuille de route',
  sheetIntro: (people: string, minutes: string) =>
    `${people}, ${minutes}. Le pupitre dit tout ; ceci est pour la poche.`,
  agenda: 'Le déroulé',
  when: 'À',
  tableHead: { step: 'Étape', minutes: 'Durée', from: 'De', to: 'À' },
  script: 'À dire',
  silence: 'Si le silence s’installe',
  question: 'Pour le débriefing',
  choices: 'Les cartes des quatre',
  notes: 'Vos notes',
  before: 'Avant qu’ils arrivent',
  beforeList: [
    'Quatre tables, les chaises en cercle, une carte de rôle sur chacune.',
    'La mire du projecteur, lue depuis le dernier rang.',
    'Des stylos, les papiers pliés, une horloge que vous voyez sans tourner la tête.',
    'Les fiches scellées, coupées et rangées par tension, dans votre poche.',
  ],
  ballot: 'Papier plié',
  ballotTable: 'Table',
  ballotTension: 'Tension',
  ballotBet: 'Notre pari : la table',
  ballotPlays: 'jouera',
  ballotHopes: 'et espère',
  ballotPosition: 'Notre carte',
  ballotHands: 'Mains levées',
  fold: 'plier ici',
};
