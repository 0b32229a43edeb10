import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
};
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** A server of a folder on this machine alone. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Quick rather than smallest: the best brotli takes seconds for the stage's library, and the first visitor waits. */
const QUICK = { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } };
/** How text travels, by encoding. */
export const SHRINK = {
  br: (raw: Buffer) => brotliCompressSync(raw, QUICK),
  gzip: (raw: Buffer) => gzipSync(raw),
} as const;

/** Text is compressed once a file and once an encoding, as far as the browser reads it. */
function encode(raw: Buffer, file: string, accepted: string, kept: Map<string, Buffer>): Answer {
  const encoding = (['br', 'gzip'] as const).find((each) =>
    new RegExp(`\\b${each}\\b(?!\\s*;\\s*q=0(?!\\.))`).test(accepted),
  );
  const headers = { Vary: 'Accept-Encoding' };
  if (!encoding) return { body: raw, headers };
  const key = `${encoding} ${file} ${raw.length}`;
  const body = (!file.endsWith('.html') && kept.get(key)) || SHRINK[encoding](raw);
  kept.set(key, body);
  return { body, headers: { ...headers, 'Content-Encoding': encoding } };
}

/** The file that an address names below the root; null when it names none there. */
async function fileOf(root: string, address: string): Promise<string | null> {
  const path = normalize(join(root, decodeURIComponent(new URL(address, 'http://localhost').pathname)));
  if (path !== root && !path.startsWith(root + sep)) return null;
  return (await stat(path)).isDirectory() ? join(path, 'index.html') : path;
}

async function answer(root: string, request: IncomingMessage, kept: Map<string, Buffer>): Promise<Answer | null> {
  const file = await fileOf(root, request.url ?? '/');
  if (!file) return null;
  const type = extname(file);
  const raw = await readFile(file);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const { body, headers } = TEXT.has(type) ? encode(raw, file, accepted, kept) : { body: raw, headers: {} };
  return {
    body,
    headers: {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': file.includes(`${sep}assets${sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
      ...headers,
    },
  };
}

/** Only reads: any other method is refused, and what is not there is not told from what is not allowed. */
function respond(root: string, kept: Map<string, Buffer>, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  answer(root, request, kept)
    .then((found) => {
      if (!found) return response.writeHead(404).end();
      response.writeHead(200, found.headers);
      return request.method === 'HEAD' ? response.end() : response.end(found.body);
    })
    .catch(() => response.writeHead(404).end());
}

/** Serves a folder on 127.0.0.1, on the port asked for or the next free one. */
export async function serve(folder: string, port: number): Promise<Served> {
  const root = resolve(folder);
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => respond(root, kept, request, response));
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
