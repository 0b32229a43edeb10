import { type CentredBox, type Item, isDrawing, type Picture, type Sprite } from '../picture/item.ts';
import { kindOf, type Motion } from './phases.ts';

/** What crosses the stage and leaves no trace: the tools that draw, the leaves of the calendar, the dust of a blow. */

/** Leaves that turn for one half-year, and at most. */
const LEAVES_A_SEASON = 2;
const MOST_LEAVES = 8;
/** When the first leaf goes, as a share of the phase; how long until the next, and how long each flies, one to the other. */
const FIRST_LEAF = 0.12;
const LEAF_TEARS = 1;
const LEAF_FALLS = 2.6;
/** How much larger a leaf is once it is near us. */
const LEAF_SWELLS = 1.15;

/** More tools at once would hide what they draw. */
const MOST_HANDS = 3;

interface Flight {
  readonly id: string;
  readonly phase: Motion['phase'];
  readonly start: number;
  readonly end: number;
  readonly from: Sprite;
  readonly to: Sprite;
}

const flight = ({ id, phase, start, end, from, to }: Flight): Motion => ({
  id,
  phase,
  start,
  end,
  how: 'move',
  ease: 'soft',
  from,
  to,
  gone: true,
});

function sprite(id: string, texture: string, { x, y, width, height }: CentredBox): Sprite {
  return { id, texture, x, y, width, height, alpha: 1, flip: false };
}

/** The tool that goes along a change: it starts at its left, low, and ends at its right, high. */
function toolAlong(motion: Motion, tool: string, { size }: Picture): Motion {
  const { to: item } = motion;
  const side = Math.min(size.height * 0.3, size.width * 0.16);
  const id = `tool-${motion.id}`;
  const at = (x: number, y: number) =>
    sprite(id, `tool/${tool}`, { x: x + side * 0.42, y: y - side * 0.42, width: side, height: side });
  const left = Math.max(0, item.x - item.width / 2);
  const right = Math.min(size.width, item.x + item.width / 2);
  return flight({
    ...motion,
    id,
    from: at(left, item.y + item.height * 0.25),
    to: at(right, item.y - item.height * 0.1),
  });
}

/** Which tool makes this movement; null when no hand is needed. */
function toolOf({ id, how, from, to }: Motion): string | null {
  const kind = kindOf(id);
  if (kind === 'pencil' && how === 'wipe') return 'pencil';
  if (kind === 'prop' && how === 'dots') return 'pen';
  return kind === 'pencil' && how === 'move' && to.alpha < from.alpha && to.alpha > 0 ? 'eraser' : null;
}

function tools(after: Picture, motions: readonly Motion[]): Motion[] {
  const held = motions.flatMap((motion) => {
    const tool = motion.phase === 'change' ? toolOf(motion) : null;
    return tool ? [toolAlong(motion, tool, after)] : [];
  });
  return held.slice(0, MOST_HANDS);
}

const calendarOf = ({ items }: Picture): Sprite | undefined =>
  items.find((item): item is Sprite => item.id === 'calendar' && !isDrawing(item));

/** The leaves of the calendar that are torn off one after the other: each swells towards us, then falls away turning. */
function leaves(before: Picture, after: Picture): Motion[] {
  const calendar = calendarOf(after);
  const seasons = after.season - before.season;
  if (!calendar || seasons <= 0) return [];
  const count = Math.min(MOST_LEAVES, seasons * LEAVES_A_SEASON);
  const each = (1 - FIRST_LEAF) / (count * LEAF_TEARS + LEAF_FALLS);
  return Array.from({ length: count }, (_, index) => {
    const id = `leaf-${index}`;
    const side = index % 2 === 0 ? 1 : -1;
    const start = FIRST_LEAF + index * LEAF_TEARS * each;
    const large = LEAF_SWELLS + (index % 3) * 0.12;
    const from = sprite(id, `tool/leaf-${index % 2}`, calendar);
    const to: Sprite = {
      ...from,
      x: from.x + side * calendar.width * (1 + (index % 4) * 0.28),
      y: from.y - calendar.height * (0.75 + (index % 3) * 0.4),
      width: calendar.width * large,
      height: calendar.height * large,
      angle: side * (0.5 + (index % 3) * 0.22),
      alpha: 0.75,
    };
    return flight({ id, phase: 'time', start, end: Math.min(1, start + LEAF_FALLS * each * 1.6), from, to });
  });
}

/** The dust of what falls on the ground. */
function dust(motions: readonly Motion[]): Motion[] {
  return motions
    .filter(({ id, phase }) => kindOf(id) === 'stamp' && phase === 'settle')
    .flatMap(({ to }: { to: Item }) =>
      [-1, 1].map((side) => {
        const id = `dust-${side}`;
        const small = { x: to.x, y: to.y + to.height * 0.4, width: to.width * 0.3, height: to.width * 0.3 };
        const from = sprite(id, 'prop-hero/spark', small);
        const away = { ...from, x: to.x + side * to.width * 0.75, alpha: 0, angle: side * 2 };
        return flight({ id, phase: 'settle', start: 0.55, end: 1, from, to: away });
      }),
    );
}

/** All that passes between two pictures while these movements are made. */
export function passersBetween(before: Picture, after: Picture, motions: readonly Motion[]): Motion[] {
  return [...leaves(before, after), ...tools(after, motions), ...dust(motions)];
}
