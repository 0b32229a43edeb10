import type { LaterText, Scenario } from '../../domain/scenario.ts';
import type { Planted } from '../../domain/tension/story.ts';
import { tensionIn } from '../../domain/tension/tension.ts';
import { MONTHS_PER_SEASON, ROLES } from '../../domain/vocabulary.ts';
import { forecastOf } from './forecast.ts';
import type { SinceView, SproutView } from './parts.ts';
import { type Look, say } from './seen.ts';

/** A delayed effect with its text, and the title of what sowed it; throws if the scenario no longer has it. */
function sownBy(
  scenario: Scenario,
  { tension: id, by, later }: Planted,
): { text: LaterText; title: LaterText['text'] } {
  const tension = tensionIn(scenario, id);
  const sowers = by === null ? tension.outcomes : tension.parts[by].cards;
  for (const { later: list, title } of sowers) {
    const text = list.find((each) => each.id === later.id);
    if (text) return { text, title };
  }
  throw new Error(`tension ${id}: nothing sows ${later.id}`);
}

/** A delayed effect with the thread back to its cause. */
export function sproutView(look: Look, planted: Planted): SproutView {
  const { text, title } = sownBy(look.scenario, planted);
  return {
    text: say(look, text.text),
    role: planted.by,
    option: say(look, title),
    tension: say(look, tensionIn(look.scenario, planted.tension).title),
    forecast: text.effects.flatMap((effect) => forecastOf(effect) ?? []),
  };
}

/** What happened since the last tension; null before the first. */
export function sinceLast(look: Look): SinceView | null {
  const { state, injected } = look.context;
  const last = state.past[state.past.length - 1];
  if (!last) return null;
  const from = tensionIn(look.scenario, last.tension).season - 1;
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
    sprouts: state.sprouted.filter(({ due }) => due > from).map((each) => sproutView(look, each)),
    back: ROLES.filter((role) => before.out[role] && !state.territory.out[role]),
    gone: ROLES.filter((role) => !before.out[role] && state.territory.out[role]),
    injected: happened.flatMap(({ event }) => {
      const found = look.scenario.events.find(({ id }) => id === event);
      return found ? [{ title: say(look, found.title), text: say(look, found.text) }] : [];
    }),
  };
}
