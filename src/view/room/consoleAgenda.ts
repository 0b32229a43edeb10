import { type AgendaItem, takesTime } from '../../domain/agenda.ts';
import {
  type AgendaTime,
  currentLine,
  debriefGuard,
  drift,
  elapsed,
  linesToCome,
  plannedLength,
  type Saving,
  savings,
  spentIn,
} from '../../play/room/clock.ts';
import { whereIs } from '../../play/room/machine.ts';
import type { AgendaLine, AgendaView, Suggestion } from './consoleModel.ts';
import { type RoomLook, tensionTitle } from './look.ts';

const seconds = (ms: number): number => Math.round(ms / 1000);

const timeOf = ({ setup, state, now }: RoomLook): AgendaTime => ({
  agenda: state.room.context.agenda,
  arrivals: state.room.context.arrivals,
  planned: plannedLength(setup.agenda),
  now,
});

function lineState(look: RoomLook, time: AgendaTime, item: AgendaItem): AgendaLine['state'] {
  const { past } = look.state.game.context.state;
  const here = currentLine(time);
  const reached = time.arrivals.some((each) => each.item === item.id);
  const ended = whereIs(look.state.room).course === 'ended';
  if (here?.id === item.id && !ended) return 'current';
  if (past.some(({ tension, settlement }) => tension === item.id && settlement === null))
    return item.included ? 'skipped' : 'leftOut';
  const passed = !reached && time.agenda.indexOf(item) < time.agenda.findIndex(({ id }) => id === here?.id);
  if (!item.included || passed) return 'leftOut';
  return reached && !linesToCome(time).includes(item) ? 'done' : 'next';
}

function lineView(look: RoomLook, time: AgendaTime, item: AgendaItem): AgendaLine {
  const { id, kind, minutes } = item;
  const state = lineState(look, time, item);
  const tension = look.setup.scenario.tensions.find((each) => each.id === id);
  const lived = look.state.game.context.state.past.some((each) => each.tension === id);
  return {
    ...{ id, kind, minutes, state },
    title: tensionTitle(look, id),
    act: tension?.act ?? null,
    spent: seconds(spentIn(time, id)),
    mayLeaveOut: kind === 'tension' && !lived && state !== 'current',
  };
}

function suggestionOf(look: RoomLook, saving: Saving): Suggestion {
  const { kind, item, saves } = saving;
  const said = { kind, item, title: tensionTitle(look, item), saves: seconds(saves) };
  if (saving.kind === 'goToDebrief') return { ...said, event: { type: 'GO_TO_DEBRIEF' } };
  if (saving.kind === 'shortenParley') return { ...said, event: { type: 'SET_PARLEY', ms: saving.ms } };
  return { ...said, event: { type: 'EDIT_AGENDA', agenda: [...saving.agenda] } };
}

/** Where the session stands in its agenda, how late, and what to shorten. */
export function agendaView(look: RoomLook): AgendaView {
  const time = timeOf(look);
  const guard = debriefGuard(time);
  const total = time.agenda.reduce((sum, item) => sum + (takesTime(item) ? item.minutes * 60 : 0), 0);
  const line = currentLine(time);
  return {
    kept: time.agenda,
    items: time.agenda.map((item) => lineView(look, time, item)),
    elapsed: seconds(elapsed(time)),
    total,
    left: total - seconds(elapsed(time)),
    itemLeft: line ? line.minutes * 60 - seconds(spentIn(time, line.id)) : 0,
    drift: seconds(drift(time)),
    debrief: {
      state: guard.state,
      minutes: Math.round(guard.planned / 60_000),
      expected: Math.round(guard.expected / 60_000),
      startsWithin: seconds(guard.startsWithin),
    },
    suggestions: savings(time, look.state.room.context.parleyMs).map((saving) => suggestionOf(look, saving)),
  };
}
