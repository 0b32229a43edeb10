import type { Tension } from '../../domain/tension/tension.ts';
import { aim, card, later, outcome, part, truth } from './words.ts';

/** A fact, held by the State, that may be any of three. */
export const WELL: Tension = {
  id: 'well',
  act: 2,
  season: 7,
  pivot: 'torch',
  aims: [aim('drill', 'elected state', 2), aim('pipe', 'agent torch', 1), aim('ration', '', -1)],
  window: 4,
  truths: [
    truth('dry', 'fact', true, 'state', 'credit -1, elected>state -7'),
    truth('full', 'fact', false, 'state', 'credit -6'),
    truth('foul', 'fact', true, 'state', 'credit -8, torch>state +1, elected>state -12'),
  ],
  parts: {
    elected: part(
      'E1 E3 E4 E5',
      card(
        'drill',
        2,
        1,
        'E4 A8 / E3 E5',
        'backing -4, agent>elected -2, state>elected +3; backing -11 if not truth full',
      ),
      card(
        'drill',
        -2,
        0,
        'E1 E5 / C3 E4',
        'backing +12, torch>elected -11, state>elected +1; backing +10 if truth full',
      ),
      card(
        'ration',
        -2,
        1,
        'C7 E3 T6 / E1 E5',
        'backing -1, torch>elected +12, agent>elected -10',
        later('example', 3, 'narrative +13'),
      ),
    ),
    agent: part(
      'A1 A3 A5 A6',
      card('pipe', 1, 0, 'A3 S5 / A5 A6', 'breath -2, state>agent +2, elected>agent -12; breath -11 if aim pipe'),
      card('drill', -1, 0, 'C5 A6 / C1 A3', 'breath +4, elected>agent +12, torch>agent -5; breath +1 if truth full'),
      card(
        null,
        1,
        1,
        'C6 A5 / A1 A6',
        'breath -8, elected>agent -12, torch>agent +1',
        later('gauges', 4, 'capacity +1'),
      ),
    ),
    state: part(
      'S1 S2 S3 S4',
      card('drill', 1, 1, 'S1 X1 / S3 S4', 'credit +2, elected>state +2, torch>state -1; credit -1 if truth foul'),
      card(
        null,
        -2,
        0,
        'C3 S2 S4 / S1 X2',
        'credit -1, elected>state -1, torch>state +10',
        later('samples', 3, 'months -3'),
      ),
      card('ration', -1, 0, 'C5 S3 / S2 X0', 'credit +5, torch>state -3, agent>state +2; credit -1 if truth full'),
    ),
    torch: part(
      'T3 T4 T5',
      card('pipe', 1, 0, 'C1 C4 T5 / T3 T4', 'flame -4, agent>torch +1, elected>torch -3; flame +1 if aim pipe'),
      card(null, 2, 1, 'C7 T3 / C2 T5', 'flame +1, elected>torch +12, state>torch -2; narrative +2 if truth full'),
      card(
        'ration',
        -1,
        1,
        'C3 T4 / C4 T3',
        'flame +6, elected>torch -12, state>torch +12; flame -12 if not aim ration',
      ),
    ),
  },
  outcomes: [
    outcome(
      'poisoned',
      'aim drill, truth foul, not agent c',
      'flag foul, pencil +5, months 8, backing -1, credit -6, flame -6, torch>state -7',
      'well: closed',
    ),
    outcome(
      'dust-hole',
      'aim drill, truth dry',
      'flag foul, pencil +2, months 8, backing -9, credit -10',
      'well: none',
    ),
    outcome('flowing', 'aim drill, not late', 'ink +11, pencil +5, backing +1, credit +1, flame +2', 'well: open'),
    outcome('piped', 'aim pipe, not late', 'ink +4, pencil +3, breath -6, flame +10', 'well: none'),
    outcome(
      'spared',
      'aim ration, truth dry or truth foul',
      'ink +1, capacity +14, flame +11, backing -3',
      'well: none',
    ),
    outcome('thirst', '', 'urgency +12, backing -1, flame -2, credit -12', 'well: none'),
  ],
  next: [],
};
