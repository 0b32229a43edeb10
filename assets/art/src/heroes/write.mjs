// Writes everything the four heroes are made of: figures, portraits, the eight powers and their pieces.
import { g, svg } from '../lib.mjs';
import { EXPRESSIONS } from './face.mjs';
import { figure, mouthOf, POSES, ROLES } from './figures/all.mjs';
import { outlineDefs } from './outline.mjs';
import { PIECES } from './pieces.mjs';
import { portrait } from './portrait.mjs';
import { POWERS, powerScene } from './powers.mjs';

/** Wide enough for any pose, feet at 0, 0. */
const POSE = { view: { x: -800, y: -1400, width: 1600, height: 1480 }, margin: 8, faint: 7 };

const boxed = ({ x, y, width, height }, body) => svg(width, height, body, { vb: `${x} ${y} ${width} ${height}` });
const haloed = (role, pose, expression) => outlineDefs() + g(figure(role, pose, expression), '', 'filter="url(#ol)"');

async function writeFigures(write, measure) {
  const places = {};
  for (const role of ROLES) {
    for (const pose of POSES) {
      // the same box for the four expressions, so that a face changes without moving
      const box = await measure(`hero/${role}-${pose}-worried`, haloed(role, pose, 'worried'), POSE);
      const [mx, my] = mouthOf(role, pose);
      const { x, y, width, height } = box;
      const mouth = { x: Math.round(mx - x), y: Math.round(my - y) };
      places[`${role}-${pose}`] = { width, height, feet: { x: -x, y: -y }, mouth };
      for (const expression of Object.keys(EXPRESSIONS))
        write(`hero/${role}-${pose}-${expression}`, boxed(box, haloed(role, pose, expression)));
    }
  }
  return places;
}

/** Writes the heroes by `write(name, drawing)`; answers the boxes of their poses. */
export async function writeHeroes(write, measure) {
  const places = await writeFigures(write, measure);
  for (const role of ROLES) {
    for (const expression of Object.keys(EXPRESSIONS))
      write(`portrait/${role}-${expression}`, svg(260, 270, g(portrait(role, expression, 104), 'translate(130 150)')));
  }
  for (const power of POWERS) write(`power/${power}`, svg(480, 300, powerScene(power)));
  for (const [name, [width, height, draw]] of Object.entries(PIECES))
    write(`prop-hero/${name}`, svg(width, height, draw()));
  return places;
}
