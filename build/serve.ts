import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
};
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** A server of a folder on this machine alone. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

async function answer(root: string, url: string): Promise<{ body: Buffer; headers: Record<string, string> } | null> {
  const path = normalize(join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
  if (path !== root && !path.startsWith(root + sep)) return null;
  const file = (await stat(path)).isDirectory() ? join(path, 'index.html') : path;
  const type = extname(file);
  const raw = await readFile(file);
  const body = TEXT.has(type) ? brotliCompressSync(raw) : raw;
  return {
    body,
    headers: {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': file.includes(`${sep}assets${sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
      ...(TEXT.has(type) ? { 'Content-Encoding': 'br' } : {}),
    },
  };
}

/** Serves a folder on 127.0.0.1, on the port asked for or the next free one. */
export async function serve(folder: string, port: number): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, request.url ?? '/')
      .then((found) => (found ? response.writeHead(200, found.headers).end(found.body) : response.writeHead(404).end()))
      .catch(() => response.writeHead(404).end());
  });
  const listen = (at: number): Promise<number> =>
    new Promise((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' && at < port + 50 ? listen(at + 1).then(done, fail) : fail(error),
      );
      server.listen(at, '127.0.0.1', () => {
        const address = server.address();
        done(address !== null && typeof address === 'object' ? address.port : at);
      });
    });
  const opened = await listen(port);
  return {
    url: `http://127.0.0.1:${opened}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
