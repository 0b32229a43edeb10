import { capital, formatOf } from '../format.ts';

const { count, list, plural } = formatOf('fr');

/** A countdown, in French. */
export const timer = {
  label: 'Temps de parole',
  left: 'reste',
  paused: 'en pause',
  over: 'temps dépassé',
};

/** What the room reads on the big screen, in French. */
export const roomProjector = {
  waiting: 'En attente du pupitre',
  waitingText: 'Cette fenêtre montrera la séance dès que le pupitre l’ouvrira.',
  lost: 'Le pupitre ne répond plus. L’image reste la dernière reçue.',
  fullScreen: 'F : plein écran',
  fullScreenButton: 'Plein écran : bougez la souris, le bouton vient en bas à gauche.',
  enterFullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  unheard: 'Aucun pupitre n’entend cette touche. Pressez-la dans sa fenêtre.',
  test: {
    heading: 'Jusqu’où lisez-vous ?',
    lines: ['Le fond de la salle', 'Les quatre coins du cadre', 'Et cette ligne-ci, sans plisser les yeux'],
    frame: 'Le trait pointillé doit se voir en entier.',
  },
  black: 'Écran noir',
  year: (year: number) => `An ${year}`,
  calendar: (year: number, half: number) => `An ${year} sur 6, ${half === 1 ? 'premier' : 'second'} semestre`,
  tension: (number: number, of: number) => `${number} sur ${of}`,
  rolesHeading: 'Quatre tables, quatre rôles',
  situationSince: 'Depuis la dernière fois',
  sprouted: (value: number) => count(value, 'graine levée', 'graines levées'),
  grown: (option: string) => `Cela vient de « ${option} »`,
  peersHeading: 'Chaque table lit sa carte',
  peersText: 'Ce que vous y lisez, vous êtes seuls à le savoir.',
  parleyHeading: 'La parole est à la salle',
  pledged: (from: string, to: string) => `${from} a donné sa parole ${to}`,
  tells: (who: string) => `${who} le dit à tous`,
  betHeading: 'Que vont jouer les autres ?',
  betText: 'Une table, une carte, une attente.',
  positionsHeading: 'Chacun choisit, en secret',
  positionsAgain: 'On choisit de nouveau',
  allSealed: 'Tout est scellé',
  sealed: 'scellé',
  bet: 'parié',
  thinks: 'réfléchit',
  foreseen: (right: number, made: number) =>
    made === 0
      ? 'Aucun pari cette fois'
      : `${count(right, 'table avait vu juste', 'tables avaient vu juste')} sur ${made}`,
  hands: (counts: string) => `Mains : ${counts}`,
  truth: {
    knew: (who: readonly string[]) => `${capital(list(who))} le ${plural(who.length, 'savait', 'savaient')}.`,
    told: (who: string) => `${who} l’a dit à tous.`,
    heard: (who: readonly string[]) => `${capital(list(who))} l’${plural(who.length, 'a', 'ont')} su à temps.`,
    untold: 'Les autres ont choisi sans le savoir.',
  },
  otherwise: {
    label: 'Avec les quatre mêmes cartes',
    told: 'Si on l’avait dit à tous',
    truth: (shown: string) => `Dans une autre vie : « ${shown} »`,
    same: 'la même chose',
  },
  broken: (who: readonly string[]) => `Parole rompue : ${list(who)}`,
  reflectionHeading: 'Souffler, ou filer ?',
  reflectionTaken: 'Ce que chacun attendait',
  links: 'Ce qui relie les quatre',
  told: {
    undone: (steps: number) =>
      steps === 1 ? 'On revient d’un pas en arrière.' : `On revient de ${steps} pas en arrière.`,
    skipped: (tension: string) => `On passe « ${tension} ». Le territoire, lui, continue.`,
    injected: 'Pendant ce temps…',
  },
  debrief: {
    protected: 'Temps protégé',
    phases: {
      feel: 'Ressentir',
      happened: 'Raconter',
      learned: 'Comprendre',
      links: 'Relier',
      whatIf: 'Et si…',
      whatNow: 'Et maintenant',
    },
    questions: {
      feel: 'Un mot chacun : comment c’était, là-dedans ?',
      happened: 'Quand les deux courbes se quittent, qui fait quoi ?',
      learned: 'Qui a entendu qui ?',
      links: 'Chez vous, qui manque autour de la table ?',
      whatIf: 'Si l’on changeait une seule carte, laquelle ?',
      whatNow: 'Un engagement, un destinataire, une date.',
    },
    feelings: ['soulagé·e', 'coincé·e', 'en colère', 'fier·e', 'seul·e', 'entendu·e'],
    months: (talked: string, lost: string) => `${talked} à se parler, ${lost} perdus`,
    dates: ['dans un mois', 'dans trois mois'],
    write: ['Nous, table', 'nous engageons envers la table', 'à'],
    chairs: 'Une table, quatre rôles assis, et des chaises vides.',
  },
  hope: 'Ailleurs, pour de vrai',
  ended: 'Merci d’avoir joué',
  endedText: 'Prochain rendez-vous : dans un mois, puis dans trois.',
};
