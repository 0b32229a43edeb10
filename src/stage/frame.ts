import type { Size } from './picture/item.ts';

/** The room that the page gives the picture. */
export interface Frame {
  readonly size: Size; // in CSS pixels
  readonly ratio: number; // pixels of the canvas a CSS pixel
}

/** Beyond this density more pixels only cost memory. */
const DENSEST = 2;
/** No screen is larger, in CSS pixels: a guard for memory. */
const LARGEST = 4096;
/** How long a size must last before the picture is laid out anew. */
const SETTLE_MS = 180;

/** The room within an element; null when it is not laid out. */
export function frameOf({ clientWidth, clientHeight }: HTMLElement): Frame | null {
  const size = { width: Math.min(LARGEST, clientWidth), height: Math.min(LARGEST, clientHeight) };
  if (size.width < 2 || size.height < 2) return null;
  return { size, ratio: Math.min(DENSEST, window.devicePixelRatio || 1) };
}

/** A canvas that fills a frame, in its own pixels. */
export const pixelsOf = ({ size, ratio }: Frame): Size => ({
  width: Math.round(size.width * ratio),
  height: Math.round(size.height * ratio),
});

/** What is told of a frame that changes. */
export interface FrameWatch {
  readonly changed?: (frame: Frame) => void; // at once, before it is seen
  readonly settled: () => void; // once it has kept its size for a while
}

/** Watches the size of an element and the density of the screen; answers how to stop. */
export function watchFrame(element: HTMLElement, { changed, settled }: FrameWatch): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const turn = () => {
    const frame = frameOf(element);
    if (frame) changed?.(frame);
    clearTimeout(settling);
    settling = setTimeout(settled, SETTLE_MS);
  };
  const observer = new ResizeObserver(turn);
  observer.observe(element);
  // On another screen, or zoomed: the same size may ask for more pixels.
  let density: MediaQueryList | undefined;
  const denser = () => {
    density?.removeEventListener('change', denser);
    density = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    density.addEventListener('change', denser);
    turn();
  };
  denser();
  return () => {
    observer.disconnect();
    density?.removeEventListener('change', denser);
    clearTimeout(settling);
  };
}
