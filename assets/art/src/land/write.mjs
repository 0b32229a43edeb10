// Writes the territory: each prop in its three states, in ink and in pencil, and where every layer stands.
import compositions from '../../svg/compositions.json' with { type: 'json' };
import { svg } from '../lib.mjs';
import { outline } from '../outline.mjs';
import { boxOf } from '../shelf.mjs';
import { pencilled } from './pencil.mjs';
import { PROPS } from './props.mjs';

/** The page that every composition fills, and how a layer is cut out of it. */
const PAGE = { view: { x: 0, y: 0, width: 1920, height: 1080 }, margin: 4, faint: 0 };
const STATES = [0, 1, 2];

const boxed = ({ x, y, width, height }, body) => svg(width, height, body, { vb: `${x} ${y} ${width} ${height}` });

async function writeProp(write, measure, name, draw) {
  const places = {};
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
function placesOfBackdrop(name) {
  const places = {};
  for (let state = 0; ; state++) {
    const box = boxOf(`backdrop/${name}-${state}`);
    if (!box) return places;
    places[`${name}-${state}`] = box;
  }
}

/** Writes the props with `write(name, drawing)`; answers the place of every layer in each of its states. */
export async function writeTerritory(write, measure) {
  const places = {};
  for (const layer of new Set(Object.values(compositions).flat())) {
    const draw = PROPS[layer];
    Object.assign(places, draw ? await writeProp(write, measure, layer, draw) : placesOfBackdrop(layer));
  }
  return places;
}
