import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAwake } from '../../src/adapters/wakeLock.ts';
import { newKey, openConsoleLink, openProjectorLink } from '../../src/adapters/windows.ts';
import { Channel } from '../support/channel.ts';

/** A console and a projector; the timers of one may be held back. */
function open({ held = 'none' }: { readonly held?: 'none' | 'desk' | 'room' } = {}) {
  const key = newKey();
  const said: string[] = [];
  const running = setInterval;
  const hold = (which: typeof held) => vi.stubGlobal('setInterval', which === held ? () => 0 : running);
  hold('desk');
  const desk = openConsoleLink(key, {
    changed: () => undefined,
    called: () => said.push('called'),
    ask: () => undefined,
    reading: () => undefined,
  });
  hold('room');
  const room = openProjectorLink<string>(key, {
    isView: (data): data is string => typeof data === 'string',
    show: (view) => void said.push(view),
    changed: () => void said.push(room.live() ? 'live' : 'lost'),
  });
  vi.stubGlobal('setInterval', running);
  return { desk, room, said };
}

beforeEach(() => {
  vi.useFakeTimers();
  const window = new EventTarget();
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
});
afterEach(() => {
  Channel.all.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the link between the desk and the room', () => {
  it('holds while the timers of the desk are held back: it answers what it is asked', () => {
    const { desk, room, said } = open({ held: 'desk' });
    desk.show('welcome');
    vi.advanceTimersByTime(300_000);
    expect(room.live()).toBe(true);
    expect(said.filter((each) => each !== 'called')).toEqual(['welcome', 'live']);
    expect(said.filter((each) => each === 'called').length).toBeGreaterThan(290);
    desk.show('roles');
    vi.advanceTimersByTime(10);
    expect(said).toContain('roles');
  });

  it('is lost once the desk leaves several calls unanswered, and comes back with it', () => {
    const { desk, room, said } = open();
    desk.show('welcome');
    vi.advanceTimersByTime(10_000);
    desk.close();
    vi.advanceTimersByTime(2_500);
    expect(room.live()).toBe(true);
    vi.advanceTimersByTime(2_500);
    expect(room.live()).toBe(false);
    expect(said.at(-1)).toBe('lost');
  });

  it.each(['none', 'room'] as const)('counts a projector as long as it answers; timers held back: %s', (held) => {
    const { desk } = open({ held });
    desk.show('welcome');
    vi.advanceTimersByTime(10);
    expect(desk.status()).toEqual({ count: 1, agrees: true });
    vi.advanceTimersByTime(60_000);
    expect(desk.status().count).toBe(1);
  });

  it('waits as long as no desk was ever heard', () => {
    const { desk, room } = open();
    desk.close();
    vi.advanceTimersByTime(1000);
    expect(room.live()).toBe(false);
  });
});

describe('a screen kept awake', () => {
  it('asks again each time the page comes back, and lets go', async () => {
    vi.useRealTimers();
    const page = Object.assign(new EventTarget(), { hidden: false });
    vi.stubGlobal('document', page);
    const release = vi.fn(() => Promise.resolve());
    const request = vi.fn(() => Promise.resolve({ release }));
    vi.stubGlobal('navigator', { wakeLock: { request } });
    const letSleep = keepAwake();
    page.dispatchEvent(new Event('visibilitychange'));
    await Promise.resolve();
    expect(request).toHaveBeenCalledTimes(2);
    letSleep();
    page.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
    expect(release).toHaveBeenCalled();
  });
});
