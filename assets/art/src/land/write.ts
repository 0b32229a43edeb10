// Writes the territory: each prop in its three states, in ink and in pencil, and where every layer stands.
import compositions from '../../svg/compositions.json' with { type: 'json' };
import { type Box, boxed, type Write } from '../lib.ts';
import type { Cut, Measure } from '../measure.ts';
import { outline } from '../outline.ts';
import { boxOf } from '../shelf.ts';
import { pencilled } from './pencil.ts';
import { type Draw, PROPS } from './props.ts';
import type { State } from './tools.ts';

/** The page that every composition fills, and how a layer is cut out of it. */
const PAGE: Cut = { view: { x: 0, y: 0, width: 1920, height: 1080 }, margin: 4, faint: 0 };
const STATES: readonly State[] = [0, 1, 2];

async function writeProp(write: Write, measure: Measure, name: string, draw: Draw) {
  const places: Record<string, Box> = {};
  for (const state of STATES) {
    const body = outline(draw(state));
    const box = await measure(`prop/${name}-${state}`, body, PAGE);
    places[`${name}-${state}`] = box;
    write(`prop/${name}-${state}`, boxed(box, body));
    write(`pencil/${name}-${state}`, boxed(box, pencilled(body)));
  }
  return places;
}

/** A backdrop is kept by hand: its place is its own view box, in as many states as it has files. */
function placesOfBackdrop(name: string) {
  const places: Record<string, Box> = {};
  for (let state = 0; ; state++) {
    const box = boxOf(`backdrop/${name}-${state}`);
    if (!box) return places;
    places[`${name}-${state}`] = box;
  }
}

/** Writes the props with `write(name, drawing)`; answers the place of every layer in each of its states. */
export async function writeTerritory(write: Write, measure: Measure) {
  const places: Record<string, Box> = {};
  const drawn = new Map<string, Draw>(Object.entries(PROPS));
  for (const layer of new Set(Object.values(compositions).flat())) {
    const draw = drawn.get(layer);
    Object.assign(places, draw ? await writeProp(write, measure, layer, draw) : placesOfBackdrop(layer));
  }
  return places;
}
