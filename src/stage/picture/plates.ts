import { layerPlace, plateRoom } from '../../art/pictures.ts';
import { PROPS, type Prop } from '../../domain/vocabulary.ts';
import type { PropView, StageView } from '../../view/picture/stageModel.ts';
import { type CentredBox, type Drawing, drawing, type Item, type Size, type Sprite } from './item.ts';
import { INK, PAPER } from './palette.ts';

/** The full pages of the album: cover, acts, endings. The story leaves its own traces on the last one. */

const PLATE = { width: 1920, height: 1080 };
/** Most traces that a plate holds; a very wide prop would be too small among others. */
const MOST = 3;
const WIDEST = 2.4;
/** How strongly what faded is still seen, and the paper left around each trace, as a share of its height. */
const FAINT = 0.8;
const MARGIN = 0.07;

/** Of what a wide stage hides of a plate, the share that is sky. */
const HIDDEN_SKY = 0.8;

/** Where a plate falls on a stage that it covers: people stand low, so the sky gives way first. */
function covering(size: Size): CentredBox & { readonly scale: number } {
  const scale = Math.max(size.width / PLATE.width, size.height / PLATE.height);
  const hidden = PLATE.height * scale - size.height;
  return {
    scale,
    x: size.width / 2,
    y: size.height / 2 + hidden * (0.5 - HIDDEN_SKY),
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

const aspectOf = ({ prop, shown }: Trace): number => {
  const { width, height } = layerPlace(prop, shown.next);
  return width / height;
};

/** What this story changed, the most durable first. */
function tracesOf({ props }: StageView): Trace[] {
  const order: readonly PropView['change'][] = ['ink', 'inking', 'pencil', 'trace'];
  const all = PROPS.flatMap((prop): Trace[] => {
    const shown = props[prop];
    return shown && order.includes(shown.change) ? [{ prop, shown }] : [];
  }).sort((a, b) => order.indexOf(a.shown.change) - order.indexOf(b.shown.change));
  const fitting = all.filter((trace) => aspectOf(trace) <= WIDEST);
  return (fitting.length > 0 ? fitting : all).slice(0, MOST);
}

/** A card of paper with an ink edge. */
function card(id: string, { x, y, width, height }: CentredBox): Drawing {
  const edge = height * 0.03;
  const across = (margin: number) => [
    { x: x - width / 2 - margin, y },
    { x: x + width / 2 + margin, y },
  ];
  return drawing(id, [
    { points: across(edge), color: INK, width: height + 2 * edge, flat: true },
    { points: across(0), color: PAPER, width: height, flat: true },
  ]);
}

/** On its own card, inked in full colour, or what is left of the pencil. */
function traceItems({ prop, shown }: Trace, box: CentredBox): Item[] {
  const kept = shown.change === 'ink' || shown.change === 'inking';
  const texture = `${kept ? 'prop' : 'pencil'}/${prop}-${shown.next}`;
  const inside = { width: box.width * (1 - 2 * MARGIN), height: box.height * (1 - 2 * MARGIN) };
  const place = layerPlace(prop, shown.next);
  const scale = Math.min(inside.width / place.width, inside.height / place.height);
  const size = { width: place.width * scale, height: place.height * scale };
  return [
    card(`trace-card-${prop}`, box),
    { id: `trace-${prop}`, texture, x: box.x, y: box.y, ...size, alpha: kept ? 1 : FAINT, flip: false },
  ];
}

/** Cards side by side, all of one height, as large as the room allows. */
function inRow(traces: readonly Trace[], room: CentredBox): Item[] {
  const gap = room.width * 0.03;
  const aspects = traces.map(aspectOf);
  const whole = aspects.reduce((sum, aspect) => sum + aspect, 0);
  const height = Math.min(room.height, (room.width - gap * (traces.length - 1)) / (whole || 1));
  let left = room.x - (height * whole + gap * (traces.length - 1)) / 2;
  return traces.flatMap((trace, index) => {
    const width = height * (aspects[index] ?? 1);
    const box = { x: left + width / 2, y: room.y, width, height };
    left += width + gap;
    return traceItems(trace, box);
  });
}

/** The last page: the ending, and side by side in the room it leaves, what was inked and what faded. */
export function endingItems(view: StageView, size: Size): Item[] {
  if (!view.ending) return [];
  const name = `ending-${view.ending}`;
  const { scale, x, y, width, height } = covering(size);
  const room = plateRoom(name);
  const box = {
    x: x - width / 2 + (room.x + room.width / 2) * scale,
    y: y - height / 2 + (room.y + room.height / 2) * scale,
    width: room.width * scale,
    height: room.height * scale,
  };
  return [plateSprite(name, size), ...inRow(tracesOf(view), box)];
}
