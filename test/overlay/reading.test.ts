import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOfKey } from '../../src/overlay/room/keys.ts';
import { firstSentences } from '../../src/overlay/room/projector/firstSentences.ts';
import { beatsOf } from '../../src/overlay/solo/reading.ts';
import type { Screen } from '../../src/view/player/model.ts';

describe('a screen told beat by beat', () => {
  const situation = { kind: 'situation', title: '', text: '', opening: null, facts: [], since: null } as const;

  it('starts with the picture, and shows what exists and nothing else', () => {
    expect(beatsOf(situation)).toEqual(['vista', 'words']);
    expect(beatsOf({ ...situation, opening: 'Un lundi.' })).toEqual(['vista', 'opening', 'words']);
  });

  it('always lets the cards come last, so that the choice is made in front of them', () => {
    const screens: Screen[] = [
      { kind: 'positions', options: [], out: false, again: false },
      { kind: 'peers', knows: '', stakes: [], options: [] },
      { kind: 'bet', made: null, choices: [] },
      { kind: 'sealed', yours: null },
    ];
    for (const screen of screens) expect(beatsOf(screen).at(-1)).toBe('cards');
    expect(beatsOf({ kind: 'positions', options: [], out: true, again: false })).toEqual(['words']);
  });
});

describe('few words for a far reader', () => {
  it('keeps whole sentences, from the start', () => {
    const text = 'Onze appels sont ouverts. Tous ferment le même mois. « Et nous ? » dit quelqu’un.';
    expect(firstSentences(text, 9)).toBe('Onze appels sont ouverts. Tous ferment le même mois.');
    expect(firstSentences(text, 1)).toBe('Onze appels sont ouverts.');
    expect(firstSentences(text, 99)).toBe(text);
  });

  it('never invents a word and never falls silent', () => {
    const sentence = fc.stringMatching(/^[A-Z][a-z ]{0,30}[.!?]$/);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 40 }), (each, most) => {
        const text = each.join(' ');
        const said = firstSentences(text, most);
        expect(text.startsWith(said)).toBe(true);
        expect(said).not.toBe('');
      }),
    );
  });
});

describe('the keys of the big screen', () => {
  it('changes mode with T and size with plus and minus, within bounds', () => {
    expect(readingOfKey('t', { mode: 'room', scale: 120 })).toEqual({ mode: 'laptop', scale: 120 });
    expect(readingOfKey('+', { mode: 'room', scale: 120 })).toEqual({ mode: 'room', scale: 140 });
    expect(readingOfKey('+', { mode: 'room', scale: 140 })).toEqual({ mode: 'room', scale: 140 });
    expect(readingOfKey('-', { mode: 'room', scale: 100 })).toEqual({ mode: 'room', scale: 100 });
    expect(readingOfKey('a', { mode: 'room', scale: 100 })).toBeNull();
  });
});
