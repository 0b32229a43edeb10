import { type Figure, figureOf, pointOf } from '../../art/figures.ts';
import type { ByRole, Role } from '../../domain/vocabulary.ts';
import type { LinkState, LinkView } from '../../view/picture/stageModel.ts';
import { type Drawing, drawing, type Size, type StagePoint, type Stroke } from './item.ts';
import { INK, PAPER, PENCIL_BLUE, ROLE_COLORS } from './palette.ts';

/** Trust drawn between the four: one rope a pair, its state told by its shape, the pair by its two colours. */

/** Points along a rope; a braid turns over once every so many. */
const POINTS = 48;
const TURN = 4;

/** How high ropes are tied, from the feet, and how far each pair hangs below, in hundredths of the stage's height. */
const TIED: ByRole<number> = { elected: -520, agent: -360, state: -520, torch: -430 };
const SAG: Readonly<Record<string, number>> = {
  'elected-agent': 4,
  'agent-state': -3,
  'state-torch': 4,
  'elected-state': 5,
  'agent-torch': 9,
  'elected-torch': 15,
};

type Line = readonly StagePoint[];

function hanging(from: StagePoint, to: StagePoint, sag: number): Line {
  return Array.from({ length: POINTS + 1 }, (_, index) => {
    const share = index / POINTS;
    return {
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share + sag * 4 * share * (1 - share),
    };
  });
}

const part = (line: Line, from: number, to: number): Line =>
  line.slice(Math.round(from * POINTS), Math.round(to * POINTS) + 1);

/** The same line moved up or down, by what `by` says at each share of it. */
const shifted = (line: Line, by: (share: number) => number): Line =>
  line.map(({ x, y }, index) => ({ x, y: y + by(index / POINTS) }));

/** A round cord: a halo of paper, an ink contour, its colour. */
function cord(points: Line, color: string, width: number, span: readonly [number, number] = [0, 1]): Stroke[] {
  return [
    { points, color: PAPER, width: width * 2.3, span },
    { points, color: INK, width: width * 1.6, span },
    { points, color, width, span },
  ];
}

type Rope = (line: Line, colors: readonly [string, string], unit: number) => Stroke[];

/** Two strands that pass over one another in turn. */
const braided: Rope = (line, [one, other], unit) => {
  const wave = (sign: number) =>
    shifted(line, (share) => sign * unit * 1.5 * Math.sin((share * POINTS * Math.PI) / TURN));
  const strands = [wave(1), wave(-1)] as const;
  const halo: Stroke = { points: line, color: PAPER, width: unit * 6 };
  const turns = Array.from({ length: POINTS / TURN }, (_, turn) => {
    const [from, to] = [(turn * TURN) / POINTS, ((turn + 1) * TURN) / POINTS];
    const pieces = [
      { points: part(strands[0], from, to), color: one },
      { points: part(strands[1], from, to), color: other },
    ];
    if (turn % 2 === 1) pieces.reverse();
    return pieces.flatMap(({ points, color }): Stroke[] => [
      { points, color: INK, width: unit * 2.7, span: [from, to] },
      { points, color, width: unit * 1.6, span: [from, to] },
    ]);
  });
  return [halo, ...turns.flat()];
};

const twoTone: Rope = (line, [one, other], unit) => [
  ...cord(line, one, unit * 1.7),
  { points: line, color: other, width: unit * 1.7, dash: [unit * 3.4, unit * 3.4], flat: true },
];

/** Loose strands at the end of a cord, towards `sign`. */
function strands(end: StagePoint, sign: number, unit: number): Stroke[] {
  return [-2.2, -0.5, 1.4].map((spread) => ({
    points: [
      end,
      { x: end.x + sign * unit * 2.6, y: end.y + spread * unit * 0.6 },
      { x: end.x + sign * unit * 4.6, y: end.y + spread * unit * 1.5 },
    ],
    color: INK,
    width: unit * 0.55,
  }));
}

const frayed: Rope = (line, [one, other], unit) => {
  const [left, right] = [part(line, 0, 0.4), part(line, 0.6, 1)];
  const [leftEnd, rightEnd] = [left[left.length - 1], right[0]];
  const thread: Stroke = { points: part(line, 0.38, 0.62), color: INK, width: unit * 0.55 };
  return [
    ...cord(left, one, unit * 1.5),
    ...cord(right, other, unit * 1.5),
    thread,
    ...(leftEnd ? strands(leftEnd, 1, unit) : []),
    ...(rightEnd ? strands(rightEnd, -1, unit) : []),
  ];
};

/** What hangs from a hand when the rope is cut. */
function hangingEnd(from: StagePoint, sign: number, reach: number, color: string, unit: number): Stroke[] {
  const points = Array.from({ length: 13 }, (_, index) => {
    const share = index / 12;
    return { x: from.x + sign * reach * Math.sin((share * Math.PI) / 2), y: from.y + unit * 9 * share ** 2.2 };
  });
  const end = points[points.length - 1] ?? from;
  const loose = [-1.6, 0, 1.6].map(
    (spread): Stroke => ({
      points: [end, { x: end.x + spread * unit * 0.9, y: end.y + unit * 2.6 }],
      color: INK,
      width: unit * 0.55,
    }),
  );
  return [...cord(points, color, unit * 1.5), ...loose];
}

const cut: Rope = (line, [one, other], unit) => {
  const [from, to] = [line[0], line[POINTS]];
  if (!from || !to) return [];
  const reach = Math.min(unit * 13, Math.abs(to.x - from.x) * 0.36);
  return [...hangingEnd(from, 1, reach, one, unit), ...hangingEnd(to, -1, reach, other, unit)];
};

/** Dotted lines of a field: one trusts, the other does not say so. */
const unsaid: Rope = (line, _colors, unit) =>
  [-1.8, 0, 1.8].map((by) => ({
    points: shifted(line, (share) => by * unit * (1 + 2 * share * (1 - share))),
    color: PENCIL_BLUE,
    width: unit * (by === 0 ? 1.05 : 0.7),
    dash: [0, unit * 2],
  }));

const ROPES: Readonly<Record<LinkState, Rope>> = { braided, rope: twoTone, frayed, cut, unsaid };

/** One rope between two points. */
export function rope(
  id: string,
  state: LinkState,
  roles: readonly [Role, Role],
  ends: readonly [StagePoint, StagePoint],
  sag: number,
  unit: number,
): Drawing {
  const colors = [ROLE_COLORS[roles[0]], ROLE_COLORS[roles[1]]] as const;
  return drawing(id, ROPES[state](hanging(ends[0], ends[1], sag), colors, unit));
}

const tiedAt = (role: Role, figure: Figure): StagePoint => pointOf(figure, 0, TIED[role]);

/** The ropes between heroes that stand on the stage. */
export function linkDrawings(links: readonly LinkView[], size: Size): Drawing[] {
  const unit = Math.min(size.height, size.width * 0.56) / 100;
  return links.map(({ between: [one, other], state }) => {
    const ends = [tiedAt(one, figureOf(one, size)), tiedAt(other, figureOf(other, size))] as const;
    const sag = (SAG[`${one}-${other}`] ?? 0) * unit;
    return rope(`link-${one}-${other}-${state}`, state, [one, other], ends, sag, unit);
  });
}
