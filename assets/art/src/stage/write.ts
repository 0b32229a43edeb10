// Writes what is forced through, once for each role that forces: the stage draws it between the heroes.
import { ROLES } from '../../../../src/domain/vocabulary.ts';
import { svg, type Write } from '../lib.ts';
import { arbitrated, forced, held } from './forced.ts';
import { grounded } from './wall.ts';

export function writeMarks(write: Write) {
  const mark = (name: string, drawing: string) => write(`mark/${name}`, svg(480, 360, drawing));
  for (const role of ROLES) {
    mark(`forced-${role}`, forced(role));
    mark(`held-${role}`, held(role));
    mark(`arbitrated-${role}`, grounded(arbitrated(role), 190));
  }
}
