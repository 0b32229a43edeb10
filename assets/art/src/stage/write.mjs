// Writes what the stage draws between the heroes, and what it moves.
import { svg } from '../lib.mjs';
import { settlements } from './settlements.mjs';
import { TOOLS } from './tools.mjs';

export function writeStage(write) {
  for (const [name, draw] of Object.entries(settlements)) write(`mark/${name}`, svg(480, 360, draw()));
  for (const [name, [width, height, draw]] of Object.entries(TOOLS)) write(`tool/${name}`, svg(width, height, draw()));
}
