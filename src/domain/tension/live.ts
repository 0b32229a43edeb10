import { applyEffects, talkMonths } from '../apply.ts';
import { PARAMETERS } from '../parameters.ts';
import type { Stance, Territory, Work } from '../state.ts';
import { clampPoints, curvePoint, mapTrust, supportOf, whoIsOut } from '../territory.ts';
import { byRole, MONTHS_PER_SEASON, SEASONS } from '../vocabulary.ts';
import { isTrue } from './conditions.ts';
import { DILEMMA as K } from './parameters.ts';
import { type Story, worldOf } from './story.ts';

/**
 * What the seasons do between tensions. Unlike the first format, nothing is drawn by posture: outcomes own the world.
 * Pencil takes ink with support, fades without; months spent slow what takes; urgency grows.
 */

/** Shares of the pencil that take ink and that fade in one season. */
export function ratesOf(territory: Territory, stance: Stance | null): { take: number; fade: number } {
  const support = supportOf(territory);
  const has = (power: Stance['powers'][number]) => stance?.powers.includes(power) ?? false;
  const helped = (has('rally') ? PARAMETERS.rallyInk : 1) * (has('norm') ? PARAMETERS.normInk : 1);
  return {
    take: Math.min(0.9, PARAMETERS.inkRate * support ** 2 * helped),
    fade: PARAMETERS.eraseRate * (1 - support) * (has('norm') ? PARAMETERS.normHold : 1),
  };
}

/** One season of the works: what takes is slowed by the months owed, what fades is not. */
function livedWorks(works: Territory['works'], rates: { take: number; fade: number }, work: number): Work[] {
  return works.map((each) => {
    const inked = each.pencil * rates.take * work;
    const erased = Math.min(each.pencil - inked, each.pencil * rates.fade);
    return {
      ...each,
      pencil: each.pencil - inked - erased,
      ink: each.ink + inked,
      erased: each.erased + erased,
    };
  });
}

const inkOf = (works: Territory['works']): number => works.reduce((sum, { ink }) => sum + ink, 0);

/** Lives one season; after the mandate nobody owes months nor tires any more. */
export function liveSeason(territory: Territory, stance: Stance | null): Territory {
  const inMandate = territory.season < SEASONS;
  const owed = inMandate ? territory.monthsOwed : 0;
  const work = Math.max(PARAMETERS.leastWork, 1 - owed / MONTHS_PER_SEASON);
  const works = livedWorks(territory.works, ratesOf(territory, inMandate ? stance : null), work);
  const season = territory.season + 1;
  if (!inMandate) return { ...territory, season, works };
  const gain = inkOf(works) - inkOf(territory.works);
  const wear = Math.max(0, territory.urgency - PARAMETERS.urgencyWear) / PARAMETERS.urgencyWearPer;
  const vitals = byRole((role) =>
    clampPoints(territory.vitals[role] + (territory.out[role] ? PARAMETERS.vitalRest : K.vitalInk * gain - wear)),
  );
  return {
    ...territory,
    season,
    works,
    vitals,
    out: whoIsOut(vitals, territory.out),
    urgency: clampPoints(territory.urgency + K.urgencyRise - K.urgencyInk * gain),
    monthsOwed: Math.max(0, owed - (1 - work) * MONTHS_PER_SEASON),
  };
}

/** What is due comes up if its condition holds in the tension that sowed it, read now; otherwise it withers. */
function sprout(story: Story): Story {
  const ready = story.planted.filter(({ due }) => due <= story.territory.season);
  if (ready.length === 0) return story;
  let after: Story = { ...story, planted: story.planted.filter(({ due }) => due > story.territory.season) };
  for (const each of ready) {
    const past = story.knots.find(({ tension }) => tension === each.tension) ?? null;
    if (!isTrue(each.later.when, worldOf(after, past))) continue;
    const moved = applyEffects(after, each.later.effects, each.tension);
    after = { ...moved, sprouted: [...after.sprouted, each] };
  }
  return after;
}

/** Lives season by season until this one has been lived; beyond the mandate come the years to the epilogue. Pure. */
export function passTo(story: Story, season: number): Story {
  let current = story;
  while (current.territory.season < season) {
    const territory = liveSeason(current.territory, current.stance);
    current = sprout({ ...current, territory });
    current = { ...current, curve: [...current.curve, curvePoint(current.territory)] };
  }
  return current;
}

/** Lives to ten years on: whatever still waits comes up. */
export const passToEpilogue = (story: Story): Story => passTo(story, SEASONS + PARAMETERS.epilogueSeasons);

/** A pause to evaluate together: it costs months, and repairs trust and gauges. */
export function reflectTogether(story: Story): Story {
  const territory = talkMonths(story.territory, PARAMETERS.reflectMonths);
  const vitals = byRole((role) => clampPoints(territory.vitals[role] + PARAMETERS.reflectVital));
  const trust = mapTrust(territory.trust, (value) => clampPoints(value + PARAMETERS.reflectTrust));
  const last = story.past.length - 1;
  return {
    ...story,
    past: story.past.map((each, index) => (index === last ? { ...each, reflected: true } : each)),
    territory: { ...territory, trust, vitals, out: whoIsOut(vitals, territory.out) },
  };
}
