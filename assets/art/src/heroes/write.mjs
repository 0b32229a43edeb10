// Writes everything the four heroes are made of: figures, portraits, badges, the eight powers and their pieces.
import { g, svg } from '../lib.mjs';
import { badge } from './emblems.mjs';
import { EXPRESSIONS } from './face.mjs';
import { figure, mouthOf, POSES, ROLES } from './figures/all.mjs';
import { inkMeasurer } from './measure.mjs';
import { outlineDefs } from './outline.mjs';
import { PIECES } from './pieces.mjs';
import { portrait } from './portrait.mjs';
import { POWERS, powerScene } from './powers.mjs';

/** Wide enough for any pose, feet at 0, 0. */
const VIEW = { x: -800, y: -1400, width: 1600, height: 1480 };
const MARGIN = 8;

const boxed = ({ x, y, width, height }, body) => svg(width, height, body, { vb: `${x} ${y} ${width} ${height}` });
const haloed = (role, pose, expression) => outlineDefs() + g(figure(role, pose, expression), '', 'filter="url(#ol)"');

/** The box of a pose: the same for its four expressions, so that a face changes without moving. */
async function boxOf(measure, role, pose) {
  const seen = await measure.bounds(boxed(VIEW, haloed(role, pose, 'worried')), VIEW);
  return {
    x: seen.x - MARGIN,
    y: seen.y - MARGIN,
    width: seen.width + 2 * MARGIN,
    height: seen.height + 2 * MARGIN,
  };
}

async function writeFigures(write) {
  const measure = await inkMeasurer();
  const places = {};
  for (const role of ROLES) {
    for (const pose of POSES) {
      const box = await boxOf(measure, role, pose);
      const [mx, my] = mouthOf(role, pose);
      const { x, y, width, height } = box;
      const mouth = { x: Math.round(mx - x), y: Math.round(my - y) };
      places[`${role}-${pose}`] = { width, height, feet: { x: -x, y: -y }, mouth };
      for (const expression of Object.keys(EXPRESSIONS))
        write(`hero/${role}-${pose}-${expression}`, boxed(box, haloed(role, pose, expression)));
    }
  }
  await measure.close();
  return places;
}

/** Writes the heroes by `write(name, svg)`; answers the boxes of their poses. */
export async function writeHeroes(write) {
  const places = await writeFigures(write);
  for (const role of ROLES) {
    for (const expression of Object.keys(EXPRESSIONS))
      write(`portrait/${role}-${expression}`, svg(260, 270, g(portrait(role, expression, 104), 'translate(130 150)')));
    write(`badge/${role}`, svg(80, 84, badge(role, [40, 44], 30)));
  }
  for (const power of POWERS) write(`power/${power}`, svg(480, 300, powerScene(power)));
  for (const [name, [width, height, draw]] of Object.entries(PIECES))
    write(`prop-hero/${name}`, svg(width, height, draw()));
  return places;
}
