/** One thing an author must mend. `path` leads to it inside the scenario, from the root. */
export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string; // what is wrong, in plain words
  readonly fix: string; // how to mend it
}

/** Makes an issue; a short hand for the rules. */
export const issue = (code: string, path: Issue['path'], message: string, fix: string): Issue => ({
  code,
  path,
  message,
  fix,
});
