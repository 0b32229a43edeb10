import { formatOf } from '../format.ts';

const { count } = formatOf('fr');

/** The preparation of a session, in French. */
export const roomPrepare = {
  heading: 'Préparer la séance',
  ready: 'Tout est prêt. Changez ce que vous voulez, ou rien du tout.',
  begin: 'Commencer la séance',
  rehearse: 'Répéter en accéléré',
  rehearseNote: 'Des tables simulées jouent toutes seules, pour vous montrer la séance. Rien n’est gardé.',
  resume: 'Reprendre la séance en cours',
  resumeAt: (scenario: string, tension: string, minutes: number) =>
    `${scenario}, à « ${tension} », après ${count(minutes, 'minute', 'minutes')}`,
  desk: 'Comment jouez-vous ?',
  desks: { console: 'Quatre tables, un projecteur', hotSeat: 'À tour de rôle, un seul écran' },
  deskNotes: {
    console: 'De 4 à 50 personnes. Vous menez depuis ce pupitre, la salle regarde le projecteur.',
    hotSeat: 'De 2 à 8 personnes. On se passe l’écran, chacun choisit en secret, on révèle ensemble.',
  },
  length: 'Combien de temps ?',
  scenario: 'Quel album ?',
  change: 'Changer d’album',
  tables: 'Qui est à quelle table ?',
  tablesIntro: 'Une table par rôle. Un rôle sans personne est joué par un partenaire simulé.',
  role: (number: number) => `Rôle de la table ${number}`,
  people: (number: number) => `Personnes à la table ${number}`,
  fewerPeople: (number: number) => `Une personne de moins à la table ${number}`,
  morePeople: (number: number) => `Une personne de plus à la table ${number}`,
  simulate: 'Simulée',
  simulateTable: (number: number) => `Table ${number} simulée`,
  total: (people: number) =>
    people === 0 ? 'Personne dans la salle' : `${count(people, 'personne', 'personnes')} en tout`,
  agenda: 'Le déroulé',
  planned: (minutes: number) => `${count(minutes, 'minute', 'minutes')} au total`,
  share: (percent: number) => `dont ${percent} % de débriefing, protégé`,
  include: (title: string) => `Jouer « ${title} »`,
  minutesOf: (title: string) => `Minutes pour ${title}`,
  timers: 'Minuteurs',
  timersNote: 'La concertation est minutée. On peut toujours suspendre ou rallonger.',
  parley: 'Concertation',
  parleySeconds: (seconds: number) => `${seconds} s`,
  parleyLess: 'Concertation : trente secondes de moins',
  parleyMore: 'Concertation : trente secondes de plus',
  reading: 'Lecture dans la salle',
  projector: 'Le projecteur',
  test: 'Montrer la mire',
  testNote: 'Glissez la fenêtre du projecteur sur l’écran de la salle, puis allez lire depuis le dernier rang.',
  print: 'À imprimer',
  prints: { cards: 'Les cartes de rôle', sheet: 'Votre feuille de route', ballots: 'Les papiers pliés' },
  cautions: {
    debriefShort: 'Moins d’un tiers du temps pour le débriefing : c’est là qu’on apprend. Rendez-lui des minutes.',
    overTime: 'Le déroulé dépasse la durée choisie.',
    underTime: 'Le déroulé laisse du temps libre : donnez-le au débriefing.',
    nobody: 'Toutes les tables sont simulées : personne ne jouera. Sauf pour voir, bien sûr.',
    tooManyForOneScreen: 'Plus de huit personnes pour un seul écran : les derniers ne verront rien.',
  },
  more: 'Réglages de cet ordinateur',
};
