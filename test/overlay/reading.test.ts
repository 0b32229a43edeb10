import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOfKey } from '../../src/overlay/room/keys.ts';
import { firstSentences } from '../../src/overlay/room/projector/firstSentences.ts';
import { beatsOf } from '../../src/overlay/solo/reading.ts';
import type { Screen } from '../../src/view/player/model.ts';

describe('a screen told beat by beat', () => {
  const calendar = { window: 6, text: '', talked: 0, pace: 1 } as const;
  const bet = { made: null, choices: [] } as const;
  const positions = { kind: 'positions', options: [], aims: [], calendar, known: null, bet, again: false } as const;

  it('starts with the picture, where there is one to look at', () => {
    const told = { kind: 'situation', title: '', text: '', opening: null, facts: [], since: null } as const;
    expect(beatsOf({ ...told, aims: [], calendar })[0]).toBe('vista');
  });

  it('always lets the cards come last, so that the choice is made in front of them', () => {
    const screens: Screen[] = [
      { ...positions, out: false },
      { kind: 'peers', secret: null, stakes: [], aims: [], calendar, options: [] },
    ];
    for (const screen of screens) expect(beatsOf(screen).at(-1)).toBe('cards');
    expect(beatsOf({ ...positions, out: true })).toEqual(['words']);
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
