import type { Effect } from '../../domain/effects.ts';
import { explain } from '../../domain/foresight/partner.ts';
import { PARAMETERS } from '../../domain/parameters.ts';
import type { Card } from '../../domain/scenario.ts';
import { stake } from '../../domain/stakes.ts';
import { allows } from '../../domain/tension/moves.ts';
import { calledOut, gesturesLeft } from '../../domain/tension/round.ts';
import { maySpend, ownerOf, type Settling } from '../../domain/tension/settling.ts';
import { cardOf } from '../../domain/tension/tension.ts';
import { othersOf, POWERS, ROLES, type Role, VITALS } from '../../domain/vocabulary.ts';
import { mindOf, sightOf } from '../../play/game/seats.ts';
import { aimViews, bridgedPair, calendarView, monthsView, settledAims, talkMonthsOf } from './aims.ts';
import { forecastOf } from './forecast.ts';
import { knownTruth, mayKnow, secretView, toldView } from './knowing.ts';
import type { Screen } from './model.ts';
import type { BetView, Forecast, OptionView, PartnerView, PowerView, RevealedPosition } from './parts.ts';
import { aimText, dealt, factOf, type Look, letterOf, optionTitle, type RoleLook, say, tagOf } from './seen.ts';
import { sinceLast } from './since.ts';

type ScreenOf<K extends Screen['kind']> = Extract<Screen, { kind: K }>;

/** Which way the own gauge surely goes: what hangs on a condition is not foreseen. */
function ownForecast({ you }: RoleLook, { now }: Card): Forecast[] {
  const sure = now.filter(({ when }) => when === null).flatMap(({ effects }) => effects);
  const own = (effect: Effect) => 'vital' in effect && effect.vital === VITALS[you];
  return sure.filter(own).flatMap((effect) => forecastOf(effect) ?? []);
}

/** A card as its own role sees it before choosing. */
function optionView(look: RoleLook, card: Card): OptionView {
  const mine = (ids: Card['meets']) =>
    ids.filter((id) => stake(id).heldBy.includes(look.you)).map((id) => tagOf(look, id));
  const { id, months, lever } = card;
  return {
    ...{ id, months, lever },
    letter: letterOf(look.tension, look.you, id, look.seed),
    title: say(look, card.title),
    text: say(look, card.text),
    because: say(look, card.because),
    aim: aimText(look, card.aim),
    forecast: ownForecast(look, card),
    meets: mine(card.meets),
    neglects: mine(card.neglects),
  };
}

const yourOptions = (look: RoleLook): OptionView[] =>
  dealt(look.tension, look.you, look.seed).map((card) => optionView(look, card));

export function situationScreen(look: Look): ScreenOf<'situation'> {
  const { tension, scenario, context } = look;
  return {
    kind: 'situation',
    title: say(look, tension.title),
    text: say(look, tension.situation),
    opening: context.state.past.length === 0 ? say(look, scenario.opening) : null,
    aims: aimViews(look),
    calendar: calendarView(look),
    facts: tension.facts.map((fact) => factOf(look, fact)),
    since: sinceLast(look),
  };
}

export function peersScreen(look: RoleLook): ScreenOf<'peers'> {
  return {
    kind: 'peers',
    secret: secretView(look),
    stakes: look.tension.parts[look.you].stakes.map((id) => tagOf(look, id)),
    aims: aimViews(look),
    calendar: calendarView(look),
    options: yourOptions(look),
  };
}

/** What somebody who was asked said: it shared, it kept it, or it may have nothing to share. */
function answerOf(look: RoleLook, role: Role): PartnerView['answer'] {
  const asked = look.context.round.asked.find(({ from, to }) => from === look.you && to === role);
  if (!asked || asked.shared === null) return null;
  if (asked.shared) return 'shared';
  return mayKnow(look, role) && look.context.round.told === null ? 'refused' : 'nothing';
}

function partnerView(look: RoleLook, role: Role): PartnerView {
  const { round } = look.context;
  const asked = round.asked.some((each) => each.from === look.you && each.to === role);
  const word = round.pledges.find(({ by }) => by === role);
  const { need } = look.tension.parts[role];
  return {
    role,
    need: asked ? { text: say(look, need.text), stake: tagOf(look, need.stake) } : null,
    answer: answerOf(look, role),
    aim: word ? aimText(look, word.aim) : null,
    canAsk: allows(look.context, { type: 'ASK', from: look.you, to: role }, look.scenario),
  };
}

export function parleyScreen(look: RoleLook): ScreenOf<'parley'> {
  const { context, scenario, you, tension } = look;
  const word = context.round.pledges.find(({ by }) => by === you);
  const [aim] = tension.aims;
  const someone = othersOf(you).find((role) => !context.state.territory.out[role]);
  return {
    kind: 'parley',
    months: talkMonthsOf(look),
    gestures: gesturesLeft(context, you),
    secret: secretView(look),
    canTell: allows(context, { type: 'TELL', by: you }, scenario),
    told: toldView(look),
    aims: aimViews(look),
    pledged: word ? { to: word.to, aim: aimText(look, word.aim) ?? '' } : null,
    canPledge:
      aim !== undefined &&
      someone !== undefined &&
      allows(context, { type: 'PLEDGE', by: you, to: someone, aim: aim.id }, scenario),
    partners: othersOf(you).map((role) => partnerView(look, role)),
  };
}

export function betScreen(look: RoleLook): ScreenOf<'bet'> {
  const { round, state } = look.context;
  return {
    kind: 'bet',
    made: round.bets[look.you],
    choices: othersOf(look.you)
      .filter((role) => !state.territory.out[role])
      .map((role) => ({
        role,
        options: dealt(look.tension, role, look.seed).map(({ id, title }) => ({
          id,
          letter: letterOf(look.tension, role, id, look.seed),
          title: say(look, title),
        })),
        stakes: look.tension.parts[role].stakes.map((id) => tagOf(look, id)),
      })),
  };
}

/** What is known at this seat when it chooses: what was told to all, else its own secret. */
function knownLine(look: RoleLook): string | null {
  const truth = knownTruth(look);
  const alone = look.context.round.told === null && truth?.known.includes(look.you);
  return truth && say(look, alone ? truth.text : truth.telling);
}

export function positionsScreen(look: RoleLook): ScreenOf<'positions'> {
  const { state, round } = look.context;
  const { made, choices } = betScreen(look);
  return {
    kind: 'positions',
    options: yourOptions(look),
    aims: aimViews(look),
    calendar: calendarView(look),
    known: knownLine(look),
    bet: { made, choices },
    out: state.territory.out[look.you],
    again: calledOut(round),
  };
}

export function sealedScreen(look: RoleLook): ScreenOf<'sealed'> {
  const choice = look.context.round.choices[look.you];
  return { kind: 'sealed', yours: optionTitle(look, look.tension.id, look.you, choice) };
}

/** Its word on an aim: kept by a card that wants it, or follows. */
function wordOf(look: Look, role: Role, card: Card | null): RevealedPosition['pledge'] {
  const word = look.context.round.pledges.find(({ by }) => by === role);
  if (!word || !card) return null;
  return card.aim === null || card.aim === word.aim ? 'kept' : 'broken';
}

function settlingOf({ context }: Look): Settling {
  const { tension, settling } = context.round;
  if (!settling) throw new Error(`tension ${tension} is not revealed yet`);
  return settling;
}

function chosenBy(look: Look, role: Role): Card | null {
  const choice = look.context.round.choices[role];
  return choice === null ? null : cardOf(look.tension, role, choice);
}

/**
 * A position as everybody sees it.
 * @throws if the positions are not revealed yet.
 */
export function positionOf(look: Look, role: Role): Omit<RevealedPosition, 'motive' | 'pledge' | 'turned'> {
  const want = settlingOf(look).wants[role];
  const card = chosenBy(look, role);
  const aim = want?.aim ?? settlingOf(look).aim;
  return {
    role,
    out: card === null,
    option: card && {
      id: card.id,
      letter: letterOf(look.tension, role, card.id, look.seed),
      title: say(look, card.title),
    },
    aim: aimText(look, want?.aim ?? null),
    months: card?.months ?? 0,
    horizon: look.tension.aims.find(({ id }) => id === aim)?.horizon ?? 0,
    posture: want?.posture ?? 0,
    said: card ? say(look, card.said) : '',
  };
}

function revealedPosition(look: RoleLook, role: Role): RevealedPosition {
  const card = chosenBy(look, role);
  const mind = mindOf(look.seats, role, look.seed);
  const sight = sightOf(look, look.context, role);
  const why = card && mind ? explain(sight, look.seed, card.id, calledOut(look.context.round)) : null;
  return {
    ...positionOf(look, role),
    motive: why?.motive ?? null,
    turned: why?.turned ?? false,
    pledge: wordOf(look, role, card),
  };
}

function betView(look: RoleLook): BetView | null {
  const { round } = look.context;
  const bet = round.bets[look.you];
  if (!bet || round.choices[bet.about] === null) return null;
  const { need } = look.tension.parts[bet.about];
  return {
    about: bet.about,
    optionRight: round.choices[bet.about] === bet.option,
    stakeRight: need.stake === bet.stake,
    stake: tagOf(look, need.stake),
  };
}

function powersOf(look: RoleLook): PowerView[] {
  const { state, round } = look.context;
  return Object.values(POWERS[look.you]).map((power) => ({
    power,
    role: look.you,
    usesLeft: state.powersLeft[look.you],
    cost: PARAMETERS.powerCost,
    allowed: round.settling !== null && maySpend(power, round.settling, state),
  }));
}

/** How the positions settled, as everybody sees it: decided is pushed, and felt as legitimate. */
export function settledAs(look: Look) {
  const settling = settlingOf(look);
  const { how, reason, ruledBy } = settling;
  return {
    kind: 'settlement' as const,
    settlement: how === 'decided' ? ('forced' as const) : how,
    legitimate: how === 'decided',
    reason,
    aims: settledAims(look, settling),
    months: monthsView(look),
    bridged: bridgedPair(settling),
    arbitratedBy: ruledBy,
    spent: look.context.round.spent.map((power) => ({ power, role: ownerOf(power) })),
    pivot: look.tension.pivot,
  };
}

/** @throws if the positions are not revealed yet. */
export function settlementScreen(look: RoleLook): ScreenOf<'settlement'> {
  const { pivot } = look.tension;
  return {
    ...settledAs(look),
    positions: ROLES.map((role) => revealedPosition(look, role)),
    powers: powersOf(look),
    canArbitrate: pivot === look.you && allows(look.context, { type: 'ARBITRATE' }, look.scenario),
    bet: betView(look),
  };
}
