import type { Words } from './vocabulary.ts';

/** Two decimals for small numbers, one beyond ten; the fonts have no U+202F. */
const number = (value: number): string =>
  new Intl.NumberFormat('fr', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 })
    .format(value)
    .replaceAll('\u202f', '\u00a0');
const percent = (share: number): string => `${number(100 * share)}\u00a0%`;

/** The report in French. */
export const fr: Words = {
  title: 'Le labo : et si tout était truqué ?',
  lead: 'Le jeu affirme que coopérer coûte du temps d’abord et en fait gagner ensuite, et que la force n’a pas toujours tort. Rien de cela n’est écrit d’avance : des joueurs simulés ont joué, voici ce qu’ils ont trouvé.',
  made: (games, seed) => `${games} parties jouées, graine ${seed}. La même graine redonne exactement cette page.`,
  modelTitle: 'Ce que ce modèle est, et n’est pas',
  model: [
    'C’est un modèle pour apprendre, pas une prévision. Aucun territoire réel ne se lit dans ses courbes.',
    'Six ans de mandat font douze semestres. À chaque semestre, les quatre positions dessinent au crayon ; une part du crayon passe à l’encre, une autre s’efface. La part dépend du soutien, c’est-à-dire de la confiance et du récit commun.',
    'La confiance va d’un rôle à un autre. Elle monte d’une part de ce qui manque quand les attentes sont satisfaites, elle descend d’une part de ce qui est là quand elles sont trahies.',
    'Tout ce qui pousse les chiffres est dans la table des paramètres, avec sa raison. Chacun a été déplacé de 20 % dans les deux sens, pour voir quelles affirmations tombent.',
    'Les joueurs simulés ne sont pas des gens : ils ne se vexent pas, ne s’ennuient pas et n’ont pas de beau-frère. Ce qu’ils montrent, c’est ce que les règles encouragent.',
  ],
  sourcesTitle: 'D’où viennent les hypothèses',
  sources: [
    {
      says: 'Se parler face à face fait coopérer davantage dans un dilemme social : c’est le plus fort effet de la synthèse. La concertation coûte donc des mois et rapporte de la confiance.',
      url: 'https://ideas.repec.org/a/sae/jocore/v54y2010i1p39-57.html',
    },
    {
      says: 'Après l’arrêt de la parole, la coopération persiste, puis décroît : on se parle à chaque acte.',
      url: 'https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0281633',
    },
    {
      says: 'Un projet de territoire de l’eau : une trentaine de réunions et 150 heures en neuf mois pour une charte, après des années de conflit. C’est l’ordre de grandeur du temps passé à se parler.',
      url: 'https://paysantarnais.com/vallee-du-tescou-une-charte-signee-pour-aboutir-du-concret-dans-six-mois',
    },
    {
      says: 'Une déviation commencée malgré les recours, puis à démolir : c’est ce que valent les mois de recours et de travaux à refaire.',
      url: 'https://www.actu-environnement.com/ae/news/contournement-beynac-astreinte-liquidation-condamnation-departement-42167.php4',
    },
  ],
  propertiesTitle: 'Cinq affirmations, mises à l’épreuve',
  properties: {
    1: 'La force est devant au premier acte, et derrière quand tout est sec.',
    2: 'Faire cavalier seul paie d’abord, et coûte à tous ensuite.',
    3: 'Aucune recette ne gagne partout : la force, bien placée, sauve parfois la partie.',
    4: 'Aucun choix n’est un leurre, aucun rôle n’est spectateur, aucune fin n’est hors de portée.',
    5: 'Les 36 enjeux se jouent pour de vrai.',
  },
  checks: {
    aheadEarly: (v, b) =>
      `à la fin de la deuxième année, la force montre ${v} fois ce que montre la coopération (il en faut ${b})`,
    crossing: (v) => `les courbes visibles se croisent à ${v} du mandat (entre 45 et 80 %)`,
    durableRatio: (v, b) =>
      `dix ans après, coopérer en répondant laisse ${v} fois l’encre de la force (il en faut ${b})`,
    loneGains: (v, b, who) => `${who}, seul à forcer, gagne ${v} points de jauge au premier acte (il en faut ${b})`,
    loneTotal: (v, b, who) => `${who}, seul à forcer, perd ${v} points sur son bilan final (il en faut ${b})`,
    loneCosts: (v, b, who) => `${who}, seul à forcer, coûte ${v} points à chacun des trois autres (il en faut ${b})`,
    conditionalHolds: (v, b, who) =>
      `face à ${who} qui force, ceux qui répondent finissent ${v} points au-dessus de ceux qui cèdent (il en faut ${b})`,
    noConstantBest: (v, b, who) =>
      `« ${who} » : quelque part, la meilleure partie trouvée vaut ${v} fois cette recette (il en faut ${b})`,
    forceSaves: (v, b) =>
      `dans la meilleure partie trouvée, un coup de force bien placé rapporte ${v} points d’encre (il en faut ${b})`,
    quadrants: (v, b) =>
      `les meilleures parties passent par ${v} des quatre quadrants de la boussole (il en faut ${b})`,
    softWorse: (v, b) =>
      `un consensus mou laisse ${v} points d’encre de moins qu’un conflit salutaire (il en faut ${b})`,
    optionsAlive: (v, b, what) => `${what} : meilleur choix dans ${v} situations (il en faut ${b})`,
    roleDecisive: (v, b, who) =>
      who.endsWith('|turned')
        ? `${who.slice(0, -7)} change à lui seul la fin dans ${v} des parties (il en faut ${b})`
        : `${who} déplace à lui seul ${v} points d’encre (il en faut ${b})`,
    endingsReached: (v, b, what) => `« ${what} » : ${v} parties y arrivent (il en faut ${b})`,
    stakesPlayable: (v, b, what) => `l’enjeu ${what} est touché ${v} fois dans chaque sens (il en faut ${b})`,
  },
  holds: 'tient',
  fails: 'ne tient pas',
  all: (holding, of) => `${holding} vérifications sur ${of} tiennent.`,
  culprit: (option) => `À regarder d’abord : ${option}.`,
  together: 'Tous les scénarios',
  curvesTitle: 'Ce qu’on voit, ce qui reste',
  curvesHelp:
    'Trait plein : crayon et encre, ce qui se voit. Trait tireté : l’encre, ce qui tient. La bande couvre huit parties sur dix. La ligne verticale marque la fin du mandat.',
  season: (n) => `An ${n}`,
  policiesTitle: 'Qui a joué, et ce qui en est sorti',
  policies: {
    cooperate: 'Coopérer toujours, pour longtemps',
    force: 'Forcer toujours, pour tout de suite',
    pleasant: 'Ne fâcher personne',
    naive: 'Dire oui aux autres',
    greedy: 'Soigner sa jauge',
    conditional: 'Coopérer, et répondre',
    opportunist: 'Coopérer, puis lâcher',
    partners: 'Les partenaires du jeu',
    random: 'Au hasard',
    agreeable: 'Ne fâcher presque personne',
    frank: 'Se heurter tôt, puis coopérer',
    anyone: 'Quatre personnes tirées au sort',
    'lone *': '* force seul, les autres répondent',
    'lone * / naive': '* force seul, les autres cèdent',
    'candid *': '* coopère seul, les autres forcent',
    'searching *': '* calcule plusieurs coups à l’avance',
  },
  columns: {
    policy: 'Façon de jouer',
    games: 'Parties',
    visible: 'Visible, fin du mandat',
    durable: 'Durable, dix ans',
    crossing: 'Dépasse la force',
    talked: 'Mois à se parler',
    lost: 'Mois perdus',
  },
  vitalsColumn: 'Jauges à la fin',
  endingsColumn: 'Fins',
  settlementsColumn: 'Dénouements',
  optionsTitle: 'Chaque choix a son heure',
  optionsHelp:
    'Dans combien de situations ce choix était le meilleur : pour son rôle (barre pleine), pour tous (barre creuse). Un choix jamais le meilleur serait un leurre.',
  optionColumns: ['Choix', 'Situations', 'Le mieux pour soi', 'Le mieux pour tous'],
  rolesTitle: 'Ce que chacun change à lui seul',
  swap: (role, swing, turned) =>
    `${role} : patient ou pressé, il déplace ${swing} points d’encre en moyenne, et la fin change ${turned} du temps.`,
  bestTitle: 'La meilleure partie trouvée',
  bestHelp: (worth) =>
    `Pour le bien commun : ${worth} points. Rien ne prouve qu’il n’y ait pas mieux ; personne n’a trouvé.`,
  forceful: (move, tension, gain) => `${move}, à « ${tension} » : ${gain} points d’encre de moins si l’on s’en prive.`,
  pause: 'pause',
  moves: {
    bridge: 'enjamber',
    arbitrate: 'arbitrer',
    tools: 'outiller',
    drag: 'freiner',
    shelter: 'abriter',
    norm: 'cadrer',
    rally: 'rallier',
    callOut: 'interpeller',
  },
  stakesTitle: 'Les 36 enjeux, satisfaits et négligés',
  stakesHelp: 'Par partie, en moyenne, toutes façons de jouer confondues.',
  met: 'satisfait',
  neglected: 'négligé',
  parametersTitle: 'Les paramètres, leur raison, et ce qui tombe quand on les bouge',
  parametersHelp:
    'Chaque nombre est déplacé de 20 % vers le bas puis vers le haut ; on rejoue, et l’on note quelles affirmations ne tiennent plus.',
  parameterColumns: [
    'Paramètre',
    'Valeur',
    'Raison (en anglais, telle qu’elle est dans le code)',
    'À moins ou plus 20 %',
  ],
  survives: 'tout tient',
  notMoved: 'non étudié cette fois',
  percent,
  number,
};
