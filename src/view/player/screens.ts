import { parleyMonths } from '../../domain/game.ts';
import { PARAMETERS } from '../../domain/parameters.ts';
import { motiveOf } from '../../domain/partners.ts';
import { canArbitrate, canSpend, ownerOf } from '../../domain/powers/registry.ts';
import { calledOut, gesturesLeft, type Settling } from '../../domain/round.ts';
import { type Option, optionOf } from '../../domain/scenario.ts';
import { stake } from '../../domain/stakes.ts';
import { othersOf, POWERS, ROLES, type Role } from '../../domain/vocabulary.ts';
import { mindOf } from '../../play/game/seats.ts';
import { foreseen } from './forecast.ts';
import type { BetView, OptionView, PartnerView, PowerView, RevealedPosition, Screen } from './model.ts';
import { factOf, type Look, optionTitle, type RoleLook, say, tagOf } from './seen.ts';
import { sinceLast } from './since.ts';

type ScreenOf<K extends Screen['kind']> = Extract<Screen, { kind: K }>;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** An option as its own role sees it before choosing. */
function optionView(look: RoleLook, option: Option): OptionView {
  const mine = (ids: Option['meets']) =>
    ids.filter((id) => stake(id).heldBy.includes(look.you)).map((id) => tagOf(look, id));
  const { id, horizon, posture } = option;
  return {
    id,
    title: say(look, option.title),
    text: say(look, option.text),
    horizon,
    posture,
    forecast: foreseen(option.now),
    meets: mine(option.meets),
    neglects: mine(option.neglects),
  };
}

const yourOptions = (look: RoleLook): OptionView[] =>
  look.tension.parts[look.you].options.map((option) => optionView(look, option));

export function situationScreen(look: Look): ScreenOf<'situation'> {
  const { tension, scenario, context } = look;
  return {
    kind: 'situation',
    title: say(look, tension.title),
    text: say(look, tension.situation),
    opening: context.state.past.length === 0 ? say(look, scenario.opening) : null,
    facts: tension.facts.map((fact) => factOf(look, fact)),
    since: sinceLast(look),
  };
}

export function peersScreen(look: RoleLook): ScreenOf<'peers'> {
  const part = look.tension.parts[look.you];
  return {
    kind: 'peers',
    knows: say(look, part.knows),
    stakes: part.stakes.map((id) => tagOf(look, id)),
    options: yourOptions(look),
  };
}

function partnerView(look: RoleLook, role: Role): PartnerView {
  const { round, state } = look.context;
  const asked = round.asked.some((each) => each.from === look.you && each.to === role);
  const pledge = round.pledges.find(
    (each) => (each.from === look.you && each.to === role) || (each.from === role && each.to === look.you),
  );
  const { need } = look.tension.parts[role];
  const canAct = gesturesLeft(round, look.you) > 0 && !state.territory.out[look.you];
  return {
    role,
    need: asked ? { text: say(look, need.text), stake: tagOf(look, need.stake) } : null,
    pledge: !pledge || pledge.accepted === null ? 'none' : pledge.accepted ? 'accepted' : 'declined',
    canAsk: canAct && !asked,
    canPledge: canAct && !pledge && !state.territory.out[role],
  };
}

/** Months that the talk takes, to one decimal. */
export const monthsOfParley = (look: Look): number => tenth(parleyMonths(look.context.state.territory));

export function parleyScreen(look: RoleLook): ScreenOf<'parley'> {
  const { round } = look.context;
  return {
    kind: 'parley',
    months: monthsOfParley(look),
    gestures: gesturesLeft(round, look.you),
    partners: othersOf(look.you).map((role) => partnerView(look, role)),
  };
}

export function betScreen(look: RoleLook): ScreenOf<'bet'> {
  const { round, state } = look.context;
  return {
    kind: 'bet',
    made: round.bets[look.you],
    choices: othersOf(look.you)
      .filter((role) => !state.territory.out[role])
      .map((role) => {
        const part = look.tension.parts[role];
        return {
          role,
          options: part.options.map(({ id, title }) => ({ id, title: say(look, title) })),
          stakes: part.stakes.map((id) => tagOf(look, id)),
        };
      }),
  };
}

export function positionsScreen(look: RoleLook): ScreenOf<'positions'> {
  const { state, round } = look.context;
  return {
    kind: 'positions',
    options: yourOptions(look),
    out: state.territory.out[look.you],
    again: calledOut(round),
  };
}

export function sealedScreen(look: RoleLook): ScreenOf<'sealed'> {
  const choice = look.context.round.choices[look.you];
  return { kind: 'sealed', yours: optionTitle(look, look.tension.id, look.you, choice) };
}

/** Its word to the one who looks: only a partner of an accepted pledge can keep or break it. */
function wordOf(look: RoleLook, role: Role, option: Option | null): RevealedPosition['pledge'] {
  if (role === look.you || !option) return null;
  const given = look.context.round.pledges.some(
    ({ from, to, accepted }) =>
      accepted === true && ((from === look.you && to === role) || (from === role && to === look.you)),
  );
  return given ? (option.posture > 0 ? 'kept' : 'broken') : null;
}

function settlingOf({ context }: Look): Settling {
  const { tension, settling } = context.round;
  if (!settling) throw new Error(`tension ${tension} is not revealed yet`);
  return settling;
}

function chosenBy(look: Look, role: Role): Option | null {
  const choice = look.context.round.choices[role];
  return choice === null ? null : optionOf(look.tension, role, choice);
}

/**
 * A position as everybody sees it.
 * @throws if the positions are not revealed yet.
 */
export function positionOf(look: Look, role: Role): Omit<RevealedPosition, 'motive' | 'pledge'> {
  const place = settlingOf(look).positions[role];
  const option = chosenBy(look, role);
  return {
    role,
    out: option === null,
    option: option && { id: option.id, title: say(look, option.title) },
    horizon: place?.horizon ?? 0,
    posture: place?.posture ?? 0,
    said: option ? say(look, option.said) : '',
  };
}

function revealedPosition(look: RoleLook, role: Role): RevealedPosition {
  const { round, state } = look.context;
  const option = chosenBy(look, role);
  const mind = mindOf(look.seats, role, look.seed);
  return {
    ...positionOf(look, role),
    motive: option && mind ? motiveOf(look.tension, mind, state, round, option.id) : null,
    pledge: wordOf(look, role, option),
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
  const { state } = look.context;
  return Object.values(POWERS[look.you]).map((power) => ({
    power,
    role: look.you,
    usesLeft: state.powersLeft[look.you],
    cost: PARAMETERS.powerCost,
    allowed: canSpend(power, look.context),
  }));
}

/** How the positions settled, as everybody sees it. */
export function settledAs(look: Look) {
  const { settlement, reason, bridged, arbitratedBy, legitimate } = settlingOf(look);
  return {
    ...{ kind: 'settlement' as const, settlement, reason, bridged, arbitratedBy, legitimate },
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
    canArbitrate: pivot === look.you && canArbitrate(pivot, look.context),
    bet: betView(look),
  };
}
