// What drinks the stream: a pump and its sprinklers; a meter that is read together; meadows, and a wheel that turns.
import { C, circ, line, nth, rect, rng, shape } from '../../lib.ts';
import { bush, leaf } from '../green.ts';
import { at } from '../people.ts';
import { cow, tractor } from '../street.ts';
import { by, flat, LAND, put, type State, shade } from '../tools.ts';
import { BANK } from './place.ts';

const FIELD = [
  [-40, 30],
  [-6, 24],
  [0, 36],
  [-2, 58],
  [-60, 62],
] as const;
/** Rows of maize, or of many things. */
function rows(s: State) {
  const crops = by(s, ['#A9A45C', '#98944E'], ['#C9C26A', '#A9B45C', '#BFA868'], ['#A8D05A', '#86BE4C', '#D6DC72']);
  return Array.from({ length: 9 }, (_, i) => {
    const [a, b] = [26 + i * 4, 30 + i * 4];
    return (
      flat(
        BANK.ground([
          [-50, a + 4],
          [-7 + i * 0.5, a],
          [-7 + i * 0.5, b],
          [-50, b + 4],
        ]),
        nth(crops, i % crops.length),
      ) +
      line(
        BANK.ground([
          [-50, a + 4],
          [-7 + i * 0.5, a],
        ]).replace('Z', ''),
        2.4,
        shade(nth(crops, 0)),
      )
    );
  }).join('');
}
const jet = (flip = false) =>
  line(`M0 -60Q${flip ? -70 : 70} -150 ${flip ? -170 : 170} -70`, 5, '#E8FAFF', 'stroke-dasharray="3 13"') +
  line('M0 0V-60', 8) +
  rect(-10, -72, 20, 14, C.torche, 3);

/** Fields beyond the left bank. */
export function meadow(s: State) {
  const field = flat(BANK.ground(FIELD), LAND[s].grass2) + rows(s) + line(BANK.ground(FIELD), 3.6);
  if (s === 0)
    return (
      field +
      (
        [
          [-16, 30],
          [-9, 36],
          [-24, 36],
        ] as const
      )
        .map(([x, z], i) => put(jet(i % 2 === 1), ...BANK.at(x, z), 0.9))
        .join('') +
      put(tractor('#8F8A86'), ...BANK.at(-13, 27), 0.8)
    );
  if (s === 1)
    return (
      field +
      [-20, -16, -12, -8]
        .map((x, i) => put(bush(leaf(1, i), { wide: 30, high: 24 }), ...BANK.at(x, 26), 0.9))
        .join('') +
      at(BANK, 'gardener', -10, 25) +
      at(BANK, 'clerk', -13, 25.6) +
      put(tractor('#D9573A'), ...BANK.at(-18, 30), 0.7)
    );
  return (
    field +
    [-26, -21, -16, -11]
      .map((x, i) => put(bush(leaf(2, i), { wide: 44, high: 40 }), ...BANK.at(x, 27 + i * 0.4), 0.9))
      .join('') +
    put(cow(), ...BANK.at(-9, 25), 0.95) +
    put(cow(), ...BANK.at(-13.4, 26), 0.85, true) +
    at(BANK, 'mother', -16.4, 24.6)
  );
}

/** The pump house, then its meter, then the mill wheel beside the old pipe. */
export function intake(s: State) {
  const [x, y] = BANK.at(14.2, 26);
  const random = rng(3);
  const bricks = Array.from(
    { length: 8 },
    () => `M${Math.round(-80 + random() * 140)} ${Math.round(-20 - random() * 90)}h18`,
  ).join('');
  const hut =
    rect(-100, -140, 200, 140, by(s, '#B9A596', '#D9B79A', '#EBC9A4'), 4.6) +
    line(bricks, 3, shade('#D9B79A')) +
    shape('M-118 -136L0 -206L118 -136Z', LAND[s].roof[0], 4.6) +
    rect(-26, -84, 52, 84, by(s, '#5F5853', '#6E4A30', '#0E7C7B'), 4) +
    `<text x="0" y="-104" font-size="32" text-anchor="middle" fill="${C.ink}">${by(s, 'POMPE', 'POMPE', 'MOULIN')}</text>`;
  const pipe =
    line('M-90 -24H-190Q-230 -24 -230 20V70', 30) +
    line('M-90 -24H-190Q-230 -24 -230 20V70', 19, by(s, '#5A6478', '#8A94A8', '#A8B0BE'));
  const smoke = s === 0 ? line('M60 -190q-16 -26 4 -46t0 -40M84 -184q-12 -22 6 -40', 7, '#6A6670') : '';
  const dial =
    circ(-150, -96, 36, '#FFFDF5', 4.6) +
    line('M-150 -96L-132 -116', 5, C.torche) +
    line('M-174 -96h6M-126 -96h-6M-150 -120v6', 3);
  const spokes = [0, 30, 60, 90, 120, 150]
    .map(
      (a) =>
        `M${(-160 + 84 * Math.cos((a * Math.PI) / 180)).toFixed(0)} ${(-20 + 84 * Math.sin((a * Math.PI) / 180)).toFixed(0)}L${(-160 - 84 * Math.cos((a * Math.PI) / 180)).toFixed(0)} ${(-20 - 84 * Math.sin((a * Math.PI) / 180)).toFixed(0)}`,
    )
    .join('');
  const wheel = `<circle cx="-160" cy="-20" r="84" fill="none" stroke="${C.ink}" stroke-width="22"/><circle cx="-160" cy="-20" r="84" fill="none" stroke="#A37A4C" stroke-width="13"/>${line(spokes, 11)}${line(spokes, 5, '#A37A4C')}${circ(-160, -20, 13, '#8A6A46', 4)}`;
  const people = by(s, '', at(BANK, 'student', 10.6, 25), at(BANK, 'baker', 15.4, 23, { flip: true }));
  return put(smoke + pipe + hut + by(s, '', dial, wheel), x, y, 1.1) + people;
}
