import { existsSync } from 'node:fs';
import { serve } from '../../build/serve.ts';
import { SERVED_AT } from '../e2e/browser.ts';

/** Before any browser test: what was built is there, and served to every worker. */
export default async function ready(): Promise<() => Promise<void>> {
  for (const built of ['dist/index.html', 'dist-single/les-4-fantastiques.html'])
    if (!existsSync(built)) throw new Error(`no ${built}: run npm test, which builds it`);
  process.env.NODE_ENV = 'test'; // what serves a build would say production, where the gallery does not exist
  const served = await serve('dist', 4300);
  process.env[SERVED_AT] = served.url;
  return () => served.close();
}
