import { SEASONS } from '../../domain/vocabulary.ts';
import type { Row } from '../games.ts';
import { mean } from '../sums.ts';
import { el, type Markup } from './markup.ts';
import { words } from './words.ts';

const BOX = { width: 920, height: 380, left: 44, right: 262, top: 16, bottom: 34 };

/** A point of a curve over many games: its mean and where eight games out of ten lie. */
interface Spread {
  readonly mean: number;
  readonly low: number; // one game in ten is below
  readonly high: number; // one game in ten is above
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { mean: mean(values), low: at(0.1), high: at(0.9) };
}

/** A curve of the figure: who, and in which ink. */
export interface Curve {
  readonly name: string;
  readonly visible: readonly Spread[]; // season by season, to ten years on
  readonly durable: readonly Spread[];
  readonly ink: 'together' | 'force' | 'game'; // the class that gives its colour and its mark
}

/** The curve of some games. */
export function curveOf(name: string, rows: readonly Row[], ink: Curve['ink']): Curve {
  const seasons = rows[0]?.visible ?? [];
  const over = (pick: 'visible' | 'ink') =>
    seasons.map((_, season) => spreadOf(rows.map((row) => row[pick][season] ?? 0)));
  return { name, visible: over('visible'), durable: over('ink'), ink };
}

interface Scale {
  readonly x: (season: number) => number;
  readonly y: (points: number) => number;
  readonly top: number; // points
}

function scaleOf(curves: readonly Curve[]): Scale {
  const seasons = Math.max(...curves.map(({ visible }) => visible.length - 1), SEASONS);
  const most = Math.max(10, ...curves.flatMap(({ visible }) => visible.map(({ high }) => high)));
  const top = Math.ceil(most / 10) * 10;
  const wide = BOX.width - BOX.left - BOX.right;
  const tall = BOX.height - BOX.top - BOX.bottom;
  return {
    top,
    x: (season) => BOX.left + (wide * season) / seasons,
    y: (points) => BOX.top + tall * (1 - points / top),
  };
}

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
const line = (scale: Scale, values: readonly number[]): string =>
  `M${values.map((value, season) => at(scale.x(season), scale.y(value))).join('L')}`;

function band(scale: Scale, spread: readonly Spread[]): string {
  const up = spread.map(({ high }, season) => at(scale.x(season), scale.y(high)));
  const down = spread.map(({ low }, season) => at(scale.x(season), scale.y(low))).reverse();
  return `M${[...up, ...down].join('L')}Z`;
}

function frame(scale: Scale): Markup[] {
  const ticks = Array.from({ length: scale.top / 10 + 1 }, (_, index) => index * 10);
  const years = [1, 2, 3, 4, 5, 6, 8, 10];
  const floor = BOX.height - BOX.bottom;
  return [
    ...ticks.map((value) =>
      el(
        'g',
        { class: 'tick' },
        el('path', { d: `M${BOX.left} ${scale.y(value)}H${BOX.width - BOX.right}` }),
        el('text', { x: BOX.left - 8, y: scale.y(value) + 5, 'text-anchor': 'end' }, value),
      ),
    ),
    ...years.map((year) =>
      el('text', { class: 'year', x: scale.x(2 * year), y: floor + 22, 'text-anchor': 'middle' }, words.year(year)),
    ),
    el('path', { class: 'mandate', d: `M${scale.x(SEASONS)} ${BOX.top}V${floor}` }),
  ];
}

/** A name on two lines at most, cut between words. */
function onTwoLines(name: string): string[] {
  const words = name.split(' ');
  const first = words.reduce<string>(
    (line, word) => (`${line} ${word}`.length <= 27 ? `${line} ${word}`.trim() : line),
    '',
  );
  const cut = first && name.startsWith(first) ? first : (words[0] ?? name);
  return name.length <= 27 ? [name] : [cut, name.slice(cut.length).trim()];
}

/** Names at the ends of the curves, kept apart. */
function labels(scale: Scale, curves: readonly Curve[]): Markup[] {
  const ends = curves
    .map(({ name, durable, ink }) => {
      const last = durable.length - 1;
      return { text: name, y: scale.y(durable[last]?.mean ?? 0), ink, last };
    })
    .sort((a, b) => a.y - b.y);
  let floor = 0;
  return ends.map(({ text: name, y, ink, last }) => {
    const lines = onTwoLines(name);
    const placed = Math.max(y, floor + 18);
    floor = placed + 16 * (lines.length - 1);
    const x = scale.x(last) + 10;
    return el(
      'text',
      { class: `name ${ink}`, y: placed + 5 },
      lines.map((text, row) => el('tspan', { x, dy: row === 0 ? 0 : 16 }, text)),
    );
  });
}

/** Visible and durable results of some ways of playing, season by season, with their spread. */
export function curvesFigure(title: string, curves: readonly Curve[]): Markup {
  const scale = scaleOf(curves);
  const means = (spread: readonly Spread[]) =>
    line(
      scale,
      spread.map((each) => each.mean),
    );
  const drawn = curves.flatMap(({ visible, durable, ink }) => [
    el('path', { class: `band ${ink}`, d: band(scale, visible) }),
    el('path', { class: `visible ${ink}`, d: means(visible) }),
    el('path', { class: `durable ${ink}`, d: means(durable) }),
  ]);
  return el(
    'svg',
    { viewBox: `0 0 ${BOX.width} ${BOX.height}`, role: 'img', 'aria-label': title },
    frame(scale),
    drawn,
    labels(scale, curves),
  );
}

/** A share as a bar, with its number beside it. */
export function bar(share: number, kind: 'full' | 'hollow', said: string): Markup {
  const width = Math.round(90 * Math.min(1, Math.max(0, share)));
  return el(
    'span',
    { class: 'bar' },
    el(
      'svg',
      { viewBox: '0 0 92 12', width: 92, height: 12, 'aria-hidden': 'true' },
      el('rect', { class: kind, x: 1, y: 1, width: Math.max(1, width), height: 10 }),
    ),
    ` ${said}`,
  );
}
