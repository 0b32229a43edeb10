// The piece of territory that is carried: a slab of earth with its houses, trees and turbine.
import { C, circ, g, line, rect, shape } from '../lib.ts';
import { at, blob, cel, ramp, solid } from './kit.ts';

function house(x: number, y: number, k: number, wall: string, roof: string) {
  const win = '#FFE9A8';
  return at(
    solid('M-44 0V-56L0 -92L44 -56V0Z', wall, '<path d="M-50 0V-60L-12 -90V0Z" fill="#000" fill-opacity=".13"/>') +
      solid('M-58 -48L0 -100L58 -48L46 -40L0 -80L-46 -40Z', roof) +
      rect(-10, -34, 20, 34, '#5A3A2A', 5) +
      rect(18, -42, 16, 16, win, 4.5) +
      rect(-34, -42, 16, 16, win, 4.5),
    [x, y],
    0,
    k,
  );
}

const tree = (x: number, y: number, k: number, leaf = '#5FAE54', dark = '#3C7F41') =>
  at(
    rect(-8, -40, 16, 40, '#7A4B2C', 5) +
      cel(blob('-40 -40, -58 -78, -36 -118, 4 -134, 44 -114, 58 -76, 38 -40, 0 -30'), leaf, dark, { dx: 16, dy: -12 }),
    [x, y],
    0,
    k,
  );

function turbine(x: number, y: number, k: number) {
  const blade = (turn: number) => at(shape('M0 -6C10 -30 8 -66 0 -92C-6 -60 -6 -30 0 -6Z', C.white, 5), [0, 0], turn);
  const rotor = at(blade(12) + blade(132) + blade(252) + circ(0, 0, 8, C.white, 5), [0, -150]);
  return at(shape('M-6 0L-3 -150H3L6 0Z', C.white, 5) + rotor, [x, y], 0, k);
}

/** Some 360 wide, its underside at the origin. */
export function slab() {
  const earth = blob('-176 -40 c, -150 -8, -90 14, -30 6, 24 26, 90 6, 150 -6, 178 -40 c', 0.45);
  const grass = blob('-182 -42 c, -120 -58, 0 -64, 120 -58, 184 -42 c, 90 -28, 0 -24, -90 -28', 0.4);
  const stones = circ(-60, -6, 7, '#C39873', 3) + circ(70, -10, 9, '#C39873', 3) + circ(18, 6, 5, '#C39873', 3);
  return g(
    cel(earth, '#96643F', '#6A4028', {
      dx: 22,
      dy: -6,
      inside: ramp(-150, -50, 110, 90, { col: '#6A4028', r0: 4.4 }) + stones,
    }) +
      house(-92, -46, 0.72, '#FFF3DC', '#D9573A') +
      tree(142, -44, 0.5, '#4C9A62', '#2F6F48') +
      turbine(104, -46, 0.7) +
      tree(58, -48, 0.62) +
      house(-14, -50, 0.86, '#FFE3B0', '#B8442C') +
      solid(grass, '#86BE52', '<path d="M-190 -60H-70L-90 -20H-190Z" fill="#5E9440"/>') +
      line('M-130 -44L-122 -52L-116 -43M96 -42L104 -50L110 -41M30 -36L37 -43L43 -35', 4, '#4E7F36'),
  );
}
