/** The first words of a text, whole sentences only, as many as fit a count of words; at least one sentence. */
export function firstSentences(text: string, most: number): string {
  const sentences = text.match(/[^.!?…]+[.!?…]+[\s\u00a0]*»?\s*|[^.!?…]+$/g) ?? [text];
  let said = '';
  for (const sentence of sentences) {
    const longer = said + sentence;
    if (said !== '' && longer.trim().split(/\s+/).length > most) break;
    said = longer;
  }
  return said.trim();
}
