import { canArbitrate } from '../../domain/powers/registry.ts';
import { mostHands } from '../../domain/session.ts';
import { othersOf, ROLES, type Role } from '../../domain/vocabulary.ts';
import { whereIs } from '../../play/room/machine.ts';
import { standingPeople } from '../../play/room/rules.ts';
import { refusalOf } from '../../play/session/state.ts';
import { rolePage } from '../player/outcome.ts';
import { betScreen, peersScreen, settlementScreen } from '../player/screens.ts';
import { type Look, say, tagOf } from '../player/seen.ts';
import type { HandsView, ParleyControls, SettlementControls, TableView } from './consoleModel.ts';
import { lookAs, type NumberedTable, type RoomLook, tablesOf } from './look.ts';

function handsView(look: RoomLook, role: NumberedTable['role']): HandsView | null {
  const counts = look.state.room.context.hands[role];
  if (!counts) return null;
  const most = mostHands(counts);
  return { counts, tie: most.length > 1 ? most : [] };
}

/** Nothing to tell of a game that has not begun. */
const pageOf = (seen: Look, role: Role) => (seen.context.state.past.length === 0 ? null : rolePage(seen, role));

function tableView(look: RoomLook, { number, role, people, simulated }: NumberedTable): TableView {
  const seen = lookAs(look, role);
  const { round, state } = seen.context;
  const part = seen.tension.parts[role];
  const { knows, stakes, options } = peersScreen(seen);
  const out = state.territory.out[role];
  const held = !simulated && !out && whereIs(look.state.room).course === 'play';
  const chosen = round.choices[role];
  return {
    ...{ number, role, people, simulated, out, knows, stakes, options, chosen },
    as: say(look, look.setup.scenario.cast[role].as),
    vital: Math.round(state.territory.vitals[role]),
    says: say(look, part.says),
    need: { stake: tagOf(look, part.need.stake), text: say(look, part.need.text) },
    hands: handsView(look, role),
    bet: round.bets[role],
    betChoices: betScreen(seen).choices,
    page: whereIs(look.state.room).course === 'play' ? null : pageOf(seen, role),
    canBet: held && (seen.place === 'bet' || seen.place === 'positions'),
    canChoose: held && seen.place === 'positions' && chosen === null,
    canWithdraw: held && (seen.place === 'positions' || seen.place === 'sealed') && chosen !== null,
  };
}

/** Every table with all its secrets. */
export const tableViews = (look: RoomLook): TableView[] => tablesOf(look.setup).map((table) => tableView(look, table));

/** Powers of the roles held by people, and the pivot's arbitration; null before the reveal. */
export function settlementControls(look: RoomLook): SettlementControls | null {
  const { place, context, tension } = lookAs(look, null);
  const { settling } = context.round;
  if (place !== 'settlement' || !settling || whereIs(look.state.room).course !== 'play') return null;
  const held = standingPeople(look.state.game, look.setup);
  return {
    powers: held.flatMap((role) => settlementScreen(lookAs(look, role)).powers),
    pivot: tension.pivot,
    canArbitrate: held.includes(tension.pivot) && canArbitrate(tension.pivot, context),
  };
}

/** Pledges that may be recorded while the room talks; null outside the parley. */
export function parleyControls(look: RoomLook): ParleyControls | null {
  const { place, context } = lookAs(look, null);
  if (place !== 'parley' || whereIs(look.state.room).course !== 'play') return null;
  const held = standingPeople(look.state.game, look.setup);
  const pairs = held.flatMap((from) => othersOf(from).map((to) => ({ from, to })));
  const open = context.round.pledges.filter(({ accepted }) => accepted === null);
  return {
    pledges: context.round.pledges,
    canPledge: pairs.filter((pair) => refusalOf(look.state, { type: 'PLEDGE', ...pair }) === null),
    canAnswer: open.filter(({ to }) => held.includes(to)).map(({ from, to }) => ({ from: to, to: from })),
  };
}

/** Whose secret choice is still missing, among those who stand. */
export function missing({ state }: Pick<RoomLook, 'state'>) {
  const { round, state: game } = state.game.context;
  return ROLES.filter((role) => !game.territory.out[role] && round.choices[role] === null);
}
