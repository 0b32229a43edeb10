import { type Drawing, type Item, isDrawing, type Size, type Sprite } from '../picture/item.ts';
import type { Carry, Seen } from '../plan/timeline.ts';
import { type Area, areaOf, around, onCanvas, shotOf, shownUnder } from './areas.ts';
import { type Group, isGroup, type Piece, paintItem } from './baking.ts';
import { paintDots, paintDrawing } from './brush.ts';
import { Rasters } from './rasters.ts';
import type { Sheets } from './sheets.ts';

/** Beyond this many pixels, pictures of the art that are not shown are freed, and so are cuts. */
const MOST_PIXELS = 24_000_000;
/** What the camera carries is painted no larger, and no longer: memory, and what graphics cards take. */
const MOST_CARRIED = 12_000_000;
const LONGEST_SIDE = 4096;
/** Preparing leaves the page a breath after so many milliseconds. */
const BREATH_MS = 12;

/** A canvas, and the pixels of the stage that it covers when it is shown as it is. */
interface Cut {
  readonly name: string;
  readonly area: Area;
}

/** How one canvas is shown: all in pixels of the stage. */
export interface Shown {
  readonly id: string; // the same from one frame to the next
  readonly sheet: string; // the name of the canvas
  readonly x: number;
  readonly y: number;
  readonly origin: 0 | 0.5; // what of it stands there: its corner or its middle
  readonly scaleX: number;
  readonly scaleY: number;
  readonly alpha: number;
  readonly angle: number;
  readonly flip: boolean;
  readonly crop: readonly [from: number, to: number] | null; // columns of the canvas
}

/** What the stage is painted on: its size in pixels, and how many of them a CSS pixel takes. */
export interface Surface extends Size {
  readonly ratio: number;
}

/** What a canvas of several items or of a drawing holds: the same again is not painted again. */
interface Held {
  readonly items: readonly unknown[];
  readonly area: Area;
}

const holds = (held: Held | undefined, items: readonly unknown[]): held is Held =>
  held?.items.length === items.length && items.every((item, index) => item === held.items[index]);

/** A canvas shown as it is, at a whole pixel: the quickest there is. */
const plain = (id: string, { name, area }: Cut): Shown => ({
  id,
  sheet: name,
  x: area.left,
  y: area.top,
  origin: 0,
  scaleX: 1,
  scaleY: 1,
  alpha: 1,
  angle: 0,
  flip: false,
  crop: null,
});

const inPlace = ({ item, base }: Seen): boolean => {
  if (item === base) return true;
  if (item.x !== base.x || item.y !== base.y || item.width !== base.width || item.height !== base.height) return false;
  return isDrawing(item) || isDrawing(base) || (item.angle === base.angle && item.pushed === base.pushed);
};

/** Makes the canvases that show a frame. What stands still is painted once at its very pixels, then copied. */
export class Painter {
  surface: Surface = { width: 1, height: 1, ratio: 1 };
  private readonly held = new Map<string, Held>();
  private used = new Set<string>(); // canvases of the frame being painted
  private readonly sheets: Sheets;
  private readonly rasters: Rasters;

  constructor(sheets: Sheets) {
    this.sheets = sheets;
    this.rasters = new Rasters(sheets);
  }

  /**
   * Draws the pictures that these items lack on a surface to come, and cuts to size those that will stand still. What is
   * shown until then stays as it is.
   */
  async ready(items: readonly Item[], still: readonly Item[], surface: Surface): Promise<void> {
    await Promise.all(items.map((item) => (isDrawing(item) ? undefined : this.rasters.ready(item, surface.ratio))));
    let since = performance.now();
    for (const item of still) {
      if (!isDrawing(item)) this.cut(item, surface);
      if (performance.now() - since < BREATH_MS) continue;
      await new Promise((done) => setTimeout(done));
      since = performance.now();
    }
  }

  /** How each piece is shown, back to front; what falls outside of the stage is not. */
  frame(pieces: readonly Piece[]): Shown[] {
    this.used = new Set();
    const shown = pieces.flatMap((piece) => (isGroup(piece) ? this.group(piece) : this.alone(piece)) ?? []);
    for (const { sheet } of shown) this.used.add(sheet);
    return shown;
  }

  /** Frees what was painted for the last frames and is not seen in this one. */
  wash(): void {
    this.sheets.dropIf((name) => this.held.has(name) && !this.used.has(name));
    for (const name of this.held.keys()) if (!this.used.has(name)) this.held.delete(name);
  }

  private group({ items, carry }: Group): Shown | null {
    const [first] = items;
    if (!first) return null;
    if (carry) return this.carried(first.id, items, carry);
    if (items.length > 1) return this.baked(first.id, items);
    const cut = this.cut(first);
    return cut && { ...plain(first.id, cut), alpha: first.alpha };
  }

  private alone(seen: Seen): Shown | null {
    const { item, base, by, share } = seen;
    if (isDrawing(base)) return this.line(seen, this.drawn(base, by === 'draw' ? share : 1));
    if (!inPlace(seen)) return isDrawing(item) ? null : this.moving(item, base);
    const cut = this.cut(base);
    if (!cut) return null;
    const shown = by === 'dots' ? this.dotted(base, cut, share) : cut;
    return { ...plain(item.id, shown), alpha: item.alpha, crop: this.crop(seen, cut.area) };
  }

  /** A sprite on its way. */
  private moving({ id, x, y, width, height, alpha, flip, angle = 0, pushed = 0 }: Sprite, base: Sprite): Shown {
    const sheet = this.rasters.name(base, this.surface.ratio);
    const canvas = this.source(sheet);
    // It leans about its foot.
    const middle = {
      x: x + pushed + (Math.sin(angle) * height) / 2,
      y: y + height / 2 - (Math.cos(angle) * height) / 2,
    };
    return {
      id,
      sheet,
      x: middle.x * this.surface.ratio,
      y: middle.y * this.surface.ratio,
      origin: 0.5,
      scaleX: (width * this.surface.ratio) / canvas.width,
      scaleY: (height * this.surface.ratio) / canvas.height,
      alpha,
      angle,
      flip,
      crop: null,
    };
  }

  /** A drawing, where and as large as it is seen. */
  private line(seen: Seen, cut: Cut): Shown {
    const { item, base } = seen;
    const shown = { ...plain(item.id, cut), alpha: item.alpha, crop: this.crop(seen, cut.area) };
    if (inPlace(seen)) return shown;
    const [scaleX, scaleY] = [item.width / base.width, item.height / base.height];
    return {
      ...shown,
      x: item.x * this.surface.ratio + (cut.area.left - base.x * this.surface.ratio) * scaleX,
      y: item.y * this.surface.ratio + (cut.area.top - base.y * this.surface.ratio) * scaleY,
      scaleX,
      scaleY,
    };
  }

  /** The columns that a wipe leaves. */
  private crop({ item, by, share }: Seen, { left, width }: Area): Shown['crop'] {
    if (by !== 'wipe' && by !== 'rub') return null;
    const front = Math.round((item.x - item.width / 2 + item.width * share) * this.surface.ratio) - left;
    const edge = Math.min(width, Math.max(0, front));
    return by === 'wipe' ? [0, edge] : [edge, width];
  }

  private source(name: string): HTMLCanvasElement {
    const canvas = this.sheets.get(name);
    if (!canvas) throw new Error(`no canvas is called ${name}`);
    return canvas;
  }

  /** What is seen of an item that stands still, at its very pixels, without its alpha; null when it stands outside. */
  private cut(item: Item, surface = this.surface): Cut | null {
    if (isDrawing(item)) return this.drawn(item, 1);
    const { ratio } = surface;
    const area = onCanvas(areaOf(item, ratio), surface);
    if (!area) return null;
    const raster = this.rasters.name(item, ratio);
    const name = cutName(raster, item, area, ratio);
    if (!this.sheets.get(name)) {
      const lens = { scale: ratio, x: -area.left, y: -area.top };
      paintItem(this.sheets.clear(name, area.width, area.height), this.source(raster), item, lens);
    }
    return { name, area };
  }

  /** One canvas of items that stand still together. */
  private baked(id: string, items: readonly Item[]): Shown | null {
    const name = `still ${id}`;
    const known = this.held.get(name);
    if (holds(known, items)) return plain(name, { name, area: known.area });
    const cuts = items.flatMap((item) => {
      const cut = this.cut(item);
      return cut ? [{ ...cut, alpha: item.alpha }] : [];
    });
    if (cuts.length === 0) return null;
    const area = onCanvas(around(cuts.map((cut) => cut.area)), this.surface);
    if (!area) return null;
    const context = this.sheets.clear(name, area.width, area.height);
    for (const cut of cuts) {
      context.globalAlpha = cut.alpha;
      context.drawImage(this.source(cut.name), cut.area.left - area.left, cut.area.top - area.top);
    }
    this.sheets.refresh(name);
    this.held.set(name, { items, area });
    return plain(name, { name, area });
  }

  /** One canvas of what the camera carries, shown as far as it has come. */
  private carried(id: string, items: readonly Item[], carry: Carry): Shown {
    const name = `carried ${id}`;
    const shot = shotOf(carry, this.surface, this.surface.ratio, MOST_CARRIED, LONGEST_SIDE);
    if (!holds(this.held.get(name), items)) {
      const { lens, area } = shot;
      const context = this.sheets.clear(name, area.width, area.height);
      const view = {
        scale: lens.scale * this.surface.ratio,
        x: lens.x * this.surface.ratio - area.left,
        y: lens.y * this.surface.ratio - area.top,
      };
      for (const item of items) {
        context.globalAlpha = item.alpha;
        paintItem(context, this.nearest(item, Math.max(1, carry.end.scale)), item, view);
      }
      this.sheets.refresh(name);
      this.held.set(name, { items, area });
    }
    const { x, y, scale } = shownUnder(shot, carry.now, this.surface.ratio);
    return { ...plain(name, { name, area: shot.area }), x, y, scaleX: scale, scaleY: scale };
  }

  /** The picture of an item that the camera comes closer to, as large as it was made. */
  private nearest(item: Item, scale: number): HTMLCanvasElement {
    if (isDrawing(item)) return this.source(this.drawn(item, 1).name);
    const large = this.rasters.name({ ...item, width: item.width * scale }, this.surface.ratio);
    return this.sheets.get(large) ?? this.source(this.rasters.name(item, this.surface.ratio));
  }

  /** This share of a picture, through its screen of dots. */
  private dotted(item: Sprite, { name: source, area }: Cut, share: number): Cut {
    const name = `dots ${item.id}`;
    const context = this.sheets.clear(name, area.width, area.height);
    const left = (item.x - item.width / 2) * this.surface.ratio - area.left;
    paintDots(context, this.source(source), { left, width: item.width * this.surface.ratio, share });
    this.sheets.refresh(name);
    this.held.set(name, { items: [], area });
    return { name, area };
  }

  /** This share of a drawing. */
  private drawn(item: Drawing, share: number): Cut {
    const name = `line ${item.id}`;
    const parts = [item.strokes, share, this.surface.ratio];
    const known = this.held.get(name);
    if (holds(known, parts)) return { name, area: known.area };
    const area = areaOf(item, this.surface.ratio);
    paintDrawing(this.sheets.clear(name, area.width, area.height), item, share, { ...area, ratio: this.surface.ratio });
    this.sheets.refresh(name);
    this.held.set(name, { items: parts, area });
    return { name, area };
  }

  /** Frees what these items, now still, do not need: cuts at once, pictures of the art once they take too much memory. */
  prune(items: readonly Item[]): void {
    const sprites = items.filter((item): item is Sprite => !isDrawing(item));
    const cuts = new Set(sprites.flatMap((item) => this.cut(item)?.name ?? []));
    const arts = new Set(sprites.map((item) => this.rasters.name(item, this.surface.ratio)));
    this.sheets.dropIf((name) => name.startsWith('cut ') && !cuts.has(name) && !this.used.has(name));
    this.sheets.shrink('cut ', MOST_PIXELS, this.used);
    this.sheets.shrink('art ', MOST_PIXELS, new Set([...arts, ...this.used]));
  }

  /** How many canvases are held, and how many pixels: what the bench watches. */
  holdings(): { readonly count: number; readonly pixels: number } {
    return this.sheets.holdings();
  }
}

/** Names a cut by all that it shows: to an eighth of a pixel. */
function cutName(raster: string, item: Sprite, { left, top, width, height }: Area, ratio: number): string {
  const { angle = 0, pushed = 0, flip } = item;
  const box = [item.x + pushed, item.y, item.width, item.height].map((value) => Math.round(value * ratio * 8));
  return `cut ${raster} ${left},${top} ${width}x${height} ${box.join(',')} ${angle}${flip ? ' flip' : ''}`;
}
