import type { Tale } from '../../domain/tension/tension.ts';
import { parseCondition } from '../../domain/tension/wording.ts';
import { CHAIR } from './chair.ts';
import { LEASE } from './lease.ts';
import { LINE } from './line.ts';
import { MILL } from './mill.ts';
import { START } from './start.ts';
import { WELL } from './well.ts';

/**
 * A scenario with nothing but its bones: five tensions in three acts, four of them on each of its two routes, one word
 * for each text. It proves the model on numbers before any sentence is written.
 */
export const BARE: Tale = {
  id: 'bare',
  ...START,
  tensions: [MILL, LEASE, LINE, WELL, CHAIR],
  endings: [
    { id: 'flameOut', when: parseCondition('not flame >= 12') },
    { id: 'alliance', when: parseCondition('ink >= 25, came seated or came bridgehead or came built or came flowing') },
    { id: 'healthyConflict', when: parseCondition('ink >= 19') },
    { id: 'forcedMarch', when: parseCondition('came fourteen or came camped or came funded') },
    { id: 'softConsensus', when: null },
  ],
};
