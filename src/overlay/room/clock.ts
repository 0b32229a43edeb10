/** Times as the room reads them. */

const two = (value: number): string => String(value).padStart(2, '0');

/** "1:30"; negative times keep their sign with a real minus. */
export function digits(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  return `${seconds < 0 && whole > 0 ? '−' : ''}${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

/** Whole minutes, rounded away from nothing: forty seconds late is one minute late. */
export const wholeMinutes = (seconds: number): number => Math.sign(seconds) * Math.ceil(Math.abs(seconds) / 60);

/** The slice of a disc that is left: a path round the origin, from noon, clockwise. Empty when nothing is left. */
export function slicePath(share: number, radius: number): string {
  const part = Math.min(1, Math.max(0, share));
  if (part === 0) return '';
  if (part === 1) return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
  const turn = part * 2 * Math.PI;
  const round = (value: number) => Math.round(value * 100) / 100;
  const end = `${round(Math.sin(turn) * radius)} ${round(-Math.cos(turn) * radius)}`;
  return `M0 0V${-radius}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${end}Z`;
}
