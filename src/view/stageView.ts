import { tensionOf } from '../domain/scenario.ts';
import type { Work } from '../domain/state.ts';
import { drawn } from '../domain/territory.ts';
import { PROPS, type Prop, ROLES, type Role } from '../domain/vocabulary.ts';
import type { Look } from './seen.ts';
import type { Expression, HeroView, PropChange, PropView, StageView } from './stage.ts';

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
function propView(look: Look, prop: Prop): PropView {
  const base = look.scenario.picture[prop];
  const order: readonly PropChange[] = ['none', 'trace', 'pencil', 'inking', 'ink'];
  const works = look.context.state.territory.works.filter((work) =>
    tensionOf(look.scenario, work.tension).draws.includes(prop),
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
  const settlement = look.context.round.settling?.settlement ?? null;
  if (territory.out[role] || territory.vitals[role] < 25) return 'worried';
  if (settlement === 'alliance') return 'glad';
  if (settlement === 'deadlock') return 'worried';
  if (settlement === 'forced') return look.context.round.settling?.forcing.includes(role) ? 'determined' : 'worried';
  const last = past[past.length - 1]?.settlement;
  if (look.place === 'situation' && last === 'alliance') return 'glad';
  return look.place === 'parley' || look.place === 'positions' ? 'determined' : 'neutral';
}

function heroView(look: Look, role: Role): HeroView {
  const { round, state } = look.context;
  const posture = round.settling?.positions[role]?.posture ?? 0;
  return {
    role,
    expression: expressionOf(look, role),
    out: state.territory.out[role],
    stance: posture < 0 ? 'argue' : posture > 0 ? 'give' : 'stand',
  };
}

/** The picture of a game as a seat sees it now. */
export function projectStage(look: Look): StageView {
  const { state, round } = look.context;
  const over = look.place === 'epilogue';
  const props = Object.fromEntries(PROPS.map((prop) => [prop, propView(look, prop)]));
  const known = look.place === 'settlement' || look.place === 'consequences' || look.place === 'reflection';
  return {
    scene: over ? 'outcome' : 'tension',
    props: props as StageView['props'],
    heroes: ROLES.map((role) => heroView(look, role)),
    focus: look.place === 'situation' || look.place === 'consequences' ? look.tension.draws : [],
    settlement: known ? (round.settling?.settlement ?? null) : null,
    urgency: Math.round(state.territory.urgency),
    season: Math.min(12, state.territory.season),
  };
}

/** The quiet picture behind the title and the choice of roles, before any game. */
export function quietStage(scene: 'title' | 'roles'): StageView {
  const props = Object.fromEntries(
    PROPS.map((prop) => [prop, { base: 1, next: 2, change: 'none' } satisfies PropView]),
  );
  return {
    scene,
    props: props as StageView['props'],
    heroes: ROLES.map((role) => ({
      role,
      expression: 'glad' as const,
      out: false,
      stance: 'stand' as const,
    })),
    focus: [],
    settlement: null,
    urgency: 20,
    season: 0,
  };
}

/** Rounded points of pencil and ink, for the gauges. */
export function drawnPoints(look: Look): { pencil: number; ink: number } {
  const { pencil, ink } = drawn(look.context.state.territory);
  return { pencil: Math.round(pencil), ink: Math.round(ink) };
}
