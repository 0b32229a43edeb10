import { useLayoutEffect, useRef } from 'preact/hooks';

/** True where keys are being typed, not pressed. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=range])'));

/** The single key an event stands for, in lower case; null within a dialog, while typing, or with a modifier. */
function shortcutOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return null;
  return document.querySelector('dialog[open]') ? null : event.key.toLowerCase();
}

/** Listens to single keys while they are allowed; a press that `press` takes (returns true) goes no further. */
export function useShortcuts(allowed: boolean, press: (key: string) => boolean): void {
  const latest = useRef(press);
  latest.current = press;
  // With the page itself, not after it is painted: no key pressed in between is lost.
  useLayoutEffect(() => {
    if (!allowed) return;
    const onKey = (event: KeyboardEvent) => {
      const key = shortcutOf(event);
      if (key !== null && latest.current(key)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [allowed]);
}
