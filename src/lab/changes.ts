import type { Tension } from '../domain/tension/tension.ts';
import { wordClause, wordEffect } from '../domain/tension/wording.ts';
import { ROLES } from '../domain/vocabulary.ts';

/** What a tuner would change, in the words that an author wrote: a line of the file before, and after. */
export interface Change {
  readonly path: readonly (string | number)[]; // within the tension's file
  readonly was: string;
  readonly now: string;
}

type Written = Omit<Change, 'now'>;

/** Every line of a tension that holds integers, as an author would write it. */
function writtenIn(tension: Tension): Written[] {
  const line = (was: string, ...path: Change['path']): Written => ({ path, was });
  const cards = ROLES.flatMap((role) =>
    tension.parts[role].cards.flatMap(({ months, posture, now, later }, index) => {
      const at = ['parts', role, 'cards', index] as const;
      return [
        line(`${months}`, ...at, 'months'),
        line(`${posture}`, ...at, 'posture'),
        line(now.map(wordClause).join('; '), ...at, 'now'),
        ...later.map((each, which) => line(wordClause(each), ...at, 'later', which, 'effects')),
      ];
    }),
  );
  return [
    line(`${tension.window}`, 'window'),
    ...tension.truths.map(({ tell }, index) => line(tell.map(wordEffect).join(', '), 'truths', index, 'tell')),
    ...cards,
    ...tension.outcomes.flatMap(({ effects, later }, index) => [
      line(effects.map(wordEffect).join(', '), 'outcomes', index, 'effects'),
      ...later.map((each, which) => line(wordClause(each), 'outcomes', index, 'later', which, 'effects')),
    ]),
  ];
}

/** The lines that differ between a tension and the same one tuned. */
export function changesOf(before: Tension, after: Tension): Change[] {
  const tuned = writtenIn(after);
  return writtenIn(before).flatMap(({ path, was }, index): Change[] => {
    const now = tuned[index]?.was ?? was;
    return now === was ? [] : [{ path, was, now }];
  });
}

const NUMBER = /[+-]?\d+/g;

/** A text with the numbers of a change put in, and nothing else touched: spaces, quotes and words stay the author's. */
export function rewritten(text: string, { was, now }: Pick<Change, 'was' | 'now'>): string {
  const [before, after] = [was.match(NUMBER) ?? [], now.match(NUMBER) ?? []];
  let index = 0;
  return text.replace(NUMBER, (number) => {
    const [old, fresh] = [before[index], after[index++]];
    if (old === fresh || fresh === undefined) return number;
    return number.startsWith('+') && !/^[+-]/.test(fresh) ? `+${fresh}` : fresh;
  });
}
