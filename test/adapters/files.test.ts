import { describe, expect, it } from 'vitest';
import { readFile, stampOf } from '../../src/adapters/files.ts';

const TEXT = '{\r\n  "game": "4-fantastiques",\r\n  "note": "La mairie a dit oui, l’État aussi"\r\n}';

function utf16(text: string, little: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

describe('a file that an editor saved again', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, false)],
    ['the old western alphabet', Uint8Array.from(TEXT.replace('’', '\u0092'), (char) => char.charCodeAt(0))],
    ['UTF-16 without a mark', utf16(TEXT, true)],
    ['UTF-16 without a mark, big end first', utf16(TEXT, false)],
  ])('opens from %s', async (_name, bytes) => {
    expect(await readFile(new File([bytes], 'x.json'))).toBe(TEXT);
  });

  it('that is empty or a single byte is read as it is', async () => {
    expect(await readFile(new File([], 'x.json'))).toBe('');
    expect(await readFile(new File(['a'], 'x.json'))).toBe('a');
  });

  it('that is larger than any session is left alone', async () => {
    expect(await readFile(new File([new Uint8Array(8_000_001)], 'x.json'))).toBeNull();
  });
});

it('a name’s date is local, and sorts', () => {
  expect(stampOf(new Date(2026, 10, 28, 14, 5))).toBe('2026-11-28-14h05');
  expect(stampOf(new Date(2026, 0, 3, 9, 30))).toBe('2026-01-03-09h30');
});
