import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** What the hosted page may load from its own address, the single file may only run by its hash or hold within itself. */
const POLICY = /(http-equiv="Content-Security-Policy"\s+content=")[^"]*/;
const ENTRY = /\s*<script type="module"[^>]*><\/script>/;
const SHEET = /\s*<link rel="stylesheet"[^>]*>/;

interface Parts {
  readonly page: string; // the hosted page, as Vite wrote it
  readonly script: string;
  readonly style: string;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Within a page a script ends at the first closing tag, even one in a string. */
function harmless(script: string): string {
  const safe = script.replace(/<\/(?=script)/gi, '<\\/');
  if (/<!--/.test(safe) && /<script/i.test(safe))
    throw new Error('this script would not end where it should in a page');
  return safe;
}

/** Vite marks each late import to say what to preload for it; with one chunk there is nothing, and the mark is left. */
const unmarked = (script: string): string => script.replaceAll('__VITE_PRELOAD__', 'void 0');

function policyFor(script: string, style: string): string {
  const own = "img-src data: blob:; media-src data: blob:; font-src data:; connect-src 'none'";
  const never = "base-uri 'none'; form-action 'none'";
  return `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; ${own}; ${never}`;
}

/** One replacement that must be there to be made; a function keeps `$` in code as it is. */
function replaceOnce(page: string, found: RegExp, by: (first: string) => string): string {
  if (!found.test(page)) throw new Error(`the built page no longer has ${found}`);
  return page.replace(found, (_, first: unknown) => by(String(first)));
}

/** The page with its script and style inside; the script comes last, so that the title is painted while it is read. */
export function inlinePage({ page, script, style }: Parts): string {
  // A page reads CR as LF: a hash of the text before that would not fit.
  const code = harmless(unmarked(script).replace(/\r\n?/g, '\n'));
  const css = style.replace(/\r\n?/g, '\n');
  if (/<\/style/i.test(css)) throw new Error('this style would not end where it should in a page');
  const policed = replaceOnce(page, POLICY, (before) => before + policyFor(code, css));
  const styled = replaceOnce(
    replaceOnce(policed, ENTRY, () => ''),
    SHEET,
    () => `\n    <style>${css}</style>`,
  );
  return replaceOnce(styled, /(\s*<\/body>)/, (end) => `\n    <script type="module">${code}</script>${end}`);
}

function textOf(bundle: Rolldown.OutputBundle, extension: string): string {
  const found = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(extension));
  const [only] = found;
  if (!only || found.length > 1)
    throw new Error(`a single file is made of one ${extension}, not of ${found.map((each) => each.fileName)}`);
  return only.type === 'chunk' ? only.code : Buffer.from(only.source).toString();
}

/** Writes the whole game as one page, which opens from a folder or a stick by double click. */
export function singleFile(fileName: string): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      const [page, script, style] = ['.html', '.js', '.css'].map((extension) => textOf(bundle, extension));
      const source = inlinePage({ page: page ?? '', script: script ?? '', style: style ?? '' });
      for (const name of Object.keys(bundle)) {
        const rest = bundle[name];
        if (rest && !/\.(html|js|css)$/.test(name)) throw new Error(`${name} would be left outside of the single file`);
        delete bundle[name];
      }
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Each sound in one encoding: an address that is empty is one that this build does not offer. */
export function oneEncoding(left: string): Plugin {
  const name = '\0left-out';
  return {
    name: 'one-encoding',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id.endsWith(`.${left}?url`) ? name : null),
    load: (id) => (id === name ? "export default '';" : null),
  };
}
