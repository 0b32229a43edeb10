import type { Tension } from '../../domain/tension/tension.ts';
import { aim, card, later, outcome, part, route, truth } from './words.ts';

/** A lever, known by La Torche: said to all, it weakens the bargain of all; asked for in private, it can be covered. */
export const LEASE: Tension = {
  id: 'lease',
  act: 1,
  season: 4,
  pivot: 'elected',
  aims: [aim('hall', 'elected torch', 2), aim('yard', 'agent torch', -1), aim('close', '', 1)],
  window: 5,
  truths: [
    truth('broke', 'lever', true, 'torch', 'flame -8, state>torch -12'),
    truth('solid', 'lever', false, 'torch', 'flame -12'),
  ],
  parts: {
    elected: part(
      'E1 E4 E5 E6',
      card(
        'yard',
        -1,
        0,
        'E4 E6 / C3 E5',
        'backing +3, torch>elected -1, agent>elected +1',
        later('fence', 3, 'backing -12 if truth solid'),
      ),
      card('hall', 1, 1, 'C4 E5 A8 / E1 E6', 'backing -1, agent>elected -2, state>elected -12; backing +4 if aim hall'),
      card(
        'close',
        -1,
        3,
        'E1 E6 / E4 T6',
        'backing -11, torch>elected -1, state>elected +1; backing +10 if aim close',
      ),
    ),
    agent: part(
      'A3 A5 A6 A7',
      card('hall', 1, 0, 'A3 S5 / A5 A7', 'breath +3, elected>agent +1, torch>agent -8; breath -3 if truth broke'),
      card('yard', 2, 1, 'A5 A7 / A3 A6', 'breath -3, torch>agent -3, elected>agent +1; breath +1 if aim yard'),
      card(null, -1, 1, 'C1 C3 A6 / A3 T1', 'breath -7, elected>agent +10, torch>agent -12; months -8 if aim hall'),
    ),
    state: part(
      'S1 S2 S3 S4',
      card(
        null,
        -2,
        0,
        'C5 S3 / S4 X1',
        'credit +12, torch>state -10, elected>state +9',
        later('rushed', 3, 'credit -8'),
      ),
      card(
        'hall',
        1,
        1,
        'S1 X2 / C2 S3',
        'credit -4, torch>state +12, agent>state -4; credit -12 if flag dust; credit -3 if truth broke',
      ),
      card(
        'close',
        -2,
        0,
        'C6 S2 S4 / S1 X0',
        'credit -9, elected>state -12, agent>state +1; credit +9 if truth broke',
      ),
    ),
    torch: part(
      'T3 T4 T5',
      card('hall', 2, 2, 'C1 T3 / T4 T5', 'flame -1, elected>torch +4, state>torch -12; flame +2, ink +1 if aim hall'),
      card('yard', -1, 1, 'C5 T4 / C4 T3', 'flame +10, elected>torch -6, agent>torch +2; flame -11 if aim yard'),
      card(null, 1, 1, 'C3 C7 T5 / C6 T4', 'flame +2, agent>torch +6, state>torch -12; flame +1 if truth solid'),
    ),
  },
  outcomes: [
    outcome(
      'leaked',
      'not aim close, truth broke, told',
      'flag weak, pencil +5, months 5, flame -10, credit -3, backing -1',
      'hall: dear',
    ),
    outcome(
      'ruin',
      'aim hall, not late, truth broke, not state b',
      'flag weak, pencil +2, months 7, flame -10, backing -10, credit -1, torch>elected -10',
      'hall: lost',
    ),
    outcome(
      'moved',
      'aim hall, not late',
      'ink +3, pencil +2, flame +9, backing +3, credit +1',
      'hall: open',
      later('doors', 4, 'ink +6'),
    ),
    outcome('camped', 'aim yard, not late', 'pencil +12, flame +4, breath -3, backing -1', 'hall: shut'),
    outcome(
      'saved',
      'aim close, truth broke',
      'ink +5, capacity +3, flame -1, credit +8',
      'hall: shut',
      later('spring', 4, 'ink +3'),
    ),
    outcome('drifted', '', 'urgency +1, flame -2, backing -12, breath -6', 'hall: shut'),
  ],
  next: [route('came moved or came camped', 'line'), route('', 'well')],
};
