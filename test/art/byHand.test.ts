import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { optimize } from 'svgo';
import { describe, expect, it } from 'vitest';
import { byHand, FOLDER, generated } from '../../assets/art/src/shelf.ts';

/** Bytes that a picture of a folder may weigh, compressed as the game is served: a plate fills the screen alone. */
const BUDGET: Readonly<Record<string, number>> = {
  backdrop: 7000,
  badge: 1000,
  mark: 3000,
  plate: 100_000,
  tool: 1000,
};

/** What a picture kept by hand may not hold: it is an image, which runs nothing, fetches nothing, needs no font. */
const FORBIDDEN: readonly (readonly [fault: string, sign: RegExp])[] = [
  ['runs something', /<script|\son\w+\s*=|<foreignObject|javascript:/i],
  ['fetches something', /\b(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!#)|@import|<!ENTITY|<\?xml-stylesheet/i],
  ['needs a font', /<text\b|<tspan\b|font-family/i],
  ['holds what the house does not draw with', /<image\b|<filter\b|Gradient\b|<style\b/],
  ['keeps the marks of a drawing program', /xmlns:\w+=|<metadata\b|<!--/],
];

const folderOf = (name: string) => name.split('/')[0] ?? '';

/** Whether a text is XML; svgo without any plugin only reads it. */
function isWellFormed(svg: string): boolean {
  try {
    return optimize(svg, { plugins: [] }).data !== '';
  } catch {
    return false;
  }
}

/** Everything wrong with a picture kept by hand. */
function faultsOf(name: string, svg: string): string[] {
  const root = /^<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const size = /\swidth="([\d.]+)"\sheight="([\d.]+)"/.exec(root);
  const view = /\sviewBox="-?[\d.]+ -?[\d.]+ ([\d.]+) ([\d.]+)"/.exec(root);
  const weight = gzipSync(svg).length;
  return [
    ...(isWellFormed(svg) ? [] : ['is not well-formed']),
    ...(view ? [] : ['has no viewBox']),
    ...(size?.slice(1).join() === view?.slice(1).join() ? [] : ['has another size than its viewBox']),
    ...(weight > (BUDGET[folderOf(name)] ?? 0) ? ['is too heavy'] : []),
    ...FORBIDDEN.filter(([, sign]) => sign.test(svg)).map(([fault]) => fault),
  ];
}

const pictures = byHand().filter((name) => name.endsWith('.svg'));

describe('a picture kept by hand', () => {
  it('is one of the backdrops, plates, badges, tools and marks; the generator writes the rest', () => {
    expect(new Set(pictures.map(folderOf))).toEqual(new Set(Object.keys(BUDGET)));
    expect(generated().filter((name) => pictures.includes(name))).toEqual([]);
  });

  it.each(pictures)('%s is a safe, light image with its own frame', (name) => {
    expect(faultsOf(name, readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
  });

  const frame = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="84" viewBox="0 0 80 84">';
  it.each([
    [`${frame}<path d="M0 0"></svg>`, 'is not well-formed'],
    ['<svg xmlns="http://www.w3.org/2000/svg" width="80" height="84"></svg>', 'has no viewBox'],
    [`${frame.replace('80 84"', '90 84"')}</svg>`, 'has another size than its viewBox'],
    [`${frame}<path d="${Array.from({ length: 999 }, (_, i) => `M${i ** 2} ${i}`).join('')}"/></svg>`, 'is too heavy'],
    [`${frame}<script>1</script></svg>`, 'runs something'],
    [`${frame}<path onload="x()" d="M0 0"/></svg>`, 'runs something'],
    [`${frame}<use href="https://example.org/a.svg#b"/></svg>`, 'fetches something'],
    [`${frame}<path fill="url(http://example.org/a)" d="M0 0"/></svg>`, 'fetches something'],
    [`${frame}<text x="0">A</text></svg>`, 'needs a font'],
    [`${frame}<image href="#a"/></svg>`, 'holds what the house does not draw with'],
    [frame.replace(' width', ' xmlns:inkscape="x" width').concat('</svg>'), 'keeps the marks of a drawing program'],
  ])('would be refused: %.90s', (svg, fault) => {
    expect(faultsOf('badge/x.svg', svg)).toContain(fault);
  });
});
