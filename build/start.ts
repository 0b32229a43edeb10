import { build } from 'vite';
import { serve } from './serve.ts';

/** `npm start`: builds the game and serves it on this machine alone. PORT chooses the first port tried. */
await build({ logLevel: 'warn' });
const { url } = await serve('dist', Number(process.env.PORT ?? 4173));
console.log(`\n  Les 4 Fantastiques de la transition\n  ${url}\n\n  Open this address in a browser. Ctrl+C stops.\n`);
