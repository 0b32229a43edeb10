// Street furniture, machines and beasts: drawn round the origin, standing on it, about 50 units a metre.
import { C, circ, g, line, nth, type Point, rect, shape } from '../lib.ts';
import { flat, put, shade } from './tools.ts';

/** A bench seen from the front. */
export const bench = (w = 3.2) =>
  line('M-40 0V-24M40 0V-24', w + 2) +
  rect(-48, -26, 96, 8, '#B98A5A', w) +
  rect(-48, -46, 96, 7, '#B98A5A', w) +
  line('M-38 -26V-46M38 -26V-46', w);

export const parasol = (colour: string, w = 3.6) =>
  line('M0 0V-104', w + 1.5) +
  shape('M-70 -92Q0 -152 70 -92Q52 -102 35 -92Q18 -102 0 -92Q-18 -102 -35 -92Q-52 -102 -70 -92Z', colour, w) +
  flat('M-70 -92Q-46 -124 -8 -130Q-34 -112 -35 -92Q-52 -102 -70 -92Z', shade(colour)) +
  rect(-26, -36, 52, 7, '#FFF8E7', w * 0.8);

export const cone = (w = 3) =>
  shape('M-14 0L-5 -32H5L14 0Z', C.torche, w) +
  flat('M-9 -16L-7 -23H7L9 -16Z', '#fff') +
  rect(-18, -2, 36, 6, C.torcheD, w * 0.8);

export const barrier = (w = 3.4) =>
  line('M-44 2L-36 -40M-28 2L-36 -40M28 2L36 -40M44 2L36 -40', w) +
  rect(-58, -46, 116, 18, '#FFFDF5', w) +
  flat('M-50 -45h18l-9 16h-18ZM-14 -45h18l-9 16h-18ZM22 -45h18l-9 16h-18Z', C.torche);

/** A board on two posts; the words are outlined when the picture is written. */
export const board = (words: string, { colour = C.torcheD, wide = 110, size = 26, w = 3.4 } = {}) =>
  line(`M${-wide * 0.34} 0V-40M${wide * 0.34} 0V-40`, w + 1) +
  rect(-wide / 2, -78, wide, 40, '#FFFDF5', w) +
  `<text x="0" y="-49" font-size="${size}" text-anchor="middle" fill="${colour}">${words}</text>`;

/** A tower of scaffolding, `wide` by `high`, with its nets and planks. */
export function scaffold(wide: number, high: number, { floors = 3, w = 3 } = {}) {
  let drawn = '';
  for (let i = 0; i <= 2; i++)
    drawn += line(`M${(i * wide) / 2} 0V${-high}`, w + 2.4) + line(`M${(i * wide) / 2} 0V${-high}`, w * 0.6, C.agent);
  for (let j = 1; j <= floors; j++) drawn += rect(-6, (-j * high) / floors, wide + 12, 8, '#E9C7A0', w * 0.9);
  return drawn + line(`M0 0L${wide / 2} ${-high / floors}L${wide} ${(-2 * high) / floors}`, w);
}

export const crane = (w = 4) =>
  line('M0 0V-330M26 0V-330M0 -330L26 -300L0 -270L26 -240L0 -210L26 -180L0 -150L26 -120L0 -90L26 -60L0 -30L26 0', w) +
  line('M0 0V-330M26 0V-330', w * 0.4, C.agent) +
  shape('M-150 -344H150V-328H-150Z', C.agent, w) +
  line('M13 -400L-140 -344M13 -400L140 -344', w * 0.8) +
  rect(-4, -352, 34, 34, C.agent, w) +
  rect(-156, -330, 46, 30, '#7C7F8C', w) +
  line('M118 -328V-210', w * 0.7) +
  rect(96, -210, 44, 28, '#C9A884', w * 0.9);

/** A small digger: its arm down. */
export const digger = (w = 3.6) =>
  line('M20 -44L74 -92L110 -48', 15) +
  line('M20 -44L74 -92L110 -48', 8, C.agent) +
  shape('M98 -52L124 -46L118 -20L96 -28Z', '#7C7F8C', w) +
  shape('M-40 -30H34V-58H10L2 -98H-34V-58H-40Z', C.agent, w) +
  rect(-26, -90, 26, 30, '#CFE3EA', w * 0.8) +
  shape('M-44 0Q-56 0 -56 -14T-44 -28H34Q46 -28 46 -14T34 0Z', '#46465A', w) +
  circ(-40, -14, 7, '#9A9AAA', 2.4) +
  circ(30, -14, 7, '#9A9AAA', 2.4);

export const tractor = (colour: string, w = 4) =>
  shape('M-60 -40H10V-96H-34L-44 -60H-60Z', colour, w) +
  rect(-28, -88, 30, 34, '#CFE3EA', w * 0.8) +
  shape('M10 -40V-66H66V-40Z', colour, w) +
  line('M50 -66V-92', w + 1) +
  circ(-28, -26, 32, C.ink) +
  circ(-28, -26, 14, '#FFE08A', w * 0.8) +
  circ(48, -18, 20, C.ink) +
  circ(48, -18, 8, '#FFE08A', w * 0.7);

export const cow = (w = 3.6) =>
  line('M-30 -20V0M-16 -20V0M18 -20V0M30 -20V0', w + 4) +
  shape('M-44 -54Q0 -64 42 -54V-22Q0 -14 -44 -22Z', '#fff', w) +
  flat('M-20 -56Q0 -60 6 -44Q-4 -28 -22 -36ZM22 -50Q36 -50 36 -36Q26 -30 20 -40Z', C.ink) +
  line('M-44 -50Q-54 -40 -50 -24', w) +
  shape('M40 -62H64L68 -38L52 -32L38 -42Z', '#fff', w) +
  shape('M52 -42H68V-32H54Z', '#F4B8A8', w * 0.7) +
  circ(56, -52, 2, C.ink);

export const duck = (w = 3.4) =>
  shape('M-30 0C-30 16 24 18 26 -2C10 -8 -4 -6 -10 -2C-20 -10 -28 -8 -30 0Z', '#fff', w) +
  circ(20, -14, 11, '#2E7A5A', w) +
  shape('M30 -16L42 -11L30 -8Z', C.agent, w * 0.8);

/** A market stall: awning, crates, what grows here. */
export const stall = (colour: string, w = 3.6) =>
  line('M-76 0V-118M76 0V-118', w + 1.5) +
  rect(-82, -54, 164, 54, '#C99A62', w) +
  line('M-82 -34H82', w * 0.6) +
  ['#D9573A', '#FFCB3D', '#7DB44C', '#E8562A', '#B0307E', '#6FAE46', '#FFCB3D']
    .map((ripe, i) => circ(-66 + i * 22, -60, 11, ripe, w * 0.8))
    .join('') +
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map(
      (i) =>
        `<path d="M${-96 + i * 24} -146h24v28a12 9 0 0 1 -24 0z" fill="${i % 2 ? '#FFFDF5' : colour}" stroke="${C.ink}" stroke-width="${w}"/>`,
    )
    .join('') +
  shape('M-96 -146L-84 -160H84L96 -146Z', shade(colour), w);

const FLAGS = [C.torche, C.agent, C.etat, '#FFFDF5', C.elu];

/** A line of little flags from one point to another, sagging. */
export function bunting([ax, ay]: Point, [bx, by]: Point, sag = 24, w = 2.4) {
  const count = Math.max(5, Math.round(Math.hypot(bx - ax, by - ay) / 38));
  const on = (t: number): Point => [ax + (bx - ax) * t, ay + (by - ay) * t + 4 * sag * t * (1 - t)];
  let flags = '';
  for (let i = 0; i < count; i++) {
    const [x, y] = on((i + 0.5) / count);
    flags += shape(`M${x - 9} ${y}H${x + 9}L${x} ${y + 20}Z`, nth(FLAGS, i % FLAGS.length), w);
  }
  const [mx, my] = on(0.5);
  return line(`M${ax} ${ay}Q${mx} ${my + (my - (ay + by) / 2)} ${bx} ${by}`, w) + flags;
}

/** A wind turbine, its sails turned by an angle. */
export function turbine(angle = 12, w = 4) {
  const sail = (r: number) => g(shape('M0 -6C11 -30 9 -72 0 -104C-7 -66 -7 -30 0 -6Z', '#fff', w), `rotate(${r})`);
  return (
    shape('M-7 0L-3 -170H3L7 0Z', '#fff', w) +
    put(sail(angle) + sail(angle + 120) + sail(angle + 240) + circ(0, 0, 8, '#fff', w), 0, -170)
  );
}
