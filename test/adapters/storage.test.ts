import { beforeEach, describe, expect, it } from 'vitest';
import { type Device, openStorage } from '../../src/adapters/storage.ts';

/** A device that can become full, or forget at once what it takes. */
function device() {
  const texts = new Map<string, string>();
  const is = { full: false, forgetful: false, most: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY }; // texts it holds, characters of one
  const store: Device = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem(key: string, text: string) {
      if (is.full || text.length > is.longest || (!texts.has(key) && texts.size >= is.most))
        throw new DOMException('full', 'QuotaExceededError');
      if (!is.forgetful) texts.set(key, text);
    },
    removeItem: (key: string) => void texts.delete(key),
  };
  return { is, texts, store };
}

let disk: ReturnType<typeof device>;
beforeEach(() => {
  disk = device();
});

describe('a device that is full', () => {
  it('never brings an older game back: what was written last in this page is what is read', () => {
    const storage = openStorage(disk.store);
    for (const text of ['one', 'two']) expect(storage.save('solo', text)).toBe(true);
    disk.is.full = true;
    for (const text of ['three', 'four', 'five']) {
      expect(storage.save('solo', text)).toBe(false);
      expect(storage.saved('solo')[0]).toBe(text);
    }
    expect(openStorage(disk.store).saved('solo')).toEqual(['two', 'one']); // nothing that was kept is lost
  });

  it('does so for every value, and takes up again once there is room', () => {
    const storage = openStorage(disk.store);
    storage.keepValue('room.prepared', 'old');
    storage.keepSettings('old');
    disk.is.full = true;
    storage.keepValue('room.prepared', 'new');
    expect(storage.keepSettings('new')).toBe(false);
    expect([storage.value('room.prepared'), storage.settings()]).toEqual(['new', 'new']);
    disk.is.full = false;
    expect(storage.keepSettings('newer')).toBe(true);
    expect(openStorage(disk.store).settings()).toBe('newer');
  });

  it('gives the room of what was put aside to what is played', () => {
    const storage = openStorage(disk.store);
    storage.setAside('solo', 'before');
    disk.is.most = disk.texts.size;
    expect(storage.save('led', 'now')).toBe(true);
    expect(storage.aside('solo')).toBe('before');
    expect(openStorage(disk.store).aside('solo')).toBeNull();
  });

  it('loses nothing of what was put aside when even that room is not enough', () => {
    const storage = openStorage(disk.store);
    storage.setAside('solo', 'before');
    storage.setAside('led', 'the session before');
    disk.is.longest = 100;
    expect(storage.save('led', 'now '.repeat(100))).toBe(false);
    const later = openStorage(disk.store);
    expect([later.aside('solo'), later.aside('led')]).toEqual(['before', 'the session before']);
  });

  it('may still be emptied', () => {
    const storage = openStorage(disk.store);
    storage.save('led', 'one');
    disk.is.full = true;
    storage.save('led', 'two');
    storage.eraseAll();
    expect(storage.saved('led')).toEqual([]);
    expect([...disk.texts.keys()]).toEqual([]);
  });
});

describe('a device that forgets', () => {
  it('at once is told', () => {
    disk.is.forgetful = true;
    const storage = openStorage(disk.store);
    expect(storage.save('solo', 'one')).toBe(false);
    expect(storage.saved('solo')).toEqual(['one']);
  });

  it('later, because another window emptied it, has its game again from this page', () => {
    const storage = openStorage(disk.store);
    storage.save('solo', 'one');
    disk.texts.clear();
    expect(storage.saved('solo')).toEqual(['one']);
  });
});
