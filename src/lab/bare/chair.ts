import type { Tension } from '../../domain/tension/tension.ts';
import { aim, card, later, outcome, part, route, truth } from './words.ts';

/** A lever, held by the mayor: he will not stand again, or he will. The last tension reads what the others left. */
export const CHAIR: Tension = {
  id: 'chair',
  act: 3,
  season: 10,
  pivot: 'elected',
  aims: [aim('board', 'elected agent torch', 2), aim('fund', 'elected state', -1), aim('notes', '', 1)],
  window: 5,
  truths: [
    truth('last', 'lever', true, 'elected', 'backing -8, state>elected -11, torch>elected +8'),
    truth('again', 'lever', false, 'elected', 'backing -12, torch>elected -12'),
  ],
  parts: {
    elected: part(
      'E1 E2 E4 E6',
      card(
        'board',
        1,
        2,
        'E6 A8 / E2 E4',
        'backing -4, agent>elected +12, state>elected -10; backing +1 if truth again',
      ),
      card('fund', -1, 1, 'E4 S5 / E1 E6', 'backing +8, torch>elected -1, state>elected +5; backing -12 if truth last'),
      card(
        null,
        1,
        1,
        'C4 E1 E2 / E4 T6',
        'backing -12, torch>elected +2, state>elected -1; narrative +1 if truth last',
      ),
    ),
    agent: part(
      'A2 A3 A6 A7',
      card(
        'board',
        2,
        1,
        'C6 A2 / A3 A6',
        'breath -4, torch>agent +6, elected>agent -11; breath +10 if flag weak; breath -6 if not aim board',
      ),
      card('fund', 1, 1, 'A3 S5 / A2 A7', 'breath +2, elected>agent +2, torch>agent -1; ink +6 if aim fund'),
      card(
        'notes',
        -2,
        0,
        'C1 C3 A6 / A7 T2',
        'breath +2, torch>agent -12, state>agent +5',
        later('binder', 3, 'capacity +9'),
      ),
    ),
    state: part(
      'S1 S2 S3 S4',
      card(
        'fund',
        -1,
        0,
        'S2 X2 / S1 S3',
        'credit -4, elected>state +11, torch>state -1; credit -10 if flag orphan or flag foul; credit -3 if truth last',
      ),
      card(null, 1, 1, 'C5 S4 / S2 X1', 'credit +1, elected>state -1, agent>state +6; ink +5 if aim board'),
      card(
        'notes',
        -1,
        2,
        'C3 C7 S3 / S4 X0',
        'credit -1, torch>state -1, agent>state +11',
        later('precedent', 3, 'credit +12'),
      ),
    ),
    torch: part(
      'T3 T4 T5',
      card(
        'board',
        -1,
        0,
        'C5 T4 / C4 T5',
        'flame +12, elected>torch -12, agent>torch +11',
        later('slammed', 2, 'flame -5 if not aim board'),
      ),
      card(
        'board',
        1,
        2,
        'C1 T5 / C2 T4',
        'flame -11, elected>torch -12, agent>torch +1; flame +1, ink +7 if truth again',
      ),
      card(
        'notes',
        1,
        0,
        'C3 C6 T3 / C6 T5',
        'flame -12, state>torch +12, elected>torch -1',
        later('archive', 3, 'flame -10'),
      ),
    ),
  },
  outcomes: [
    outcome(
      'bridgehead',
      'aim board, truth last, elected c, not late',
      'pencil +4, ink +9, breath -11, flame +9',
      'board: small',
    ),
    outcome(
      'lame',
      'aim board or aim fund, truth last, told, not torch b',
      'pencil +7, months 1, backing -11, flame -6, breath -3',
      'board: talk',
    ),
    outcome(
      'void',
      'aim board, truth last',
      'pencil +12, months 1, backing -1, flame -11, breath -9, torch>elected -8',
      'board: void',
    ),
    outcome('seated', 'aim board, not late', 'ink +4, pencil +3, flame +7, backing +3, breath +1', 'board: whole'),
    outcome('funded', 'aim fund, not late', 'ink +2, pencil +2, credit +6, backing +1, flame -2', 'board: none'),
    outcome('handed', 'aim notes, truth last', 'ink +13, capacity +3, breath +10, backing -1', 'board: none'),
    outcome('adjourned', '', 'urgency +14, backing -11, flame -1, breath -11', 'board: none'),
  ],
  next: [route('', null)],
};
