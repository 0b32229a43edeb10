/** What a loop of frames can do. */
interface Loop {
  wake(): void;
  sleep(): void;
}

/** When a loop runs: from the start of a plan to the frame that shows its end, and never while the page is hidden. */
export interface Wakefulness {
  /** A plan starts. */
  wake(): void;
  /** It is over, its last frame still to be shown. */
  rest(): void;
  destroy(): void;
}

export function wakefulness(loop: Loop): Wakefulness {
  let needed: 'plan' | 'frame' | null = null;
  let turn = 0;
  const settle = () => {
    const mine = ++turn;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (mine !== turn || needed !== 'frame' || document.hidden) return;
        needed = null;
        loop.sleep();
      }),
    );
  };
  const turned = () => {
    if (document.hidden) return loop.sleep();
    if (!needed) return;
    loop.wake();
    if (needed === 'frame') settle();
  };
  document.addEventListener('visibilitychange', turned);
  return {
    wake() {
      needed = 'plan';
      if (!document.hidden) loop.wake();
    },
    rest() {
      needed = 'frame';
      settle();
    },
    destroy: () => document.removeEventListener('visibilitychange', turned),
  };
}
