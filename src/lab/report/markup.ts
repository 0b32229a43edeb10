/** Markup written as plain text, every value escaped: the report is one file that opens anywhere. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** French spaces before and after signs, so that none starts a line; as long as the text was. */
export const spaced = (text: string): string => text.replace(/ (?=[:;?!»%])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0');

/** Markup already made; anything else is text and is escaped. */
export interface Markup {
  readonly markup: string;
}

type Child = Markup | string | number | null | readonly Child[];

const flat = (child: Child): string => {
  if (child === null) return '';
  if (typeof child === 'string' || typeof child === 'number') return escaped(spaced(String(child)));
  return 'markup' in child ? child.markup : child.map(flat).join('');
};

/** One element: `el('p', { class: 'lead' }, 'words')`. */
export function el(tag: string, attributes: Readonly<Record<string, string | number>>, ...children: Child[]): Markup {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  return { markup: `<${tag}${written}>${children.map(flat).join('')}</${tag}>` };
}

/** A table with a caption, a row of headings and rows of cells; the first cell of a row names it. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Child[])[],
  kind = '',
): Markup {
  return el(
    'table',
    { class: kind },
    el('caption', {}, caption),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        headings.map((heading) => el('th', { scope: 'col' }, heading)),
      ),
    ),
    el(
      'tbody',
      {},
      rows.map(([first = '', ...rest]) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, first),
          rest.map((cell) => el('td', {}, cell)),
        ),
      ),
    ),
  );
}
