// What four positions become, drawn between the heroes. One figure a settlement, told by its shape alone.
import { C, circ, line, merge, P, poly, rect, St, shape } from './lib.mjs';

const halo = (d, width = 30) => line(d, width, C.paper);
const rope = (d, color) => merge([St(d, color, 16)], 5);
const wave = (phase) => {
  let d = '';
  for (let x = 24; x <= 376; x += 8)
    d += `${d ? 'L' : 'M'}${x} ${(80 + Math.sin((x - 24) / 28 + phase) * 24).toFixed(1)}`;
  return d;
};

export const marks = {
  /** Two ropes braided. */
  alliance: () =>
    halo(wave(0), 46) +
    halo(wave(Math.PI), 46) +
    rope(wave(0), C.agent) +
    rope(wave(Math.PI), C.eluL) +
    circ(24, 80, 15, C.torche, 5) +
    circ(376, 80, 15, C.etat, 5),
  /** A plank on two trestles: it holds, it is not a bridge yet. */
  compromise: () =>
    line('M70 138L96 84L122 138M278 138L304 84L330 138', 26, C.paper) +
    rect(18, 52, 364, 42, C.paper, 12, C.paper, 6) +
    line('M70 138L96 84L122 138M278 138L304 84L330 138', 10) +
    shape('M24 58H376V86H24Z', '#E9C7A0', 6) +
    line('M60 72H150M190 70H260M300 74H344', 4, '#B98A5A'),
  /** An arrow that goes through. */
  forced: () =>
    shape('M20 54H250V18L386 80L250 142V106H20L58 80Z', C.paper, 22, C.paper) +
    shape('M20 54H250V18L386 80L250 142V106H20L58 80Z', C.torche, 7) +
    line('M84 80H236', 6),
  /** A slack dotted rope. */
  soft: () =>
    halo('M20 40Q200 190 380 40', 30) +
    line('M20 40Q200 190 380 40', 14, C.ink, 'stroke-dasharray="2 24"') +
    circ(20, 40, 14, '#FFFDF5', 5) +
    circ(380, 40, 14, '#FFFDF5', 5),
  /** Two ropes pulled against one another into a knot. */
  deadlock: () =>
    halo('M14 80H386', 40) +
    rope('M14 80H150', C.eluL) +
    rope('M386 80H250', C.etatL) +
    poly(
      [
        [200, 16],
        [222, 52],
        [262, 40],
        [250, 80],
        [262, 120],
        [222, 108],
        [200, 144],
        [178, 108],
        [138, 120],
        [150, 80],
        [138, 40],
        [178, 52],
      ],
      C.paper,
      16,
      C.paper,
    ) +
    merge([P('M160 62C190 30 246 44 238 84S170 128 160 92S214 58 226 92', '#B9B0A6')], 6) +
    line('M172 72C196 50 230 58 226 86M168 96C190 118 224 108 232 92', 7),
};
