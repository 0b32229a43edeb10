import * as v from 'valibot';

/** The name by which a file, a journal and an address call a scenario or a part of one: 1 to 40 characters, a letter first. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower case letters, digits and dashes'),
);
