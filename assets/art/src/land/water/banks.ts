// The banks: bare and caving in; woven and planted by volunteers; willows, alders, a path.
import { line, nth, shape } from '../../lib.ts';
import { bush, leaf, reeds, sapling, tree } from '../green.ts';
import { at } from '../people.ts';
import { bench } from '../street.ts';
import { put, type State, shade, toned } from '../tools.ts';
import { BANK } from './place.ts';

/** A willow: a trunk that leans, strands that fall. */
function willow(colour: string) {
  const strands = [-104, -76, -46, -14, 20, 52, 84, 110];
  const crown =
    'M-116 -128C-140 -170 -110 -210 -78 -204C-70 -246 -20 -262 4 -238C34 -262 82 -248 84 -208C122 -206 136 -160 112 -126C96 -104 70 -128 52 -110C34 -94 10 -124 -8 -108C-30 -92 -48 -124 -66 -110C-84 -98 -104 -108 -116 -128Z';
  const fall = strands
    .map((x, i) =>
      shape(
        `M${x - 17} -140Q${x * 1.16 - 20} -60 ${x * 1.2 - 4} ${-16 - (i % 3) * 22}Q${x * 1.1 + 16} -70 ${x + 17} -140Z`,
        i % 2 ? colour : shade(colour),
        3.6,
      ),
    )
    .join('');
  return (
    shape('M-16 4Q0 -70 -22 -150H26Q10 -70 24 4Z', '#6E4A30', 4.4) +
    fall +
    shape(crown, colour, 4.4) +
    toned(crown, -120, -250, 110, 130, { sp: 13, r0: 5, r1: 0.5, col: shade(colour), across: true })
  );
}
const TREES = [
  [-7.2, 19, 1.2],
  [1.4, 27, 0.9],
  [18.6, 22, 1.25],
  [15.6, 31, 0.8],
  [2.6, 40, 0.6],
] as const;
const slump = (x: number, z: number, k: number) =>
  put(
    shape('M-90 0L-70 -40L-10 -54L60 -40L96 0L40 14L-50 12Z', '#A98A62', 4) +
      line('M-40 -30l10 26M10 -40l6 30M50 -26l-4 20', 3.4, '#7A6040'),
    ...BANK.at(x, z),
    k,
  );
/** Woven branches that hold the soil. */
const wattle = (x: number, z: number, k: number) =>
  put(
    [-60, -30, 0, 30, 60].map((dx) => line(`M${dx} 6V-46`, 9) + line(`M${dx} 6V-46`, 4, '#A37A4C')).join('') +
      line('M-70 -10Q-45 -20 -30 -10T0 -10T30 -10T70 -12M-70 -26Q-45 -16 -30 -26T0 -26T30 -26T70 -26', 6, '#8A6A46'),
    ...BANK.at(x, z),
    k,
  );

/** The banks. */
export function banks(s: State) {
  if (s === 0)
    return (
      slump(-4.6, 16.4, 1.2) +
      slump(13, 19, 1.2) +
      slump(2.6, 25.6, 0.8) +
      put(
        line('M0 0V-130M0 -60L-34 -96M0 -84L30 -120', 12) + line('M0 0V-130M0 -60L-34 -96M0 -84L30 -120', 5, '#8A7868'),
        ...BANK.at(14.6, 22),
        1.6,
      ) +
      put(shape('M-24 0L-20 -34H20L24 0Z', '#8A6A50', 4), ...BANK.at(-7, 19.4), 1.2)
    );
  if (s === 1)
    return (
      wattle(-4.8, 16, 1.3) +
      wattle(-2.4, 18.6, 1.1) +
      wattle(12.4, 18.6, 1.3) +
      TREES.map(([x, z, k], i) => put(sapling(leaf(1, i)), ...BANK.at(x, z), k * 1.3)).join('') +
      at(BANK, 'grandmother', -6, 17) +
      at(BANK, 'child', -5.2, 15.6, { flip: true }) +
      at(BANK, 'surveyor', 13.6, 17.4, { flip: true })
    );
  return (
    [4, 3, 1, 2, 0]
      .map((i) => {
        const [x, z, k] = nth(TREES, i);
        return put(i % 2 ? tree(leaf(2, i)) : willow(leaf(2, i)), ...BANK.at(x, z), k * (i % 2 ? 1.5 : 1.12));
      })
      .join('') +
    put(reeds(), ...BANK.at(-3.6, 16.6), 1.2) +
    put(bush(leaf(2, 2)), ...BANK.at(11.6, 18), 1.2) +
    put(bench(), ...BANK.at(-8.6, 16), 1.3) +
    at(BANK, 'reader', -8.7, 15.8) +
    at(BANK, 'retired', 13.2, 17, { flip: true }) +
    at(BANK, 'dog', 12, 16.4, { flip: true })
  );
}
