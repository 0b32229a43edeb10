/** The reason written above each parameter of `parameters.ts`, by its name: the report says what the code says. */
export function reasonsIn(source: string): Record<string, string> {
  const body = /const REFERENCE = \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
  const reasons: Record<string, string> = {};
  let reason = '';
  for (const [, comment, name] of body.matchAll(/\/\*\*\s*([\s\S]*?)\s*\*\/|^\s*(\w+):/gm)) {
    if (comment !== undefined) reason = comment.replace(/\s*\n\s*\*\s*/g, ' ');
    else if (name !== undefined) reasons[name] = reason;
  }
  return reasons;
}
