import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectProjector, testScene } from '../../src/view/room/projector.ts';
import { isProjectorView, type ProjectorView } from '../../src/view/room/projectorModel.ts';
import { leadRoom } from '../play/roomWalks.ts';

/** What a console may send, one of each kind of scene at least. */
function sentByConsoles(): ProjectorView[] {
  const views = new Map<string, ProjectorView>();
  for (let seed = 1; seed <= 12; seed++) {
    leadRoom(seed, 160, {
      each(room, at) {
        const view = projectProjector({ state: room.state(), setup: room.setup, language: 'fr', now: at });
        const phase = view.scene.kind === 'debrief' ? view.scene.phase : '';
        views.set(`${view.scene.kind} ${phase} ${view.told?.kind} ${view.timer?.state}`, view);
      },
    });
  }
  const all = [...views.values()];
  return [...all, ...all.slice(0, 1).map(testScene)];
}

const VIEWS = sentByConsoles();
const copy = (view: ProjectorView): ProjectorView => JSON.parse(JSON.stringify(view));
type Holder = Record<string, unknown>;
const isHolder = (data: unknown): data is Holder => typeof data === 'object' && data !== null;

/** Every place in plain data: what holds it, and under which key. */
function placesIn(data: unknown): { holder: Holder; key: string }[] {
  if (!isHolder(data)) return [];
  return Object.keys(data).flatMap((key) => [{ holder: data, key }, ...placesIn(data[key])]);
}

const views = fc.constantFrom(...VIEWS).map(copy);
const corrupted = (spoil: (holder: Holder, key: string) => boolean) =>
  fc.property(views, fc.nat(), (view, draw) => {
    const places = placesIn(view);
    const { holder, key } = places[draw % places.length] ?? { holder: {}, key: '' };
    fc.pre(spoil(holder, key));
    expect({ key, accepted: isProjectorView(view) }).toEqual({ key, accepted: false });
  });
const RUNS = { numRuns: 400 };

describe('what crosses to the projector', () => {
  it('is accepted for every scene of a session', () => {
    const kinds = new Set(VIEWS.map(({ scene }) => scene.kind));
    expect([...kinds].sort()).toEqual(
      [
        ...['test', 'welcome', 'roles', 'situation', 'peers', 'parley', 'bet', 'positions', 'settlement'],
        ...['consequences', 'reflection', 'epilogue', 'debrief', 'closing', 'ended'],
      ].sort(),
    );
    for (const view of VIEWS) expect(isProjectorView(copy(view))).toBe(true);
  });

  it('is refused whole when anything in it is missing', () => {
    fc.assert(
      corrupted((holder, key) => {
        // A list may be shorter, and a territory have fewer props: what is left is still a view.
        if (Array.isArray(holder) || isHolder(holder[key]) === 'change' in Object(holder[key])) return false;
        return delete holder[key];
      }),
      RUNS,
    );
  });

  it('is refused whole when anything in it is of another kind', () => {
    fc.assert(
      corrupted((holder, key) => {
        holder[key] = isHolder(holder[key]) ? 'texte' : { wrong: true };
        return true;
      }),
      RUNS,
    );
  });

  it('is refused whole when another version says more, or says it otherwise', () => {
    fc.assert(
      corrupted((holder, key) => {
        const inside = holder[key];
        if (!isHolder(inside) || Array.isArray(inside)) return false;
        inside.newer = true;
        return true;
      }),
      RUNS,
    );
    fc.assert(
      corrupted((holder, key) => {
        if (key !== 'kind' && key !== 'state' && key !== 'role' && key !== 'measure') return false;
        holder[key] = 'unheardOf';
        return true;
      }),
      RUNS,
    );
  });

  it('is refused whole when a text or a list in it has no end', () => {
    fc.assert(
      corrupted((holder, key) => {
        const inside = holder[key];
        if (typeof inside === 'string') holder[key] = 'x'.repeat(2001);
        else if (Array.isArray(inside) && inside.length > 0) holder[key] = Array.from({ length: 300 }, () => inside[0]);
        else return false;
        return true;
      }),
      RUNS,
    );
  });

  it('never throws, whatever comes', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.object({ maxDepth: 4 }),
      fc.json().map((text) => JSON.parse(text)),
    );
    fc.assert(
      fc.property(junk, views, fc.nat(), (data, view, draw) => {
        expect(isProjectorView(data)).toBe(false);
        const places = placesIn(view);
        const place = places[draw % places.length];
        if (place) place.holder[place.key] = data;
        expect(typeof isProjectorView(view)).toBe('boolean');
      }),
      RUNS,
    );
  });
});
