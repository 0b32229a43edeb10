/** A fixed seed asked for by `?seed=`, 0 .. 2^32 - 1; null when there is none or it is not a number. */
export function seedFromUrl(search: string): number | null {
  const asked = new URLSearchParams(search).get('seed');
  return asked !== null && /^\d{1,10}$/.test(asked) ? Number(asked) >>> 0 : null;
}

/** How to draw, when `?renderer=` asks for it: a help for machines that choose badly. */
export function rendererFromUrl(search: string): 'auto' | 'webgl' | 'canvas' {
  const asked = new URLSearchParams(search).get('renderer');
  return asked === 'webgl' || asked === 'canvas' ? asked : 'auto';
}

/** A new seed that nobody chose. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** What the address says while a game is on, so that a reload comes back to it. */
const PLAYING = '#partie';

/** True when the address says that a game was on. */
export const wasPlaying = (hash: string): boolean => hash === PLAYING;

/** This page's address with another end. Made of the whole of it: a path alone may begin like the name of a server. */
export function addressWith(hash: string): string {
  const address = new URL(location.href);
  address.hash = hash;
  return address.href;
}

/** Writes the end of the address, without a step in the browser's history; some pages may not, and do without. */
export function writeHash(hash: string): void {
  try {
    history.replaceState(history.state, '', addressWith(hash));
  } catch {
    // A page of a file or of a frame: a reload begins at the cover, where the game may be resumed.
  }
}

/** Writes in the address whether a game is on. */
export const rememberPlaying = (playing: boolean): void => writeHash(playing ? PLAYING : '');

/** Where the facilitator's window is. */
const DESK = '#console';

/**
 * Goes to the facilitator's window with the text of a session. It travels with the step in the browser's history, which
 * needs no storage; false when the browser refuses even that.
 */
export function handOver(text: string): boolean {
  try {
    history.pushState({ session: text }, '', addressWith(DESK));
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** The text that this window was handed when it was opened, or carried through a reload; null when there is none. */
export function handedOver(): string | null {
  const state: unknown = history.state;
  const handed = typeof state === 'object' && state !== null && 'session' in state ? state.session : null;
  return typeof handed === 'string' ? handed : null;
}

/** Has this tab carry, through a reload, what its browser keeps nowhere else; null once there is nothing to carry. */
export function carry(text: string | null): void {
  if (text === null && handedOver() === null) return;
  try {
    history.replaceState(text === null ? null : { session: text }, '');
  } catch {
    // Too large, or too often for this browser: the page alone has it, and says so.
  }
}

/** False once the person went back: the address no longer asks for the facilitator's window. */
export const staysAtDesk = (): boolean => location.hash === DESK;

/** Kept for the life of a tab: whether it was leading a session, so that a reload goes on with it. */
const LEADING = '4f.leading';

/** Remembers whether this tab leads a session. */
export function rememberLeading(leading: boolean): void {
  try {
    if (leading) sessionStorage.setItem(LEADING, '1');
    else sessionStorage.removeItem(LEADING);
  } catch {
    // Without storage a reload comes back to the preparation, where the session may be resumed.
  }
}

/** True when this tab was leading a session before it was reloaded. */
export function wasLeading(): boolean {
  try {
    return sessionStorage.getItem(LEADING) === '1';
  } catch {
    return false;
  }
}

/** How much faster than life a session's clock runs, when `?clock=` asks for it: 1 .. 120; a help to try an agenda. */
export function speedFromUrl(search: string): number {
  const asked = Number(new URLSearchParams(search).get('clock') ?? 1);
  return Number.isFinite(asked) ? Math.min(120, Math.max(1, asked)) : 1;
}
