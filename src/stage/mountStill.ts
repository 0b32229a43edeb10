import { artUrl } from '../art/pictures.ts';
import type { StageView } from '../view/picture/stageModel.ts';
import { frameOf, watchFrame } from './frame.ts';
import { type Drawing, type Item, isDrawing, type Sprite, type Stroke } from './picture/item.ts';
import { pictureOf } from './picture/picture.ts';
import type { StagePort } from './port.ts';

/** The stage's pictures as plain elements, without movement: for a small preview, and where no canvas can be had. */

const SVG = 'http://www.w3.org/2000/svg';

function imageOf({ texture, angle = 0, pushed = 0, flip }: Sprite): HTMLImageElement {
  const image = new Image();
  image.alt = '';
  image.src = artUrl(texture);
  image.style.transform = `translateX(${pushed}px) rotate(${angle}rad) scaleX(${flip ? -1 : 1})`;
  return image;
}

function strokeOf({ points, color, width, dash, flat }: Stroke): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  const attributes = {
    d: points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
    fill: 'none',
    stroke: color,
    'stroke-width': String(width),
    'stroke-linecap': flat ? 'butt' : 'round',
    'stroke-linejoin': 'round',
    ...(dash && { 'stroke-dasharray': dash.join(' ') }),
  };
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
  return path;
}

function svgOf({ x, y, width, height, strokes }: Drawing): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `${x - width / 2} ${y - height / 2} ${width} ${height}`);
  svg.append(...strokes.map(strokeOf));
  return svg;
}

function elementOf(item: Item): HTMLElement | SVGElement {
  const element = isDrawing(item) ? svgOf(item) : imageOf(item);
  element.classList.add('still-item');
  element.style.left = `${item.x - item.width / 2}px`;
  element.style.top = `${item.y - item.height / 2}px`;
  element.style.width = `${item.width}px`;
  element.style.height = `${item.height}px`;
  element.style.opacity = String(item.alpha);
  return element;
}

/** Shows the pictures of a stage in an element, at its size, without ever moving. */
export function mountStill(parent: HTMLElement): StagePort {
  let view: StageView | null = null;
  const layer = document.createElement('div');
  // Above a canvas that has nothing to show.
  Object.assign(layer.style, { position: 'absolute', inset: '0', zIndex: '1' });
  parent.append(layer);
  const paint = () => {
    const frame = frameOf(parent);
    if (view && frame) layer.replaceChildren(...pictureOf(view, frame.size).items.map(elementOf));
  };
  const unwatch = watchFrame(parent, { settled: paint });
  return {
    show(next) {
      view = next;
      paint();
    },
    skip() {},
    still: () => Promise.resolve(),
    destroy() {
      unwatch();
      layer.remove();
    },
  };
}
