import { artUrl } from '../../assets/art/index.ts';
import { paintItem } from './baking.ts';
import { paintDots, paintDrawing } from './brush.ts';
import { type Drawing, type Item, isDrawing, type Size, type Sprite } from './item.ts';
import type { Phaser } from './phaser.ts';

/** Beyond this many pixels, textures that are not shown are freed. */
const MOST_PIXELS = 24_000_000;

/** Rasters come in widths half an octave apart: a picture that grows or shrinks a little is not drawn anew. */
export const rasterWidth = (pixels: number): number =>
  Math.ceil(2 ** (Math.ceil(2 * Math.log2(Math.max(8, pixels))) / 2));

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => fail(new Error(`this picture cannot be read: ${url}`));
    image.src = url;
  });
}

/**
 * The textures of the stage. Each picture of the art is drawn once on a canvas of its size: a vector drawn anew at each
 * frame would cost a slow machine everything it has.
 */
export class Textures {
  private readonly areas = new Map<string, number>(); // pixels of each raster, oldest first
  private readonly coming = new Map<string, Promise<void>>();
  private readonly brushes = new Map<string, Phaser.Textures.CanvasTexture>(); // one an item being drawn
  private readonly painted = new Map<string, { readonly item: Item; readonly share: number }>();
  private readonly together = new Map<string, readonly Item[]>(); // what each baked texture holds
  ratio = 1; // pixels of the canvas a CSS pixel

  private readonly manager: Phaser.Textures.TextureManager;

  constructor(manager: Phaser.Textures.TextureManager) {
    this.manager = manager;
  }

  /** The raster of a sprite at about its size. */
  key({ texture, width }: Sprite): string {
    return `${texture}@${rasterWidth(width * this.ratio)}`;
  }

  /** Draws the rasters that these items lack. */
  async ready(items: readonly Item[]): Promise<void> {
    await Promise.all(items.map((item) => (isDrawing(item) ? undefined : this.raster(item))));
  }

  private raster(sprite: Sprite): Promise<void> | undefined {
    const key = this.key(sprite);
    if (this.manager.exists(key)) return undefined;
    const known = this.coming.get(key);
    if (known) return known;
    const width = rasterWidth(sprite.width * this.ratio);
    const height = Math.max(1, Math.ceil((width * sprite.height) / sprite.width));
    const made = loadImage(artUrl(sprite.texture)).then((image) => {
      this.coming.delete(key);
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
      this.manager.addCanvas(key, canvas);
      this.areas.set(key, width * height);
    });
    this.coming.set(key, made);
    return made;
  }

  /** The texture of a sprite seen through a share of the screen of dots. */
  dotted(sprite: Sprite, share: number): string {
    const source = this.manager.get(this.key(sprite)).getSourceImage() as HTMLCanvasElement;
    const brush = this.brush(sprite.id, source.width, source.height);
    paintDots(brush.context, source, share);
    brush.refresh();
    return brush.key;
  }

  /** The texture of this share of a drawing. */
  drawn(item: Drawing, share: number): string {
    const width = Math.max(1, Math.ceil(item.width * this.ratio));
    const height = Math.max(1, Math.ceil(item.height * this.ratio));
    const brush = this.brush(item.id, width, height);
    const last = this.painted.get(item.id);
    if (last && isDrawing(last.item) && last.item.strokes === item.strokes && last.share === share) return brush.key;
    this.painted.set(item.id, { item, share });
    paintDrawing(brush.context, item, share, this.ratio);
    brush.refresh();
    return brush.key;
  }

  /** One texture of the whole stage for items that stand still together; the same again while they do. */
  baked(name: string, items: readonly Item[], { width, height }: Size): string {
    const brush = this.brush(name, width, height);
    const last = this.together.get(name);
    if (last?.length === items.length && items.every((item, index) => item === last[index])) return brush.key;
    this.together.set(name, items);
    brush.context.setTransform(1, 0, 0, 1, 0, 0);
    brush.context.clearRect(0, 0, width, height);
    for (const item of items) {
      const key = isDrawing(item) ? this.drawn(item, 1) : this.key(item);
      paintItem(brush.context, this.manager.get(key).getSourceImage() as HTMLCanvasElement, item, this.ratio);
    }
    brush.refresh();
    return brush.key;
  }

  private brush(id: string, width: number, height: number): Phaser.Textures.CanvasTexture {
    const known = this.brushes.get(id);
    if (known?.width === width && known.height === height) return known;
    if (known) this.wash(id);
    const made = this.manager.createCanvas(`brush ${id}`, width, height);
    if (!made) throw new Error(`no canvas for ${id}`);
    this.brushes.set(id, made);
    return made;
  }

  /** Frees the canvas of an item that is no longer drawn by the brush. */
  wash(id: string): void {
    const brush = this.brushes.get(id);
    if (!brush) return;
    this.brushes.delete(id);
    this.painted.delete(id);
    this.together.delete(id);
    this.manager.remove(brush);
  }

  /** Frees the rasters that these items do not use, once they take too much memory. */
  prune(items: readonly Item[]): void {
    const kept = new Set(items.map((item) => (isDrawing(item) ? '' : this.key(item))));
    let total = [...this.areas.values()].reduce((sum, area) => sum + area, 0);
    for (const [key, area] of this.areas) {
      if (total <= MOST_PIXELS) return;
      if (kept.has(key)) continue;
      this.manager.remove(key);
      this.areas.delete(key);
      total -= area;
    }
  }

  /** How many textures are held, and how many pixels: what the bench watches. */
  held(): { readonly count: number; readonly pixels: number } {
    const pixels = [...this.areas.values()].reduce((sum, area) => sum + area, 0);
    return { count: this.areas.size + this.brushes.size, pixels };
  }
}
