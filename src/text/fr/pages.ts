import type { CompanyName } from '../../domain/tension/tension.ts';
import { formatOf } from '../format.ts';

const { count } = formatOf('fr');

/** Title, choices, menu, notices and the page about the game, in French. */
export const pages = {
  languages: { fr: 'Français', en: 'English' },
  title: {
    play: 'Jouer',
    resume: 'Reprendre',
    resumeAt: (scenario: string, tension: string | null) => (tension ? `${scenario}, à « ${tension} »` : scenario),
    resumeAside: 'Reprendre l’ancienne',
    unerase: 'Annuler l’effacement',
    backToSession: 'Revenir à la séance',
    ledAt: (scenario: string, tension: string | null) =>
      `Séance en cours : ${scenario}${tension ? `, à « ${tension} »` : ''}`,
    facilitate: 'Animer une séance',
    about: 'À propos',
    language: 'Langue',
    note: 'Jeu sérieux, seul·e ou à plusieurs, à partir de dix minutes. Rien ne quitte votre appareil.',
  },
  scenarios: {
    heading: 'Où cela se passe-t-il ?',
    intro: 'Chaque album est un territoire inventé, avec de vrais problèmes dedans.',
    minutes: (value: number) => `environ ${count(value, 'minute', 'minutes')}`,
    tensions: (value: number) => count(value, 'tension', 'tensions'),
    difficulty: 'Difficulté',
    difficulties: ['Pour commencer', 'Facile', 'Corsé', 'Redoutable'],
    choose: 'Ouvrir cet album',
    none: 'Aucun album sur l’étagère pour l’instant. Revenez, on imprime.',
  },
  chooseRole: {
    heading: 'Qui êtes-vous ?',
    holds: 'Votre jauge',
    stakes: 'Ce qui vous tient à cœur',
    play: (role: string) => `Incarner ${role}`,
    company: {
      legend: 'Comment les quatre s’entendent-ils, au départ ?',
      easy: { name: 'En confiance', line: 'Ils ont déjà gagné quelque chose ensemble.' },
      usual: { name: 'Comme partout', line: 'On se salue, on se relit, on garde une copie.' },
      tough: { name: 'À couteaux tirés', line: 'Chacun garde un vieux courrier de l’autre.' },
    } satisfies Record<CompanyName, { name: string; line: string }> & { legend: string },
  },
  loading: {
    heading: 'On taille les crayons…',
    text: 'La première planche arrive.',
    missing: 'L’album n’est pas arrivé',
    missingText: 'Vérifiez la connexion, puis réessayez. Ce que vous avez gardé n’est pas perdu.',
    again: 'Réessayer',
  },
  menu: {
    open: 'Menu',
    heading: 'Réglages',
    close: 'Fermer',
    pictures: 'Images',
    motion: 'Animations',
    keys: 'Raccourcis d’une touche',
    on: 'oui',
    off: 'non',
    language: 'Langue',
    game: 'Votre partie',
    saveFile: 'Enregistrer dans un fichier',
    openFile: 'Ouvrir un fichier de partie',
    home: 'Retour à la couverture',
    words: 'Lire les jauges',
    data: 'Vos données',
    dataText:
      'La partie et ces réglages restent sur cet appareil. Aucun compte, aucun témoin de connexion, aucun envoi.',
    erase: 'Effacer mes données',
    eraseAsk:
      'Effacer d’ici la partie, la séance menée et les réglages ? Tant que cette page reste ouverte, on peut encore revenir en arrière.',
    eraseYes: 'Oui, tout effacer',
    eraseNo: 'Non, garder',
    about: 'À propos et accessibilité',
  },
  about: {
    heading: 'À propos',
    back: 'Revenir',
    play: {
      heading: 'De quoi s’agit-il ?',
      text: [
        'Quatre rôles, les dilemmes d’un territoire : à chaque tension, quatre choix secrets deviennent un seul dénouement. Forcer va vite, puis s’efface. Coopérer traîne, puis tient. Ni l’un ni l’autre n’a toujours raison.',
        'Les enjeux et les attentes des quatre rôles viennent d’un livret de La Fabrique des transitions, dits ici avec nos mots. Les territoires et les personnages sont inventés ; les faits cités portent leur source.',
        'Les noms des rôles saluent une métaphore de formation. Ce jeu n’a aucun lien avec l’éditeur de bandes dessinées auquel ils font penser, et ses dessins sont originaux.',
      ],
    },
    model: {
      heading: 'Ce que calcule le jeu',
      text: [
        'Ce qu’on change est d’abord au crayon : annoncé, voté, bâti, fragile. Semestre après semestre, une part passe à l’encre quand on se fait confiance et qu’on raconte la même histoire ; le reste pâlit. C’est un modèle pour réfléchir, pas une prévision.',
        'Les trois autres rôles sont simulés. Ils ont un tempérament, une mémoire, et disent après coup ce qui a pesé.',
      ],
    },
    access: {
      heading: 'Accessibilité',
      text: [
        'Tout se joue au clavier, au doigt et au lecteur d’écran : les dessins ne portent aucune information qui ne soit aussi écrite. Tabulation pour avancer, Entrée ou Espace pour agir.',
        'Au moment de prendre position, 1 à 4 ou A à D choisissent une carte, Entrée confirme.',
        'Les animations se coupent dans le menu, et suivent le réglage de votre appareil. Le son est coupé au départ ; il a deux volumes, des sous-titres, et ne dit jamais rien que l’écran ne dise. Rien n’est chronométré.',
      ],
    },
    credits: {
      heading: 'Licences',
      text: [
        'Code sous licence EUPL 1.2. Polices Bangers, Balsamiq Sans et Atkinson Hyperlegible Next sous licence OFL.',
      ],
    },
  },
  notices: {
    saved: 'Partie enregistrée.',
    storageBlocked: 'Cet appareil refuse de garder la partie. Enregistrez-la dans un fichier avant de partir.',
    fileRefused: 'Ce fichier n’est pas une partie, ou il a pris l’eau. Votre partie en cours n’a pas bougé.',
    fileOfSession: 'Ce fichier est une séance : ouvrez-le depuis « Animer une séance ».',
    fileNewer: 'Ce fichier vient d’une version plus récente du jeu. Il est resté intact.',
    fileOlder:
      'Cette partie vient d’une version plus ancienne du jeu, dont les règles ont changé : elle ne peut plus être reprise. Rien n’est perdu ; il n’y a qu’à en commencer une neuve.',
    stageMissing: 'Le dessin animé n’a pas pu s’ouvrir ici. Le jeu continue en toutes lettres.',
    scenarioChanged: 'L’album a été corrigé depuis cette partie. Elle ne peut plus être reprise telle quelle.',
    scenarioMissing: 'L’album de cette partie n’est pas sur l’étagère.',
    unwritable: 'Cette partie ne se laisse plus écrire : seul ce qui précède est gardé.',
    full: 'Le cahier de cette partie est plein. Il n’y a plus qu’à la relire.',
    gameResumed: 'Vous reprenez là où vous en étiez.',
    notNow: 'Ce n’est pas le moment pour ce geste.',
    notAllowed: 'Ce geste n’est pas possible ici.',
    erased: 'Tout est effacé. Il ne reste rien de vous ici, une fois cette page fermée.',
    unerased: 'Tout est revenu, comme avant.',
    setAside: 'La partie d’avant est mise de côté : elle vous attend sur la couverture.',
    loadFailed: 'L’album n’a pas pu s’ouvrir. Vérifiez la connexion, puis réessayez.',
  },
  portrait: (name: string) => `Portrait : ${name}`,
  external: 'nouvel onglet',
};
