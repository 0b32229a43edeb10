import type { Phaser } from '../phaser.ts';

/**
 * The canvases of the stage, by name. The renderer gets one only once it is shown. (A `CanvasTexture` of the library would
 * keep a second copy of its pixels.)
 */
export class Sheets {
  private readonly canvases = new Map<string, HTMLCanvasElement>(); // oldest first
  private readonly manager: Phaser.Textures.TextureManager;

  constructor(manager: Phaser.Textures.TextureManager) {
    this.manager = manager;
  }

  get(name: string): HTMLCanvasElement | undefined {
    return this.canvases.get(name);
  }

  /** A clear canvas of this size under this name, to be painted at once: the same as before when it has that size. */
  clear(name: string, width: number, height: number): CanvasRenderingContext2D {
    const known = this.canvases.get(name);
    const fits = known?.width === width && known.height === height;
    if (known && !fits) this.drop(name);
    const canvas = fits ? known : document.createElement('canvas');
    if (!fits) Object.assign(canvas, { width, height });
    this.canvases.set(name, canvas);
    const context = canvas.getContext('2d');
    if (!context) throw new Error(`no canvas for ${name}`);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
    context.clearRect(0, 0, width, height);
    return context;
  }

  /** Tells the renderer that the canvas was painted anew. */
  refresh(name: string): void {
    if (this.manager.exists(name)) this.manager.get(name).source[0]?.update();
  }

  /** The texture of a canvas. */
  texture(name: string): Phaser.Textures.Texture {
    if (this.manager.exists(name)) return this.manager.get(name);
    const canvas = this.canvases.get(name);
    const made = canvas && this.manager.create(name, canvas);
    if (!made) throw new Error(`no canvas is called ${name}`);
    made.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    return made;
  }

  /** Frees a canvas. */
  drop(name: string): void {
    const canvas = this.canvases.get(name);
    if (!canvas) return;
    this.canvases.delete(name);
    if (this.manager.exists(name)) this.manager.remove(name);
    Object.assign(canvas, { width: 0, height: 0 });
  }

  /** Frees those whose name is so. */
  dropIf(unwanted: (name: string) => boolean): void {
    for (const name of [...this.canvases.keys()]) if (unwanted(name)) this.drop(name);
  }

  /** Frees the oldest of a kind, but for those that are kept, as long as this kind takes more than so many pixels. */
  shrink(kind: string, most: number, kept: ReadonlySet<string>): void {
    const all = [...this.canvases].filter(([name]) => name.startsWith(kind));
    let total = all.reduce((sum, [, { width, height }]) => sum + width * height, 0);
    for (const [name, { width, height }] of all) {
      if (total <= most) return;
      if (kept.has(name)) continue;
      total -= width * height;
      this.drop(name);
    }
  }

  /** How many there are, and how many pixels they take. */
  holdings(): { readonly count: number; readonly pixels: number } {
    const pixels = [...this.canvases.values()].reduce((sum, { width, height }) => sum + width * height, 0);
    return { count: this.canvases.size, pixels };
  }
}
