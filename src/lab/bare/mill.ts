import type { Tension } from '../../domain/tension/tension.ts';
import { aim, card, later, outcome, part, truth } from './words.ts';

/** A fact, known by the agent: page 12. Signing whole is best when the note is out of date, waiting when it is not. */
export const MILL: Tension = {
  id: 'mill',
  act: 1,
  season: 1,
  pivot: 'state',
  aims: [aim('roof', 'elected state torch', 2), aim('share', 'elected state', -1), aim('wait', '', 1)],
  window: 6,
  truths: [
    truth('asbestos', 'fact', true, 'agent', 'breath -10, elected>agent -6, torch>agent +1'),
    truth('slate', 'fact', false, 'agent', 'breath -12'),
  ],
  parts: {
    elected: part(
      'E1 E3 E4 E7',
      card('roof', 2, 1, 'E4 A8 / E1 E7', 'backing -1, agent>elected -2; backing -9 if truth asbestos'),
      card(
        'wait',
        1,
        2,
        'C3 E3 / E4 T6',
        'backing -11, agent>elected +1, torch>elected -1; backing +2 if came nothing-drilled',
      ),
      card(
        'share',
        -1,
        1,
        'C5 E1 E7 / E3 E4',
        'backing +6, torch>elected -12, state>elected +1; backing +8 if aim share',
      ),
    ),
    agent: part(
      'A1 A3 A5 A6',
      card(
        'roof',
        1,
        0,
        'A6 S5 / C3 A5',
        'breath +7, elected>agent +1, torch>agent -1; state>agent -11 if truth asbestos',
      ),
      card(
        null,
        -2,
        1,
        'C3 A5 / A6 S5',
        'breath -12, elected>agent -12, torch>agent +1; months -8, ink +5 if aim roof',
      ),
      card('roof', 2, 0, 'C1 C7 A3 / C6 A1', 'breath -6, elected>agent -2, state>agent +1; breath -3 if aim roof'),
    ),
    state: part(
      'S1 S2 S3 S4',
      card(null, -2, 0, 'C6 S3 / S4 X0', 'credit +1, agent>state -1, torch>state +7', later('queue', 3, 'months 1')),
      card(null, 1, 1, 'S1 X2 / C2 S3', 'credit -4, agent>state +9, torch>state -12', later('lent', 4, 'credit -7')),
      card(
        'wait',
        -1,
        3,
        'C3 C7 S4 / S1 X1',
        'credit -7, elected>state -6, agent>state +12; credit +1 if truth asbestos',
      ),
    ),
    torch: part(
      'T3 T4 T5',
      card('roof', -1, 1, 'C5 T5 / C3 T3', 'flame +2, elected>torch -3, agent>torch +10; flame -1 if not aim roof'),
      card(
        'roof',
        1,
        3,
        'C1 T3 / C2 T5',
        'flame -6, elected>torch +5, state>torch -12; flame +1, ink +4 if truth slate',
      ),
      card(
        'share',
        -2,
        2,
        'C6 T4 / C4 T3',
        'flame +6, elected>torch +3, state>torch -12',
        later('tarpaulin', 3, 'narrative +1'),
      ),
    ),
  },
  outcomes: [
    outcome(
      'dust',
      'aim roof, not late, truth asbestos, state a or torch a',
      'flag dust, pencil +3, narrative -3, months 2, backing -3, credit -12, flame -10, breath -2, torch>agent -1, torch>elected -7, elected>state -11',
      'roof: stopped',
    ),
    outcome(
      'two-thirds',
      'aim roof, truth asbestos or agent c or late',
      'pencil +4, ink +2, months 3, flame +6, breath -3',
      'roof: part',
    ),
    outcome(
      'whole',
      'aim roof, not late',
      'ink +4, pencil +4, flame +12, backing +5, credit +2, breath +5',
      'roof: whole',
      later('slates', 7, 'ink +8'),
    ),
    outcome(
      'fourteen',
      'aim share, not late',
      'pencil +14, backing +4, credit +2, flame -9, breath -12',
      'roof: sheeted',
    ),
    outcome(
      'nothing-drilled',
      'aim wait, truth asbestos',
      'ink +9, capacity +16, breath +2, flame -1, backing -1, credit -1',
      'roof: old',
    ),
    outcome('gone', '', 'urgency +1, backing -2, credit -12, flame -2', 'roof: old'),
  ],
  next: [],
};
