import { Director } from './director.ts';
import { watchFrame } from './frame.ts';
import { Phaser } from './phaser.ts';
import type { LivingStage } from './port.ts';
import { StageScene } from './StageScene.ts';
import { wakefulness } from './wakefulness.ts';

/** How to draw: `auto` chooses by the machine. */
export type Renderer = 'auto' | 'webgl' | 'canvas';

interface Mounting {
  readonly renderer?: Renderer;
  /** Told whether there is a picture to see: not before the first, nor while the graphics card is lost. */
  readonly seen?: (seen: boolean) => void;
}

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

/** Out of the flow: a canvas must never give its size to the element it takes it from. */
const CANVAS_STYLE: Partial<CSSStyleDeclaration> = { position: 'absolute', inset: '0', objectFit: 'cover' };

/**
 * Mounts the stage in an element and keeps to its size. The loop sleeps whenever nothing moves, or nobody can see it.
 * @throws (rejects) when no canvas can be had: the game goes on without a stage.
 */
export async function mountLiving(
  parent: HTMLElement,
  { renderer = 'auto', seen = () => {} }: Mounting = {},
): Promise<LivingStage> {
  const scene = new StageScene();
  const game = await startGame(parent, scene, renderer);
  Object.assign(game.canvas.style, CANVAS_STYLE);
  const loop = wakefulness(game.loop);
  const director = new Director({ scene, loop, parent, opened: () => seen(true) });
  const unwatch = watchFrame(parent, {
    changed: (frame) => scene.stretch(frame),
    settled: () => void director.refit().catch(reportError),
  });
  game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => seen(false));
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
    scene.repaint();
    seen(true);
  });
  let named = ''; // the same view again changes nothing, and stops nothing
  return {
    show(view, { animate }) {
      const name = JSON.stringify(view);
      if (name === named) return;
      named = name;
      director.show(view, animate ? 'play' : 'fade');
    },
    skip: () => director.skip(),
    still: () => director.still(),
    hold: (share) => scene.hold(share),
    held: () => scene.held(),
    destroy() {
      unwatch();
      loop.destroy();
      game.destroy(true);
    },
  };
}
