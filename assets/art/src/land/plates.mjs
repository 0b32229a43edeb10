// Album pages: the cover, a splash an act, a plate an ending, the epilogue. Each leaves a box for the story's own traces.
import { COMPOSITIONS } from './compositions.mjs';

/** A composition drawn whole, in one state or by layer. */
function whole(name, states) {
  return Object.entries(COMPOSITIONS[name])
    .map(([layer, { draw }]) => draw(states[layer] ?? states.rest))
    .join('');
}

/** Every plate by name; `traces` is where the story draws its own props, if anywhere. */
export const PLATES = {
  cover: { draw: () => whole('wide', { rest: 2, sky: 0 }), traces: null },
  'act-1': { draw: () => whole('wide', { rest: 0, sky: 0 }), traces: null },
  'act-2': { draw: () => whole('wide', { rest: 1, sky: 1 }), traces: null },
  'act-3': { draw: () => whole('wide', { rest: 1, sky: 4 }), traces: null },
  'ending-alliance': {
    draw: () => whole('wide', { rest: 2, sky: 0 }),
    traces: { x: 480, y: 700, width: 960, height: 300 },
  },
  'ending-forcedMarch': {
    draw: () => whole('wide', { rest: 1, sky: 3 }),
    traces: { x: 480, y: 700, width: 960, height: 300 },
  },
  'ending-softConsensus': {
    draw: () => whole('wide', { rest: 1, sky: 1 }),
    traces: { x: 480, y: 700, width: 960, height: 300 },
  },
  'ending-healthyConflict': {
    draw: () => whole('wide', { rest: 2, sky: 3 }),
    traces: { x: 480, y: 700, width: 960, height: 300 },
  },
  'ending-flameOut': {
    draw: () => whole('wide', { rest: 0, sky: 4 }),
    traces: { x: 480, y: 700, width: 960, height: 300 },
  },
  epilogue: { draw: () => whole('wide', { rest: 2, sky: 0 }), traces: { x: 480, y: 700, width: 960, height: 300 } },
};
