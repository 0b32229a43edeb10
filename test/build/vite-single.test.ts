import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inlinePage } from '../../build/vite-single.ts';

const BUILT = readFileSync('index.html', 'utf8').replace(
  /<script type="module"[^>]*><\/script>/,
  '<script type="module" crossorigin src="./a.js"></script>\n    <link rel="stylesheet" crossorigin href="./a.css">',
);
const inline = (script: string, style = 'p{color:red}', page = BUILT) => inlinePage({ page, script, style });
const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scriptIn = (page: string) => /<script type="module">(.*?)<\/script>/s.exec(page)?.[1];

describe('the page that holds everything', () => {
  it('runs its own script and wears its own style, and nothing else', () => {
    const page = inline('start()');
    const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toContain("default-src 'none'; ");
    expect(policy).toContain(`script-src ${hashOf('start()')};`);
    expect(policy).toContain(`style-src ${hashOf('p{color:red}')};`);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/'self'|unsafe/);
    expect(page).not.toMatch(/ src="|<link rel="stylesheet"/);
  });

  it('keeps code as it is: closing tags and dollars in strings, ends of line as a page reads them', () => {
    const page = inline("a('</script>', '$&', `\r\n`)");
    expect(scriptIn(page)).toBe("a('<\\/script>', '$&', `\n`)");
    expect(page).toContain(hashOf(scriptIn(page)));
  });

  it('refuses what would break out of its tag, and a page that is not the one it knows', () => {
    expect(() => inline("a('<!-- <script>')")).toThrow('would not end');
    expect(() => inline('', 'a{content:"</style>"}')).toThrow('would not end');
    expect(() => inline('', '', '<html><body></body></html>')).toThrow('no longer has');
  });
});
