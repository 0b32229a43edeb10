import { Howler } from 'howler';

const GESTURES = ['pointerup', 'click', 'touchend', 'keydown'] as const;
const never = new Promise<void>(() => {});
const tamed = new WeakSet<AudioContext>();

// howler calls resume() and does not catch its refusal (an interrupted context on iOS).
function tame(context: AudioContext): void {
  if (tamed.has(context)) return;
  tamed.add(context);
  const resume = context.resume.bind(context);
  context.resume = () => resume().catch(() => never);
}

/** Whether the page may sound now: in sight, or on duty for others who look at another window. */
let onDuty: () => boolean = () => false;
export const isHeld = (): boolean => document.hidden && !onDuty();

/** Wakes the audio context; resolves once it runs, or never when the browser refuses. */
export async function wake(): Promise<void> {
  // howler creates its context with the first sound, and only then
  const context: AudioContext | null = Howler.ctx;
  if (!context || isHeld()) return;
  tame(context);
  await context.resume();
  // howler only notices the resumes it asked for; without this it would start the stems one after the other
  Object.assign(Howler, { state: context.state });
}

/** Whether a sound asked for now would be heard now. */
export function isAwake(): boolean {
  const context: AudioContext | null = Howler.ctx;
  return !isHeld() && (!context || context.state === 'running');
}

/** Calls back at each gesture: browsers let sound start, or start again, only then. */
export function onGesture(react: () => void): void {
  for (const gesture of GESTURES) document.addEventListener(gesture, react, { capture: true, passive: true });
}

/** Holds every sound while the page is hidden and not on duty: the context stops, so the stems stay together. */
export function holdWhileHidden(duty: () => boolean): void {
  onDuty = duty;
  document.addEventListener('visibilitychange', () => {
    const context: AudioContext | null = Howler.ctx;
    if (!context) return;
    Howler.mute(isHeld());
    if (isHeld()) context.suspend().catch(() => undefined);
    else void wake();
  });
}

/**
 * Starts several sounds in the same instant. Each of howler's starts means "now", and now moves on between two of them;
 * so the clock of the context is held while they are placed.
 */
export async function together(place: () => void): Promise<void> {
  const context: AudioContext | null = Howler.ctx;
  const held =
    context?.state === 'running' &&
    (await context.suspend().then(
      () => true,
      () => false,
    ));
  place();
  if (held) await wake();
}
