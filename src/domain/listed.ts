import * as v from 'valibot';

/** A list of at most so many: counted before any item is read, so that a million of wrong ones cost nothing. */
export const atMost = <T extends v.GenericSchema>(most: number, item: T) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
