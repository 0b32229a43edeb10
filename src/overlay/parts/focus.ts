import { useEffect, useRef } from 'preact/hooks';

/** The place of the screen that should keep the focus when the button that held it goes away. */
const keeperOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-keep]')?.getAttribute('data-keep') ?? null) : null;

/** Moves the focus to the title of a new screen; when what held it is gone, to the place it was in, or the title. */
export function useFocus(key: string) {
  const root = useRef<HTMLDivElement>(null);
  const keeper = useRef<string | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      keeper.current = keeperOf(target);
    };
    const element = root.current;
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, []);
  const shown = useRef(key);
  useEffect(() => {
    const moved = shown.current !== key;
    shown.current = key;
    const held = document.activeElement;
    const lost = held === null || held === document.body || held.matches(':disabled');
    const first = !root.current?.hasAttribute('data-used');
    if (!moved && (!lost || first)) return;
    root.current?.setAttribute('data-used', '');
    const kept = moved ? null : root.current?.querySelector<HTMLElement>(`[data-keep='${keeper.current}']`);
    (kept ?? root.current?.querySelector('h1'))?.focus({ preventScroll: true });
    if (moved) scrollTo({ top: 0, behavior: 'instant' });
  });
  return root;
}
