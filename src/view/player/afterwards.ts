import { PARAMETERS } from '../../domain/parameters.ts';
import { optionOf, tensionOf } from '../../domain/scenario.ts';
import { holdersFacing } from '../../domain/stakes.ts';
import type { PastTension } from '../../domain/state.ts';
import { ROLES } from '../../domain/vocabulary.ts';
import { linksOf } from '../picture/links.ts';
import { unveiled } from './forecast.ts';
import type { Change, ExpectationView, Screen } from './model.ts';
import { type Look, optionTitle, say, tagOf } from './seen.ts';

type ScreenOf<K extends Screen['kind']> = Extract<Screen, { kind: K }>;

function lastOf(look: Look): PastTension {
  const last = look.context.state.past[look.context.state.past.length - 1];
  if (!last) throw new Error('no tension was concluded yet');
  return last;
}

/** What each choice changed, hidden effects unveiled. A deadlock leaves the territory as it was. */
function changesOf(look: Look, past: PastTension): Change[] {
  const tension = tensionOf(look.scenario, past.tension);
  const sheltered = past.powers.includes('shelter');
  return ROLES.flatMap((role) => {
    const id = past.options[role];
    if (id === null) return [];
    const option = optionOf(tension, role, id);
    const done = option.now.filter(
      (effect) => !(past.settlement === 'deadlock' && 'gauge' in effect) && !(sheltered && effect.hidden),
    );
    return [{ role, option: say(look, option.title), effects: unveiled(done) }];
  });
}

/** Expectations between roles that this tension met or neglected: what each comes to know of the others. */
function expectationsOf(look: Look, past: PastTension): ExpectationView[] {
  return look.context.state.ledger
    .filter((entry) => entry.tension === past.tension)
    .flatMap(({ stake, by, met }) =>
      holdersFacing(stake, by).map((holder) => ({ holder, author: by, stake: tagOf(look, stake), met })),
    );
}

/** @throws before the first conclusion. */
export function consequencesScreen(look: Look): ScreenOf<'consequences'> {
  const past = lastOf(look);
  const { state } = look.context;
  const settlement = past.settlement ?? 'deadlock';
  return {
    kind: 'consequences',
    settlement,
    text: say(look, tensionOf(look.scenario, past.tension).settlements[settlement]),
    changes: changesOf(look, past),
    expectations: expectationsOf(look, past),
    sown: state.sprouts
      .filter((sprout) => sprout.tension === past.tension)
      .map((sprout) => ({
        role: sprout.role,
        option: optionTitle(look, sprout.tension, sprout.role, sprout.option) ?? '',
      })),
    pledges: state.pledges
      .filter((each) => each.tension === past.tension)
      .map(({ by, to, kept }) => ({ by, to, kept })),
  };
}

/** The pause: what it costs; once taken, what each wanted most and whether anybody met it. */
export function reflectionScreen(look: Look): ScreenOf<'reflection'> {
  const past = lastOf(look);
  const tension = tensionOf(look.scenario, past.tension);
  const taken = look.context.round.reflected;
  const met = (stake: string) =>
    look.context.state.ledger.some((entry) => entry.tension === past.tension && entry.stake === stake && entry.met);
  return {
    kind: 'reflection',
    months: PARAMETERS.reflectMonths,
    taken,
    links: linksOf(look),
    needs: taken
      ? ROLES.map((role) => {
          const { need } = tension.parts[role];
          return { role, stake: tagOf(look, need.stake), text: say(look, need.text), met: met(need.stake) };
        })
      : null,
  };
}
