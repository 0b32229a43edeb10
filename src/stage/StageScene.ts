import { type Frame, pixelsOf } from './frame.ts';
import { piecesOf } from './paint/baking.ts';
import { Painter, type Shown } from './paint/painter.ts';
import { Sheets } from './paint/sheets.ts';
import { Phaser } from './phaser.ts';
import type { Picture } from './picture/item.ts';
import { fadeOf, planOf } from './plan/plan.ts';
import { frameAt, type Plan, type Seen } from './plan/timeline.ts';
import type { StageHolds } from './port.ts';

type Image = Phaser.GameObjects.Image;

/** How to go to a picture: played, faded, or at once. */
export type Pace = 'play' | 'fade' | 'cut';

/** A gap longer than this between two frames is a pause: the plan goes on from where it was. */
const LONGEST_FRAME = 100;

interface Playing {
  readonly pace: Pace;
  plan: Plan;
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

function wayBetween(from: Picture, to: Picture, pace: Pace): Plan {
  if (pace === 'cut') return planOf(to, to);
  return pace === 'play' ? planOf(from, to) : fadeOf(from, to);
}

/** One long-lived scene: it paints the frames of a plan; it decides nothing. */
export class StageScene extends Phaser.Scene {
  private readonly images = new Map<string, Image>();
  private shown = EMPTY;
  private playing: Playing | null = null;
  private awaited: { cut: boolean } | null = null; // a way that is made ready, and whether only its end is wanted
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

  /** Whether something is on its way. */
  get moving(): boolean {
    return this.playing !== null;
  }

  /** Whether the canvas has the size and the density of a frame. */
  fits(frame: Frame): boolean {
    const { width, height } = pixelsOf(frame);
    const { ratio } = this.paints.painter.surface;
    return this.scale.width === width && this.scale.height === height && ratio === frame.ratio;
  }

  /**
   * Shows a picture: textures first, while the last picture stays, then the way to it. Resolves when it is still.
   */
  async present(picture: Picture, pace: Pace, frame: Frame): Promise<void> {
    const plan = wayBetween(this.shown, picture, pace);
    const awaited = { cut: pace === 'cut' };
    this.awaited = awaited;
    await this.ready(plan, picture, frame);
    this.awaited = null;
    this.shown = picture;
    await new Promise<void>((done) => {
      this.last = performance.now();
      this.playing = { pace, plan, elapsed: awaited.cut ? plan.ms : 0, held: false, done };
      this.fit(frame);
      if (awaited.cut) this.advance();
    });
    this.paints.painter.prune(this.shown.items);
  }

  /** Lays out what moves in another frame, and goes on from where it was; false when it was over before that. */
  async refit(from: Picture, to: Picture, frame: Frame): Promise<boolean> {
    const { playing } = this;
    if (!playing) return false;
    const plan = wayBetween(from, to, playing.pace);
    await this.ready(plan, to, frame);
    if (this.playing !== playing) return false;
    this.shown = to;
    playing.elapsed *= plan.ms / (playing.plan.ms || 1);
    playing.plan = plan;
    this.fit(frame);
    return true;
  }

  /** Draws what a way needs. */
  private ready(plan: Plan, picture: Picture, frame: Frame): Promise<void> {
    const steps = plan.order.flatMap((layer) => layer.steps);
    const landed = steps.filter(({ how }) => how === 'carry').map(({ to }) => to);
    return this.paints.painter.ready(
      [...picture.items, ...steps.flatMap(({ from, to }) => [from, to])],
      [...picture.items, ...landed],
      { ...pixelsOf(frame), ratio: frame.ratio },
    );
  }

  /** Takes the size of a frame. A canvas that changes its size is empty: it is painted before anybody sees it. */
  private fit(frame: Frame): void {
    if (this.fits(frame)) return;
    const { width, height } = pixelsOf(frame);
    this.paints.painter.surface = { width, height, ratio: frame.ratio };
    this.scale.resize(width, height);
    this.stretch(frame);
    this.repaint();
  }

  /** Fills a frame with the pixels there are: until they are painted anew, the last picture stays in sight. */
  stretch({ size }: Frame): void {
    const { style } = this.game.canvas;
    style.width = `${size.width}px`;
    style.height = `${size.height}px`;
  }

  /** Shows now what is on the stage, whether the loop runs or not. */
  repaint(): void {
    if (this.playing?.held) this.paint(frameAt(this.playing.plan, this.playing.elapsed));
    this.game.step(performance.now(), 0);
  }

  /** Jumps to the still end of what moves, or of what is about to. */
  finish(): void {
    if (this.awaited) this.awaited.cut = true;
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
  held(): StageHolds {
    return { ...this.paints.painter.holdings(), images: this.images.size, frames: this.frames };
  }
}
