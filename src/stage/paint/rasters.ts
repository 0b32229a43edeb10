import { artUrl } from '../../art/pictures.ts';
import type { Sprite } from '../picture/item.ts';
import type { Sheets } from './sheets.ts';

/** Rasters come in widths half an octave apart: a picture that grows or shrinks a little is not drawn anew. */
const rasterWidth = (pixels: number): number => Math.ceil(2 ** (Math.ceil(2 * Math.log2(Math.max(8, pixels))) / 2));

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => fail(new Error(`this picture cannot be read: ${url}`));
    image.src = url;
  });
}

/**
 * The pictures of the art, each drawn once on a canvas of about its size: a vector drawn anew at each frame would cost a
 * slow machine everything it has.
 */
export class Rasters {
  private readonly coming = new Map<string, Promise<void>>();
  private readonly sheets: Sheets;

  constructor(sheets: Sheets) {
    this.sheets = sheets;
  }

  /** The raster of a sprite, by its name. */
  name({ texture, width }: Sprite, ratio: number): string {
    return `art ${texture}@${rasterWidth(width * ratio)}`;
  }

  /** Draws the raster of a sprite, if it is not there. */
  ready(sprite: Sprite, ratio: number): Promise<void> | undefined {
    const name = this.name(sprite, ratio);
    if (this.sheets.get(name)) return undefined;
    const known = this.coming.get(name);
    if (known) return known;
    const width = rasterWidth(sprite.width * ratio);
    const height = Math.max(1, Math.ceil((width * sprite.height) / sprite.width));
    // One that did not come is asked for again the next time.
    const made = loadImage(artUrl(sprite.texture))
      .finally(() => this.coming.delete(name))
      .then((image) => void this.sheets.clear(name, width, height).drawImage(image, 0, 0, width, height));
    this.coming.set(name, made);
    return made;
  }
}
