/** The one source of time of a session. It counts what is lived: sleep and clock jumps are told, never counted. */

/** A tick that comes later than this means that the computer slept, in milliseconds. */
export const ASLEEP = 5_000;
/** A page held back (hidden: woken once a minute; printing: not at all) has late ticks that are no sleep. */
export const ASLEEP_HELD = 90_000;
/** A page that comes back within this was reloaded, not closed: the room went on meanwhile. */
export const RELOADED = 30_000;
const TICK = 250;
/** What else keeps a page from ticking: the window that prints it. */
const HOLDING = ['beforeprint', 'afterprint'] as const;

/** The clocks read together. */
export interface Reading {
  readonly session: number; // ms lived
  readonly steady: number; // performance.now()
  readonly wall: number; // Date.now()
}

/**
 * The next reading, and how much was slept through; pure. Session time never goes back, whatever the clocks do. `held`:
 * the page was held back at some time since the last reading, whatever it is now.
 */
export function advance(
  last: Reading,
  { steady, wall }: Pick<Reading, 'steady' | 'wall'>,
  { held, speed }: { readonly held: boolean; readonly speed: number },
): { readonly reading: Reading; readonly gap: number } {
  const lived = Math.max(0, steady - last.steady);
  const jumped = wall - last.wall - lived;
  if (lived > (held ? ASLEEP_HELD : ASLEEP))
    return { reading: { session: last.session, steady, wall }, gap: Math.max(lived, lived + jumped) };
  const session = last.session + lived * speed;
  return { reading: { session, steady, wall }, gap: jumped > ASLEEP ? jumped : 0 };
}

export interface SessionClock {
  /** Whole milliseconds of session time. */
  now(): number;
  /** A tick at once: for whoever is woken when the page's own timers are not. */
  tick(): void;
  stop(): void;
}

export interface ClockHeard {
  /** About four times a second while the page lives. */
  onTick(now: number): void;
  /** So many milliseconds went by uncounted; `now` is where session time stands. */
  onGap(ms: number, now: number): void;
}

/** Tells, each time it is asked, whether the page was held back at some time since it was asked last. */
function watchHeld(): { readonly asked: () => boolean; readonly stop: () => void } {
  let held = document.hidden;
  const note = () => {
    held = true;
  };
  document.addEventListener('visibilitychange', note);
  for (const name of HOLDING) addEventListener(name, note);
  return {
    asked() {
      const was = held || document.hidden;
      held = document.hidden;
      return was;
    },
    stop() {
      document.removeEventListener('visibilitychange', note);
      for (const name of HOLDING) removeEventListener(name, note);
    },
  };
}

/** Starts counting from a session time; `speed` above 1 is for rehearsals. */
export function startClock(from: number, heard: ClockHeard, speed = 1): SessionClock {
  const clocks = () => ({ steady: performance.now(), wall: Date.now() });
  const holding = watchHeld();
  let reading: Reading = { session: from, ...clocks() };
  const measure = (): number => {
    const next = advance(reading, clocks(), { held: holding.asked(), speed });
    reading = next.reading;
    const now = Math.round(reading.session);
    if (next.gap > 0) heard.onGap(Math.round(next.gap), now);
    return now;
  };
  const tick = () => heard.onTick(measure());
  const ticking = setInterval(tick, TICK);
  return {
    now: measure,
    tick,
    stop() {
      clearInterval(ticking);
      holding.stop();
    },
  };
}

/** What is kept of the clock between two loads of the page. */
export const formatPulse = (session: number): string => `${Math.round(session)}:${Date.now()}`;

/** Where session time stands after a reload, and how long nobody counted; null when nothing was kept. */
export function readPulse(text: string | null): { readonly session: number; readonly gap: number } | null {
  const match = text === null ? null : /^(\d{1,12}):(\d{1,15})$/.exec(text);
  if (!match) return null;
  const away = Date.now() - Number(match[2]);
  const session = Number(match[1]);
  if (away < 0) return { session, gap: 0 };
  return away <= RELOADED ? { session: session + away, gap: 0 } : { session, gap: away };
}
