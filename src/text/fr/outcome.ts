import { formatOf } from '../format.ts';

const { count, number, list } = formatOf('fr');

/** The last plates of an album, in French. */
export const outcome = {
  kicker: 'Dix ans après',
  figures: 'En bref',
  visible: 'visibles à la fin du mandat',
  durable: 'toujours là dix ans après',
  faded: (percent: number) => `${number(percent)} % de ce qui fut dessiné s’est effacé.`,
  time: (talked: string, lost: string) => `${talked} à se parler, ${lost} perdus.`,
  bets: (right: number, made: number) =>
    made === 0
      ? 'Aucun pari : la prochaine fois, glissez-vous dans une autre peau.'
      : `${count(right, 'intuition juste', 'intuitions justes')} sur ${made} : c’est votre part d’empathie.`,
  curves: {
    heading: 'Deux courbes, une histoire',
    visible: 'visible (les deux)',
    durable: 'durable (encre)',
    mandate: 'fin du mandat',
    describe: (visible: string, durable: string, peak: string) =>
      `Les résultats visibles culminent à ${peak}. À la fin, il reste ${visible} de visible, dont ${durable} de durable.`,
    table: 'Les mêmes chiffres en tableau',
    when: 'Moment',
    year: (year: number) => `an ${year}`,
    yearShort: (year: number) => `an ${year}`,
    halfYear: (year: number, half: number) => `an ${year}, semestre ${half}`,
    none: 'La partie est trop courte pour tracer une courbe.',
  },
  matrix: {
    heading: 'Attentes croisées',
    intro: 'Une ligne attend, une colonne répond. Les points disent la confiance, de zéro à trois.',
    expects: 'attend de…',
    cell: (holder: string, author: string, met: number, neglected: number, dots: number) =>
      `${holder} envers ${author} : ${count(met, 'attente entendue', 'attentes entendues')}, ${neglected} laissées de côté, confiance ${dots} sur 3`,
    self: 'pour soi-même',
    met: 'entendues',
    neglected: 'laissées de côté',
  },
  moments: {
    heading: 'Les moments où tout s’est joué',
    skipped: 'passée',
    nothing: 'hors jeu',
    replay: 'Rejouer à partir d’ici dans la peau de…',
    replayAs: (role: string, tension: string) => `Rejouer « ${tension} » dans la peau ${role}`,
    none: 'Aucun moment à revisiter.',
  },
  pages: {
    heading: 'Une page pour chacun',
    gauge: (name: string, value: number) => `${name} : ${value} sur 100`,
    metBy: (roles: readonly string[]) => `entendu par ${list(roles)}`,
    neglectedBy: (roles: readonly string[]) => `laissé de côté par ${list(roles)}`,
    own: 'soi-même',
    none: 'Personne n’a touché à ses attentes, ni en bien ni en mal.',
    trust: (trusts: readonly string[]) => `La confiance qu’on lui porte : ${list(trusts)}.`,
  },
  sprouts: 'Ce qui a poussé après',
  hope: {
    heading: 'Ailleurs, pour de vrai',
    intro: 'On n’invente rien : cela s’est fait, et voici où le lire.',
  },
  again: 'Choisir un autre album',
  save: 'Garder cette partie',
  home: 'Retour à la couverture',
};
