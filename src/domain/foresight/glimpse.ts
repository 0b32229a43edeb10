import { PARAMETERS } from '../parameters.ts';
import { isTrue, type World } from '../tension/conditions.ts';
import { inTenths, isLate, paceAt } from '../tension/pace.ts';
import { FORESIGHT as F, DILEMMA as K } from '../tension/parameters.ts';
import { type Ground, groundOf, resolve, type Settled } from '../tension/resolve.ts';
import { type Story, worldOf } from '../tension/story.ts';
import { type Tension, truthOf } from '../tension/tension.ts';
import { trustIn } from '../territory.ts';
import { byRole, type OptionId, ROLES, type Role } from '../vocabulary.ts';
import { type Sum, type WeighedCard, type WeighedOutcome, type WeighedTension, weighTension } from './weights.ts';

/**
 * One look ahead: what would come of four cards, with one truth, and what it would be worth to all and to each. The
 * same settlement, outcomes and conditions as the game; what they move is summed instead of lived (a test holds both
 * close to each other).
 */
export interface Glimpse extends Settled {
  readonly late: boolean;
  readonly months: number;
  readonly came: string;
  readonly all: number; // points of ink ten years on
  readonly durable: number; // the part of it that is drawn, and holds
  readonly visible: number; // what the outcome draws at once
  readonly own: readonly number[]; // by role: its gauge, the trust put in it, the common result
  readonly trust: number; // mean, afterwards
}

/** From where one looks: a tension, the story so far, and whether the four have talked. */
export interface Bench {
  readonly weighed: WeighedTension;
  readonly base: World;
  readonly trustIn: readonly number[]; // in each role
  readonly trust: number; // mean
  readonly pace: number;
  readonly cameWith: readonly (readonly string[])[]; // what came, with each outcome
  readonly narrative: number;
  readonly talked: boolean;
  readonly counts: readonly number[]; // cards of each role; one for a role that dropped out
  readonly out: readonly boolean[];
  readonly ground: Ground; // in time
  readonly groundLate: Ground;
}

/** Takes a seat to look from. */
export function benchOf(tension: Tension, story: Story, talked: boolean): Bench {
  const weighed = weighTension(tension);
  const { territory } = story;
  const inEach = ROLES.map((role) => trustIn(territory.trust, role));
  const ground = groundOf(
    tension,
    byRole((role) => trustIn(territory.trust, role)),
    false,
  );
  const trust = inEach.reduce((sum, each) => sum + each, 0) / ROLES.length;
  const base = worldOf(story, null);
  return {
    weighed,
    base,
    trustIn: inEach,
    trust,
    pace: paceAt(trust),
    cameWith: tension.outcomes.map(({ id }) => [...base.came, id]),
    narrative: territory.narrative,
    talked,
    counts: weighed.cards.map((cards, index) => (territory.out[ROLES[index] as Role] ? 1 : cards.length)),
    out: ROLES.map((role) => territory.out[role]),
    ground,
    groundLate: { ...ground, late: true },
  };
}

/** Share of the pencil that will have taken ink once all has taken or faded, at this trust and narrative. */
export function holdShare(trust: number, narrative: number): number {
  const { supportBase, supportTrust, supportNarrative, inkRate, eraseRate } = PARAMETERS;
  const support = Math.min(1, Math.max(0, supportBase + (supportTrust * trust + supportNarrative * narrative) / 100));
  const take = inkRate * support ** 2;
  return take / (take + eraseRate * (1 - support));
}

/** What is moved so far by one look; open to change while it is summed. */
interface Draft {
  pencil: number;
  ink: number;
  capacity: number;
  narrative: number;
  urgency: number;
  months: number;
  readonly vitals: number[];
  readonly trustIn: number[];
}

function add(draft: Draft, sum: Sum, pencil = 1, ink = 1): void {
  draft.pencil += sum.pencil * pencil;
  draft.ink += sum.ink * ink;
  draft.capacity += sum.capacity;
  draft.narrative += sum.narrative;
  draft.urgency += sum.urgency;
  draft.months += sum.months;
  for (let i = 0; i < 4; i++) {
    draft.vitals[i] = (draft.vitals[i] ?? 0) + (sum.vitals[i] ?? 0);
    draft.trustIn[i] = (draft.trustIn[i] ?? 0) + (sum.trustIn[i] ?? 0);
  }
}

type Hand = readonly (WeighedCard | null)[];

/** Trust and gauges after the postures, the expectations and the window: the sums of `consequences.ts`. */
function addPostures(draft: Draft, hand: Hand, bench: Bench, settled: Settled, late: boolean): void {
  const blame = settled.how === 'decided' ? K.decidedShare : 1;
  const kept = !late && settled.how !== 'deadlock';
  let push = 0;
  for (const each of hand) if (each) push += Math.max(0, -each.card.posture) / 2;
  for (let i = 0; i < 4; i++) {
    const each = hand[i];
    const before = bench.trustIn[i] ?? 0;
    const posture = each?.card.posture ?? 0;
    const mine = Math.max(0, -posture) / 2;
    let trust =
      posture > 0
        ? before + (100 - before) * K.trustRise * (posture / 2)
        : before - before * K.trustFall * blame * mine;
    if (each) {
      trust += ((100 - trust) * PARAMETERS.expectationRise * each.met) / 3;
      trust -= (trust * PARAMETERS.expectationFall * each.neglected) / 3;
      const patience = (K.cooperateCosts * Math.max(0, posture)) / 2;
      draft.vitals[i] = (draft.vitals[i] ?? 0) + K.pushGives * mine - patience - K.pushTakes * (push - mine);
    }
    trust += kept ? (100 - trust) * K.inTimeRise : -trust * K.lateFall;
    draft.trustIn[i] = (draft.trustIn[i] ?? 0) + trust - before;
  }
}

/** Narrative and capacity, as they are learnt. */
function addLearnt(draft: Draft, hand: Hand, bench: Bench, aim: string | null): void {
  let together = 0;
  for (const each of hand) together += (each?.card.posture ?? 0) / 8;
  const horizon = bench.weighed.tension.aims.find(({ id }) => id === aim)?.horizon ?? 0;
  draft.narrative += K.narrativeMoved * together;
  draft.capacity += (K.capacityGained * Math.max(0, together) * Math.max(0, horizon)) / 2;
}

/** Trust in those who told or hid the truth, once it is shown. */
function addShown(draft: Draft, bench: Bench, truth: string, told: Role | null, outcome: WeighedOutcome): void {
  const { known } = truthOf(bench.weighed.tension, truth);
  for (let i = 0; i < 4; i++) {
    const role = ROLES[i] as Role;
    const now = (bench.trustIn[i] ?? 0) + (draft.trustIn[i] ?? 0);
    if (role === told) draft.trustIn[i] = (draft.trustIn[i] ?? 0) + (100 - now) * K.tellRise;
    else if (told === null && known.includes(role)) {
      let hurt = 0;
      for (let j = 0; j < 4; j++) if (j !== i && outcome.hurts[j]) hurt++;
      draft.trustIn[i] = (draft.trustIn[i] ?? 0) - (now * K.hideFall * hurt) / 3;
    }
  }
}

function worthOf(draft: Draft, bench: Bench, months: number) {
  let sum = 0;
  let vital = 0;
  for (let i = 0; i < 4; i++) {
    sum += draft.trustIn[i] ?? 0;
    vital += draft.vitals[i] ?? 0;
  }
  const gained = sum / 4;
  const trust = bench.trust + gained;
  const durable = draft.ink + draft.pencil * holdShare(trust, bench.narrative + draft.narrative);
  const soft = draft.capacity * F.capacity + draft.narrative * F.narrative + draft.urgency * F.urgency;
  const all = durable + soft + (months + draft.months) * F.month + gained * F.trust + vital * F.vital;
  const common = (100 * all) / PARAMETERS.wholeTerritory;
  const own = draft.vitals.map((gauge, i) => (gauge + (draft.trustIn[i] ?? 0) + common) / 3);
  return { all, durable, own, trust };
}

const byIndex = <T>(list: readonly T[]) => ({
  elected: list[0] as T,
  agent: list[1] as T,
  state: list[2] as T,
  torch: list[3] as T,
});

/** The cards picked, one a role; null for a role that dropped out. */
function handOf(bench: Bench, picks: readonly number[]): (WeighedCard | null)[] {
  const hand: (WeighedCard | null)[] = [null, null, null, null];
  for (let role = 0; role < 4; role++)
    if (!bench.out[role]) hand[role] = bench.weighed.cards[role]?.[picks[role] ?? 0] ?? null;
  return hand;
}

type OpenWorld = { -readonly [K in keyof World]: World[K] };

/** The world these cards make, before its outcome is known: written out, since it is made a million times. */
function worldIn(base: World, truth: string, told: Role | null, heard: readonly Role[], hand: Hand): OpenWorld {
  const { came, flags, choseIn, gauge, trust, late, aim, how } = base;
  const id = (role: number): OptionId | null => hand[role]?.card.id ?? null;
  const chose = { elected: id(0), agent: id(1), state: id(2), torch: id(3) };
  return { truth, told: told !== null, heard, late, aim, how, chose, came, flags, choseIn, gauge, trust };
}

function comingIn(bench: Bench, world: World): number {
  const { outcomes, tension } = bench.weighed;
  for (let at = 0; at < outcomes.length; at++) if (isTrue(outcomes[at]?.outcome.when ?? null, world)) return at;
  throw new Error(`tension ${tension.id}: no outcome comes`);
}

/** Looks at what would come: one index of card a role, one truth, and who told it, if anybody. */
export function glimpse(bench: Bench, picks: readonly number[], truth: string, told: Role | null): Glimpse {
  const { weighed } = bench;
  const hand = handOf(bench, picks);
  let work = bench.talked ? K.parleyMonths : 0;
  for (const each of hand) if (each) work += each.card.months;
  const months = inTenths(work * bench.pace);
  const late = isLate(weighed.tension, months);
  const wants = byIndex(hand.map((each) => each?.card ?? null));
  const settled = resolve(wants, late ? bench.groundLate : bench.ground);
  const { aim, how, reason, pushing } = settled;
  const world = worldIn(bench.base, truth, told, truthOf(weighed.tension, truth).known, hand);
  world.late = late;
  world.aim = aim;
  world.how = how;
  const at = comingIn(bench, world);
  const coming = weighed.outcomes[at] as WeighedOutcome;
  world.came = bench.cameWith[at] ?? [];
  const draft = openDraft();
  if (how === 'deadlock') draft.months += K.deadlockMonths;
  addPostures(draft, hand, bench, settled, late);
  addLearnt(draft, hand, bench, aim);
  addShown(draft, bench, truth, told, coming);
  const price = told === null ? undefined : weighed.tells[truth];
  if (price) add(draft, price);
  add(draft, coming.sum, K.passing[how].pencil, K.passing[how].ink);
  const visible = draft.ink + draft.pencil;
  for (const each of coming.later) if (isTrue(each.when, world)) add(draft, each.sum);
  for (const each of hand)
    if (each) for (const clause of each.clauses) if (isTrue(clause.when, world)) add(draft, clause.sum);
  const { all, durable, own, trust } = worthOf(draft, bench, months);
  return { aim, how, reason, pushing, late, months, came: coming.outcome.id, all, durable, visible, own, trust };
}

const openDraft = (): Draft => ({
  pencil: 0,
  ink: 0,
  capacity: 0,
  narrative: 0,
  urgency: 0,
  months: 0,
  vitals: [0, 0, 0, 0],
  trustIn: [0, 0, 0, 0],
});

/** Every combination of cards, in a fixed order: the first role turns slowest. */
export function combinations(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (all, count) => all.flatMap((picks) => Array.from({ length: count }, (_, pick) => [...picks, pick])),
    [[]],
  );
}

const tables = new Map<string, readonly (readonly number[])[]>();

/** Combinations of a bench, made once for each shape. */
export function picksOf({ counts }: Bench): readonly (readonly number[])[] {
  const key = counts.join();
  const known = tables.get(key) ?? combinations(counts);
  tables.set(key, known);
  return known;
}

/** Everything that may come with one truth, in the order of `picksOf`. */
export const glimpses = (bench: Bench, truth: string, told: Role | null): Glimpse[] =>
  picksOf(bench).map((picks) => glimpse(bench, picks, truth, told));
