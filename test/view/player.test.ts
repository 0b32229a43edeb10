import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import { chance } from '../../src/domain/random.ts';
import { whoKnows } from '../../src/domain/tension/round.ts';
import { tensionIn } from '../../src/domain/tension/tension.ts';
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

/** Where nothing was revealed yet. */
const BEFORE = new Set(['situation', 'peers', 'parley', 'bet', 'positions', 'sealed']);

/** A random solo game, looked at after each move. */
function playSolo(seed: number, you: Role, played: typeof scenario, each: (session: Session<SoloSetup>) => void): void {
  const session = createSession(soloSetup({ scenario: played, hash: 'abcdef01' }, you, seed));
  const events = alphabet(played);
  each(session);
  for (let turn = 0; turn < 400 && placeOf(session.state().game) !== 'epilogue'; turn++) {
    const snapshot = session.state().game;
    const event = pick(
      events.filter((one) => !('role' in one && one.role !== you) && snapshot.can(one)),
      chance(seed, turn),
    );
    if (event) session.submit(event, you);
    each(session);
  }
}

/** Every view of a random solo game. */
function viewsOf(seed: number, you: Role, played = scenario): PlayerView[] {
  const views: PlayerView[] = [];
  playSolo(seed, you, played, (session) => views.push(viewOf(session, you)));
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

  it('does not change with a truth that this seat has not been told, until the cards are down', () => {
    let blind = 0;
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ROLES), (seed, you) => {
        playSolo(seed, you, scenario, (session) => {
          const snapshot = session.state().game;
          const { round } = snapshot.context;
          const [other] = tensionIn(scenario, round.tension).truths.filter(({ id }) => id !== round.truth);
          if (!other || !BEFORE.has(placeOf(snapshot)) || whoKnows(snapshot.context, scenario).includes(you)) return;
          blind++;
          const context = { ...snapshot.context, round: { ...round, truth: other.id } };
          const viewer = { ...session.setup, you, language: 'fr' as const };
          expect(projectPlayer({ ...snapshot, context } as typeof snapshot, viewer)).toEqual(viewOf(session, you));
        });
      }),
      { numRuns: 25 },
    );
    expect(blind).toBeGreaterThan(50);
  });

  it('holds what only this role knows, and nothing of what another does, until it is told', () => {
    const agent = createSession(soloSetup({ scenario, hash: 'abcdef01' }, 'agent', 3));
    agent.submit({ type: 'SKIP_TENSION' }, 'agent');
    agent.submit({ type: 'NEXT' }, 'agent');
    const { screen } = viewOf(agent, 'agent');
    expect(screen).toMatchObject({ kind: 'peers', secret: { held: true, quiet: 'Rien n’est prouvé.' } });
    const torch = createSession(soloSetup({ scenario, hash: 'abcdef01' }, 'torch', 3, 'tough'));
    torch.submit({ type: 'SKIP_TENSION' }, 'torch');
    torch.submit({ type: 'NEXT' }, 'torch');
    expect(viewOf(torch, 'torch').screen).toMatchObject({ kind: 'peers', secret: null });
    expect(JSON.stringify(viewOf(torch, 'torch'))).not.toMatch(/C’est (pourri|sain)/);
  });

  it('tells neither posture, nor horizon, nor others’ trust of a card before the choice', () => {
    const session = createSession(soloSetup({ scenario, hash: 'abcdef01' }, 'agent', 3));
    for (let turn = 0; turn < 3; turn++) session.submit({ type: 'NEXT' }, 'agent');
    const { screen } = viewOf(session, 'agent');
    if (screen.kind !== 'positions') throw new Error(screen.kind);
    for (const option of screen.options) {
      expect(option).not.toHaveProperty('posture');
      expect(option).not.toHaveProperty('horizon');
      for (const { measure } of option.forecast) expect(measure).toBe('breath');
    }
  });

  it('deals each hand in an order of the seed, the same from the first page to the last', () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 12; seed++) {
      const session = createSession(soloSetup({ scenario, hash: 'abcdef01' }, 'agent', seed));
      session.submit({ type: 'NEXT' }, 'agent');
      const hand = () => {
        const { screen } = viewOf(session, 'agent');
        return 'options' in screen ? screen.options.map(({ id, letter }) => `${letter}${id}`).join() : '';
      };
      const first = hand();
      session.submit({ type: 'NEXT' }, 'agent');
      session.submit({ type: 'NEXT' }, 'agent');
      expect(hand()).toBe(first);
      orders.add(first);
    }
    expect(orders.size).toBeGreaterThan(3);
  });

  it('says what came, what was known, and what else the same cards would have come to', () => {
    let secrets = 0;
    for (let seed = 0; seed < 8; seed++)
      for (const { screen } of viewsOf(seed, 'agent')) {
        if (screen.kind !== 'consequences') continue;
        expect(screen.title).not.toBe('');
        if (!screen.truth) continue;
        secrets++;
        expect(screen.truth.shown).toMatch(/^C’était/);
        expect(screen.otherwise.map((each) => each.if)).toContain('truth');
        expect(screen.otherwise.some((each) => each.if === 'told')).toBe(screen.truth.told === null);
      }
    expect(secrets).toBeGreaterThan(5);
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
    expect([...seen].sort()).toEqual(
      ['situation', 'peers', 'parley', 'positions', 'settlement', 'consequences', 'outcome'].sort(),
    );
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
