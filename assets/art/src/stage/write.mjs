// Writes what is forced through, once for each role that forces: the stage draws it between the heroes.
import { svg } from '../lib.mjs';
import { arbitrated, forced, held, SLEEVES } from './forced.mjs';
import { grounded } from './wall.mjs';

export function writeMarks(write) {
  const mark = (name, drawing) => write(`mark/${name}`, svg(480, 360, drawing));
  for (const role of Object.keys(SLEEVES)) {
    mark(`forced-${role}`, forced(role));
    mark(`held-${role}`, held(role));
    mark(`arbitrated-${role}`, grounded(arbitrated(role), 190));
  }
}
