import { applyEffects, loseMonths, talkMonths } from '../apply.ts';
import type { Effect } from '../effects.ts';
import { PARAMETERS } from '../parameters.ts';
import { holdersFacing } from '../stakes.ts';
import type { LedgerEntry, Stance, Territory } from '../state.ts';
import { clampPoints, fallen, mapTrust, risen, whoIsOut } from '../territory.ts';
import { byRole, othersOf, ROLES, type Role, VITALS } from '../vocabulary.ts';
import { isTrue, type World } from './conditions.ts';
import { outcomeIn } from './outcomes.ts';
import { isLate, monthsSpent } from './pace.ts';
import { DILEMMA as K } from './parameters.ts';
import type { Settling } from './settling.ts';
import { type Choices, type Otherwise, type PastKnot, type Planted, type Story, worldOf } from './story.ts';
import { type Clause, cardOf, type Outcome, type Tension } from './tension.ts';

/** All that a tension leaves to its consequences. */
export interface Ended {
  readonly tension: Tension;
  readonly chose: Choices;
  readonly settling: Settling;
  readonly truth: string;
  readonly told: Role | null;
  readonly heard: readonly Role[]; // who knew it when choosing, knowers included
  readonly hid: readonly Role[]; // who knew it from the start and let it be
  readonly asked: readonly Role[]; // who asked one who knew
  readonly knew: readonly Role[]; // who held it from the start, and stands
  readonly talked: boolean;
  readonly pledges: readonly { readonly by: Role; readonly to: Role; readonly aim: string }[];
}

/** The same four cards, had it been told or had another truth been the case. Exact: nobody chooses anew. */
function otherwiseOf(story: Story, ended: Ended): Otherwise {
  const { tension, truth, told, knew } = ended;
  const [knower] = knew;
  const came = (change: Partial<Ended>) => comingOf(story, { ...ended, ...change }).outcome.id;
  const others = tension.truths.filter(({ id }) => id !== truth);
  return {
    told: told === null && knower ? came({ told: knower, heard: ROLES }) : null,
    truths: Object.fromEntries(others.map(({ id }) => [id, came({ truth: id })])),
  };
}

/** What came of it, before it is applied: the world it is read in, and the outcome. */
export interface Coming {
  readonly world: World; // the outcome counted in what came
  readonly outcome: Outcome;
  readonly months: number;
}

/** What comes of a settled tension. Pure: the what-if asks it again with another truth, or had it been told. */
export function comingOf(story: Story, ended: Ended): Coming {
  const { tension, chose, settling, talked } = ended;
  const months = monthsSpent(tension, chose, talked, story.territory);
  const { aim, how } = settling;
  const world = worldOf(story, { ...ended, aim, how, late: isLate(tension, months) });
  const outcome = outcomeIn(tension, world);
  return { world: { ...world, came: [...world.came, outcome.id] }, outcome, months };
}

const due = (clauses: readonly Clause[], world: World): Effect[] =>
  clauses.flatMap(({ effects, when }) => (isTrue(when, world) ? effects : []));

/** An outcome's effects as the settlement lets them through. */
function passed(effects: readonly Effect[], { how, powers }: Settling): Effect[] {
  const share = K.passing[how];
  return effects.map((effect) => {
    if (!('gauge' in effect) || (effect.gauge !== 'pencil' && effect.gauge !== 'ink')) return effect;
    // The teams drag: nothing of what was forced is owned by anybody.
    if (powers.includes('drag') && effect.gauge === 'ink') return { gauge: 'pencil', by: effect.by * share.ink };
    return { ...effect, by: effect.by * share[effect.gauge] };
  });
}

const withTerritory = (story: Story, territory: Territory): Story => ({ ...story, territory });

function ledgerOf({ tension, chose }: Ended): LedgerEntry[] {
  return ROLES.flatMap((by) => {
    const id = chose[by];
    if (id === null) return [];
    const { meets, neglects } = cardOf(tension, by, id);
    const entry = (met: boolean) => (stake: LedgerEntry['stake']) => ({ tension: tension.id, by, stake, met });
    return [...meets.map(entry(true)), ...neglects.map(entry(false))];
  });
}

/** How much of the blame of a push by this role is felt. */
const blameOf = ({ how, powers }: Settling): number =>
  (how === 'decided' ? K.decidedShare : 1) * (powers.includes('shelter') ? PARAMETERS.shelterShare : 1);

/** Trust after the postures, the expectations and the window. */
function livedTrust(story: Story, ended: Ended, ledger: readonly LedgerEntry[], late: boolean): Territory['trust'] {
  const { settling } = ended;
  const blame = blameOf(settling);
  const kept = !late && settling.how !== 'deadlock';
  return mapTrust(story.territory.trust, (value, who, whom) => {
    const posture = settling.wants[whom]?.posture ?? 0;
    let trust =
      posture > 0 ? risen(value, (K.trustRise * posture) / 2) : fallen(value, (K.trustFall * blame * -posture) / 2);
    for (const { stake, by, met } of ledger)
      if (by === whom && holdersFacing(stake, by).includes(who))
        trust = met ? risen(trust, PARAMETERS.expectationRise) : fallen(trust, PARAMETERS.expectationFall);
    return kept ? risen(trust, K.inTimeRise) : fallen(trust, K.lateFall);
  });
}

/** Roles whose own gauge the outcome took from. */
const hurtBy = ({ effects }: Outcome): Role[] =>
  ROLES.filter((role) => effects.some((effect) => 'vital' in effect && effect.vital === VITALS[role] && effect.by < 0));

/** Trust once the truth is shown: who told it is trusted more, who hid it from those it hurt, less. */
function shownTrust(trust: Territory['trust'], { told, hid }: Ended, outcome: Outcome): Territory['trust'] {
  const hurt = told === null ? hurtBy(outcome) : [];
  return mapTrust(trust, (value, who, whom) => {
    if (whom === told) return risen(value, K.tellRise);
    return hid.includes(whom) && hurt.includes(who) ? fallen(value, K.hideFall) : value;
  });
}

/** Trust after pledges of an aim: kept when the card wants it or follows. */
function pledged(story: Story, { pledges, chose, tension }: Ended): Story {
  const results = pledges.map(({ by, to, aim }) => {
    const id = chose[by];
    const wanted = id === null ? aim : cardOf(tension, by, id).aim;
    return { tension: tension.id, by, to, kept: wanted === null || wanted === aim };
  });
  const trust = mapTrust(story.territory.trust, (value, who, whom) =>
    results
      .filter(({ by, to }) => by === whom && to === who)
      .reduce(
        (now, { kept }) => (kept ? risen(now, PARAMETERS.pledgeRise) : fallen(now, PARAMETERS.pledgeFall)),
        value,
      ),
  );
  return { ...withTerritory(story, { ...story.territory, trust }), pledges: [...story.pledges, ...results] };
}

/** Own gauges after the postures: a push is seen to act, and weighs on the three others; cooperating takes patience. */
function strained(story: Story, { settling, chose }: Ended): Story {
  const { territory } = story;
  const push = byRole((role) => Math.max(0, -(settling.wants[role]?.posture ?? 0)) / 2);
  const vitals = byRole((role) => {
    if (chose[role] === null) return territory.vitals[role];
    const pressed = othersOf(role).reduce((sum, other) => sum + push[other], 0);
    const own = K.pushGives * push[role] - (K.cooperateCosts * Math.max(0, settling.wants[role]?.posture ?? 0)) / 2;
    return clampPoints(territory.vitals[role] + own - K.pushTakes * pressed);
  });
  return withTerritory(story, { ...territory, vitals, out: whoIsOut(vitals, territory.out) });
}

/** Narrative and capacity: what was learnt and told together. */
function learnt(story: Story, { settling, tension }: Ended): Story {
  const { territory } = story;
  const postures = ROLES.map((role) => settling.wants[role]?.posture ?? 0);
  const together = postures.reduce((sum, posture) => sum + posture, 0) / 8;
  const horizon = tension.aims.find(({ id }) => id === settling.aim)?.horizon ?? 0;
  const long = (Math.max(0, together) * Math.max(0, horizon)) / 2;
  return withTerritory(story, {
    ...territory,
    narrative: clampPoints(territory.narrative + K.narrativeMoved * together),
    capacity: clampPoints(territory.capacity + K.capacityGained * long),
  });
}

function plantedBy(story: Story, { tension, chose }: Ended, outcome: Outcome): Planted[] {
  const { season } = story.territory;
  const sow = (by: Role | null, list: Outcome['later']): Planted[] =>
    list.map((later) => ({ tension: tension.id, by, later, due: season + later.after }));
  const cards = ROLES.flatMap((role) => {
    const id = chose[role];
    return id === null ? [] : sow(role, cardOf(tension, role, id).later);
  });
  return [...sow(null, outcome.later), ...cards];
}

/** How the four live on, in the words of both formats: a decided push is a forced passage felt as legitimate. */
function stanceOf({ tension, settling }: Ended): Stance {
  const horizon = (aim: string | null) => tension.aims.find(({ id }) => id === aim)?.horizon ?? 0;
  return {
    tension: tension.id,
    settlement: settling.how === 'decided' ? 'forced' : settling.how,
    legitimate: settling.how === 'decided',
    powers: settling.powers,
    positions: byRole((role) => {
      const want = settling.wants[role];
      return { horizon: want ? horizon(want.aim ?? settling.aim) : 0, posture: want?.posture ?? 0 };
    }),
  };
}

/** The tension as both formats remember it. */
function remembered(story: Story, ended: Ended, past: PastKnot): Story {
  const { tension, chose } = ended;
  const stance = stanceOf(ended);
  const { settlement, powers } = stance;
  const shared = { tension: tension.id, options: chose, settlement, powers, reflected: false };
  return { ...story, stance, past: [...story.past, shared], knots: [...story.knots, past] };
}

/**
 * Applies the consequences of a settled tension: its months, what each choice and the outcome move, trust after the
 * postures, the window and the truth, pledges, and what will come later. Pure; the order is the order of the story.
 */
export function applyConsequences(story: Story, ended: Ended): { story: Story; outcome: Outcome } {
  const { tension, chose, settling, truth, told, heard } = ended;
  const { world, outcome, months } = comingOf(story, ended);
  const ledger = ledgerOf(ended);
  const sown = plantedBy(story, ended, outcome);
  const lived = livedTrust(story, ended, ledger, world.late);
  const trust = shownTrust(lived, ended, outcome);
  let after = withTerritory(story, talkMonths({ ...story.territory, trust }, months));
  after = strained(learnt(after, ended), ended);
  const now = byRole((role) => {
    const id = chose[role];
    return id === null ? [] : due(cardOf(tension, role, id).now, world);
  });
  after = applyEffects(
    after,
    [...ROLES.flatMap((role) => now[role]), ...passed(outcome.effects, settling)],
    tension.id,
  );
  after = pledged(after, ended);
  if (settling.how === 'deadlock') after = withTerritory(after, loseMonths(after.territory, K.deadlockMonths));
  const { aim, how } = settling;
  const known = { truth, told, heard, asked: ended.asked, knew: ended.knew, otherwise: otherwiseOf(story, ended) };
  const past = { tension: tension.id, chose, aim, how, late: world.late, months, came: outcome.id, now, seen: false };
  after = remembered(after, ended, { ...past, ...known });
  return {
    story: { ...after, ledger: [...after.ledger, ...ledger], planted: [...after.planted, ...sown] },
    outcome,
  };
}
