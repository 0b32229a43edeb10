import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../build/serve.ts';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const PAGE = `<!doctype html><title>${'a'.repeat(2000)}</title>`;
let served: Served;

beforeAll(async () => {
  mkdirSync(join(home, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(home, 'dist', 'index.html'), PAGE);
  writeFileSync(join(home, 'dist', 'assets', 'music.webm'), 'sound'.repeat(500));
  writeFileSync(join(home, 'dist', 'assets', 'music.m4a'), 'sound');
  writeFileSync(join(home, 'dist', 'assets', 'plate.svg'), '<svg/>');
  writeFileSync(join(home, 'dist', 'assets', 'letters.woff2'), 'letters');
  writeFileSync(join(home, 'dist', 'assets', 'main.js'), 'export {}');
  writeFileSync(join(home, 'secret.txt'), 'secret');
  mkdirSync(join(home, 'dist-old'));
  writeFileSync(join(home, 'dist-old', 'index.html'), 'secret');
  served = await serve(join(home, 'dist'), 4700);
});
afterAll(async () => {
  await served.close();
  rmSync(home, { recursive: true, force: true });
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The path goes as it is written: a browser's own client would tidy it first. */
function ask(path: string, encoding = '', method = 'GET'): Promise<Reply> {
  const { port } = new URL(served.url);
  return new Promise((done, fail) => {
    const headers = { 'Accept-Encoding': encoding };
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

describe('the server of the built game', () => {
  it.each([
    ['/', 'text/html;charset=utf-8', 'no-cache'],
    ['/index.html?seed=7', 'text/html;charset=utf-8', 'no-cache'],
    ['/assets/main.js', 'text/javascript', 'max-age=31536000, immutable'],
    ['/assets/music.webm', 'audio/webm', 'max-age=31536000, immutable'],
    ['/assets/music.m4a', 'audio/mp4', 'max-age=31536000, immutable'],
    ['/assets/plate.svg', 'image/svg+xml', 'max-age=31536000, immutable'],
    ['/assets/letters.woff2', 'font/woff2', 'max-age=31536000, immutable'],
  ])('gives %s as %s', async (path, type, cache) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  it('compresses text as the browser reads it, and sounds never', async () => {
    const gzip = await ask('/', 'gzip, deflate, br');
    const plain = await ask('/', '');
    expect([gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', undefined]);
    expect([gunzipSync(gzip.body), plain.body].map(String)).toEqual([PAGE, PAGE]);
    expect((await ask('/assets/music.webm', 'gzip, deflate, br')).headers['content-encoding']).toBeUndefined();
  });

  it('shows a page that was built again', async () => {
    const again = PAGE.replaceAll('a', 'b');
    await ask('/', 'gzip');
    writeFileSync(join(home, 'dist', 'index.html'), again);
    expect(String(gunzipSync((await ask('/', 'gzip')).body))).toBe(again);
    writeFileSync(join(home, 'dist', 'index.html'), PAGE);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/../dist-old/index.html',
    '/nothing',
    '/assets',
    '/%',
    '//',
    '//index.html',
  ])('refuses %s', async (path) => {
    const { status, body } = await ask(path);
    expect(String(body)).not.toContain('secret');
    expect([status, body.length]).toEqual([404, 0]);
  });

  it('only reads', async () => {
    expect((await ask('/', '', 'POST')).status).toBe(405);
    const head = await ask('/', '', 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('takes the next port when one is taken', async () => {
    const second = await serve(join(home, 'dist'), Number(new URL(served.url).port));
    expect(second.url).not.toBe(served.url);
    await second.close();
  });
});
