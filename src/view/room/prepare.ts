import { agendaFor, minutesOf, playedIn, sameLines } from '../../domain/agenda.ts';
import type { Scenario, ScenarioCard } from '../../domain/scenario.ts';
import {
  type AgendaLength,
  DEBRIEF_SHARE,
  MOST_AT_TABLE,
  MOST_ROUND_SCREEN,
  PARLEY_SECONDS,
  type Table,
} from '../../domain/session.ts';
import type { Language, Role } from '../../domain/vocabulary.ts';
import { ROLES } from '../../domain/vocabulary.ts';
import type { Plan } from '../../play/session/setup.ts';
import type { PrepareAct } from '../acts.ts';
import type { PrepareCaution, PreparedItem, PrepareView, ResumableSession, ScenarioChoice } from './prepareModel.ts';
import type { ProjectorStatus } from './projectorLink.ts';

/** A plan being prepared for a scenario. */
export interface Draft {
  readonly scenario: Scenario;
  readonly seed: number; // of the session it will be: what is printed is dealt as it will be played
  readonly length: AgendaLength;
  readonly plan: Plan;
}

/** Good defaults: 45 minutes, four tables of five, timers on, read from the back of the room. */
export function firstDraft(scenario: Scenario, seed: number, length: AgendaLength = 45): Draft {
  return {
    scenario,
    seed,
    length,
    plan: {
      agenda: agendaFor(scenario.tensions, length),
      tables: ROLES.map((role) => ({ role, people: 5, simulated: false })),
      timers: true,
      parleySeconds: PARLEY_SECONDS.usual,
      desk: 'console',
      reading: { mode: 'room', scale: 100 },
      company: 'usual',
    },
  };
}

/** The preparation of this scenario that keeps what was prepared before, and its agenda if it tells of the same tensions. */
export function draftAfter(scenario: Scenario, seed: number, before: Pick<Draft, 'length' | 'plan'> | null): Draft {
  const first = firstDraft(scenario, seed, before?.length);
  if (!before) return first;
  const { agenda } = before.plan;
  const kept = sameLines(agenda, first.plan.agenda) && playedIn(agenda).length > 0;
  return { ...first, plan: { ...before.plan, agenda: kept ? agenda : first.plan.agenda } };
}

/** True when anything differs from what would be proposed to a newcomer. */
function isChanged({ scenario, seed, length, plan }: Draft): boolean {
  const first = firstDraft(scenario, seed);
  return length !== first.length || JSON.stringify(plan) !== JSON.stringify(first.plan);
}

/** The role sits at another table: the two tables swap. */
function moved(tables: Plan['tables'], to: number, role: Role): Plan['tables'] {
  const from = tables.findIndex((table) => table.role === role);
  const other = tables[to - 1];
  if (from < 0 || !other) return tables;
  return tables.map((table, index) =>
    index === to - 1 ? { ...table, role } : index === from ? { ...table, role: other.role } : table,
  );
}

const clampTo = (least: number, most: number, value: number) => Math.max(least, Math.min(most, Math.round(value)));

/** The preparation after an act. Pure. */
export function prepared(draft: Draft, act: PrepareAct): Draft {
  const { plan } = draft;
  const on = (change: Partial<Plan>): Draft => ({ ...draft, plan: { ...plan, ...change } });
  const at = (number: number, change: Partial<Table>): Draft =>
    on({ tables: plan.tables.map((each, index) => (index === number - 1 ? { ...each, ...change } : each)) });
  switch (act.type) {
    case 'START_AFRESH':
      return firstDraft(draft.scenario, draft.seed);
    case 'CHOOSE_LENGTH':
      return { ...on({ agenda: agendaFor(draft.scenario.tensions, act.length) }), length: act.length };
    case 'CHOOSE_DESK': {
      const round = act.desk === 'hotSeat' ? 1 : 5;
      return on({ desk: act.desk, tables: plan.tables.map((each) => ({ ...each, people: round })) });
    }
    case 'EDIT_AGENDA':
      return on({ agenda: act.agenda });
    case 'MOVE_ROLE':
      return on({ tables: moved(plan.tables, act.table, act.role) });
    case 'SET_PEOPLE':
      return at(act.table, { people: clampTo(1, MOST_AT_TABLE, act.people) });
    case 'SIMULATE':
      return at(act.table, { simulated: act.simulated });
    case 'SET_TIMERS':
      return on({ timers: act.on });
    case 'SET_PARLEY':
      return on({ parleySeconds: clampTo(PARLEY_SECONDS.least, PARLEY_SECONDS.most, act.ms / 1000) });
    case 'READING':
      return on({ reading: act.reading });
    case 'CHOOSE_COMPANY':
      return on({ company: act.company });
  }
}

const peopleIn = ({ tables }: Plan): number =>
  tables.reduce((sum, { people, simulated }) => sum + (simulated ? 0 : people), 0);

function cautionsOf({ plan, length }: Draft): PrepareCaution[] {
  const minutes = minutesOf(plan.agenda);
  const debrief = plan.agenda.find(({ kind }) => kind === 'debrief')?.minutes ?? 0;
  const cautions: [PrepareCaution, boolean][] = [
    ['debriefShort', debrief < minutes * DEBRIEF_SHARE],
    ['overTime', minutes > length],
    ['underTime', minutes < length - 5],
    ['nobody', peopleIn(plan) === 0],
    ['tooManyForOneScreen', plan.desk === 'hotSeat' && peopleIn(plan) > MOST_ROUND_SCREEN],
  ];
  return cautions.flatMap(([caution, is]) => (is ? [caution] : []));
}

/** The agenda with its titles. */
export function preparedAgenda(
  { scenario, plan }: Pick<Draft, 'scenario' | 'plan'>,
  language: Language,
): PreparedItem[] {
  const alone = playedIn(plan.agenda).length === 1;
  return plan.agenda.map(({ id, kind, minutes, included }) => {
    const tension = scenario.tensions.find((each) => each.id === id);
    return {
      ...{ id, kind, minutes, included },
      title: tension?.title[language] ?? null,
      act: tension?.act ?? null,
      mayLeaveOut: kind === 'tension' && !(included && alone),
    };
  });
}

const choiceOf =
  (language: Language) =>
  ({ id, title, pitch, territory, minutes, difficulty, tensions }: ScenarioCard): ScenarioChoice => ({
    ...{ id, minutes, difficulty, tensions },
    title: title[language],
    pitch: pitch[language],
    territory: territory[language],
  });

/** The preparation as it is shown. Pure. */
export function projectPrepare(
  draft: Draft,
  language: Language,
  around: {
    readonly covers: readonly ScenarioCard[];
    readonly projector: ProjectorStatus;
    readonly resumable: ResumableSession | null;
    readonly before: ResumableSession | null;
  },
): PrepareView {
  const { scenario, plan, length } = draft;
  const minutes = minutesOf(plan.agenda);
  const debrief = plan.agenda.find(({ kind }) => kind === 'debrief')?.minutes ?? 0;
  const { desk, timers, parleySeconds, reading, company } = plan;
  return {
    ...{ length, desk, timers, parleySeconds, reading, company },
    scenarios: around.covers.map(choiceOf(language)),
    scenario: scenario.id,
    agenda: preparedAgenda(draft, language),
    kept: plan.agenda,
    totalMinutes: minutes,
    debriefShare: Math.round((debrief / minutes) * 100),
    tables: plan.tables.map(({ role, people, simulated }, index) => ({
      ...{ role, people, simulated },
      number: index + 1,
      as: scenario.cast[role].as[language],
    })),
    people: peopleIn(plan),
    projector: around.projector,
    cautions: cautionsOf(draft),
    resumable: around.resumable,
    before: around.before,
    changed: isChanged(draft),
  };
}
