// Ways to light a drawing that is done: dusk, night, fog. Every colour moves towards one, flat as print.
import { COMPOSITIONS } from '../compositions.mjs';
import { mix } from '../tools.mjs';

/** The whole of a composition, or only some of its layers, in one state or one by layer. */
function whole(name, states, only = () => true) {
  return Object.entries(COMPOSITIONS[name])
    .filter(([layer]) => only(layer))
    .map(([layer, { draw }]) => draw(states[layer] ?? states.rest))
    .join('');
}

/** A composition without its sky, nor the layers that would tell another story. */
export const land = (name, states, without = []) =>
  whole(name, states, (layer) => layer !== 'sky' && !without.includes(layer));

/** Moves every colour of a drawing towards one; `kept` colours stay, as a lit window at night. */
export const tinted = (body, colour, share, kept = []) =>
  body.replace(/#[0-9A-Fa-f]{6}\b|#fff\b/g, (found) => {
    const full = found === '#fff' ? '#FFFFFF' : found;
    return kept.includes(full.toUpperCase()) ? full : mix(full, colour, share);
  });

/** A drawing seen nearer: `k` times larger, its point (x, y) brought to the middle of the page. */
export const nearer = (body, k, x, y) =>
  `<g transform="translate(${(960 - x * k).toFixed(0)} ${(540 - y * k).toFixed(0)}) scale(${k})">${body}</g>`;
