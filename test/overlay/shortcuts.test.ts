import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/overlay/parts/shortcuts.ts';

/** A row of keys as a layout writes it: by place, without and with Shift. */
const keys = (row: Readonly<Record<string, string>>) =>
  Object.entries(row).flatMap(([code, written]) => [...written].map((key) => keyOf({ key, code })));

describe('what a key means', () => {
  it('takes digits by their place, whatever is written there', () => {
    const places = ['1', '1', '2', '2', '3', '3', '4', '4'];
    expect(keys({ Digit1: '&1', Digit2: 'é2', Digit3: '"3', Digit4: "'4" })).toEqual(places); // French
    expect(keys({ Digit1: '1!', Digit2: '2@', Digit3: '3#', Digit4: '4$' })).toEqual(places); // American
    expect(keys({ Digit1: '"1', Digit2: '«2', Digit3: '»3', Digit4: '(4' })).toEqual(places); // Bépo
    expect(keys({ Numpad1: '1', Numpad4: '4' })).toEqual(['1', '4']);
    expect(keyOf({ key: 'Dead', code: 'Digit2' })).toBe('2');
  });

  it('takes letters and signs by what they write, wherever they are', () => {
    expect(keys({ KeyQ: 'aA', Semicolon: 'mM', KeyA: 'qQ' })).toEqual(['a', 'a', 'm', 'm', 'q', 'q']);
    expect(keys({ Digit6: '-', Equal: '=+', KeyM: '?' })).toEqual(['-', '=', '+', '?']);
    expect(keyOf({ key: '+', code: 'Digit1' })).toBe('+'); // Swiss
  });

  it('takes the dot of a remote, which a French layout writes as a colon', () => {
    expect(keys({ Period: ':' })).toEqual(['.']);
    expect(keys({ Comma: '.', Period: '/' })).toEqual(['.', '/']);
  });

  it('knows the keys that write nothing by their names, those of a keypad without its lock too', () => {
    expect(keyOf({ key: 'PageDown', code: 'PageDown' })).toBe('pagedown');
    expect(keyOf({ key: 'ArrowRight', code: 'Numpad6' })).toBe('arrowright');
    expect(keyOf({ key: 'F5', code: 'F5' })).toBe('f5');
  });
});
