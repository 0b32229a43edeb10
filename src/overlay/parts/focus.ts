import { useLayoutEffect, useRef } from 'preact/hooks';

/** The place of the screen that should keep the focus when the button that held it goes away. */
const keeperOf = (element: Element): string | null => element.closest('[data-keep]')?.getAttribute('data-keep') ?? null;

/** An element that can no longer hold the focus, whatever took it away: removed, no longer laid out, or disabled. */
const isGone = (element: Element): boolean => element.getClientRects().length === 0 || element.matches(':disabled');

/** Gives the focus to the first of these that takes it. */
function focusFirst(places: Iterable<HTMLElement | null>): void {
  for (const place of places) {
    place?.focus({ preventScroll: true });
    if (place && document.activeElement === place) return;
  }
}

/** When what held the focus goes away: the place it was in, the dialog that is open, the title. */
const refuges = (root: HTMLElement, keeper: string | null): (HTMLElement | null)[] => [
  keeper === null ? null : root.querySelector(`[data-keep='${keeper}']`),
  root.querySelector('dialog[open] .menu-close'),
  root.querySelector('h1'),
];

/**
 * Sees to it that nothing which goes away takes the focus with it, whoever rendered it away and when: it finds a place
 * before anything else can happen. A person who leaves a control that stays (a click on plain text) is left alone.
 */
function keepFocus(root: HTMLElement): () => void {
  let held: Element | null = null;
  let keeper: string | null = null;
  const isLost = (): boolean => {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body || activeElement === held;
  };
  const rescue = () => {
    if (!held || !isGone(held) || !isLost()) return;
    held = null;
    focusFirst(refuges(root, keeper));
  };
  const taken = ({ target }: FocusEvent) => {
    held = target instanceof Element ? target : null;
    keeper = held && keeperOf(held);
  };
  // What goes away is still there while it loses the focus: one can only tell once the change is whole.
  const left = () =>
    queueMicrotask(() => {
      if (held && !isGone(held) && document.activeElement === document.body) held = null;
      rescue();
    });
  const changes = new MutationObserver(rescue);
  changes.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'open', 'inert'] });
  root.addEventListener('focusin', taken);
  root.addEventListener('focusout', left);
  return () => {
    changes.disconnect();
    root.removeEventListener('focusin', taken);
    root.removeEventListener('focusout', left);
  };
}

/**
 * Moves the focus to the title of a new screen, and keeps it on something within a screen. Both happen with the change
 * itself: in an effect that waits for the next frame, a key pressed meanwhile would fall on the page's body.
 */
export function useFocus(key: string) {
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  useLayoutEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  useLayoutEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    root.current?.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, [key]);
  return root;
}
