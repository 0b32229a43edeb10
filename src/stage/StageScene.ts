import { isDrawing, type Picture, type Size } from './item.ts';
import { Phaser } from './phaser.ts';
import { fadeOf, planOf } from './plan.ts';
import { Textures } from './textures.ts';
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
  private painter: Textures | null = null;

  constructor() {
    super('stage');
  }

  private get paints(): Textures {
    this.painter ??= new Textures(this.textures);
    return this.painter;
  }

  /** Shows a picture: textures first, then the way to it. Resolves when it is still. */
  async present(picture: Picture, { pace, ratio }: { pace: Pace; ratio: number }): Promise<void> {
    this.paints.ratio = ratio;
    const plan = pace === 'play' ? planOf(this.shown, picture) : fadeOf(this.shown, picture);
    await this.paints.ready([
      ...picture.items,
      ...plan.order.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to])),
    ]);
    this.shown = picture;
    await new Promise<void>((done) => {
      this.last = performance.now();
      this.playing = { plan, elapsed: pace === 'cut' ? plan.ms : 0, held: false, done };
      if (pace === 'cut') this.advance();
    });
    this.paints.prune(picture.items);
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
    const seen = new Set(frame.map(({ item }) => item.id));
    for (const [id, image] of this.images) {
      if (seen.has(id)) continue;
      image.destroy();
      this.images.delete(id);
      this.paints.wash(id);
    }
    for (const [depth, each] of frame.entries()) this.place(each).setDepth(depth);
  }

  private textureOf({ item, by, share }: Seen): string {
    if (isDrawing(item)) return this.paints.drawn(item, by === 'draw' ? share : 1);
    if (by === 'dots') return this.paints.dotted(item, share);
    return this.paints.key(item);
  }

  private place(each: Seen): Image {
    const { item, by, share } = each;
    const key = this.textureOf(each);
    const known = this.images.get(item.id);
    const image = known ?? this.add.image(0, 0, key);
    this.images.set(item.id, image);
    // A brush may have been made anew under the same name.
    if (image.texture !== this.textures.get(key)) image.setTexture(key);
    if (!isDrawing(item) && by !== 'dots') this.paints.wash(item.id);
    const { ratio } = this.paints;
    const { width, height } = image.frame;
    if (by === 'wipe') image.setCrop(0, 0, width * share, height);
    else if (by === 'rub') image.setCrop(width * share, 0, width * (1 - share), height);
    else if (image.isCropped) image.setCrop();
    image
      .setPosition(item.x * ratio, item.y * ratio)
      .setDisplaySize(item.width * ratio, item.height * ratio)
      .setAlpha(item.alpha);
    if (isDrawing(item)) return image;
    const { angle = 0, pushed = 0, flip } = item;
    const foot = item.y + item.height / 2;
    image.setFlipX(flip).setRotation(angle);
    // It leans about its foot.
    image.x = (item.x + pushed + (Math.sin(angle) * item.height) / 2) * ratio;
    image.y = (foot - (Math.cos(angle) * item.height) / 2) * ratio;
    return image;
  }

  /** What the bench watches. */
  held(): { readonly count: number; readonly pixels: number; readonly images: number } {
    return { ...this.paints.held(), images: this.images.size };
  }

  /** Sets the size of what the camera sees, in pixels of the canvas. */
  fit({ width, height }: Size): void {
    this.scale.resize(width, height);
  }
}
