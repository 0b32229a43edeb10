import type { ModelNumber } from '../src/lab/report/vocabulary.ts';

/** The reason written above each number of a table of the code, by its name: the report says what the code says. */
function reasonsIn(source: string, table: string): Record<string, string> {
  const body = new RegExp(`const ${table} = \\{([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? '';
  const reasons: Record<string, string> = {};
  let reason = '';
  for (const [, comment, name] of body.matchAll(/^ {2}\/\*\*\s*([\s\S]*?)\s*\*\/|^ {2}(\w+):/gm)) {
    if (comment !== undefined) reason = comment.replace(/\s*\n\s*\*\s*/g, ' ');
    else if (name !== undefined) reasons[name] = reason;
  }
  return reasons;
}

/** Every number of a table, with its reason. */
export function numbersIn(source: string, table: string, values: Readonly<Record<string, unknown>>): ModelNumber[] {
  const reasons = reasonsIn(source, table);
  return Object.entries(values).map(([name, value]) => ({
    name,
    value: typeof value === 'number' ? `${value}` : JSON.stringify(value),
    reason: reasons[name] ?? '',
  }));
}
