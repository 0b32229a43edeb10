import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { defaultSettings } from '../../src/adapters/settings.ts';
import { openStorage } from '../../src/adapters/storage.ts';
import {
  addressWith,
  carry,
  handedOver,
  handOver,
  rememberLeading,
  rememberPlaying,
  wasLeading,
} from '../../src/adapters/url.ts';
import { keepAwake } from '../../src/adapters/wakeLock.ts';
import { leadAlone, openConsoleLink, openProjectorLink } from '../../src/adapters/windows.ts';

/** Services that exist but refuse: where an IT department blocks site data, or in a frame of another site. */

function denied(): never {
  throw new DOMException('denied', 'SecurityError');
}

const refused = () => Promise.reject(new DOMException('denied', 'SecurityError'));
const settled = () => new Promise((done) => setTimeout(done, 5));

function refuseGlobal(name: string): void {
  Object.defineProperty(globalThis, name, { configurable: true, get: denied });
}

const REAL = new Map(
  ['localStorage', 'sessionStorage'].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
);

afterEach(() => {
  vi.unstubAllGlobals();
  for (const [name, real] of REAL) {
    if (real) Object.defineProperty(globalThis, name, real);
    else Reflect.deleteProperty(globalThis, name);
  }
});

describe('a browser that refuses', () => {
  it('to lend its storage keeps things as long as the page lives, and says so', () => {
    refuseGlobal('localStorage');
    const storage = openStorage();
    expect(storage.save('led', 'one')).toBe(false);
    expect(storage.saved('led')).toEqual(['one']);
    expect(storage.keepSettings('{}')).toBe(false);
    expect(storage.settings()).toBe('{}');
  });

  it('to remember a tab lets it go on', () => {
    refuseGlobal('sessionStorage');
    rememberLeading(true);
    expect(wasLeading()).toBe(false);
  });

  it.each([
    ['throws', { locks: { request: denied } }],
    ['answers no', { locks: { request: refused } }],
    ['has none', {}],
    ['cannot even be asked for them', Object.defineProperty({}, 'locks', { get: denied })],
  ])('to lock (%s) leads once', async (_how, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const told: string[] = [];
    leadAlone(
      () => told.push('wait'),
      () => told.push('lead'),
    );
    await settled();
    expect(told).toEqual(['lead']);
  });

  it('to wait for a lock, once another window holds it, leads in the end', async () => {
    const request = (_name: string, options: LockOptions, hold: (lock: Lock | null) => unknown) =>
      options.ifAvailable ? Promise.resolve(hold(null)) : refused();
    vi.stubGlobal('navigator', { locks: { request } });
    const told: string[] = [];
    leadAlone(
      () => told.push('wait'),
      () => told.push('lead'),
    );
    await settled();
    expect(told).toEqual(['wait', 'lead']);
  });

  it('to let windows be heard, or opened, still has its desk and its projector', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    vi.stubGlobal('BroadcastChannel', denied);
    for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => undefined);
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('location', new URL('http://127.0.0.1//index.html?seed=7#console'));
    vi.stubGlobal('open', denied);
    const link = openConsoleLink('0'.repeat(32), {
      changed: () => undefined,
      called: () => undefined,
      ask: () => undefined,
      reading: () => undefined,
    });
    link.show({ scene: 'cover' });
    expect(link.status()).toEqual({ count: 0, agrees: true });
    expect(link.open()).toBe(false);
    link.close();
    const isView = (_data: unknown): _data is string => true;
    const heard = { isView, show: () => undefined, changed: () => undefined };
    expect(openProjectorLink('0'.repeat(32), heard).live()).toBe(false);
  });

  it('to tell what a person likes has its defaults', () => {
    vi.stubGlobal('matchMedia', denied);
    expect(defaultSettings().motion).toBe(true);
  });

  it('to stay awake falls asleep without a word', async () => {
    vi.stubGlobal('navigator', { wakeLock: { request: denied } });
    vi.stubGlobal('document', { hidden: false, addEventListener: () => {}, removeEventListener: () => {} });
    const letSleep = keepAwake();
    await settled();
    letSleep();
  });
});

describe('an address', () => {
  it.each([
    ['http://127.0.0.1:4517//index.html?seed=7#console', 'http://127.0.0.1:4517//index.html?seed=7#partie'],
    ['file:////server/share/jeu.html', 'file:////server/share/jeu.html#partie'],
    ['http://127.0.0.1/jeu/?seed=7#partie', 'http://127.0.0.1/jeu/?seed=7#partie'],
  ])('%s keeps its server and its folders', (from, to) => {
    vi.stubGlobal('location', new URL(from));
    expect(addressWith('#partie')).toBe(to);
  });

  it('of a page that may not change it stays as it is', () => {
    vi.stubGlobal('location', new URL('http://127.0.0.1//index.html'));
    vi.stubGlobal('history', { replaceState: denied });
    rememberPlaying(true);
  });

  it('of a page that may not change it hands nothing over, and says so', () => {
    vi.stubGlobal('location', new URL('http://127.0.0.1//index.html'));
    vi.stubGlobal('history', { state: null, pushState: denied, replaceState: denied });
    expect(handOver('{}')).toBe(false);
    carry('{}');
    expect(handedOver()).toBeNull();
  });
});

describe('a step in the history', () => {
  it('carries a session through a reload, whatever the address says, until it is kept', () => {
    const history = {
      state: null as unknown,
      pushState: (state: unknown) => Object.assign(history, { state }),
      replaceState: (state: unknown) => Object.assign(history, { state }),
    };
    vi.stubGlobal('history', history);
    vi.stubGlobal('location', Object.assign(new URL('http://127.0.0.1/'), { reload: () => undefined }));
    expect(handedOver()).toBeNull();
    expect(handOver('one')).toBe(true);
    expect(handedOver()).toBe('one');
    carry('two');
    rememberPlaying(true);
    expect(handedOver()).toBe('two');
    carry(null);
    expect(handedOver()).toBeNull();
    for (const stranger of ['text', 3, { session: 3 }, {}]) {
      history.state = stranger;
      expect(handedOver()).toBeNull();
    }
  });
});
