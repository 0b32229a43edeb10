import { SEASONS } from '../../domain/vocabulary.ts';
import type { Measure, Spread } from '../rows.ts';
import { el, type Markup } from './markup.ts';
import type { Words } from './vocabulary.ts';

const BOX = { width: 920, height: 380, left: 44, right: 262, top: 16, bottom: 34 };

/** A curve of the figure: who, and in which ink. */
export interface Curve {
  readonly name: string;
  readonly measure: Measure;
  readonly ink: 'together' | 'force' | 'game'; // the class that gives its colour and its mark
}

interface Scale {
  readonly x: (season: number) => number;
  readonly y: (points: number) => number;
  readonly top: number; // points
}

function scaleOf(curves: readonly Curve[]): Scale {
  const seasons = Math.max(...curves.map(({ measure }) => measure.visible.length - 1), SEASONS);
  const most = Math.max(10, ...curves.flatMap(({ measure }) => measure.visible.map(({ high }) => high)));
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

function frame(scale: Scale, words: Words): Markup[] {
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
      el('text', { class: 'year', x: scale.x(2 * year), y: floor + 22, 'text-anchor': 'middle' }, words.season(year)),
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
    .flatMap(({ name, measure, ink }) => {
      const last = measure.ink.length - 1;
      return [{ text: name, y: scale.y(measure.ink[last]?.mean ?? 0), ink, last }];
    })
    .sort((a, b) => a.y - b.y);
  let floor = 0;
  return ends.map(({ text, y, ink, last }) => {
    const lines = onTwoLines(text);
    const placed = Math.max(y, floor + 18);
    floor = placed + 16 * (lines.length - 1);
    const x = scale.x(last) + 10;
    return el(
      'text',
      { class: `name ${ink}`, y: placed + 5 },
      lines.map((words, row) => el('tspan', { x, dy: row === 0 ? 0 : 16 }, words)),
    );
  });
}

/** Visible and durable results of some ways of playing, season by season, with their spread. */
export function curvesFigure(title: string, curves: readonly Curve[], words: Words): Markup {
  const scale = scaleOf(curves);
  const drawn = curves.flatMap(({ measure, ink }) => [
    el('path', { class: `band ${ink}`, d: band(scale, measure.visible) }),
    el('path', {
      class: `visible ${ink}`,
      d: line(
        scale,
        measure.visible.map(({ mean }) => mean),
      ),
    }),
    el('path', {
      class: `durable ${ink}`,
      d: line(
        scale,
        measure.ink.map(({ mean }) => mean),
      ),
    }),
  ]);
  return el(
    'svg',
    { viewBox: `0 0 ${BOX.width} ${BOX.height}`, role: 'img', 'aria-label': title },
    frame(scale, words),
    drawn,
    labels(scale, curves),
  );
}

const SMALL = { across: 4, width: 230, height: 150, left: 8, right: 8, top: 40, bottom: 10 };

/** Every way of playing in a drawing of its own, all to the same scale: visible in full line, durable dashed. */
export function smallMultiples(title: string, all: readonly Omit<Curve, 'ink'>[]): Markup {
  const top = Math.max(10, ...all.flatMap(({ measure }) => measure.visible.map(({ high }) => high)));
  const seasons = Math.max(SEASONS, ...all.map(({ measure }) => measure.visible.length - 1));
  const scale: Scale = {
    top,
    x: (season) => SMALL.left + ((SMALL.width - SMALL.left - SMALL.right) * season) / seasons,
    y: (points) => SMALL.top + (SMALL.height - SMALL.top - SMALL.bottom) * (1 - points / top),
  };
  const floor = SMALL.height - SMALL.bottom;
  const rows = Math.ceil(all.length / SMALL.across);
  return el(
    'svg',
    { viewBox: `0 0 ${SMALL.across * SMALL.width} ${rows * SMALL.height}`, role: 'img', 'aria-label': title },
    all.map(({ name, measure }, index) =>
      el(
        'g',
        {
          transform: `translate(${(index % SMALL.across) * SMALL.width} ${Math.floor(index / SMALL.across) * SMALL.height})`,
        },
        onTwoLines(name).map((words, row) => el('text', { class: 'small', x: SMALL.left, y: 14 + 14 * row }, words)),
        el('path', { class: 'floor', d: `M${SMALL.left} ${floor}H${SMALL.width - SMALL.right}` }),
        el('path', { class: 'mandate', d: `M${scale.x(SEASONS)} ${SMALL.top}V${floor}` }),
        el('path', { class: 'band game', d: band(scale, measure.visible) }),
        el('path', {
          class: 'visible game',
          d: line(
            scale,
            measure.visible.map(({ mean }) => mean),
          ),
        }),
        el('path', {
          class: 'durable together',
          d: line(
            scale,
            measure.ink.map(({ mean }) => mean),
          ),
        }),
      ),
    ),
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
