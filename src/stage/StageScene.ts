import { piecesOf } from './baking.ts';
import type { Picture, Size } from './item.ts';
import { Painter, type Shown } from './painter.ts';
import { Phaser } from './phaser.ts';
import { fadeOf, planOf } from './plan.ts';
import { Sheets } from './sheets.ts';
import { frameAt, type Plan, type Seen } from './timeline.ts';

type Image = Phaser.GameObjects.Image;

/** How to go to a picture: played, faded, or at once. */
export type Pace = 'play' | 'fade' | 'cut';

/** A gap longer than this between two frames is a pause: the plan goes on from where it was. */
const LONGEST_FRAME = 100;

interface Playing {
  readonly plan: Plan;
  elapsed: number;
  held: boolean;
  readonly done: () => void;
}

const EMPTY: Picture = {
  size: { width: 1, height: 1 },
  place: '',
  camera: { scale: 1, x: 0, y: 0 },
  season: 0,
  items: [],
};

/** One long-lived scene: it paints the frames of a plan; it decides nothing. */
export class StageScene extends Phaser.Scene {
  private readonly images = new Map<string, Image>();
  private shown = EMPTY;
  private playing: Playing | null = null;
  private last = 0; // time of the last frame
  private frames = 0; // painted since the start
  private tools: { readonly sheets: Sheets; readonly painter: Painter } | null = null;

  constructor() {
    super('stage');
  }

  private get paints(): { readonly sheets: Sheets; readonly painter: Painter } {
    if (!this.tools) {
      const sheets = new Sheets(this.textures);
      this.tools = { sheets, painter: new Painter(sheets) };
    }
    return this.tools;
  }

  /** Shows a picture: textures first, then the way to it. Resolves when it is still. */
  async present(picture: Picture, { pace, ratio }: { pace: Pace; ratio: number }): Promise<void> {
    const { painter } = this.paints;
    painter.ratio = ratio;
    painter.canvas = { width: this.scale.width, height: this.scale.height };
    const plan = pace === 'play' ? planOf(this.shown, picture) : fadeOf(this.shown, picture);
    const steps = plan.order.flatMap((layer) => layer.steps);
    const landed = steps.filter(({ how }) => how === 'carry').map(({ to }) => to);
    await painter.ready(
      [...picture.items, ...steps.flatMap(({ from, to }) => [from, to])],
      [...picture.items, ...landed],
    );
    this.shown = picture;
    await new Promise<void>((done) => {
      this.last = performance.now();
      this.playing = { plan, elapsed: pace === 'cut' ? plan.ms : 0, held: false, done };
      if (pace === 'cut') this.advance();
    });
    painter.prune(picture.items);
  }

  /** Jumps to the still end of what moves. */
  finish(): void {
    if (!this.playing) return;
    this.playing.elapsed = this.playing.plan.ms;
    this.advance();
  }

  /** Stands still at a share of what is being played, for a look at it. */
  hold(share: number): void {
    if (!this.playing) return;
    this.playing.elapsed = share * this.playing.plan.ms;
    this.playing.held = true;
    this.paint(frameAt(this.playing.plan, this.playing.elapsed));
  }

  override update(): void {
    const now = performance.now();
    if (this.playing && !this.playing.held) this.playing.elapsed += Math.min(LONGEST_FRAME, now - this.last);
    this.last = now;
    if (!this.playing?.held) this.advance();
  }

  private advance(): void {
    const { playing } = this;
    if (!playing) return;
    this.paint(frameAt(playing.plan, playing.elapsed));
    if (playing.elapsed < playing.plan.ms) return;
    this.playing = null;
    playing.done();
  }

  private paint(frame: readonly Seen[]): void {
    this.frames++;
    const { painter } = this.paints;
    const shown = painter.frame(piecesOf(frame));
    for (const [depth, each] of shown.entries()) this.place(each).setDepth(depth);
    const seen = new Set(shown.map(({ id }) => id));
    for (const [id, image] of this.images) {
      if (seen.has(id)) continue;
      image.destroy();
      this.images.delete(id);
    }
    painter.wash();
  }

  private place({ id, sheet, x, y, origin, scaleX, scaleY, alpha, angle, flip, crop }: Shown): Image {
    const texture = this.paints.sheets.texture(sheet);
    const image = this.images.get(id) ?? this.add.image(0, 0, texture);
    this.images.set(id, image);
    // A canvas may have been made anew under the same name.
    if (image.texture !== texture) image.setTexture(sheet);
    image.setOrigin(origin).setPosition(x, y).setScale(scaleX, scaleY);
    image.setAlpha(alpha).setRotation(angle).setFlipX(flip);
    if (crop) image.setCrop(crop[0], 0, crop[1] - crop[0], image.height);
    else if (image.isCropped) image.setCrop();
    return image;
  }

  /** What the bench watches. */
  held(): { readonly count: number; readonly pixels: number; readonly images: number; readonly frames: number } {
    return { ...this.paints.painter.holdings(), images: this.images.size, frames: this.frames };
  }

  /** Sets the size of what the camera sees, in pixels of the canvas. */
  fit({ width, height }: Size): void {
    this.scale.resize(width, height);
  }
}
