import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import { chance } from '../../src/domain/random.ts';
import { ROLES, type Role } from '../../src/domain/vocabulary.ts';
import { placeOf } from '../../src/play/game/place.ts';
import { createSession, type Session } from '../../src/play/session/session.ts';
import { type SoloSetup, soloSetup } from '../../src/play/session/setup.ts';
import { type PlayerView, playerViewSchema } from '../../src/view/player/model.ts';
import { projectPlayer } from '../../src/view/player/player.ts';
import { alphabet, pick, seeds } from '../play/walks.ts';
import { sampleScenario } from '../support/scenario.ts';

const scenario = sampleScenario();

const viewOf = (session: Session<SoloSetup>, you: Role): PlayerView =>
  projectPlayer(session.state().game, { ...session.setup, you, language: 'fr' });

/** Every view of a random solo game. */
function viewsOf(seed: number, you: Role, played = scenario): PlayerView[] {
  const session = createSession(soloSetup({ scenario: played, hash: 'abcdef01' }, you, seed));
  const events = alphabet(played);
  const views = [viewOf(session, you)];
  for (let turn = 0; turn < 400 && placeOf(session.state().game) !== 'epilogue'; turn++) {
    const snapshot = session.state().game;
    const event = pick(
      events.filter((each) => !('role' in each && each.role !== you) && snapshot.can(each)),
      chance(seed, turn),
    );
    if (event) session.submit(event, you);
    views.push(viewOf(session, you));
  }
  return views;
}

describe('what a player sees', () => {
  it('is at most five gauges, finite and within their scale', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ROLES), (seed, you) => {
        for (const { gauges } of viewsOf(seed, you)) {
          expect(gauges.length).toBeLessThanOrEqual(5);
          for (const { value } of gauges) {
            expect(Number.isInteger(value)).toBe(true);
            expect(value).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('never holds what only another role knows, nor any hidden effect before the choice', () => {
    const others = (you: Role) =>
      scenario.tensions.flatMap(({ parts }) =>
        ROLES.filter((role) => role !== you).map((role) => parts[role].knows.fr),
      );
    const secretive = structuredClone(scenario);
    for (const tension of secretive.tensions) {
      for (const role of ROLES) tension.parts[role].knows.fr = `secret ${role}`;
    }
    expect(others('agent').length).toBe(9);
    const session = createSession(soloSetup({ scenario: secretive, hash: 'abcdef01' }, 'agent', 3));
    for (let turn = 0; turn < 5; turn++) {
      const seen = JSON.stringify(viewOf(session, 'agent'));
      for (const role of ['elected', 'state', 'torch']) expect(seen).not.toContain(`secret ${role}`);
      session.submit({ type: 'NEXT' }, 'agent');
    }
  });

  it('does not show the partners’ choices before the reveal', () => {
    const session = createSession(soloSetup({ scenario, hash: 'abcdef01' }, 'agent', 3));
    for (let turn = 0; turn < 4; turn++) session.submit({ type: 'NEXT' }, 'agent');
    session.submit({ type: 'COMMIT', role: 'agent', option: 'b' }, 'agent');
    const { screen } = viewOf(session, 'agent');
    expect(screen).toEqual({ kind: 'sealed', yours: 'Coopérer' });
  });

  it('is what its schema says, no more and no less, in every scenario', () => {
    const scenarios = [scenario, ...loadAllScenarios('scenarios').flatMap((each) => each.scenario ?? [])];
    expect(scenarios.length).toBeGreaterThan(2);
    const seen = new Set<string>();
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ROLES), fc.constantFrom(...scenarios), (seed, you, played) => {
        for (const view of viewsOf(seed, you, played)) {
          seen.add(view.screen.kind);
          const crossed: unknown = JSON.parse(JSON.stringify(view));
          expect(v.safeParse(playerViewSchema, crossed).issues).toBeUndefined();
          expect(v.parse(playerViewSchema, crossed)).toEqual(view);
          expect(v.is(playerViewSchema, { ...view, seed })).toBe(false);
          expect(v.is(playerViewSchema, { ...view, screen: { ...view.screen, secret: 'x' } })).toBe(false);
        }
      }),
      { numRuns: 15 },
    );
    expect(seen.size).toBe(10);
  });

  it('traces every sprout to the choice that sowed it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { screen } of viewsOf(seed, 'torch')) {
          const sprouts =
            screen.kind === 'situation'
              ? (screen.since?.sprouts ?? [])
              : screen.kind === 'outcome'
                ? screen.outcome.sprouts
                : [];
          for (const { option, tension, text } of sprouts)
            for (const words of [option, tension, text]) expect(words).not.toBe('');
        }
      }),
      { numRuns: 15 },
    );
  });

  it('ends on an outcome whose matrix has sixteen cells and whose curve has twenty-one points', () => {
    const last = viewsOf(9, 'agent').at(-1);
    if (last?.screen.kind !== 'outcome') throw new Error('the game did not end');
    expect(last.screen.outcome.matrix).toHaveLength(16);
    expect(last.screen.outcome.curve).toHaveLength(21);
    expect(last.screen.outcome.pages).toHaveLength(4);
  });
});
