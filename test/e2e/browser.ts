import { type BrowserContext, type Page, test as plain } from '@playwright/test';

export { expect } from '@playwright/test';

/** A real Chromium on the built game: what every browser test starts from. */

/** Where `ready.ts` says the game is served. */
export const SERVED_AT = 'GAME_SERVED_AT';

/** What went wrong in a page, and where it wanted to go. */
export interface Watch {
  readonly faults: string[]; // console errors and uncaught exceptions
  readonly strangers: string[]; // requests to any other host
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: Watch;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly search?: string; // and hash
  readonly motion?: boolean;
  readonly before?: (context: BrowserContext) => Promise<void>; // what must be so before the page opens
}

export interface House {
  readonly url: string;
  /** Opens the game in a fresh profile; reduced motion unless asked otherwise. */
  visit(options?: VisitOptions): Promise<Visit>;
}

/** Leaves the moving picture out of a context: other tests draw it, here it would only take time. */
export async function withoutPicture(context: BrowserContext): Promise<void> {
  const name = (part: string) =>
    `export const mount${part} = () => ({ show() {}, skip() {}, still: async () => {}, destroy() {} });`;
  const bodies = { mountLiving: name('Living'), mountStill: name('Still') };
  for (const [chunk, body] of Object.entries(bodies))
    await context.route(new RegExp(`assets/${chunk}-[^/]*\\.js$`), (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
}

/** Notes the faults of a page, and its requests to what does not start with `origin`. */
export function watchPage(page: Page, origin: string): Watch {
  const watch: Watch = { faults: [], strangers: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') watch.faults.push(message.text());
  });
  page.on('pageerror', (error) => watch.faults.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) watch.strangers.push(url);
  });
  return watch;
}

/** A test that is given the game as it was built; every window it opened is closed after it. */
export const test = plain.extend<{ house: House }>({
  house: async ({ browser }, use) => {
    const url = process.env[SERVED_AT] ?? '';
    const opened: BrowserContext[] = [];
    await use({
      url,
      async visit({ width = 1366, height = 768, search = '?seed=7', motion = false, before } = {}) {
        const context = await browser.newContext({
          viewport: { width, height },
          locale: 'fr-FR',
          reducedMotion: motion ? 'no-preference' : 'reduce',
        });
        opened.push(context);
        await before?.(context);
        const page = await context.newPage();
        const watch = watchPage(page, url);
        await page.goto(url + search);
        return { page, context, watch };
      },
    });
    for (const context of opened) await context.close();
  },
});

/** The journal kept on the device, newest slot; empty when there is none. */
export function keptJournal(page: Page): Promise<{ event: { type: string }; by: string }[]> {
  return page.evaluate(() => {
    const slots = ['4f.save.a', '4f.save.b'].flatMap((key) => localStorage.getItem(key) ?? []);
    const newest = slots.sort((a, b) => Number(b.split(':')[0]) - Number(a.split(':')[0]))[0];
    return newest ? JSON.parse(newest.slice(newest.indexOf('{'))).journal : [];
  });
}
