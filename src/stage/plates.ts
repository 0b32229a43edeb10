import { placeOf, plateRoom } from '../../assets/art/index.ts';
import { PROPS, type Prop } from '../domain/vocabulary.ts';
import type { PropView, StageView } from '../view/stage.ts';
import type { Box, Item, Size, Sprite } from './item.ts';

/** The full pages of the album: cover, acts, endings. The story leaves its own traces on the last one. */

const PLATE = { width: 1920, height: 1080 };
/** Most traces that a plate holds. */
const MOST = 4;
/** How strongly what faded is still seen. */
const FAINT = 0.7;

/** Where a plate falls on a stage that it covers. */
function covering(size: Size): Box & { readonly scale: number } {
  const scale = Math.max(size.width / PLATE.width, size.height / PLATE.height);
  return {
    scale,
    x: size.width / 2,
    y: size.height / 2,
    width: PLATE.width * scale,
    height: PLATE.height * scale,
  };
}

/** A page of the album, over the whole stage. */
export function plateSprite(name: string, size: Size): Sprite {
  const { x, y, width, height } = covering(size);
  return { id: `plate-${name}`, texture: `plate/${name}`, x, y, width, height, alpha: 1, flip: false };
}

interface Trace {
  readonly prop: Prop;
  readonly shown: PropView;
}

/** What this story changed, the most durable first. */
function tracesOf({ props }: StageView): Trace[] {
  const order: readonly PropView['change'][] = ['ink', 'inking', 'pencil', 'trace'];
  return PROPS.flatMap((prop) => {
    const shown = props[prop];
    return shown && order.includes(shown.change) ? [{ prop, shown }] : [];
  })
    .sort((a, b) => order.indexOf(a.shown.change) - order.indexOf(b.shown.change))
    .slice(0, MOST);
}

/** Inked in full colour, or what is left of the pencil. */
function traceSprite({ prop, shown }: Trace, room: Box): Sprite {
  const kept = shown.change === 'ink' || shown.change === 'inking';
  const texture = `${kept ? 'prop' : 'pencil'}/${prop}-${shown.next}`;
  const place = placeOf(prop, shown.next);
  const scale = Math.min(room.width / place.width, room.height / place.height);
  const height = place.height * scale;
  return {
    id: `trace-${prop}`,
    texture,
    x: room.x,
    y: room.y + room.height / 2 - height / 2,
    width: place.width * scale,
    height,
    alpha: kept ? 1 : FAINT,
    flip: false,
  };
}

/** The last page: the ending, and side by side in the room it leaves, what was inked and what faded. */
export function endingItems(view: StageView, size: Size): Item[] {
  if (!view.ending) return [];
  const name = `ending-${view.ending}`;
  const { scale, x, y, width, height } = covering(size);
  const traces = tracesOf(view);
  const room = plateRoom(name);
  const left = x - width / 2 + room.x * scale;
  const top = y - height / 2 + room.y * scale;
  const each = (room.width * scale) / Math.max(1, traces.length);
  return [
    plateSprite(name, size),
    ...traces.map((trace, index) =>
      traceSprite(trace, {
        x: left + (index + 0.5) * each,
        y: top + (room.height * scale) / 2,
        width: each * 0.92,
        height: room.height * scale,
      }),
    ),
  ];
}
