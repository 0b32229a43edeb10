import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatSave, parseSave, SAVE_FORMAT } from '../../src/play/session/save.ts';
import { createSession } from '../../src/play/session/session.ts';
import { soloSetup } from '../../src/play/session/setup.ts';
import { sampleScenario } from '../support/scenario.ts';

/** Files of games whose tensions are no longer played: told apart from damaged ones, and left untouched. */
const GOLDEN = ['solo-1-ended', 'solo-2-ended', 'led-2-console'] as const;

const file = (name: string): string => readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8');

describe('a file of an older format', () => {
  it.each(GOLDEN)('%s is refused as older, and its format named', (name) => {
    expect(parseSave(file(name))).toMatchObject({
      ok: false,
      fault: 'older',
      issues: [`format ${JSON.parse(file(name)).format}`],
    });
  });
});

describe('a file of a solo game', () => {
  const session = createSession(soloSetup({ scenario: sampleScenario(), hash: 'abcdef01' }, 'agent', 7, 'tough'));

  it('holds the company and the seed, from which its truths are drawn again', () => {
    const parsed = parseSave(formatSave(session));
    expect(parsed).toMatchObject({ ok: true, save: { format: SAVE_FORMAT, company: 'tough', seed: 7 } });
    expect(formatSave(session)).not.toContain('rotten');
  });

  it('cannot smuggle in what only a led session may hold', () => {
    const entry = { event: { type: 'ADVANCE' }, by: 'facilitator', at: 0 };
    const text = JSON.stringify({ ...JSON.parse(formatSave(session)), journal: [entry] });
    expect(parseSave(text)).toMatchObject({ ok: false, fault: 'damaged' });
  });
});
