import { readdirSync, readFileSync } from 'node:fs';
import postcss, { type AtRule, type Container, type Declaration, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';

/**
 * The house's law of style. A class is styled by one file: it is the subject of a rule, the last of its selector, in that
 * file only, states and breakpoints included. What holds it may set a custom property, or place an element of its own.
 */

const FOLDER = 'src/overlay/style';
/** Classes without a style, by which a test finds its way. */
const HOOKS: readonly string[] = [
  'event-list',
  'need',
  'prepare-agenda',
  'room-hands',
  'table-knows',
  'table-secret',
  'undo-steps',
];
/** Sizes and spaces in rem that no token gives. They may only become fewer: lower the number when they do. */
const LITERALS = { sizes: 16, spaces: 25 };

type Files = Readonly<Record<string, string>>;
interface Breach {
  readonly file: string;
  readonly rule: string;
}

/** Splits a selector where `mark` stands outside of any bracket. */
function splitOutside(text: string, mark: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const each of text) {
    if (each === '(' || each === '[') depth++;
    if (each === ')' || each === ']') depth--;
    if (depth === 0 && mark.test(each)) parts.push('');
    else parts[parts.length - 1] += each;
  }
  return parts.filter((part) => part !== '');
}

const withoutAsides = (compound: string): string => {
  const shorter = compound.replace(/:(not|has)\((?:[^()]|\([^()]*\))*\)/g, '');
  return shorter === compound ? compound : withoutAsides(shorter);
};
const classesIn = (text: string): string[] => [...text.matchAll(/\.([a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? []);

/** The classes a selector styles: those of its last compound, of each alternative of a list or of `:is()`. */
function subjectsOf(selector: string): string[] {
  return splitOutside(selector, /,/).flatMap((alternative) => {
    const last = withoutAsides(splitOutside(alternative.trim(), /[\s>+~]/).at(-1) ?? '');
    const choices = [...last.matchAll(/:(?:is|where)\(((?:[^()]|\([^()]*\))*)\)/g)].flatMap(([, inner]) => inner ?? []);
    const own = last.replace(/:(?:is|where)\((?:[^()]|\([^()]*\))*\)/g, '');
    return [...classesIn(own), ...choices.flatMap(subjectsOf)];
  });
}

/** Where a rule holds: the conditions round it, from the outside in. */
function conditionsOf(node: Rule | Declaration): string {
  const names: string[] = [];
  for (
    let at: Container | undefined = node.parent as Container | undefined;
    at;
    at = at.parent as Container | undefined
  )
    if (at.type === 'atrule') names.unshift(`@${(at as AtRule).name} ${(at as AtRule).params}`);
  return names.join(' ');
}

const isFrame = (rule: Rule): boolean => conditionsOf(rule).includes('@keyframes');
const SIZED = /^(font-size|font|--[\w-]*(size|words)|--h[12])$/;
const SPACED = /^((row-|column-)?gap|(padding|margin)(-.+)?|--[\w-]*(pad|side|gap|indent|space))$/;
/** Lengths in rem that a declaration writes by itself; one rem is the page's own letter. */
const literalsOf = ({ value }: Declaration): number =>
  [...value.matchAll(/(?<![\w-])-?[\d.]+rem/g)].filter(([length]) => length !== '1rem').length;

/** Every breach of the law in these files, imported by `index.css`, for the classes that the sources use. */
function breachesOf(files: Files, used: ReadonlySet<string>): Breach[] {
  const found: Breach[] = [];
  const owners = new Map<string, Set<string>>();
  const seen = new Map<string, string>();
  const layers = new Map<string, string>();
  const declared = new Set<string>();
  postcss.parse(files['index.css'] ?? '').walkAtRules(({ name, params }) => {
    if (name === 'layer') for (const layer of params.split(',')) declared.add(layer.trim());
    const [, file, layer] = /^"\.\/(.+?)"\s*(?:layer\((.+)\))?/.exec(params) ?? [];
    if (name === 'import' && file) layers.set(file, layer ?? '');
  });
  for (const [file, css] of Object.entries(files)) {
    const breach = (rule: string) => found.push({ file, rule });
    if (css.split('\n').length > 301) breach('is longer than 300 lines');
    if (file === 'index.css') continue;
    if (!declared.has(layers.get(file) ?? '')) breach('is in no declared layer');
    const root = postcss.parse(css);
    root.walkAtRules('layer', () => void breach('opens a layer of its own'));
    root.walkDecls((each) => {
      if (each.important) breach(`${each.prop} is !important`);
    });
    root.walkRules((rule) => {
      if (isFrame(rule)) return;
      for (const name of rule.selectors.flatMap(subjectsOf))
        owners.set(name, (owners.get(name) ?? new Set()).add(file));
      const key = `${conditionsOf(rule)} ${rule.selector.replace(/\s+/g, ' ')}`;
      if (seen.has(key)) breach(`${rule.selector} is written twice`);
      seen.set(key, file);
      for (const name of new Set(classesIn(rule.selector))) {
        if (!used.has(name)) breach(`.${name} is used by nobody`);
        if (new RegExp(`\\.${name}(?![\\w-])[^\\s>+~,()]*\\.${name}(?![\\w-])`).test(rule.selector))
          breach(`.${name} is doubled to win`);
      }
      const props = rule.nodes.flatMap((node) => (node.type === 'decl' ? [node.prop] : []));
      for (const prop of props.filter((each, index) => props.indexOf(each) !== index))
        breach(`${rule.selector} says ${prop} twice`);
    });
  }
  for (const [name, by] of owners)
    if (by.size > 1) found.push({ file: [...by].sort().join(' '), rule: `.${name} is styled by several files` });
  return found;
}

/** How many sizes and spaces are written without a token. */
function countLiterals(files: Files): typeof LITERALS {
  const count = { sizes: 0, spaces: 0 };
  for (const [file, css] of Object.entries(files))
    if (file !== 'tokens.css')
      postcss.parse(css).walkDecls((each) => {
        if (SIZED.test(each.prop)) count.sizes += literalsOf(each);
        if (SPACED.test(each.prop)) count.spaces += literalsOf(each);
      });
  return count;
}

/** Every word of every string of the sources: a class may be put together from any of them. */
const wordsIn = (code: string): string[] =>
  [...code.matchAll(/(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].flatMap(([, , text = '']) => text.split(/[\s$}]+|\{.*?\}/));

/** The classes that markup asks for by name. */
const askedIn = (code: string): string[] =>
  [...code.matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, dynamic = '']) =>
    (plain ?? [...dynamic.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, other]) => one ?? other ?? '').join(' '))
      .split(/\s+/)
      .filter((name) => /^[a-z]/.test(name)),
  );

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));
const page = readFileSync('index.html', 'utf8');
const files: Files = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]),
);
const used = new Set([...sources, page].flatMap(wordsIn));

describe('the law of style', () => {
  it('is kept: one file a class, one layer a file, nothing written twice, nothing unused', () => {
    expect(breachesOf(files, used)).toEqual([]);
  });

  it('knows every class that has no style', () => {
    const styled = new Set(
      Object.values(files).flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? [])),
    );
    const bare = new Set(sources.flatMap(askedIn).filter((name) => !styled.has(name)));
    expect([...bare].sort()).toEqual([...HOOKS].sort());
  });

  it('takes sizes and spaces from tokens, but for a few that may only become fewer', () => {
    expect(countLiterals(files)).toEqual(LITERALS);
  });

  it('would see a breach', () => {
    const index = '@layer parts, screens;\n@import "./a.css" layer(parts);\n@import "./b.css" layer(screens);';
    const law = (a: string, b = '', at = index) =>
      breachesOf({ 'index.css': at, 'a.css': a, 'b.css': b }, new Set(['one', 'two'])).map(({ rule }) => rule);
    expect(law('.one { color: red; }', '.two .one { color: red; }')).toEqual(['.one is styled by several files']);
    expect(law('.one { color: red; }', '.two :is(.one, p):hover { color: red; }')).toHaveLength(1);
    expect(law('.one { color: red; }', '.one .two { color: red; } p:not(.one) { color: red; }')).toEqual([]);
    expect(law('.one { color: red; } .one { margin: 0; }')).toEqual(['.one is written twice']);
    expect(law('.one { color: red; } @media print { .one { margin: 0; } }')).toEqual([]);
    expect(law('.one { color: red; color: blue; }')).toEqual(['.one says color twice']);
    expect(law('.three { color: red; }')).toEqual(['.three is used by nobody']);
    expect(law('.one.one { color: red; }')).toEqual(['.one is doubled to win']);
    expect(law('.one { color: red !important; }')).toEqual(['color is !important']);
    expect(law('', '', '@layer parts;\n@import "./a.css" layer(parts);')).toEqual(['is in no declared layer']);
    expect(
      countLiterals({ 'a.css': '.one { font: 700 0.9rem / 1 serif; padding: 0.1rem 1rem var(--space-1); }' }),
    ).toEqual({ sizes: 1, spaces: 1 });
  });
});
