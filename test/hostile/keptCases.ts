import { expect } from 'vitest';
import { readPulse } from '../../src/adapters/clock.ts';
import { parseSettings } from '../../src/adapters/settings.ts';
import { openStorage } from '../../src/adapters/storage.ts';
import { rendererFromUrl, seedFromUrl, speedFromUrl, wasPlaying } from '../../src/adapters/url.ts';
import { isKey, keyFromHash } from '../../src/adapters/windows.ts';
import { keptSave, openLed, readSave } from '../../src/faces/keeper.ts';
import { formatPreparation, parsePreparation } from '../../src/play/room/preparation.ts';
import { parseSave } from '../../src/play/session/save.ts';
import { sealSlot, unsealSlot } from '../../src/play/session/slots.ts';
import { newcomer } from '../faces/ports.ts';
import { samplePlan } from '../play/roomWalks.ts';
import { BASES } from './bases.ts';
import { type Case, changed, MARKUP, nested, type Path, type Threat, written } from './cases.ts';

/** What a device keeps and what an address says: anybody may have written them. */

const whole = JSON.stringify(BASES.led);
const sealed = sealSlot({ number: 12, text: whole });

const slot = (threat: Threat, name: string, stored: string): Case => ({
  threat,
  name: `slot: ${name}`,
  holds: () => expect(unsealSlot(stored)).toBeNull(),
});

/** A newer slot that is whole and holds something false: the session kept before it is the one that is found. */
const behind = (threat: Threat, name: string, text: () => string): Case => ({
  threat,
  name: `slot: ${name} never costs the one before`,
  holds() {
    const storage = openStorage();
    storage.save('led', whole);
    storage.save('led', text());
    expect(keptSave(storage, 'led')).toEqual(readSave(whole));
    expect(storage.saved('led')[1]).toBe(whole);
  },
});

const slots = [
  slot('cut', 'half written', sealed.slice(0, sealed.length / 2)),
  slot('cut', 'one letter lost at the end', sealed.slice(0, -1)),
  slot('cut', 'one letter changed', sealed.replace('"seed"', '"sead"')),
  slot('cut', 'another number', sealed.replace('12:', '13:')),
  slot('cut', 'nothing', ''),
  slot('type', 'a save without its seal', whole),
  slot('type', 'a seal that is not one', `12:constructor:${whole}`),
  slot('number', 'a number of a thousand digits', `${'9'.repeat(1000)}${sealed.slice(2)}`),
  slot('number', 'a number below none', `-${sealed}`),
  slot('number', 'a number of other digits', `١٢${sealed.slice(2)}`),
  behind('type', 'a solo game on the shelf of led sessions', () => JSON.stringify(BASES.solo)),
  behind('version', 'fault 07: a newer format', () => JSON.stringify({ ...Object(BASES.led), format: 9 })),
  behind('cut', 'fault 05: half a session', () => whole.slice(0, 400)),
  behind('depth', 'nested 400 000 times', () => nested(400_000)),
  behind('markup', 'a page', () => `<!doctype html>${MARKUP.join('')}`),
  behind('count', 'a journal of 500 000 numbers', () => written(BASES.led, ['journal'], `[${'0,'.repeat(500_000)}0]`)),
];

const chosen = { ...newcomer(), language: 'en', scale: 120 } as const;
const settings = (threat: Threat, name: string, text: string, expected = chosen): Case => ({
  threat,
  name: `settings: ${name}`,
  holds: () => expect(parseSettings(text, chosen)).toEqual(expected),
});
const setting = (threat: Threat, path: Path, value: unknown): Case =>
  settings(
    threat,
    `${path.join('.')} = ${String(JSON.stringify(value)).slice(0, 40)}`,
    JSON.stringify(changed(newcomer(), path, value)),
  );

const ofSettings = [
  setting('markup', ['language'], MARKUP[0]),
  setting('prototype', ['__proto__'], { polluted: 1 }),
  setting('prototype', ['constructor'], { prototype: { polluted: 1 } }),
  setting('prototype', ['sound', '__proto__'], { polluted: 1 }),
  setting('prototype', ['language'], 'constructor'),
  setting('number', ['scale'], 1e9),
  setting('number', ['sound', 'music'], -1),
  setting('type', ['sound'], 'fort'),
  setting('type', ['motion'], 'oui'),
  setting('version', ['roomSound', 'tempo'], 3),
  settings('depth', 'nested 400 000 times', `{"language":${nested(400_000)}}`),
  settings('number', 'a volume without end', written(newcomer(), ['sound', 'music'], '1e400')),
  settings('cut', 'cut', '{"language":"fr","mot'),
  settings('version', 'of before, and nested', `{"music":true,"effects":true,"language":${nested(100_000)}}`),
];

const prepared = { scenario: 'sample', length: 45, plan: samplePlan(), seed: 7 } as const;
const preparation = (threat: Threat, name: string, text: string): Case => ({
  threat,
  name: `preparation: ${name}`,
  holds() {
    expect(parsePreparation(formatPreparation(prepared))).toEqual(prepared);
    expect(parsePreparation(text)).toBeNull();
  },
});
const kept = JSON.parse(formatPreparation(prepared)) as unknown;
const preparations = [
  preparation('markup', 'a scenario of markup', written(kept, ['scenario'], JSON.stringify(MARKUP[2]))),
  preparation('prototype', '__proto__', written(kept, ['__proto__'], '{"polluted":1}')),
  preparation('prototype', '__proto__ in the plan', written(kept, ['plan', '__proto__'], '{"polluted":1}')),
  preparation('depth', 'nested 400 000 times', written(kept, ['plan', 'agenda'], nested(400_000))),
  preparation('count', 'an agenda of 900 000 lines', written(kept, ['plan', 'agenda'], `[${'{},'.repeat(900_000)}{}]`)),
  preparation('number', 'a session of no length', written(kept, ['length'], '1e400')),
  preparation('type', 'a list', '[1,2,3]'),
  preparation('version', 'format 1', written(kept, ['format'], '1')),
  preparation('number', 'a seed below none', written(kept, ['seed'], '-1')),
  preparation('cut', 'cut', formatPreparation(prepared).slice(0, -30)),
];

const pulse = (threat: Threat, text: string): Case => ({
  threat,
  name: `pulse: ${text.slice(0, 40)}`,
  holds: () => expect(readPulse(text)).toBeNull(),
});
const pulses = [
  ...['1e3:5', '-1:5', '1.5:5', `${'9'.repeat(400)}:5`, 'NaN:NaN', '5:-5', '0x10:5'].map((text) =>
    pulse('number', text),
  ),
  ...['', ':', '5', '5:', '5:5:5', '5:5\n', ' 5:5'].map((text) => pulse('cut', text)),
  pulse('markup', MARKUP[0]),
];

const address = (threat: Threat, name: string, holds: () => void): Case => ({
  threat,
  name: `address: ${name}`,
  holds,
});
const HASHES = [
  '#projecteur=',
  '#projecteur',
  '#projecteur=__proto__',
  `#projecteur=${'A'.repeat(32)}`,
  `#projecteur=${'a'.repeat(33)}`,
];
const addresses = [
  ...HASHES.map((hash) => address('cut', hash, () => expect(keyFromHash(hash)).toBeNull())),
  ...MARKUP.slice(0, 4).map((text) =>
    address('markup', text, () => {
      expect(keyFromHash(`#projecteur=${text}`)).toBeNull();
      expect(isKey(text) || wasPlaying(`#${text}`)).toBe(false);
      expect(seedFromUrl(`?seed=${text}`)).toBeNull();
      expect(rendererFromUrl(`?renderer=${text}`)).toBe('auto');
    }),
  ),
  ...['-1', '1e9', '0x10', '99999999999', '1.5', '%31%00', 'NaN', ''].map((seed) =>
    address('number', `?seed=${seed}`, () => expect(seedFromUrl(`?seed=${seed}`)).toBeNull()),
  ),
  ...['-1e400', '1e400', 'NaN', '0', '-3', '1e9', '__proto__', '%'].map((speed) =>
    address('number', `?clock=${speed}`, () => {
      expect(speedFromUrl(`?clock=${speed}`)).toBeGreaterThanOrEqual(1);
      expect(speedFromUrl(`?clock=${speed}`)).toBeLessThanOrEqual(120);
    }),
  ),
  address('prototype', '?renderer=constructor', () => expect(rendererFromUrl('?renderer=constructor')).toBe('auto')),
  address('size', 'a million letters', () => expect(keyFromHash(`#projecteur=${'a'.repeat(1_000_000)}`)).toBeNull()),
];

const scenarios = ['constructor', 'nowhere', 'a'].map((id): Case => {
  const holds = async () => {
    const parsed = parseSave(JSON.stringify(changed(BASES.led, ['scenario'], id)));
    if (!parsed.ok || parsed.save.kind !== 'led') throw new Error('refused');
    expect(await openLed(parsed.save)).toBe('scenarioMissing');
  };
  return { threat: 'forged', name: `album: ${id}, which is not on the shelf`, holds };
});

export const KEPT_CASES: readonly Case[] = [
  ...[...slots, ...ofSettings, ...preparations, ...pulses, ...addresses, ...scenarios],
];
