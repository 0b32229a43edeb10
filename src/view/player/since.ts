import { tensionOf } from '../../domain/scenario.ts';
import type { BloomedSprout } from '../../domain/state.ts';
import { sproutOf } from '../../domain/time.ts';
import { MONTHS_PER_SEASON, ROLES } from '../../domain/vocabulary.ts';
import { forecastOf } from './forecast.ts';
import type { SinceView, SproutView } from './model.ts';
import { type Look, optionTitle, say } from './seen.ts';

/** A delayed effect with the thread back to its cause. */
export function sproutView(look: Look, bloomed: BloomedSprout): SproutView {
  const sprout = sproutOf(look.scenario, bloomed);
  return {
    text: say(look, sprout.text),
    role: bloomed.role,
    option: optionTitle(look, bloomed.tension, bloomed.role, bloomed.option) ?? '',
    tension: say(look, tensionOf(look.scenario, bloomed.tension).title),
    forecast: sprout.effects.flatMap((effect) => forecastOf(effect) ?? []),
  };
}

/** What happened since the last tension; null before the first. */
export function sinceLast(look: Look): SinceView | null {
  const { state, injected } = look.context;
  const last = state.past[state.past.length - 1];
  if (!last) return null;
  const from = tensionOf(look.scenario, last.tension).season - 1;
  const before = state.curve.find((point) => point.season === from);
  const now = state.curve[state.curve.length - 1];
  if (!before || !now) return null;
  const erased = state.territory.works.reduce((sum, work) => sum + work.erased, 0);
  const happened = injected.filter(({ tension }) => tension === look.context.round.tension);
  return {
    months: (now.season - from) * MONTHS_PER_SEASON,
    inked: Math.max(0, now.ink - before.ink),
    faded: Math.max(0, erased - before.erased),
    lost: Math.max(0, now.lost - before.lost),
    sprouts: state.bloomed.filter((each) => each.season > from).map((each) => sproutView(look, each)),
    back: ROLES.filter((role) => before.out[role] && !state.territory.out[role]),
    gone: ROLES.filter((role) => !before.out[role] && state.territory.out[role]),
    injected: happened.flatMap(({ event }) => {
      const found = look.scenario.events.find(({ id }) => id === event);
      return found ? [{ title: say(look, found.title), text: say(look, found.text) }] : [];
    }),
  };
}
