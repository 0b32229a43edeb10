import { type Connect, type Plugin, type PreviewServer, preview } from 'vite';

/** A server of a folder on this machine alone. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const FOREVER = 'max-age=31536000, immutable'; // what is in `assets` is named after what it holds

/** It only reads, is taken at its word about types, and tells no other site where one comes from. */
const manners: Connect.NextHandleFunction = (request, response, next) => {
  const { method, url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = ''] = url.split('?');
  if (path.startsWith('//')) {
    response.writeHead(404).end(); // what a page builds upon such an address would name another host
    return;
  }
  if (path === '/') request.url = '/index.html'; // as a file like any other, which tells its charset
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (path.startsWith('/assets/')) response.setHeader('Cache-Control', FOREVER);
  if (path.endsWith('.webm')) response.setHeader('Content-Type', 'audio/webm'); // ours hold no picture
  next();
};

const wellBehaved: Plugin = {
  name: 'well-behaved',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(manners);
  },
};

/** Serves a folder on 127.0.0.1, on the port asked for or the next free one: Vite's preview, and no page but those there. */
export async function serve(folder: string, port: number): Promise<Served> {
  const server: PreviewServer = await preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, cors: false },
    plugins: [wellBehaved],
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error(`nothing listens near port ${port}`);
  return { url, close: () => server.close() };
}
