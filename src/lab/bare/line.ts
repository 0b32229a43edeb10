import type { Tension } from '../../domain/tension/tension.ts';
import { aim, card, later, outcome, part, route, truth } from './words.ts';

/** A confidence, held by the mayor: what the State's officer told him, and him alone. */
export const LINE: Tension = {
  id: 'line',
  act: 2,
  season: 7,
  pivot: 'agent',
  aims: [aim('station', 'agent state', 2), aim('bus', 'elected', -1), aim('hold', '', 1)],
  window: 4,
  truths: [
    truth('leaving', 'confidence', true, 'elected', 'backing -10, state>elected -11'),
    truth('staying', 'confidence', false, 'elected', 'backing -12, state>elected -12'),
  ],
  parts: {
    elected: part(
      'E1 E4 E5 E7',
      card(
        'station',
        2,
        0,
        'E4 S5 / E1 E5',
        'backing -12, state>elected +12, torch>elected -8; backing +1 if truth staying, aim station',
      ),
      card(
        'bus',
        -2,
        0,
        'E5 E7 / C6 E4',
        'backing +11, torch>elected +8, agent>elected -12',
        later('empty', 3, 'backing -1 if not aim bus'),
      ),
      card(
        'hold',
        2,
        1,
        'C3 C7 E1 / E7 T6',
        'backing -4, torch>elected -2, agent>elected +1; backing +12 if truth leaving',
      ),
    ),
    agent: part(
      'A1 A3 A6 A7',
      card(
        'station',
        1,
        0,
        'C6 A3 / A1 A6',
        'breath -4, elected>agent +2, torch>agent -12; breath -8 if truth leaving',
      ),
      card(
        'station',
        -2,
        1,
        'C2 C5 A6 / A3 T2',
        'breath +1, elected>agent +12, torch>agent -5; ink +1 if truth leaving',
      ),
      card(null, 1, 0, 'A1 A7 / C2 A6', 'breath -5, torch>agent +8, state>agent -5', later('map', 4, 'capacity +3')),
    ),
    state: part(
      'S1 S2 S3 S4',
      card('station', 1, 3, 'S1 X1 / S2 S4', 'credit +9, agent>state +1, torch>state -3; credit -11 if truth leaving'),
      card(
        'station',
        -1,
        0,
        'S2 X2 / C3 S1',
        'credit -5, elected>state +11, torch>state -2; credit +3 if truth leaving',
      ),
      card(
        'hold',
        -1,
        0,
        'C3 C6 S4 / S3 X0',
        'credit -1, agent>state +3, elected>state -12; credit -3 if truth staying',
      ),
    ),
    torch: part(
      'T3 T4 T5',
      card('bus', 2, 0, 'C7 T5 / C5 T3', 'flame -9, elected>torch -10, agent>torch +1; flame +3 if truth leaving'),
      card(
        'station',
        1,
        0,
        'C1 C4 T3 / C2 T4',
        'flame -12, state>torch +11, elected>torch -2; flame +6, ink +1 if truth staying',
      ),
      card(
        'hold',
        -1,
        0,
        'C3 T4 / C6 T5',
        'flame +2, elected>torch -9, agent>torch +12',
        later('leaflet', 3, 'narrative +1'),
      ),
    ),
  },
  outcomes: [
    outcome(
      'orphan',
      'aim station, truth leaving, told or not state b or not agent a',
      'flag orphan, pencil +3, months 8, backing -7, credit -3, breath -2, elected>state -5',
      'station: stopped',
    ),
    outcome(
      'half',
      'aim station, not late, truth leaving or state b',
      'pencil +5, ink +3, months 3, breath -12',
      'station: part',
    ),
    outcome(
      'built',
      'aim station, not late',
      'ink +8, pencil +1, flame +2, backing +4, credit +6, breath +1',
      'station: whole',
    ),
    outcome('buses', 'aim bus, not late', 'ink +5, pencil +9, backing +12, flame +2, credit -1', 'station: none'),
    outcome('held', 'aim hold, truth leaving', 'ink +7, capacity +9, breath +10, backing -4', 'station: none'),
    outcome('missed', '', 'urgency +14, backing -12, credit -2, flame -12', 'station: none'),
  ],
  next: [route('', 'chair')],
};
