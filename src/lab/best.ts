import { ownerOf } from '../domain/powers/registry.ts';
import { chance } from '../domain/random.ts';
import { calledOut } from '../domain/round.ts';
import { optionOf, type Scenario, type Tension } from '../domain/scenario.ts';
import type { ScenarioState } from '../domain/state.ts';
import { drawn } from '../domain/territory.ts';
import { type ByRole, byRole, type OptionId, POWERS, ROLES, type Role } from '../domain/vocabulary.ts';
import { foldGame, type Told } from './fold.ts';
import { quadrantOf } from './options.ts';
import type { Intervention, Player, Players } from './player.ts';
import { sharedTotal } from './totals.ts';

/** What the four do in one tension, decided beforehand. */
interface Line {
  readonly choices: ByRole<OptionId>;
  readonly again: ByRole<OptionId>; // after a call-out
  readonly interventions: readonly Intervention[];
  readonly pauses: boolean;
}

/** A whole game decided beforehand, tension by tension. */
export type Plan = Readonly<Record<string, Line>>;

/** A forceful move of the best play, and what the game is worth less without it. */
export interface ForcefulMove {
  readonly tension: string;
  readonly move: Intervention;
  readonly gain: number; // points of ink, as in sharedTotal
}

/** The best play found for the common good, and how it went. */
export interface BestPlay {
  readonly worth: number; // points of ink, as in sharedTotal
  readonly durable: number; // points of ink ten years on
  readonly told: readonly Told[];
  readonly quadrants: readonly string[]; // of the compass, that its choices stand in
  readonly forceful: readonly ForcefulMove[];
}

/** Four players who follow a plan; what the rules refuse is left out. */
function following(plan: Plan): Players {
  const lineOf = (tension: Tension): Line => {
    const line = plan[tension.id];
    if (!line) throw new Error(`the plan says nothing of tension ${tension.id}`);
    return line;
  };
  const player = (role: Role): Player => ({
    talks: true,
    choose: ({ tension, round }) => lineOf(tension)[calledOut(round) ? 'again' : 'choices'][role],
    intervene: ({ tension, round }, settling) => {
      const { interventions } = lineOf(tension);
      const next = interventions[round.spent.length + (settling.arbitratedBy ? 1 : 0)];
      if (next === undefined) return null;
      return (next === 'arbitrate' ? tension.pivot : ownerOf(next)) === role ? next : null;
    },
    pauses: ({ tension }) => lineOf(tension).pauses,
  });
  return byRole(player);
}

const INTERVENTIONS: readonly Intervention[] = [
  'arbitrate',
  ...ROLES.flatMap((role) => [POWERS[role].serve, POWERS[role].impose]),
];

/** Draws that differ with every call, from one seed. */
function drawer(seed: number): (below: number) => number {
  let calls = 0;
  return (below) => Math.floor(chance(seed, calls++) * below);
}

type Draw = ReturnType<typeof drawer>;

function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const at = draw(last + 1);
    [all[last], all[at]] = [all[at] as T, all[last] as T];
  }
  return all;
}

function anyOption(tension: Tension, role: Role, draw: Draw): OptionId {
  const { options } = tension.parts[role];
  return options[draw(options.length)]?.id ?? 'a';
}

/** Every plan that differs by one decision: a choice, a power spent or kept, a pause. */
function neighbours(plan: Plan, scenario: Scenario): Plan[] {
  return scenario.tensions.flatMap((tension) => {
    const line = plan[tension.id];
    return line ? neighbouringLines(line, tension).map((each) => ({ ...plan, [tension.id]: each })) : [];
  });
}

function neighbouringLines(line: Line, tension: Tension): Line[] {
  const others = (key: 'choices' | 'again') =>
    ROLES.flatMap((role) =>
      tension.parts[role].options
        .filter(({ id }) => id !== line[key][role])
        .map(({ id }) => ({ ...line, [key]: { ...line[key], [role]: id } })),
    );
  const spent = INTERVENTIONS.map((each) => ({
    ...line,
    interventions: line.interventions.includes(each)
      ? line.interventions.filter((other) => other !== each)
      : [...line.interventions, each],
  }));
  const again = line.interventions.includes('callOut') ? others('again') : [];
  return [...others('choices'), ...again, ...spent, { ...line, pauses: !line.pauses }];
}

/** Where the search starts: everyone cooperates for the long term. */
function patientPlan(scenario: Scenario): Plan {
  return Object.fromEntries(
    scenario.tensions.map((tension): [string, Line] => {
      const choices = byRole((role) => {
        const { options } = tension.parts[role];
        return options.reduce(
          (top, each) => (2 * each.posture + each.horizon > 2 * top.posture + top.horizon ? each : top),
          options[0] ?? optionOf(tension, role, 'a'),
        ).id;
      });
      return [tension.id, { choices, again: choices, interventions: [], pauses: false }];
    }),
  );
}

function anyPlan(scenario: Scenario, draw: Draw): Plan {
  return Object.fromEntries(
    scenario.tensions.map((tension): [string, Line] => {
      const any = () => byRole((role) => anyOption(tension, role, draw));
      return [tension.id, { choices: any(), again: any(), interventions: [], pauses: false }];
    }),
  );
}

interface Climbed {
  readonly plan: Plan;
  readonly worth: number;
}

/** Takes the first better neighbour until there is none, in an order drawn anew each time; `tries` bounds the games. */
function ascend(scenario: Scenario, start: Plan, worthOf: (plan: Plan) => number, draw: Draw, tries: number): Climbed {
  let here = { plan: start, worth: worthOf(start) };
  let left = tries;
  while (left > 0) {
    const around = shuffled(neighbours(here.plan, scenario), draw).slice(0, left);
    const better = around.find((plan) => {
      left--;
      return worthOf(plan) > here.worth + 1e-9;
    });
    if (!better) return here;
    here = { plan: better, worth: worthOf(better) };
  }
  return here;
}

/** Decisions changed at random to leave a place from where every single step goes down. */
const KICK = 3;

function kicked(plan: Plan, scenario: Scenario, draw: Draw): Plan {
  let next = plan;
  for (let change = 0; change < KICK; change++) {
    const around = neighbours(next, scenario);
    next = around[draw(around.length)] ?? next;
  }
  return next;
}

/** One climb from a plan: up, a kick, up again, keeping the best (iterated local search). */
function climb(scenario: Scenario, start: Plan, tries: number, seed: number): Climbed {
  const draw = drawer(seed);
  let left = tries;
  const worthOf = (plan: Plan) => {
    left--;
    return sharedTotal(foldGame(scenario, following(plan), seed));
  };
  let top = ascend(scenario, start, worthOf, draw, left);
  while (left > 0) {
    const next = ascend(scenario, kicked(top.plan, scenario, draw), worthOf, draw, left);
    if (next.worth > top.worth) top = next;
  }
  return top;
}

/** Moves of a play that a partner may feel as force and that it is good to have made. */
const FORCEFUL: readonly Intervention[] = ['arbitrate', 'norm', 'callOut'];

/** What each forceful move brought, by playing the same game without it. */
function forcefulMoves(scenario: Scenario, { plan, worth }: Climbed, told: readonly Told[], seed: number) {
  return told.flatMap(({ tension, interventions }) =>
    interventions
      .filter((move) => FORCEFUL.includes(move))
      .map((move): ForcefulMove => {
        const line = plan[tension];
        const spared = line ? { ...line, interventions: line.interventions.filter((each) => each !== move) } : line;
        const without = spared ? { ...plan, [tension]: spared } : plan;
        return { tension, move, gain: worth - sharedTotal(foldGame(scenario, following(without), seed)) };
      }),
  );
}

/** The quadrants of the compass that a play used. */
function quadrantsOf(scenario: Scenario, told: readonly Told[]): string[] {
  const found = told.flatMap(({ tension, final }) =>
    ROLES.flatMap((role) => {
      const id = final[role];
      return id === null ? [] : (quadrantOf(scenario, tension, role, id) ?? []);
    }),
  );
  return [...new Set(found)].sort();
}

/**
 * The best play found for the common good, climbing from patient cooperation (`from` 0) or from anywhere else (1, 2…).
 * `tries` bounds the games played. Not proved to be the best there is. Deterministic for a seed.
 */
export function bestPlay(scenario: Scenario, tries: number, from: number, seed: number): BestPlay {
  const start = from === 0 ? patientPlan(scenario) : anyPlan(scenario, drawer(seed + from));
  const top = climb(scenario, start, tries, seed + from);
  const told: Told[] = [];
  const state: ScenarioState = foldGame(scenario, following(top.plan), seed + from, (each) => told.push(each));
  return {
    worth: top.worth,
    durable: drawn(state.territory).ink,
    told,
    quadrants: quadrantsOf(scenario, told),
    forceful: forcefulMoves(scenario, top, told, seed + from),
  };
}
