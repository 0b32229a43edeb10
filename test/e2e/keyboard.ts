import type { Page } from '@playwright/test';

/** What a keyboard sends: what is written, where the key is; `repeat` while it is held. */
export interface Sent {
  readonly key: string;
  readonly code: string;
  readonly vk?: number; // some keys are nothing to the browser without their number
  readonly shift?: boolean;
  readonly repeat?: number; // so many times more
}

/** Presses a key as the keyboard would, whatever the layout of this machine. */
export async function send(page: Page, { key, code, vk = 0, shift = false, repeat = 0 }: Sent): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : '';
  const event = { key, code, windowsVirtualKeyCode: vk, modifiers: shift ? 8 : 0 };
  for (let time = 0; time <= repeat; time++)
    await cdp.send('Input.dispatchKeyEvent', {
      ...{ ...event, type: text ? 'keyDown' : 'rawKeyDown', autoRepeat: time > 0 },
      ...(text ? { text, unmodifiedText: text } : {}),
    });
  await cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  await cdp.detach();
}
