import { matrixOf, stakesTouched, summarise } from '../../domain/outcome.ts';
import type { LedgerEntry } from '../../domain/state.ts';
import { endingOf } from '../../domain/tension/outcomes.ts';
import { tensionIn } from '../../domain/tension/tension.ts';
import { byRole, othersOf, ROLES, type Role } from '../../domain/vocabulary.ts';
import { outcomeNamed } from './afterwards.ts';
import { tenth } from './aims.ts';
import type { MatrixView, MomentView, OutcomeView, RolePageView } from './model.ts';
import { factOf, type Look, optionTitle, type RoleLook, say, tagOf } from './seen.ts';
import { sproutView } from './since.ts';

function momentsOf(look: Look): MomentView[] {
  return look.context.state.past.map(({ tension, options, settlement }) => {
    const found = tensionIn(look.scenario, tension);
    const knot = look.context.state.knots.find((each) => each.tension === tension);
    const { title, season } = found;
    const came = knot ? say(look, outcomeNamed(found, knot.came).title) : null;
    const choices = byRole((role) => optionTitle(look, tension, role, options[role]));
    const legitimate = knot?.how === 'decided';
    return { tension, title: say(look, title), season, settlement, legitimate, came, choices };
  });
}

function matrixView(look: Look): MatrixView[] {
  const matrix = matrixOf(look.context.state);
  return ROLES.flatMap((holder) => ROLES.map((author) => ({ holder, author, ...matrix[holder][author] })));
}

const authors = (entries: readonly LedgerEntry[]): Role[] =>
  ROLES.filter((role) => entries.some((entry) => entry.by === role));

/** What became of a role in a game, so far. */
export function rolePage(look: Look, role: Role): RolePageView {
  const { territory } = look.context.state;
  return {
    role,
    as: say(look, look.scenario.cast[role].as),
    vital: Math.round(territory.vitals[role]),
    out: territory.out[role],
    stakes: stakesTouched(look.context.state, role).map(({ stake, met, neglected }) => ({
      stake: tagOf(look, stake),
      metBy: authors(met),
      neglectedBy: authors(neglected),
    })),
    trustFrom: othersOf(role).map((other) => ({ role: other, trust: Math.round(territory.trust[other][role]) })),
  };
}

/** What a finished game came to, as everybody sees it. */
export function accountOf(look: Look): Omit<OutcomeView, 'bets' | 'pages'> {
  const { state } = look.context;
  const ending = endingOf(look.scenario, state);
  const told = look.scenario.endings.find(({ id }) => id === ending);
  const sum = summarise(state);
  const last = state.past[state.past.length - 1];
  const lastSeason = last ? tensionIn(look.scenario, last.tension).season - 1 : 0;
  return {
    ending,
    text: told ? say(look, told.text) : '',
    visible: tenth(sum.visible),
    durable: tenth(sum.durable),
    faded: Math.round(sum.faded * 100),
    monthsTalked: tenth(sum.monthsTalked),
    monthsLost: tenth(sum.monthsLost),
    curve: state.curve.map(({ season, pencil, ink }) => ({ season, visible: pencil + ink, durable: ink })),
    moments: momentsOf(look),
    sprouts: state.sprouted.filter(({ due }) => due > lastSeason).map((each) => sproutView(look, each)),
    matrix: matrixView(look),
    precedent: factOf(look, look.scenario.precedent),
  };
}

/** The whole outcome of a finished game, as a role sees it: with a page for each, and its own bets. */
export function outcomeView(look: RoleLook): OutcomeView {
  const bets = look.context.state.bets.filter((bet) => bet.by === look.you);
  return {
    ...accountOf(look),
    pages: ROLES.map((role) => rolePage(look, role)),
    bets: {
      right: bets.reduce((count, bet) => count + Number(bet.optionRight) + Number(bet.stakeRight), 0),
      made: bets.length * 2,
    },
  };
}
