import { artUrl } from '../../assets/art/index.ts';
import { Phaser } from './phaser.ts';
import type { Size, Sprite } from './picture.ts';
import { type PlanStep, planOf } from './plan.ts';

type Image = Phaser.GameObjects.Image;

/** Beyond this many pixels, textures that are not shown are freed. */
const MOST_PIXELS = 30_000_000;

/** Rasters come in widths half an octave apart: a picture that grows or shrinks a little is not drawn anew. */
export const rasterWidth = (pixels: number): number =>
  Math.ceil(2 ** (Math.ceil(2 * Math.log2(Math.max(8, pixels))) / 2));

/** One long-lived scene: it shows sprites and carries out plans; it decides nothing. */
export class StageScene extends Phaser.Scene {
  private readonly images = new Map<string, Image>();
  private readonly areas = new Map<string, number>(); // pixels of each texture loaded
  private shown: readonly Sprite[] = [];
  private ratio = 1; // pixels of the canvas a CSS pixel

  constructor() {
    super('stage');
  }

  /** Shows a picture: textures first, then the way to it, or at once. Resolves when it is still. */
  async present(picture: readonly Sprite[], { animate, ratio }: { animate: boolean; ratio: number }): Promise<void> {
    this.ratio = ratio;
    await this.fetch(picture);
    const steps = planOf(this.shown, picture);
    this.shown = picture;
    this.tweens.killAll();
    await Promise.all(steps.map((step) => this.carryOut(step, animate)));
    for (const [depth, sprite] of picture.entries()) {
      const image = this.images.get(sprite.id);
      if (image) this.place(image, sprite).setDepth(depth);
    }
    this.children.sort('depth');
    this.prune();
  }

  /** Jumps to the end of every movement. */
  finish(): void {
    for (const tween of this.tweens.getTweens()) tween.seek(tween.totalDuration).complete();
  }

  private key({ texture, width }: Sprite): string {
    return `${texture}@${rasterWidth(width * this.ratio)}`;
  }

  private fetch(picture: readonly Sprite[]): Promise<void> {
    const missing = picture.filter((sprite) => !this.textures.exists(this.key(sprite)));
    if (missing.length === 0) return Promise.resolve();
    return new Promise((done) => {
      for (const sprite of missing) {
        const width = rasterWidth(sprite.width * this.ratio);
        const height = Math.ceil((width * sprite.height) / sprite.width);
        this.areas.set(this.key(sprite), width * height);
        this.load.svg(this.key(sprite), artUrl(sprite.texture), { width, height });
      }
      this.load.once(Phaser.Loader.Events.COMPLETE, () => done());
      this.load.start();
    });
  }

  /** Frees what is not shown once textures take too much memory. */
  private prune(): void {
    const kept = new Set(this.shown.map((sprite) => this.key(sprite)));
    let total = [...this.areas.values()].reduce((sum, area) => sum + area, 0);
    for (const [key, area] of this.areas) {
      if (total <= MOST_PIXELS) return;
      if (kept.has(key)) continue;
      this.textures.remove(key);
      this.areas.delete(key);
      total -= area;
    }
  }

  private place(image: Image, sprite: Sprite): Image {
    return image
      .setPosition(sprite.x * this.ratio, sprite.y * this.ratio)
      .setDisplaySize(sprite.width * this.ratio, sprite.height * this.ratio)
      .setFlipX(sprite.flip)
      .setAlpha(sprite.alpha);
  }

  private carryOut(step: PlanStep, animate: boolean): Promise<void> {
    if (step.kind === 'leave') return this.leave(step.id, animate ? step.ms : 0);
    const { sprite, ms } = step;
    const old = this.images.get(sprite.id);
    if (step.kind === 'change' && old && !step.swap) return this.move(old, sprite, animate ? ms : 0);
    const image = this.place(this.add.image(0, 0, this.key(sprite)), sprite);
    image.setDepth(old?.depth ?? this.children.length);
    this.images.set(sprite.id, image);
    if (!animate) {
      old?.destroy();
      return Promise.resolve();
    }
    image.setAlpha(0);
    return this.tween(image, { alpha: sprite.alpha }, ms / 2).then(() => old?.destroy());
  }

  private leave(id: string, ms: number): Promise<void> {
    const image = this.images.get(id);
    this.images.delete(id);
    if (!image) return Promise.resolve();
    return this.tween(image, { alpha: 0 }, ms).then(() => image.destroy());
  }

  private move(image: Image, sprite: Sprite, ms: number): Promise<void> {
    if (this.textures.exists(this.key(sprite))) image.setTexture(this.key(sprite));
    const end = new Phaser.Math.Vector2(sprite.x * this.ratio, sprite.y * this.ratio);
    image.setFlipX(sprite.flip);
    const size = { displayWidth: sprite.width * this.ratio, displayHeight: sprite.height * this.ratio };
    return this.tween(image, { x: end.x, y: end.y, alpha: sprite.alpha, ...size }, ms);
  }

  private tween(target: Image, to: Record<string, number>, ms: number): Promise<void> {
    if (ms === 0) {
      Object.assign(target, to);
      return Promise.resolve();
    }
    return new Promise((done) => {
      this.tweens.add({
        targets: target,
        ...to,
        duration: ms,
        ease: 'Cubic.easeOut',
        onComplete: () => done(),
        onStop: () => done(),
      });
    });
  }

  /** Sets the size of what the camera sees, in pixels of the canvas. */
  fit({ width, height }: Size): void {
    this.scale.resize(width, height);
  }
}
