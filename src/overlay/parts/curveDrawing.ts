import { SEASONS } from '../../domain/vocabulary.ts';
import type { CurveView } from '../../view/player/model.ts';
import type { Point } from './geometry.ts';

/** The drawing box of the two curves, in its own units. */
export interface CurveBox {
  readonly width: number;
  readonly height: number;
  readonly left: number; // margins
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The two curves placed in their box. */
export interface CurveDrawing {
  readonly visible: readonly Point[];
  readonly durable: readonly Point[];
  readonly mandateX: number; // where the mandate ends
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly xOf: (season: number) => number;
}

/** A round step that gives three to six graduations. */
export function stepFor(most: number): number {
  const raw = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((each) => each * power >= raw) ?? 10;
  return step * power;
}

/** Places the curves; null when there are not two points to join. */
export function drawCurves(curve: readonly CurveView[], box: CurveBox): CurveDrawing | null {
  const points = [...curve].sort((a, b) => a.season - b.season);
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last || first.season === last.season) return null;
  const most = Math.max(1, ...points.map((each) => each.visible));
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const span = Math.max(last.season, SEASONS) - first.season;
  const xOf = (season: number) => box.left + ((season - first.season) / span) * (box.width - box.left - box.right);
  const yOf = (value: number) => box.height - box.bottom - (value / top) * (box.height - box.top - box.bottom);
  const years = Array.from({ length: Math.floor(Math.max(last.season, SEASONS) / 2) }, (_, index) => index + 1);
  return {
    visible: points.map(({ season, visible }) => ({ x: xOf(season), y: yOf(visible) })),
    durable: points.map(({ season, durable }) => ({ x: xOf(season), y: yOf(durable) })),
    mandateX: xOf(SEASONS),
    ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({
      value: index * step,
      y: yOf(index * step),
    })),
    years: years.map((year) => ({ year, x: xOf(year * 2) })),
    xOf,
  };
}

/** An open path through these points. */
export const linePath = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** The surface between the two curves: what is visible and will not last. */
export const betweenPath = (upper: readonly Point[], lower: readonly Point[]): string =>
  `${linePath(upper)}${linePath([...lower].reverse()).replace('M', 'L')}Z`;
