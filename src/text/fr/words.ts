import type { Motive } from '../../domain/foresight/partner.ts';
import type { Reason } from '../../domain/tension/resolve.ts';
import type { Ending, Power, Role, Settlement, Step } from '../../domain/vocabulary.ts';
import { formatOf } from '../format.ts';

const { count } = formatOf('fr');

/** A role's names: alone, within a sentence, after "de", after "à", and who hides behind it. */
export interface RoleWords {
  readonly name: string;
  readonly inline: string;
  readonly of: string;
  readonly to: string;
  readonly subtitle: string;
  readonly line: string;
}

/** A power's name and what it does. */
export interface PowerWords {
  readonly name: string;
  readonly does: string;
}

/** A measure's name, and what it counts. */
export interface MeasureWords {
  readonly name: string;
  readonly means: string;
}

/** The words of the game in French: who, what, why. */
export const words = {
  game: {
    title: 'Les 4 Fantastiques de la transition',
    titleTop: 'Les 4 Fantastiques',
    titleBottom: 'de la transition',
    strapline: 'Quatre rôles, un territoire, une seule histoire.',
  },
  roles: {
    elected: {
      name: 'Mister Fantastique',
      inline: 'Mister Fantastique',
      of: 'de Mister Fantastique',
      to: 'à Mister Fantastique',
      subtitle: 'l’élu·e',
      line: 'Le bras long, le pas large : un pied sur chaque rive, et tout le monde qui tire sur les manches.',
    },
    agent: {
      name: 'L’Agent',
      inline: 'l’Agent',
      of: 'de l’Agent',
      to: 'à l’Agent',
      subtitle: 'la fonction publique territoriale',
      line: 'Porte le territoire à bout de bras, la semaine, le week-end, et le dossier sous le bras.',
    },
    state: {
      name: 'L’État',
      inline: 'l’État',
      of: 'de l’État',
      to: 'à l’État',
      subtitle: 'ses services, ses mille visages',
      line: 'Partout et nulle part. Trace les lignes qu’on ne voit qu’en se cognant dedans.',
    },
    torch: {
      name: 'La Torche',
      inline: 'La Torche',
      of: 'de La Torche',
      to: 'à La Torche',
      subtitle: 'celles et ceux qui font vivre le territoire',
      line: 'Sans elle, le territoire s’éteint. Avec elle, personne ne dort tranquille.',
    },
  } satisfies Record<Role, RoleWords> as Record<Role, RoleWords>,
  measures: {
    backing: { name: 'Soutien', means: 'Celles et ceux qui vous suivent encore. À zéro, la majorité s’en va.' },
    breath: { name: 'Souffle', means: 'La force des équipes. À zéro, l’arrêt de travail.' },
    credit: { name: 'Crédit', means: 'Le poids de la parole de l’État, ici et à Paris. À zéro, le désaveu.' },
    flame: { name: 'Flamme', means: 'L’envie d’agir. À zéro, on éteint et on rentre chez soi.' },
    pencil: { name: 'Crayon', means: 'Ce qui est annoncé, voté, bâti, et que le vent peut encore effacer.' },
    ink: { name: 'Encre', means: 'Ce que les gens se sont approprié. Difficile à défaire.' },
    trust: { name: 'Confiance', means: 'En moyenne, entre les quatre. Monte à pied, redescend en ascenseur.' },
    months: { name: 'Mois', means: 'Passés à se parler, ou perdus en recours et en travaux à refaire.' },
    capacity: { name: 'Moyens d’agir', means: 'Les savoir-faire et l’ingénierie du territoire.' },
    narrative: { name: 'Récit commun', means: 'L’histoire que tout le monde raconte à peu près pareil.' },
    urgency: { name: 'Urgence', means: 'Elle monte toute seule. Seule l’encre la fait redescendre.' },
  } satisfies Record<string, MeasureWords>,
  settlements: {
    alliance: 'Alliance',
    compromise: 'Compromis',
    forced: 'Passage en force',
    soft: 'Consensus mou',
    deadlock: 'Blocage',
  } satisfies Record<Settlement, string>,
  reasons: {
    headOn: 'Deux clés tirent la porte chacune de son côté, et aucune ne cède.',
    followed: 'Deux volontés s’affrontaient ; la table a suivi celle qui avait sa confiance.',
    nothingStands: 'On pousse, mais il manque une clé à chaque porte.',
    nobodyElse: 'Une volonté pousse, et personne n’avait d’autre idée : la porte s’ouvre.',
    carriedOut: 'Une volonté pousse ; on lui fait assez confiance pour suivre.',
    endured: 'Une volonté pousse et passe, contre l’avis de quelqu’un qui s’en souviendra.',
    heldOff: 'Quelqu’un pousse à part, sans emporter les autres : on s’arrête au milieu.',
    nobodyCarries: 'Chacun hoche la tête, et personne ne s’en charge.',
    together: 'Les clés tournent ensemble, dans le même sens et à temps.',
    shared: 'Personne ne pousse, mais on ne visait pas la même porte, ou l’on arrive trop tard.',
    ruled: 'Plus personne ne bougeait : une seule voix a tranché pour les quatre.',
    equipped: 'Avec les bons outils, le compromis tient debout tout seul : appelons-le une alliance.',
  } satisfies Record<Reason, string>,
  motives: {
    own: 'De là où je suis, c’est ce qui protège le mieux les miens.',
    common: 'À quatre, c’est ce qui laissait le plus debout.',
    temper: 'C’est ma nature : on ne se refait pas entre deux réunions.',
    word: 'J’avais donné ma parole.',
  } satisfies Record<Motive, string>,
  powers: {
    bridge: { name: 'Enjamber', does: 'Des deux buts en présence, le moins porté se range à l’autre.' },
    arbitrate: { name: 'Arbitrer', does: 'Le blocage est tranché : c’est son but qui l’emporte.' },
    tools: { name: 'Outiller', does: 'Un compromis devient une alliance.' },
    drag: { name: 'Freiner', does: 'Ce qui a été forcé reste au crayon jusqu’à la prochaine fois.' },
    shelter: { name: 'Abriter', does: 'Droit à l’essai : un échec coûte peu, et sans mauvaise surprise.' },
    norm: { name: 'Cadrer', does: 'Les clés de l’État s’ouvrent, quoi qu’il ait choisi. On s’en souvient.' },
    rally: { name: 'Rallier', does: 'Le récit commun grandit, l’encre prend plus vite.' },
    callOut: { name: 'Interpeller', does: 'Le consensus mou vole en éclats : chacun choisit de nouveau.' },
  } satisfies Record<Power, PowerWords>,
  faces: { serve: 'Pour le groupe', impose: 'Sur le groupe' },
  endings: {
    alliance: 'Territoire en alliance',
    forcedMarch: 'Marche forcée',
    softConsensus: 'Consensus mou',
    healthyConflict: 'Conflit salutaire',
    flameOut: 'La flamme s’est éteinte',
  } satisfies Record<Ending, string>,
  steps: {
    situation: 'Situation',
    peers: 'Entre pairs',
    parley: 'Concertation',
    bet: 'Pari d’empathie',
    positions: 'Positions',
    settlement: 'Dénouement',
    consequences: 'Conséquences',
    reflection: 'Réflexion',
  } satisfies Record<Step, string>,
  acts: { 1: 'Acte I', 2: 'Acte II', 3: 'Acte III' },
  progress: {
    tension: (number: number, of: number) => `Tension ${number} sur ${of}`,
    when: (year: number, half: number) => `An ${year}, ${half === 1 ? 'premier' : 'second'} semestre`,
    step: (number: number, of: number, name: string) => `Étape ${number} sur ${of} · ${name}`,
  },
  axes: {
    short: 'temps court',
    long: 'temps long',
    force: 'rapport de force',
    cooperation: 'coopération',
    horizons: ['très court terme', 'court terme', 'entre court et long', 'long terme', 'très long terme'],
    postures: ['force franche', 'plutôt la force', 'ni force ni coopération', 'plutôt coopérer', 'coopération franche'],
  },
  forecast: {
    up: { 1: 'monte un peu', 2: 'monte', 3: 'monte beaucoup' },
    down: { 1: 'baisse un peu', 2: 'baisse', 3: 'baisse beaucoup' },
    trustOf: (of: string) => `Confiance ${of}`,
    vitalOf: (name: string, of: string) => `${name} ${of}`,
    legend: 'Triangle plein : ça monte. Triangle creux : ça baisse. De un à trois, selon la force.',
    none: 'Rien de visible d’ici.',
    unforeseen: 'imprévu',
  },
  links: {
    braided: 'corde tressée : une confiance solide',
    rope: 'corde simple : une confiance qui tient',
    frayed: 'corde effilochée : une confiance usée',
    cut: 'corde coupée : plus de confiance',
    unsaid: 'lien en pointillé : un déséquilibre que personne ne nomme',
  },
  months: (value: number) => count(value, 'mois', 'mois'),
  points: (value: number) => count(value, 'point', 'points'),
  uses: (value: number) => (value === 0 ? 'épuisé' : `encore ${value} fois`),
};
