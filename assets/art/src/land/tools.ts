// The hand that draws the territory: flat colours, ink contours, one shade, one halftone.
import { C, clip, type Knot, nth, shape } from '../lib.ts';

const n = (value: number) => +value.toFixed(1);
const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour between two, as printed flat. */
export function mix(from: string, to: string, share: number) {
  const [a, b] = [channels(from), channels(to)];
  return `#${a
    .map((channel, i) =>
      Math.round(channel + (nth(b, i) - channel) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The shadow tone of a colour. */
export const shade = (colour: string) => mix(colour, '#2B2352', 0.3);

interface Halftone {
  readonly sp?: number; // between two dots
  readonly r0?: number; // radius at the start
  readonly r1?: number; // radius at the end
  readonly col?: string;
  readonly op?: number;
  readonly across?: boolean; // in columns
}

/**
 * A halftone ramp in rows (or columns, `across`): dots are the round caps of empty dashes, so that a whole sky weighs
 * a few hundred bytes. The class tells the pencil form to leave it out.
 */
export function tone(
  x: number,
  y: number,
  w: number,
  h: number,
  { sp = 14, r0 = 0.6, r1 = 5, col = C.ink, op = 1, across = false }: Halftone = {},
) {
  const step = sp / 2;
  const rows = Math.max(1, Math.floor((across ? w : h) / step));
  let rowsDrawn = '';
  for (let i = 0; i <= rows; i++) {
    const r = r0 + ((r1 - r0) * i) / rows;
    if (r < 0.5) continue;
    const start = i % 2 ? step : 0;
    const d = across ? `M${n(x + i * step)} ${n(y + start)}v${n(h)}` : `M${n(x + start)} ${n(y + i * step)}h${n(w)}`;
    rowsDrawn += `<path d="${d}" stroke-width="${n(r * 2)}"/>`;
  }
  return `<g class="t" fill="none" stroke="${col}" stroke-linecap="round" stroke-dasharray="0 ${sp}"${op < 1 ? ` opacity="${op}"` : ''}>${rowsDrawn}</g>`;
}

/** A halftone within a contour. */
export const toned = (d: string, x: number, y: number, w: number, h: number, options: Halftone) =>
  clip(d, tone(x, y, w, h, options));

/** A flat patch without contour. */
export const flat = (d: string, fill: string, op = 1) =>
  `<path d="${d}" fill="${fill}"${op < 1 ? ` opacity="${op}"` : ''}/>`;

/** A path through points, straight. */
export const through = (points: readonly Knot[], closed = true) =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}${closed ? 'Z' : ''}`;

/** An inked polygon. */
export const face = (points: readonly Knot[], fill: string, w = 4) => shape(through(points), fill, w);

/** Puts a drawing made round the origin somewhere, at a size, mirrored or not. */
export const put = (drawing: string, x: number, y: number, k = 1, flip = false) =>
  `<g transform="translate(${n(x)} ${n(y)})${k === 1 && !flip ? '' : ` scale(${flip ? -n2(k) : n2(k)} ${n2(k)})`}">${drawing}</g>`;
const n2 = (value: number) => +value.toFixed(2);

/** How the territory is: 0 fragile, 1 in transition, 2 regenerated. */
export type State = 0 | 1 | 2;

/** Chooses by state. */
export const by = <T>(s: State, fragile: T, changing: T, regenerated: T): T =>
  s === 0 ? fragile : s === 1 ? changing : regenerated;

/** Shades of one thing, taken in turn. */
type Shades = readonly [string, string, string];

interface Palette {
  readonly far: string;
  readonly grass: string;
  readonly grass2: string;
  readonly earth: string;
  readonly leaf: Shades;
  readonly water: string;
  readonly water2: string;
  readonly road: string;
  readonly wall: readonly [string, string, string, string];
  readonly roof: Shades;
  readonly stone: string;
  readonly glass: string;
}

/** Colours of the land in each state: never the only sign, only its light. */
export const LAND: readonly [Palette, Palette, Palette] = [
  {
    far: '#A3A3B8',
    grass: '#B9A880',
    grass2: '#A29068',
    earth: '#B08F62',
    leaf: ['#8C8A62', '#7C7A5A', '#9C9468'],
    water: '#93A5A3',
    water2: '#7A8C8E',
    road: '#A8A29A',
    wall: ['#D2C8BA', '#C4B8AA', '#DACFBE', '#BDB2A6'],
    roof: ['#94766A', '#7F6E74', '#9C7F70'],
    stone: '#B5AC9E',
    glass: '#4B4A5E',
  },
  {
    far: '#93B4BC',
    grass: '#BFC27A',
    grass2: '#A6AD62',
    earth: '#BC9A64',
    leaf: ['#7FA552', '#689650', '#98B25E'],
    water: '#6FB2C4',
    water2: '#4C97AE',
    road: '#BDB29E',
    wall: ['#F3E2C6', '#E8D2B4', '#F8EAD0', '#DEC9B0'],
    roof: ['#C86C4C', '#82707F', '#BC5E48'],
    stone: '#CDC1AA',
    glass: '#465272',
  },
  {
    far: '#7FBDC0',
    grass: '#9CC85C',
    grass2: '#7FB048',
    earth: '#A9814C',
    leaf: ['#4E9E4A', '#2E7A5A', '#7DB446'],
    water: '#48AECF',
    water2: '#2C8AB2',
    road: '#DDCDA8',
    wall: ['#FFF2D6', '#FFDDA8', '#FCE6CC', '#F9CDB4'],
    roof: ['#E0623F', '#7A5C86', '#C94C33'],
    stone: '#E2D3B2',
    glass: '#3F5480',
  },
];
/** Light behind a window. */
export const LIT = '#FFE27A';
