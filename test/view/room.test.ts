import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import { type Agenda, agendaFor, withIncluded, withMinutes } from '../../src/domain/agenda.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { tensionIn } from '../../src/domain/tension/tension.ts';
import { ROLES } from '../../src/domain/vocabulary.ts';
import { placeOf } from '../../src/play/game/place.ts';
import { onward } from '../../src/play/room/due.ts';
import { whereIs } from '../../src/play/room/machine.ts';
import { createSession } from '../../src/play/session/session.ts';
import { ledSetup } from '../../src/play/session/setup.ts';
import { refusalOf } from '../../src/play/session/state.ts';
import type { PrepareAct } from '../../src/view/acts.ts';
import { outcomeView } from '../../src/view/player/outcome.ts';
import {
  betScreen,
  parleyScreen,
  peersScreen,
  positionsScreen,
  sealedScreen,
  settlementScreen,
} from '../../src/view/player/screens.ts';
import type { RoleLook } from '../../src/view/player/seen.ts';
import { type ConsoleAround, mainMove, projectConsole } from '../../src/view/room/console.ts';
import { projectHotSeat } from '../../src/view/room/hotSeat.ts';
import { lookAs, type RoomLook } from '../../src/view/room/look.ts';
import { draftAfter, firstDraft, prepared, projectPrepare } from '../../src/view/room/prepare.ts';
import { projectPrint } from '../../src/view/room/print.ts';
import { projectProjector, testScene } from '../../src/view/room/projector.ts';
import { isProjectorView } from '../../src/view/room/projectorModel.ts';
import { type Led, leadRoom, samplePlan, sampleSetup, scenarioOfRooms } from '../play/roomWalks.ts';
import { seeds } from '../play/walks.ts';

const lookAt = (room: Led, now = 0): RoomLook => ({ state: room.state(), setup: room.setup, language: 'fr', now });
const aroundOf = (room: Led): ConsoleAround => ({
  projector: { link: 'present', blocked: false, agrees: true },
  sees: projectProjector(lookAt(room)),
  decisions: room.decisions(),
  redoable: room.redoable(),
  draft: '',
  kept: true,
  rehearsal: null,
});

/** Where nothing was revealed yet. */
const HIDDEN = new Set(['situation', 'peers', 'parley', 'bet', 'positions', 'sealed']);

/** The words of a tension that no one but a table may read before the reveal. */
function secretWords(room: Led): string[] {
  const tension = tensionIn(room.setup.scenario, room.state().game.context.round.tension);
  const told = room.state().game.context.round.told !== null;
  const truths = tension.truths.flatMap(({ text, quiet, telling, shown }) => [
    text,
    quiet,
    shown,
    ...(told ? [] : [telling]),
  ]);
  const parts = ROLES.flatMap((role) => {
    const { need, cards } = tension.parts[role];
    return [need.text, ...cards.flatMap(({ title, text, because, said }) => [title, text, because, said])];
  });
  return [...truths, ...parts].map(({ fr }) => fr).filter((words) => words !== '');
}

/** Marks every private word with its tension, so that what an earlier one revealed is not taken for a leak. */
function markedSetup(seed: number) {
  const setup = sampleSetup({}, seed);
  const mark = (text: { fr: string; en: string }, id: string) => ({ fr: `${text.fr} [${id}]`, en: text.en });
  const tensions = setup.scenario.tensions.map((tension) => {
    const parts = { ...tension.parts };
    for (const role of ROLES) {
      const part = tension.parts[role];
      parts[role] = {
        ...part,
        need: { ...part.need, text: mark(part.need.text, `${tension.id}-${role}`) },
        cards: part.cards.map((card) => ({
          ...card,
          title: mark(card.title, `${tension.id}-${role}-${card.id}`),
          text: mark(card.text, `${tension.id}-${role}-${card.id}`),
          because: mark(card.because, `${tension.id}-${role}-${card.id}`),
          said: mark(card.said, `${tension.id}-${role}-${card.id}`),
        })),
      };
    }
    const truths = tension.truths.map((truth) => ({
      ...truth,
      text: mark(truth.text, `${tension.id}-${truth.id}`),
      quiet: mark(truth.quiet, `${tension.id}-${truth.id}`),
      telling: mark(truth.telling, `${tension.id}-${truth.id}`),
      shown: mark(truth.shown, `${tension.id}-${truth.id}`),
    }));
    return { ...tension, parts, truths };
  });
  return { ...setup, scenario: { ...setup.scenario, tensions } };
}

/** The scenario with every text that is for one table alone replaced by a mark. */
function privateMarked(scenario: Scenario): Scenario {
  const marked = structuredClone(scenario);
  const mark = { fr: 'FOR-ONE-TABLE', en: 'FOR-ONE-TABLE' };
  const need = { fr: 'ONCE-TAKEN', en: 'ONCE-TAKEN' };
  for (const part of marked.tensions.flatMap(({ parts }) => Object.values(parts))) {
    part.need.text = need;
    for (const card of part.cards) Object.assign(card, { text: mark, because: mark });
  }
  for (const truth of marked.tensions.flatMap(({ truths }) => truths))
    Object.assign(truth, { text: mark, quiet: mark });
  return marked;
}

const OF_ONE_ROLE = ['secret', 'need', 'stakes', 'motive', 'gestures', 'powers', 'pages', 'partners', 'choices'];

describe('what the room sees', () => {
  it('is never what is for one table alone, at any step of any scenario', () => {
    const loaded = loadAllScenarios('scenarios').flatMap(({ scenario }) => scenario ?? []);
    const scenarios = [scenarioOfRooms, ...loaded].map(privateMarked);
    const plan = (scenario: Scenario) => ({
      ...samplePlan(),
      agenda: agendaFor(scenario.tensions, 90),
    });
    const kinds = new Set<string>();
    const keys = new Set<string>();
    fc.assert(
      fc.property(seeds, fc.constantFrom(...scenarios), (seed, scenario) => {
        leadRoom(seed, 150, {
          setup: ledSetup({ scenario, hash: 'abcdef01' }, plan(scenario), seed),
          each(room, at) {
            const view = projectProjector(lookAt(room, at));
            const { scene } = view;
            JSON.stringify(scene, (key, value) => keys.add(key) && value);
            kinds.add(scene.kind);
            expect(JSON.stringify(view)).not.toContain('FOR-ONE-TABLE');
            if (scene.kind !== 'reflection' || !scene.taken) expect(JSON.stringify(view)).not.toContain('ONCE-TAKEN');
          },
        });
      }),
      {
        numRuns: 14,
        examples: scenarios.flatMap((scenario) => [1, 2].map((seed): [number, Scenario] => [seed, scenario])),
      },
    );
    expect(OF_ONE_ROLE.filter((key) => keys.has(key))).toEqual([]);
    expect([...kinds]).toEqual(expect.arrayContaining(['settlement', 'consequences', 'reflection', 'debrief']));
  });

  it('is seen from no seat: what needs one does not take the room', () => {
    const look = lookAs(lookAt(createSession(sampleSetup())), null);
    expect(look.you).toBeNull();
    expectTypeOf(look).not.toExtend<RoleLook>();
    expectTypeOf(lookAs).toBeCallableWith(lookAt(createSession(sampleSetup())), 'agent');
    for (const screen of [peersScreen, parleyScreen, betScreen, positionsScreen, sealedScreen, settlementScreen])
      expectTypeOf(screen).parameter(0).toEqualTypeOf<RoleLook>();
    expectTypeOf(outcomeView).parameter(0).toEqualTypeOf<RoleLook>();
  });

  it('holds nothing secret before the reveal, and never a note, whatever the session', () => {
    let hidden = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        leadRoom(seed, 90, {
          setup: markedSetup(seed),
          each(room, at) {
            const view = projectProjector(lookAt(room, at));
            const text = JSON.stringify(view);
            expect(text).not.toContain('NOTE-SECRETE');
            if (!HIDDEN.has(placeOf(room.state().game))) return;
            hidden++;
            if (view.scene.kind === 'bet' || view.scene.kind === 'positions')
              expect(JSON.stringify(view.scene)).not.toContain('option');
            for (const words of secretWords(room)) expect(text).not.toContain(words);
          },
        });
      }),
      { numRuns: 25 },
    );
    expect(hidden).toBeGreaterThan(200);
  });

  it('is the same whatever was chosen, until the reveal', () => {
    const chosen = (options: readonly ('a' | 'b' | 'c')[]) => {
      const room = createSession(sampleSetup());
      room.submit({ type: 'ADVANCE' }, 'facilitator', 0);
      room.submit({ type: 'ADVANCE' }, 'facilitator', 0);
      for (let step = 0; step < 4; step++) room.submit({ type: 'NEXT' }, 'facilitator', 0);
      ROLES.forEach((role, index) => {
        room.submit({ type: 'COMMIT', role, option: options[index] ?? 'a' }, 'facilitator', 0);
      });
      return projectProjector(lookAt(room));
    };
    const option = fc.constantFrom('a' as const, 'b' as const, 'c' as const);
    const one = chosen(['a', 'a', 'a', 'a']);
    fc.assert(
      fc.property(fc.array(option, { minLength: 4, maxLength: 4 }), (options) => {
        expect(chosen(options)).toEqual(one);
      }),
      { numRuns: 20 },
    );
  });

  it('crosses to the projector at any moment, and nothing else does', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        leadRoom(seed, 80, {
          each(room, at) {
            const view = projectProjector(lookAt(room, at));
            expect(isProjectorView(JSON.parse(JSON.stringify(view)))).toBe(true);
            expect(isProjectorView(testScene(view))).toBe(true);
            expect(isProjectorView({ ...view, notes: ['x'] })).toBe(false);
          },
        });
      }),
      { numRuns: 8 },
    );
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(isProjectorView(junk)).toBe(false);
      }),
    );
  });
});

describe('the console', () => {
  it('always has one main move, which the session accepts when it says it is ready', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        leadRoom(seed, 80, {
          each(room, at) {
            const look = lookAt(room, at);
            const main = mainMove(look);
            const refused = refusalOf(look.state, onward(look.state));
            expect(refused === null).toBe(main.ready);
            const view = projectConsole(look, aroundOf(room));
            expect(view.agenda.items.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1);
            expect(view.undo.steps).toHaveLength(room.decisions().length);
          },
        });
      }),
      { numRuns: 12 },
    );
  });

  it('tells what became of each table once the game is over, and no sooner', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        leadRoom(seed, 120, {
          each(room, at) {
            const look = lookAt(room, at);
            const over = whereIs(look.state.room).course !== 'play';
            const played = look.state.game.context.state.past;
            for (const { role, page } of projectConsole(look, aroundOf(room)).tables) {
              expect(page?.role ?? null).toBe(over && played.length > 0 ? role : null);
              const touched = page?.stakes.flatMap(({ metBy, neglectedBy }) => [...metBy, ...neglectedBy]) ?? [];
              if (played.every(({ settlement }) => settlement === null)) expect(touched).toEqual([]);
            }
            const { scene } = projectProjector(look);
            if (scene.kind === 'debrief')
              for (const [index, { letters }] of scene.facts.moments.entries())
                for (const role of ROLES) expect(letters[role] === null).toBe(played[index]?.options[role] === null);
          },
        });
      }),
      { numRuns: 12 },
    );
  });

  it('enters choices only for tables held by people, and tells who is awaited', () => {
    const tables = ROLES.map((role) => ({ role, people: 3, simulated: role === 'state' }));
    const room = createSession(sampleSetup({ tables }));
    room.submit({ type: 'ADVANCE' }, 'facilitator', 0);
    room.submit({ type: 'ADVANCE' }, 'facilitator', 0);
    for (let step = 0; step < 4; step++) room.submit({ type: 'NEXT' }, 'facilitator', 0);
    const view = projectConsole(lookAt(room), aroundOf(room));
    expect(view.entry).toBe('position');
    expect(view.people).toBe(9);
    expect(view.tables.map(({ canChoose }) => canChoose)).toEqual([true, true, false, true]);
    expect(view.main).toMatchObject({ label: 'reveal', ready: false });
  });
});

describe('round one screen', () => {
  it('covers the screen until the one named uncovers it, and again for the next', () => {
    const room = createSession(sampleSetup({ desk: 'hotSeat' }));
    room.submit({ type: 'ADVANCE' }, 'facilitator', 0);
    room.submit({ type: 'ADVANCE' }, 'facilitator', 0);
    expect(projectHotSeat(lookAt(room), aroundOf(room), null).kind).toBe('together');
    room.submit({ type: 'NEXT' }, 'facilitator', 0);
    const covered = projectHotSeat(lookAt(room), aroundOf(room), null);
    expect(covered).toMatchObject({ kind: 'cover', role: 'elected', purpose: 'card' });
    expect(JSON.stringify(covered)).not.toContain('J’ai une raison');
    const key = 'one/peers/elected/false';
    expect(projectHotSeat(lookAt(room), aroundOf(room), key)).toMatchObject({ kind: 'card', role: 'elected' });
    room.submit({ type: 'PASS', role: 'elected' }, 'facilitator', 0);
    expect(projectHotSeat(lookAt(room), aroundOf(room), key)).toMatchObject({ kind: 'cover', role: 'agent' });
  });
});

/** The agenda becomes this one. */
const edited = (agenda: Agenda): PrepareAct => ({ type: 'EDIT_AGENDA', agenda: [...agenda] });

describe('the preparation', () => {
  const around = {
    covers: [],
    projector: { link: 'absent' as const, blocked: false, agrees: true },
    resumable: null,
    before: null,
  };

  it('has nothing to warn of by default, and says what is unwise', () => {
    const draft = firstDraft(scenarioOfRooms, 7);
    expect(projectPrepare(draft, 'fr', around)).toMatchObject({ cautions: [], totalMinutes: 45, people: 20 });
    const short = prepared(draft, edited(withMinutes(draft.plan.agenda, 'debrief', 5)));
    expect(projectPrepare(short, 'fr', around).cautions).toEqual(['debriefShort', 'underTime']);
    const alone = ROLES.reduce(
      (current, _role, index) => prepared(current, { type: 'SIMULATE', table: index + 1, simulated: true }),
      draft,
    );
    expect(projectPrepare(alone, 'fr', around).cautions).toEqual(['nobody']);
  });

  it('keeps all but the agenda from one album to another, and comes back to what is proposed', () => {
    const first = firstDraft(scenarioOfRooms, 7);
    const acts: PrepareAct[] = [
      { type: 'SET_PEOPLE', table: 2, people: 9 } as const,
      edited(withIncluded(first.plan.agenda, 'two', false)),
      { type: 'SET_TIMERS', on: false } as const,
    ];
    const changed = acts.reduce(prepared, first);
    expect(draftAfter(scenarioOfRooms, 7, changed)).toEqual(changed);
    const [opening, ...others] = scenarioOfRooms.tensions;
    const other = { ...scenarioOfRooms, tensions: opening ? [{ ...opening, id: 'elsewhere' }, ...others] : others };
    const moved = draftAfter(other, 7, changed);
    expect(moved.plan).toEqual({ ...changed.plan, agenda: firstDraft(other, 7).plan.agenda });
    expect(projectPrepare(changed, 'fr', around).changed).toBe(true);
    const back = prepared(changed, { type: 'START_AFRESH' });
    expect(back).toEqual(first);
    expect(projectPrepare(back, 'fr', around).changed).toBe(false);
  });

  it('swaps two tables when a role moves: each role keeps one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...ROLES))), (moves) => {
        const { plan } = moves.reduce(
          (draft, [table, role]) => prepared(draft, { type: 'MOVE_ROLE', table, role }),
          firstDraft(scenarioOfRooms, 7),
        );
        expect(new Set(plan.tables.map(({ role }) => role)).size).toBe(4);
      }),
    );
  });

  it('prints the tensions of the agenda and no other', () => {
    const draft = { scenario: scenarioOfRooms, seed: 7, length: 45 as const, plan: samplePlan() };
    const left = prepared(draft, edited(withIncluded(draft.plan.agenda, 'two', false)));
    const sheet = projectPrint(left, 'sheet', 'fr');
    expect(sheet.tensions.map(({ title }) => title)).toEqual(['Titre one', 'Titre three']);
    expect(sheet.cards.map(({ tensions }) => tensions.length)).toEqual([2, 2, 2, 2]);
  });

  it('prints a slip for each truth and each table that would know it, and none of them on a card', () => {
    const draft = { scenario: scenarioOfRooms, seed: 7, length: 45 as const, plan: samplePlan() };
    const { slips, cards } = projectPrint(draft, 'cards', 'fr');
    expect(slips.map(({ tension, role, number }) => [tension, role, number])).toEqual([
      ['Titre two', 'agent', 1],
      ['Titre two', 'agent', 2],
      ['Titre three', 'state', 1],
      ['Titre three', 'state', 2],
    ]);
    expect(JSON.stringify(cards)).not.toMatch(/C’est (pourri|sain)/);
  });

  it('deals on paper what the session will deal on the screen', () => {
    const draft = { scenario: scenarioOfRooms, seed: 11, length: 45 as const, plan: samplePlan() };
    const room = createSession(sampleSetup({}, 11));
    for (const _step of [1, 2]) room.submit({ type: 'ADVANCE' }, 'facilitator', 0);
    const printed = projectPrint(draft, 'cards', 'fr').cards.map(({ tensions }) =>
      tensions[0]?.options.map(({ id }) => id),
    );
    const led = projectConsole(lookAt(room), aroundOf(room)).tables.map(({ options }) => options.map(({ id }) => id));
    expect(printed).toEqual(led);
  });
});
