// Writes what the stage draws between the heroes, and what it moves.
import { svg } from '../lib.mjs';
import { arbitrated, forced, held } from './forced.mjs';
import { SLEEVES } from './hold.mjs';
import { grounded, settlements } from './settlements.mjs';
import { TOOLS } from './tools.mjs';

export function writeStage(write) {
  const mark = (name, drawing) => write(`mark/${name}`, svg(480, 360, drawing));
  for (const [name, draw] of Object.entries(settlements)) mark(name, draw());
  for (const role of Object.keys(SLEEVES)) {
    mark(`forced-${role}`, forced(role));
    mark(`held-${role}`, held(role));
    mark(`arbitrated-${role}`, grounded(arbitrated(role), 190));
  }
  for (const [name, [width, height, draw]] of Object.entries(TOOLS)) write(`tool/${name}`, svg(width, height, draw()));
}
