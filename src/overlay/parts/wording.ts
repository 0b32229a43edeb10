import type { StakeId } from '../../domain/stakes.ts';
import type { ByRole, Role } from '../../domain/vocabulary.ts';
import type { Dictionary } from '../../text/index.ts';
import type { Forecast, GaugeView, Measure } from '../../view/player/parts.ts';

/** What the choice of roles tells of each: three of its stakes that set it apart. */
export const TELLING_STAKES: ByRole<readonly [StakeId, StakeId, StakeId]> = {
  elected: ['E1', 'E5', 'X2'],
  agent: ['A8', 'A4', 'A3'],
  state: ['S1', 'S4', 'S5'],
  torch: ['T6', 'T2', 'T4'],
};

/** The name of what a forecast is about: whose trust, whose gauge. */
export function forecastLabel({ measure, role }: Pick<Forecast, 'measure' | 'role'>, t: Dictionary): string {
  const { name } = t.measures[measure];
  if (role === null) return name;
  return measure === 'trust' ? t.forecast.trustOf(t.roles[role].of) : t.forecast.vitalOf(name, t.roles[role].of);
}

/** How a forecast goes, in words: the twin of its triangles. */
export const forecastMove = ({ up, strength }: Pick<Forecast, 'up' | 'strength'>, t: Dictionary): string =>
  t.forecast[up ? 'up' : 'down'][strength];

/** A change as people write it: "+3", "-2" with a real minus. */
export const signed = (value: number, t: Dictionary): string =>
  `${value > 0 ? '+' : '−'}${t.format.number(Math.abs(value))}`;

/** What moved between two readings of the gauges. */
export function gaugeChanges(before: readonly GaugeView[], now: readonly GaugeView[]): Map<Measure, number> {
  const was = new Map(before.map(({ measure, value }) => [measure, value]));
  const moved = now.flatMap(({ measure, value }): [Measure, number][] => {
    const by = value - (was.get(measure) ?? value);
    return by === 0 ? [] : [[measure, by]];
  });
  return new Map(moved);
}

/** The same changes in a sentence; empty when nothing moved. */
export function changesSentence(changes: ReadonlyMap<Measure, number>, t: Dictionary): string {
  const each = [...changes].map(([measure, by]) => t.common.delta(t.measures[measure].name, signed(by, t)));
  return each.length === 0 ? '' : t.common.changed(each);
}

/** Trust as zero to three dots. */
export const trustDots = (trust: number): 0 | 1 | 2 | 3 => (trust >= 60 ? 3 : trust >= 40 ? 2 : trust >= 20 ? 1 : 0);

/** Roles as their names within a sentence. */
export const namesOf = (roles: readonly Role[], t: Dictionary): string[] => roles.map((role) => t.roles[role].inline);

/** The words of a place on one axis, -2 .. 2. */
export function axisWord(words: readonly string[], value: number): string {
  const index = Math.min(words.length - 1, Math.max(0, Math.round(value) + 2));
  return words[index] ?? '';
}
