import type { Plugin } from 'vite';

const STRICT = [
  ["style-src 'self'", "style-src 'self' 'unsafe-inline'"],
  ["connect-src 'self'", "connect-src 'self' ws://127.0.0.1:* ws://localhost:*"],
] as const;

/** The page forbids what the game does not need; `npm run dev` alone needs inline styles and a socket for its reloads. */
export function looserPolicy(): Plugin {
  return {
    name: 'looser-policy',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        STRICT.reduce((page, [strict, loose]) => {
          if (!page.includes(strict)) throw new Error(`index.html no longer has the policy ${strict}`);
          return page.replace(strict, loose);
        }, html),
    },
  };
}
