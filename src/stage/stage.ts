import type { StageView } from '../view/stage.ts';
import { Phaser } from './phaser.ts';
import { pictureOf } from './picture.ts';
import { type Pace, StageScene } from './StageScene.ts';
import { wakefulness } from './wakefulness.ts';

/** The living picture of the game. Everything it shows can also be read in the DOM. */
export interface Stage {
  /** Goes to a view, by movement or at once. */
  show(view: StageView, options: { animate: boolean }): void;
  /** Jumps to the still end of what moves. */
  skip(): void;
  /** Resolves once nothing moves. */
  still(): Promise<void>;
  /** Stands still at a share, 0..1, of what is being played: for a look at it. */
  hold(share: number): void;
  /** What it holds now: textures, their pixels, images shown. */
  held(): StageHolds;
  destroy(): void;
}

/** What a face needs of a stage, living or still. */
export type StagePort = Pick<Stage, 'show' | 'skip' | 'still' | 'destroy'>;

/** For the bench: none of it may grow from scene to scene. */
export type StageHolds = ReturnType<StageScene['held']>;

/** Beyond this density more pixels only cost memory. */
const DENSEST = 2;
const RESIZE_MS = 180;
/** No screen is larger, in CSS pixels: a guard for memory. */
const LARGEST = 4096;

/** How to draw: `auto` chooses by the machine. */
export type Renderer = 'auto' | 'webgl' | 'canvas';

/** Software renderers draw plain images quicker on a canvas of two dimensions. */
function rendererType(asked: Renderer): number {
  if (asked !== 'auto') return asked === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS;
  const probe = document.createElement('canvas').getContext('webgl');
  if (!probe) return Phaser.CANVAS;
  const info = probe.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(probe.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name) ? Phaser.CANVAS : Phaser.AUTO;
}

function startGame(parent: HTMLElement, scene: StageScene, renderer: Renderer): Promise<Phaser.Game> {
  return new Promise((done, fail) => {
    try {
      const game = new Phaser.Game({
        type: rendererType(renderer),
        parent,
        width: 16,
        height: 16,
        backgroundColor: '#FFF8E7',
        scene,
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        fps: { target: 30, limit: 30 },
        scale: { mode: Phaser.Scale.NONE },
      });
      game.events.once(Phaser.Core.Events.READY, () => done(game));
    } catch (error) {
      fail(error);
    }
  });
}

/**
 * Mounts the stage in an element and keeps to its size. The loop sleeps whenever nothing moves, or nobody can see it.
 * @throws (rejects) when no canvas can be had: the game goes on without a stage.
 */
export async function mountStage(parent: HTMLElement, renderer: Renderer = 'auto'): Promise<Stage> {
  const scene = new StageScene();
  const game = await startGame(parent, scene, renderer);
  // Out of the flow: a canvas must never give its size to the element it takes it from.
  game.canvas.style.position = 'absolute';
  game.canvas.style.transition = `opacity ${RESIZE_MS}ms`;
  const loop = wakefulness(game.loop);
  let view: StageView | null = null;
  let last: StageView | null = null; // what is on the stage
  let shown = ''; // the same view again changes nothing, and stops nothing
  let turn = 0;
  let busy = Promise.resolve();

  const present = (pace: Pace) => {
    const mine = ++turn;
    busy = busy.then(async () => {
      if (!view || mine !== turn) return;
      const size = { width: Math.min(LARGEST, parent.clientWidth), height: Math.min(LARGEST, parent.clientHeight) };
      if (size.width < 2 || size.height < 2) return;
      const ratio = Math.min(DENSEST, window.devicePixelRatio || 1);
      loop.wake();
      const pixels = { width: Math.round(size.width * ratio), height: Math.round(size.height * ratio) };
      const resized = game.scale.width !== pixels.width || game.scale.height !== pixels.height;
      if (resized) {
        // Drawn anew out of sight: it comes back once it is whole.
        if (last) game.canvas.style.opacity = '0';
        scene.fit(pixels);
        game.canvas.style.width = `${size.width}px`;
        game.canvas.style.height = `${size.height}px`;
      }
      // At another size, what was there is laid out anew before it moves on.
      if (resized && last && pace === 'play') await scene.present(pictureOf(last, size), { pace: 'cut', ratio });
      const aimed = view;
      await scene.present(pictureOf(aimed, size), {
        pace: resized && (!last || pace !== 'play') ? 'cut' : pace,
        ratio,
      });
      last = aimed;
      game.canvas.style.opacity = '1';
      if (mine === turn) loop.rest();
    });
  };

  let settling: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    clearTimeout(settling);
    settling = setTimeout(() => present('cut'), RESIZE_MS);
  });
  observer.observe(parent);

  return {
    show(next, { animate }) {
      const named = JSON.stringify(next);
      if (named === shown) return;
      shown = named;
      view = next;
      scene.finish();
      present(animate ? 'play' : 'fade');
    },
    skip: () => scene.finish(),
    still: () => busy,
    hold: (share) => scene.hold(share),
    held: () => scene.held(),
    destroy() {
      observer.disconnect();
      clearTimeout(settling);
      loop.destroy();
      game.destroy(true);
    },
  };
}
