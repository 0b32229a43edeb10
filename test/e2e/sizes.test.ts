import { expect, test } from './browser.ts';
import { beginSession, goOn } from './leader.ts';

test.describe('the room’s largest letters', () => {
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ] as const)
    test(`hold each name within its plate at ${width} × ${height}`, async ({ house }) => {
      const { page, projector } = await beginSession(house);
      await projector.setViewportSize({ width, height });
      const far = projector.locator('.projector:not([data-size=laptop])');
      if ((await far.count()) === 0) await projector.keyboard.press('t');
      await far.waitFor();
      for (const size of ['large', 'largest']) {
        await projector.keyboard.press('+');
        await projector.locator(`.projector[data-size=${size}]`).waitFor();
      }
      for (const scene of ['roles', 'situation', 'peers', 'parley'] as const) {
        await goOn(page);
        await projector.locator(`.projector[data-scene=${scene}]`).waitFor();
        if (scene !== 'roles' && scene !== 'peers') continue; // the scenes that name the tables
        const { count, over } = await projector.locator('.table-name, .room-card h2').evaluateAll((names) => ({
          count: names.length,
          over: names.flatMap((name) => {
            const range = document.createRange();
            range.selectNodeContents(name);
            const plate = name.closest('li')?.getBoundingClientRect();
            const beyond = range.getBoundingClientRect().right - (plate?.right ?? 0);
            return beyond > -2 ? [`${name.textContent}: ${beyond.toFixed(1)}`] : [];
          }),
        }));
        expect(count, scene).toBeGreaterThan(0);
        expect({ scene, over }).toEqual({ scene, over: [] });
      }
    });
});
