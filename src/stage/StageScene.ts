import { artUrl } from '../../assets/art/index.ts';
import { Phaser } from './phaser.ts';
import type { Size, Sprite } from './picture.ts';
import { type PlanStep, planOf } from './plan.ts';

type Image = Phaser.GameObjects.Image;

/** One long-lived scene: it shows sprites and carries out plans; it decides nothing. */
export class StageScene extends Phaser.Scene {
  private readonly images = new Map<string, Image>();
  private shown: readonly Sprite[] = [];
  private ratio = 1; // pixels of the canvas a CSS pixel
  private round = 0; // grows with each re-raster: textures of older rounds are freed

  constructor() {
    super('stage');
  }

  /** Shows a picture: textures first, then the way to it, or at once. Resolves when it is still. */
  async present(picture: readonly Sprite[], { animate, ratio }: { animate: boolean; ratio: number }): Promise<void> {
    if (ratio !== this.ratio) this.forget(ratio);
    await this.fetch(picture);
    const steps = planOf(this.shown, picture);
    this.shown = picture;
    this.tweens.killAll();
    await Promise.all(steps.map((step) => this.carryOut(step, animate)));
    for (const [depth, { id }] of picture.entries()) this.images.get(id)?.setDepth(depth);
    this.children.sort('depth');
  }

  /** Everything drawn so far must be drawn anew: another size or another density. */
  forget(ratio: number): void {
    this.ratio = ratio;
    this.round++;
    for (const image of this.images.values()) image.destroy();
    for (const key of this.textures.getTextureKeys()) if (key.includes('/')) this.textures.remove(key);
    this.images.clear();
    this.shown = [];
  }

  /** Jumps to the end of every movement. */
  finish(): void {
    for (const tween of this.tweens.getTweens()) tween.seek(tween.totalDuration).complete();
  }

  private key({ texture, width }: Sprite): string {
    return `${texture}@${Math.round(width * this.ratio)}.${this.round}`;
  }

  private fetch(picture: readonly Sprite[]): Promise<void> {
    const missing = picture.filter((sprite) => !this.textures.exists(this.key(sprite)));
    if (missing.length === 0) return Promise.resolve();
    return new Promise((done) => {
      for (const sprite of missing) {
        const size = { width: Math.ceil(sprite.width * this.ratio), height: Math.ceil(sprite.height * this.ratio) };
        this.load.svg(this.key(sprite), artUrl(sprite.texture), size);
      }
      this.load.once(Phaser.Loader.Events.COMPLETE, () => done());
      this.load.start();
    });
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
