import { useLayoutEffect, useRef } from 'preact/hooks';

/** Signs that are shortcuts themselves, or alternatives to one: what is written counts, wherever a layout puts them. */
const SIGNS = new Set(['+', '-', '=', '?', '/', '.']);
/** With these Firefox opens its quick find, which swallows the letters that follow. */
const QUICK_FIND = new Set(["'", '/']);
/** No character, so that nobody types it and no setting turns it off. */
const ALWAYS = new Set(['f5']);

/** What a press means. Letters and signs are what they write; digits, and the dot of a remote, are places: `é` is 2. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const writes = key.length === 1 || key === 'Dead';
  if (SIGNS.has(key) || !writes) return key.toLowerCase();
  if (code === 'Period') return '.';
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? key.toLowerCase();
}

const TYPED =
  'textarea, select, input:not([type=radio], [type=checkbox], [type=range]), [role=textbox], [role=searchbox]';

/** True where keys are being typed, not pressed; an element of somebody else's making keeps all its keys. */
const isTyping = (at: EventTarget | undefined): boolean =>
  at instanceof HTMLElement && (at.isContentEditable || at.matches(TYPED) || at.localName.includes('-'));

/** True where a key that moves or presses already does something. */
function isUsed(key: string, at: EventTarget | undefined): boolean {
  if (!(at instanceof HTMLElement)) return false;
  if (key === ' ') return at.matches('a[href], button, input, summary');
  return /^(arrow|page)/.test(key) && at.matches('input:not([type=checkbox]), [role=slider]');
}

/** With a modifier a press is the browser's, while a letter is composed it is the writing's. Shift may be a digit's. */
const isForOthers = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph') || event.isComposing;

/**
 * Listens to single keys while they are allowed; a press that `press` takes (returns true) goes no further. A key that is
 * held is one press.
 */
export function useShortcuts(allowed: boolean, press: (key: string) => boolean): void {
  const latest = useRef({ allowed, press });
  latest.current = { allowed, press };
  const held = useRef('');
  // With the page itself, not after it is painted: no key pressed in between is lost.
  useLayoutEffect(() => {
    const isFree = (key: string, at: EventTarget | undefined) =>
      ALWAYS.has(key) || (latest.current.allowed && !document.querySelector('dialog[open]') && !isUsed(key, at));
    const onKey = (event: KeyboardEvent) => {
      const key = keyOf(event);
      const [at] = event.composedPath();
      if (isForOthers(event) || (isTyping(at) && !ALWAYS.has(key))) return;
      if (!event.repeat) held.current = isFree(key, at) && latest.current.press(key) ? event.code : '';
      const taken = held.current === event.code && event.code !== '';
      if (taken || (latest.current.allowed && QUICK_FIND.has(event.key))) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
