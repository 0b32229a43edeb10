import type { Place } from '../../domain/session.ts';
import type { Work } from '../../domain/state.ts';
import { endingOf } from '../../domain/tension/outcomes.ts';
import type { Planted } from '../../domain/tension/story.ts';
import { tensionIn } from '../../domain/tension/tension.ts';
import { drawn } from '../../domain/territory.ts';
import { POWERS, PROPS, type Prop, ROLES, type Role } from '../../domain/vocabulary.ts';
import { bridgedPair } from '../player/aims.ts';
import type { Interlude } from '../player/model.ts';
import type { Look } from '../player/seen.ts';
import { linksOf } from './links.ts';
import type { Expression, HeroView, Pose, PropChange, PropView, SproutMark, StageView } from './stageModel.ts';

/** When the settlement is drawn, when trust is, and when what came up is still news. */
const SETTLED: ReadonlySet<Place> = new Set(['settlement', 'consequences', 'reflection']);
const LINKED: ReadonlySet<Place> = new Set(['parley', 'settlement', 'reflection']);
const FRESH: ReadonlySet<Place> = new Set(['situation', 'epilogue']);

/** Points of ink from which a tension's change is drawn in full, and half; points of pencil that show. */
const FULL_INK = 3;
const HALF_INK = 1.2;
const SHOWN_PENCIL = 0.4;
/** How many full inkings a fragile prop needs to look regenerated rather than in transition. */
const REGENERATED = 2.5;

/** How far a work has come, as the picture shows it. */
export function changeOf(work: Pick<Work, 'pencil' | 'ink' | 'erased'> | undefined): PropChange {
  if (!work) return 'none';
  if (work.ink >= FULL_INK) return 'ink';
  if (work.ink >= HALF_INK) return 'inking';
  if (work.pencil >= SHOWN_PENCIL) return 'pencil';
  return work.erased > 0 ? 'trace' : 'none';
}

/** What one prop shows: its base, and the furthest change that a tension drawing it has made. */
function propView(look: Look, prop: Prop, base: PropView['base']): PropView {
  const order: readonly PropChange[] = ['none', 'trace', 'pencil', 'inking', 'ink'];
  const works = look.context.state.territory.works.filter((work) =>
    tensionIn(look.scenario, work.tension).draws.includes(prop),
  );
  const inks = works.reduce((sum, work) => sum + work.ink, 0);
  const change = works
    .map(changeOf)
    .reduce((top, each) => (order.indexOf(each) > order.indexOf(top) ? each : top), 'none');
  const next = base === 0 && inks < FULL_INK * REGENERATED ? 1 : 2;
  return { base, next, change: next === base ? 'none' : change };
}

function expressionOf(look: Look, role: Role): Expression {
  const { territory, past } = look.context.state;
  const settlement = look.context.round.settling?.how ?? null;
  if (territory.out[role] || territory.vitals[role] < 25) return 'worried';
  if (settlement === 'alliance') return 'glad';
  if (settlement === 'deadlock') return 'worried';
  if (settlement === 'forced' || settlement === 'decided')
    return look.context.round.settling?.pushing.includes(role) ? 'determined' : 'worried';
  const last = past[past.length - 1]?.settlement;
  if (look.place === 'situation' && last === 'alliance') return 'glad';
  return look.place === 'parley' || look.place === 'positions' ? 'determined' : 'neutral';
}

/** Where positions are known, so are their poses: a power spent, else the position, else standing. */
function poseOf(look: Look, role: Role): Pose {
  const { round, state } = look.context;
  if (state.territory.out[role]) return 'away';
  const { settling } = round;
  if (!settling || look.place === 'reflection') return 'stand';
  if (round.spent.includes(POWERS[role].impose) || settling.ruledBy === role) return 'impose';
  if (round.spent.includes(POWERS[role].serve)) return 'serve';
  const posture = settling.wants[role]?.posture ?? 0;
  return posture < 0 ? 'argue' : posture > 0 ? 'give' : 'stand';
}

function heroView(look: Look, role: Role): HeroView {
  const { round, state } = look.context;
  const { settling } = round;
  const forced = SETTLED.has(look.place) && (settling?.how === 'forced' || settling?.how === 'decided');
  return {
    role,
    expression: expressionOf(look, role),
    out: state.territory.out[role],
    pose: poseOf(look, role),
    pushed: forced && settling !== null && !settling.pushing.includes(role),
  };
}

/** What was sown and still waits, and what came up since the last tension; at the end, since the last choice. */
function sproutMarks(look: Look): SproutMark[] {
  const { state } = look.context;
  const last = state.past[state.past.length - 1];
  const since = last ? tensionIn(look.scenario, last.tension).season - 1 : 0;
  const mark = (planted: Planted, up: boolean): SproutMark[] => {
    const tension = tensionIn(look.scenario, planted.tension);
    const [prop] = tension.draws;
    const role = planted.by ?? tension.pivot; // what came of it grows in the colour of whoever had to decide
    return prop ? [{ id: `${planted.tension}-${planted.later.id}`, role, prop, up }] : [];
  };
  const fresh = FRESH.has(look.place) ? state.sprouted.filter(({ due }) => due > since) : [];
  return [...state.planted.flatMap((each) => mark(each, false)), ...fresh.flatMap((each) => mark(each, true))];
}

/** The props that the territory of a scenario has. */
function propViews(look: Look): StageView['props'] {
  return Object.fromEntries(
    PROPS.flatMap((prop) => {
      const base = look.scenario.picture[prop];
      return base === undefined ? [] : [[prop, propView(look, prop, base)]];
    }),
  );
}

/** The picture of a game as a seat sees it now. */
export function projectStage(look: Look): StageView {
  const { state, round } = look.context;
  const over = look.place === 'epilogue';
  const settling = SETTLED.has(look.place) ? round.settling : null;
  return {
    scene: over ? 'outcome' : 'tension',
    composition: over ? look.scenario.view : look.tension.view,
    props: propViews(look),
    heroes: ROLES.map((role) => heroView(look, role)),
    focus: look.place === 'situation' || look.place === 'consequences' ? look.tension.draws : [],
    links: LINKED.has(look.place) ? linksOf(look) : [],
    sprouts: sproutMarks(look),
    settlement: settling && (settling.how === 'decided' ? 'forced' : settling.how),
    powers: settling ? round.spent : [],
    bridged: settling && bridgedPair(settling),
    arbitratedBy: settling?.ruledBy ?? null,
    urgency: Math.round(state.territory.urgency),
    act: look.tension.act,
    season: state.territory.season,
    ending: over ? endingOf(look.scenario, state) : null,
  };
}

/** The picture of that page, from the one it opens. */
export function interludeStage(view: StageView, scene: Interlude): StageView {
  return { ...view, scene, focus: [], links: [], settlement: null, powers: [], bridged: null, arbitratedBy: null };
}

/** What is watched between two pictures: from the last tension to the ending, ten years go by. Null: nothing. */
export function preludeTo(next: StageView, last: StageView | null): StageView | null {
  return next.scene === 'outcome' && last?.scene === 'tension' ? interludeStage(next, 'epilogue') : null;
}

/** The quiet picture behind the title and the choice of roles, before any game. */
export function quietStage(scene: 'title' | 'roles'): StageView {
  const quiet: PropView = { base: 1, next: 2, change: 'none' };
  return {
    scene,
    composition: 'wide',
    props: Object.fromEntries(PROPS.map((prop) => [prop, quiet])),
    heroes: ROLES.map((role) => ({ role, expression: 'glad', out: false, pose: 'stand', pushed: false })),
    focus: [],
    links: [],
    sprouts: [],
    settlement: null,
    powers: [],
    bridged: null,
    arbitratedBy: null,
    urgency: 20,
    act: 1,
    season: 0,
    ending: null,
  };
}

/** Rounded points of pencil and ink, for the gauges. */
export function drawnPoints(look: Look): { pencil: number; ink: number } {
  const { pencil, ink } = drawn(look.context.state.territory);
  return { pencil: Math.round(pencil), ink: Math.round(ink) };
}
