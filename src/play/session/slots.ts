import { hashWords } from '../../domain/random.ts';

/** Two slots are written in turn, each with a number and a checksum: a half-written one never costs the other. */
export interface Slot {
  readonly number: number; // grows with each write
  readonly text: string;
}

/** The stored form of a slot: number, checksum, text. */
export function sealSlot({ number, text }: Slot): string {
  return `${number}:${hashWords(number, text).toString(16)}:${text}`;
}

/** Reads a stored slot back; null when it is missing, cut or altered. */
export function unsealSlot(stored: string | null): Slot | null {
  const match = stored === null ? null : /^(\d{1,15}):([0-9a-f]{1,8}):([\s\S]*)$/.exec(stored);
  if (!match) return null;
  const [, digits = '', sum, text = ''] = match;
  const number = Number(digits);
  return hashWords(number, text).toString(16) === sum ? { number, text } : null;
}

/** The newest whole slot, or null. */
export function newest(slots: readonly (Slot | null)[]): Slot | null {
  return slots.reduce((top, each) => (each && (!top || each.number > top.number) ? each : top), null);
}
