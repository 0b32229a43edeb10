import { type Bilingual, ROLES, type Role } from './vocabulary.ts';

/** A stake is held for oneself; an expectation is what one role expects of others. */
export interface Stake {
  /** Who holds it. */
  readonly heldBy: readonly Role[];
  /** Whose acts can meet or neglect it; empty for a stake held for oneself alone. */
  readonly expectedOf: readonly Role[];
  /** Our own short words for it. */
  readonly label: Bilingual;
}

const own = (role: Role, fr: string, en: string): Stake => ({ heldBy: [role], expectedOf: [], label: { fr, en } });
const common = (fr: string, en: string): Stake => ({ heldBy: ROLES, expectedOf: ROLES, label: { fr, en } });
const expects = (heldBy: readonly Role[], expectedOf: readonly Role[], fr: string, en: string): Stake => ({
  heldBy,
  expectedOf,
  label: { fr, en },
});

/**
 * The 36 stakes and expectations, said in our own words.
 * Source of the ids: leaflet of La Fabrique des transitions, "Attentes et enjeux croisés des 4 Fantastiques pour
 * mieux coopérer" (a damaged scan; nothing is invented for its missing words).
 */
export const STAKES = {
  C1: common('Apprendre à conduire le changement', 'Learning to lead change'),
  C2: common('Prouver que coopérer fait gagner du temps', 'Proving that cooperation saves time'),
  C3: common('Se donner des temps pour réfléchir et évaluer', 'Making room to reflect and evaluate'),
  C4: common('Porter un récit commun de la transition', 'Carrying a common narrative of the transition'),
  C5: common('Faire de la transition la première priorité', 'Making the transition the first priority'),
  C6: common('Viser plus haut, et plus cohérent', 'Aiming higher, and more coherently'),
  C7: common('Reconnaître le droit d’essayer', 'Granting the right to experiment'),
  E1: own('elected', 'Tenir ensemble le court et le long terme', 'Holding short and long term together'),
  E2: own('elected', 'Passer du militant à l’élu', 'Growing from activist into elected official'),
  E3: own('elected', 'Être aussi exemplaire qu’on l’exige', 'Being as exemplary as people demand'),
  E4: own('elected', 'Tenir un programme ambitieux sans l’émietter', 'Keeping an ambitious programme in one piece'),
  E5: own('elected', 'Embarquer les gens, lever les résistances', 'Bringing people in, lifting resistances'),
  E6: own('elected', 'Quitter la concurrence pour la coopération', 'Leaving competition for cooperation'),
  E7: own('elected', 'Ménager les équipes, manager autrement', 'Sparing the teams, managing differently'),
  A1: own('agent', 'Être outillé pour travailler en système', 'Having the tools for systemic work'),
  A2: own('agent', 'Voir reconnus les métiers de l’animation', 'Having facilitation skills recognised'),
  A3: own('agent', 'Animer la coopération et livrer le programme', 'Facilitating while delivering the programme'),
  A4: expects(
    ['agent'],
    ['elected'],
    'Savoir où va l’élu, et quel est mon rôle',
    'Knowing the course, and my part in it',
  ),
  A5: own('agent', 'Agir sur le sens, pas seulement la technique', 'Acting on meaning, beyond technique'),
  A6: own('agent', 'Trier, et tenir une stratégie', 'Setting priorities and a strategy'),
  A7: own('agent', 'Sortir du tout-vertical', 'Going beyond top-down ways'),
  A8: expects(
    ['agent'],
    ['elected'],
    'Un numéro un qui porte et arbitre pour de bon',
    'A number one who truly carries and arbitrates',
  ),
  S1: own('state', 'Être à la fois garant de la règle et animateur', 'Being both guardian of the rule and facilitator'),
  S2: own('state', 'Travailler de façon transversale', 'Working across services and partners'),
  S3: own('state', 'Jongler entre compétences et métiers', 'Juggling different skills and trades'),
  S4: own('state', 'Porter le temps long quand tout presse', 'Carrying the long term as urgency grows'),
  S5: expects(
    ['state'],
    ['elected', 'agent'],
    'Une alliance avec des collectivités pilotes',
    'An alliance with pilot local authorities',
  ),
  X0: expects(
    ['elected', 'agent', 'torch'],
    ['state'],
    'Partir des réalités du terrain',
    'Starting from realities on the ground',
  ),
  X1: expects(
    ['elected', 'agent', 'torch'],
    ['state'],
    'Des dispositifs cohérents, des échéances qui collent',
    'Coherent schemes, deadlines that fit',
  ),
  X2: expects(
    ['elected', 'agent'],
    ['state'],
    'Une pause dans les dispositifs, plus d’ingénierie',
    'Fewer schemes, more engineering support',
  ),
  T1: expects(
    ['torch'],
    ['elected', 'agent', 'state'],
    'Se connaître et se parler en continu',
    'Knowing each other, talking all year round',
  ),
  T2: expects(
    ['torch'],
    ['elected', 'agent', 'state'],
    'Un cadre de travail partagé, qui garantit l’accompagnement',
    'A shared framework that guarantees support',
  ),
  T3: own('torch', 'Inventer une diplomatie de la transition', 'Inventing a diplomacy of the transition'),
  T4: own('torch', 'Agir à plusieurs sans cesser d’interpeller', 'Acting together while still calling out'),
  T5: own('torch', 'Faire tenir ensemble les collectifs', 'Holding the collectives together'),
  T6: expects(
    ['torch'],
    ['elected'],
    'Des élus qui animent la transition',
    'Elected people who animate the transition',
  ),
} as const satisfies Record<string, Stake>;

export type StakeId = keyof typeof STAKES;
export const STAKE_IDS = Object.keys(STAKES) as StakeId[];

/** The stake behind an id. */
export function stake(id: StakeId): Stake {
  return STAKES[id];
}

/** Roles that hold this stake and see this author's act as meeting or neglecting it: never the author itself. */
export function holdersFacing(id: StakeId, author: Role): Role[] {
  const { heldBy, expectedOf } = stake(id);
  return expectedOf.includes(author) ? heldBy.filter((holder) => holder !== author) : [];
}
