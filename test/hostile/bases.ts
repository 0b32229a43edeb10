import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import {
  formatSave,
  ledSetupOf,
  type ParsedSave,
  parseSave,
  type Save,
  soloSetupOf,
  writeSave,
} from '../../src/play/session/save.ts';
import { createSession, type Session } from '../../src/play/session/session.ts';
import { type LedSetup, type SessionSetup, soloSetup } from '../../src/play/session/setup.ts';
import { projectPlayer } from '../../src/view/player/player.ts';
import { projectConsole } from '../../src/view/room/console.ts';
import type { ConsoleView } from '../../src/view/room/consoleModel.ts';
import { projectHotSeat } from '../../src/view/room/hotSeat.ts';
import { projectProjector } from '../../src/view/room/projector.ts';
import { isProjectorView, type ProjectorView } from '../../src/view/room/projectorModel.ts';
import { leadRoom } from '../play/roomWalks.ts';
import { sampleScenario } from '../support/scenario.ts';

/** Valid sessions to start from, and what is done with whatever was read. */

const loaded = { scenario: sampleScenario(), hash: 'abcdef01' };
const golden = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../play/golden/${name}.json`, import.meta.url), 'utf8'));

/** A solo game at its second tension. */
function walkedSolo(): string {
  const session = createSession(soloSetup(loaded, 'agent', 7));
  const events = [{ type: 'COMMIT', role: 'agent', option: 'b' }, { type: 'SETTLE' }] as const;
  for (let turn = 0; turn < 10; turn++)
    for (const event of [...events, { type: 'NEXT' } as const]) session.submit(event, 'agent');
  return formatSave(session);
}

const walkedLed = (): string => formatSave(leadRoom(5, 90), 600_000);

/** One valid file of each kind, as data. */
export const BASES = {
  solo: JSON.parse(walkedSolo()) as unknown,
  led: JSON.parse(walkedLed()) as unknown,
} as const;

/** Files of formats that are no longer read. */
export const OLDER = ['solo-1-ended', 'solo-2-ended', 'led-2-console', 'led-2-hot-seat'].map(golden);
export type Base = keyof typeof BASES;
export const BASE_NAMES = Object.keys(BASES) as Base[];

/** The setup of a save for the scenario at hand. */
const setupOf = (save: Save): SessionSetup =>
  save.kind === 'solo' ? soloSetupOf(save, loaded) : ledSetupOf(save, loaded);

/** What a journal that belongs elsewhere is refused with. */
const KNOWN = /^journal entry \d+ \([A-Z_]+\) is refused here: |^what follows by itself never stops/;

/** The session of a save; null when its journal belongs elsewhere. @throws for any other fault. */
export function openedOr(save: Save): Session | null {
  try {
    return createSession(setupOf(save), save.journal);
  } catch (error) {
    if (error instanceof Error && KNOWN.test(error.message)) return null;
    throw error;
  }
}

const isLed = (session: Session): session is Session<LedSetup> => session.setup.kind === 'led';

/** A led session as both windows show it. */
export function seenOf(session: Session<LedSetup>, now = 700_000): { room: ProjectorView; desk: ConsoleView } {
  const look = { state: session.state(), setup: session.setup, language: 'fr', now } as const;
  const room = projectProjector(look);
  const around = {
    ...{ sees: room, decisions: session.decisions(), redoable: session.redoable() },
    ...{
      draft: '',
      kept: true,
      rehearsal: null,
      projector: { link: 'present', agrees: true, blocked: false } as const,
    },
  };
  projectHotSeat(look, around, null);
  return { room, desk: projectConsole(look, around) };
}

/** Whatever was read is refused, or can be played, shown and saved again. */
export function harmless(parsed: ParsedSave): void {
  if (!parsed.ok) {
    expect(parsed.issues.length).toBeGreaterThan(0);
    expect(parsed.issues.length).toBeLessThanOrEqual(20);
    return;
  }
  const session = openedOr(parsed.save);
  if (!session) return;
  if (isLed(session)) expect(isProjectorView(seenOf(session).room)).toBe(true);
  else showAlone(session);
  session.submit({ type: 'NEXT' }, 'facilitator');
  expect(writeSave(session)).not.toBeNull();
}

function showAlone(session: Session): void {
  projectPlayer(session.state().game, { ...session.setup, you: 'agent', language: 'fr' });
}

/** A led session opened from data. @throws unless it is a whole one of this scenario. */
export function openedLed(data: unknown): Session<LedSetup> {
  const parsed = parseSave(JSON.stringify(data));
  const session = parsed.ok ? openedOr(parsed.save) : null;
  if (!session || !isLed(session)) throw new Error(`not a led session: ${JSON.stringify(parsed).slice(0, 200)}`);
  return session;
}
