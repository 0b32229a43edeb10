/**
 * One press, one act: of a double click only the first is a press, and a key that is held presses once. What comes under
 * the pointer meanwhile was never meant. Buttons that count say that they may be pressed again at once: `data-again`.
 */

type Pressed = Pick<MouseEvent, 'type' | 'detail'> | Pick<KeyboardEvent, 'type' | 'key' | 'repeat'>;

/** True for what follows a press without being one. */
export function isEcho(event: Pressed): boolean {
  return 'detail' in event && event.type === 'click'
    ? event.detail > 1
    : 'repeat' in event && event.repeat && event.key === 'Enter';
}

const isOnce = (at: EventTarget | null): boolean => {
  const pressed = at instanceof Element ? at.closest('button, a, summary') : null;
  return pressed !== null && pressed.closest('[data-again]') === null;
};

/** Holds every button within to one act a press. */
export function onePressOneAct(root: HTMLElement): void {
  const stopEcho = (event: MouseEvent | KeyboardEvent) => {
    if (!isEcho(event) || !isOnce(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener('click', stopEcho, true);
  root.addEventListener('keydown', stopEcho, true);
}
