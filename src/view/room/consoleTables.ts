import { mostHands } from '../../domain/session.ts';
import { allows } from '../../domain/tension/moves.ts';
import { unheard } from '../../domain/tension/round.ts';
import { othersOf, ROLES, type Role } from '../../domain/vocabulary.ts';
import { whereIs } from '../../play/room/machine.ts';
import { standingPeople } from '../../play/room/rules.ts';
import { refusalOf } from '../../play/session/state.ts';
import { rolePage } from '../player/outcome.ts';
import { betScreen, peersScreen, settlementScreen } from '../player/screens.ts';
import { aimText, type Look, type RoleLook, say, tagOf } from '../player/seen.ts';
import type { HandsView, ParleyControls, SayingControls, SettlementControls, Slip, TableView } from './consoleModel.ts';
import { lookAs, type NumberedTable, type RoomLook, tablesOf } from './look.ts';

function handsView(look: RoomLook, role: NumberedTable['role']): HandsView | null {
  const counts = look.state.room.context.hands[role];
  if (!counts) return null;
  const most = mostHands(counts);
  return { counts, tie: most.length > 1 ? most : [] };
}

/** The slip that a table is given: which of those printed, and its words. */
function slipOf(seen: RoleLook): Slip | null {
  const { tension, context, you } = seen;
  const index = tension.truths.findIndex(({ id }) => id === context.round.truth);
  const truth = tension.truths[index];
  if (!truth?.known.includes(you)) return null;
  return {
    number: index + 1,
    text: say(seen, truth.text),
    quiet: say(seen, truth.quiet),
    telling: say(seen, truth.telling),
  };
}

/** Nothing to tell of a game that has not begun. */
const pageOf = (seen: Look, role: Role) => (seen.context.state.past.length === 0 ? null : rolePage(seen, role));

function tableView(look: RoomLook, { number, role, people, simulated }: NumberedTable): TableView {
  const seen = lookAs(look, role);
  const { round, state } = seen.context;
  const part = seen.tension.parts[role];
  const { stakes, options } = peersScreen(seen);
  const out = state.territory.out[role];
  const held = !simulated && !out && whereIs(look.state.room).course === 'play';
  const chosen = round.choices[role];
  const chosenLetter = options.find(({ id }) => id === chosen)?.letter ?? null;
  return {
    ...{ number, role, people, simulated, out, stakes, options, chosen, chosenLetter },
    secret: slipOf(seen),
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
    canArbitrate: held.includes(tension.pivot) && allows(context, { type: 'ARBITRATE' }, look.setup.scenario),
  };
}

/** Words given in the room that may be recorded while it talks; null outside the parley. */
export function parleyControls(look: RoomLook): ParleyControls | null {
  const seen = lookAs(look, null);
  if (seen.place !== 'parley' || whereIs(look.state.room).course !== 'play') return null;
  const held = standingPeople(look.state.game, look.setup);
  const aims = seen.tension.aims.map(({ id, text }) => ({ id, text: say(look, text) }));
  const [aim] = aims;
  const pairs = held.flatMap((by) => othersOf(by).map((to) => ({ by, to })));
  const may = (pair: { by: Role; to: Role }) =>
    aim !== undefined && refusalOf(look.state, { type: 'PLEDGE', ...pair, aim: aim.id }) === null;
  const pledges = seen.context.round.pledges.map(({ by, to, aim: id }) => ({ by, to, aim: aimText(seen, id) ?? '' }));
  return { pledges, aims, canPledge: pairs.filter(may) };
}

/** The question before the reveal: what was said of it? Null when nobody at a table of people knows anything untold. */
export function sayingControls(look: RoomLook): SayingControls | null {
  const { place, context, scenario } = lookAs(look, null);
  if (whereIs(look.state.room).course !== 'play') return null;
  const asks = place === 'parley' || place === 'bet' || place === 'positions' || place === 'sealed';
  const by = asks ? unheard(context, scenario) : [];
  if (by.length === 0) return null;
  const others = standingPeople(look.state.game, look.setup).filter((role) => !by.includes(role));
  return { by, others, due: place === 'sealed' };
}

/** Whose secret choice is still missing, among those who stand. */
export function missing({ state }: Pick<RoomLook, 'state'>) {
  const { round, state: game } = state.game.context;
  return ROLES.filter((role) => !game.territory.out[role] && round.choices[role] === null);
}
