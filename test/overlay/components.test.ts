import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Button } from '../../src/overlay/parts/Button.tsx';
import { type Face, FaceContext } from '../../src/overlay/parts/context.ts';
import { Doors } from '../../src/overlay/parts/Doors.tsx';
import { Languages } from '../../src/overlay/parts/Languages.tsx';
import { ReadingChoice } from '../../src/overlay/parts/ReadingChoice.tsx';
import { BetFields } from '../../src/overlay/room/BetFields.tsx';
import { dictionary } from '../../src/text/index.ts';

const FACE: Face = { t: dictionary('fr'), language: 'fr', keys: true, act: () => undefined };

/** The page that a face would write. */
const written = (children: ComponentChildren, face: Partial<Face> = {}): string =>
  renderToString(h(FaceContext.Provider, { value: { ...FACE, ...face } }, children));

describe('a button', () => {
  const button = h(Button, { action: { type: 'NEXT' }, hint: 'N', icon: 'back', trail: 'next', children: 'Suite' });

  it('draws its key and says it, only where single keys are allowed', () => {
    expect(written(button)).toContain('aria-keyshortcuts="N"');
    expect(written(button)).toContain('<span class="key" aria-hidden="true">N</span>');
    expect(written(button, { keys: false })).not.toMatch(/keyshortcuts|class="key"/);
  });

  it('has one sign before its words and one after', () => {
    expect(written(button)).toMatch(/<svg.*<\/svg><span>Suite<\/span><svg/);
  });

  it('says that it is on or off when it can be', () => {
    expect(written(button)).not.toContain('aria-pressed');
    expect(written(h(Button, { action: { type: 'SAVE_FILE' }, pressed: false, children: 'Marquer' }))).toContain(
      'aria-pressed="false"',
    );
  });
});

describe('the choice of reading', () => {
  it('names its key only where single keys are allowed', () => {
    const choice = h(ReadingChoice, { settings: { reading: 'room', scale: 100 }, choose: () => undefined });
    expect(written(choice)).toContain('touche T');
    expect(written(choice, { keys: false })).not.toContain('touche T');
  });
});

describe('the choice of language', () => {
  it('names each language in itself and ticks the one in use', () => {
    const said = written(h(Languages, {}), { language: 'en', t: dictionary('en') });
    expect(said).toMatch(/lang="fr" aria-pressed="false"><span>Français/);
    expect(said).toMatch(/lang="en" aria-pressed="true"><svg.*<span>English/);
  });
});

describe('a door, once the cards are turned', () => {
  const door = { id: 'roof', text: 'Le toit', keys: ['elected' as const], names: [], prevails: true };
  const said = (open: boolean, late: boolean) => written(h(Doors, { aims: [{ ...door, open }], wanted: [], late }));

  it('says how it was taken: open, forced without a key, or too late', () => {
    expect(said(true, false)).toContain(FACE.t.doors.prevails);
    expect(said(false, false)).toContain(FACE.t.doors.forced);
    for (const open of [true, false]) expect(said(open, true)).toContain(FACE.t.doors.late);
    expect(said(false, true)).not.toContain(FACE.t.doors.prevails);
  });
});

describe('the entry of a bet', () => {
  const choices = [
    {
      role: 'torch',
      options: [{ id: 'b', letter: 'C', title: 'Attendre' }],
      stakes: [{ id: 'T2', label: 'Du temps' }],
    },
    { role: 'state', options: [{ id: 'c', letter: 'A', title: 'Signer' }], stakes: [{ id: 'S1', label: 'Un cadre' }] },
  ] as const;
  const fields = (about: 'torch' | null) =>
    written(h(BetFields, { id: 'bet', draft: { about, option: null, stake: null }, choices, change: () => undefined }));

  it('offers the cards and the hopes of the one it is about, and of nobody else', () => {
    expect(fields('torch')).toContain('C · Attendre');
    expect(fields('torch')).toContain('Du temps');
    expect(fields('torch')).not.toMatch(/Signer|Un cadre/);
    expect(fields(null)).not.toMatch(/Attendre|Signer|Du temps/);
  });

  it('labels each of its three lists', () => {
    const said = fields('torch');
    for (const part of ['about', 'option', 'stake']) {
      expect(said).toContain(`<label for="bet-${part}">`);
      expect(said).toContain(`<select id="bet-${part}"`);
    }
  });
});
