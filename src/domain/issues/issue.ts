/** One thing an author must mend. `path` leads to it inside the scenario, from the root. */
export interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly message: string; // what is wrong, in plain words
  readonly fix: string; // how to mend it
}

/** The way to a value inside a scenario, from the root. */
export type Path = readonly (string | number)[];

/** Makes an issue; a short hand for the rules. */
export const issue = (code: string, path: Path, message: string, fix: string): Issue => ({ code, path, message, fix });

/** A cure that names what may be written instead; `none` when there is nothing. */
export const oneOf = (names: readonly string[], none: string): string =>
  names.length > 0 ? `use one of: ${[...new Set(names)].join(', ')}` : none;
