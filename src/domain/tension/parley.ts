import { applyEffects } from '../apply.ts';
import { PARAMETERS } from '../parameters.ts';
import { clampPoints, fallen, risen } from '../territory.ts';
import type { Role } from '../vocabulary.ts';
import { always, type Move, type MoveOf, onRound, onTrust, type Rule, stands } from './move.ts';
import { DILEMMA as K } from './parameters.ts';
import { type Game, gesturesLeft, here, unheard, whoKnows } from './round.ts';
import { type Tale, truthOf } from './tension.ts';

/** Saying it aloud: its price; and, for another's lever or confidence, what it costs with whoever held it. */
function tell(game: Game, by: Role, tale: Tale): Game {
  const { kind, known, tell: price } = truthOf(here(game, tale), game.round.truth);
  const state = applyEffects(game.state, price, game.round.tension);
  const told = onRound({ ...game, state }, { told: by });
  if (kind === 'fact' || known.includes(by)) return told;
  return onTrust(told, (value, who, whom) => (whom === by && known.includes(who) ? fallen(value, K.leakFall) : value));
}

/** What a room of people said of a secret, once for the tension: to all, to some, nothing, or something else. */
function hear(game: Game, { what, roles }: MoveOf<'HEARD'>, tale: Tale): Game {
  const noted = onRound(game, { heard: { what, roles } });
  const [knower] = unheard(game, tale);
  if (!knower) return noted;
  if (what === 'all') return tell(noted, knower, tale);
  return what === 'else' ? onRound(noted, { lied: knower }) : noted;
}

/** Nobody talks: no month is spent, trust and narrative wear a little. */
function skipTalk(game: Game): Game {
  const worn = onTrust(game, (value) => clampPoints(value - PARAMETERS.skipTrust));
  const { territory } = worn.state;
  const narrative = clampPoints(territory.narrative - PARAMETERS.skipNarrative);
  const state = { ...worn.state, territory: { ...territory, narrative } };
  return onRound({ ...worn, state }, { stage: 'bet', talked: false });
}

const untouched = ({ round }: Game): boolean =>
  round.asked.length === 0 && round.pledges.length === 0 && round.told === null;
const awaits = ({ round }: Game, from: Role, to: Role): boolean =>
  round.asked.some((asked) => asked.from === to && asked.to === from && asked.shared === null);
/** The parley: ask, answer, tell, pledge, or go without talking. */
export const PARLEY: Pick<
  { readonly [T in Move['type']]: Rule<T> },
  'OPEN' | 'SKIP_PARLEY' | 'ASK' | 'ANSWER' | 'TELL' | 'HEARD' | 'PLEDGE' | 'CLOSE'
> = {
  OPEN: { at: ['situation'], may: always, make: (game) => onRound(game, { stage: 'parley', talked: true }) },
  SKIP_PARLEY: { at: ['situation', 'parley'], may: untouched, make: skipTalk },
  ASK: {
    at: ['parley'],
    may: (game, { from, to }) =>
      from !== to &&
      stands(game, from) &&
      stands(game, to) &&
      gesturesLeft(game, from) > 0 &&
      !game.round.asked.some((asked) => asked.from === from && asked.to === to),
    make: (game, { from, to }) =>
      onTrust(onRound(game, { asked: [...game.round.asked, { from, to, shared: null }] }), (value, who, whom) =>
        who === to && whom === from ? risen(value, K.askRise) : value,
      ),
  },
  ANSWER: {
    at: ['parley'],
    may: (game, { from, to, shared }, tale) =>
      awaits(game, from, to) && (!shared || (game.round.told === null && whoKnows(game, tale).includes(from))),
    make: (game, { from, to, shared }) =>
      onRound(game, {
        asked: game.round.asked.map((asked) => (asked.from === to && asked.to === from ? { ...asked, shared } : asked)),
      }),
  },
  TELL: {
    at: ['parley'],
    may: (game, { by }, tale) =>
      game.round.told === null && stands(game, by) && gesturesLeft(game, by) > 0 && whoKnows(game, tale).includes(by),
    make: (game, { by }, tale) => tell(game, by, tale),
  },
  HEARD: {
    at: ['parley', 'bet', 'positions'],
    may: (game, { what, roles }, tale) => unheard(game, tale).length > 0 && roles.length > 0 === (what === 'some'),
    make: hear,
  },
  PLEDGE: {
    at: ['parley'],
    may: (game, { by, to, aim }, tale) =>
      by !== to &&
      stands(game, by) &&
      stands(game, to) &&
      here(game, tale).aims.some(({ id }) => id === aim) &&
      game.round.pledges.filter((pledge) => pledge.by === by).length < K.pledges,
    make: (game, { by, to, aim }) => onRound(game, { pledges: [...game.round.pledges, { by, to, aim }] }),
  },
  CLOSE: { at: ['parley'], may: always, make: (game) => onRound(game, { stage: 'bet' }) },
};
