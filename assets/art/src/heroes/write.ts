// Writes everything the four heroes are made of: figures, portraits, the eight powers and their pieces.
import { POWERS, ROLES, type Role } from '../../../../src/domain/vocabulary.ts';
import type { Expression, Pose } from '../../../../src/view/picture/stageModel.ts';
import { boxed, g, svg, type Write } from '../lib.ts';
import type { Cut, Measure } from '../measure.ts';
import { HEROES, mouthOf, POSES } from './figures/all.ts';
import { outlineDefs } from './outline.ts';
import { PIECES } from './pieces.ts';
import { portrait } from './portrait.ts';
import { powerScene } from './powers.ts';

/** Wide enough for any pose, feet at 0, 0. */
const POSE: Cut = { view: { x: -800, y: -1400, width: 1600, height: 1480 }, margin: 8, faint: 7 };

const FACES: readonly Expression[] = ['neutral', 'determined', 'worried', 'glad'];

const haloed = (role: Role, pose: Pose, expression: Expression) =>
  outlineDefs() + g(HEROES[role].draw(pose, expression), '', 'filter="url(#ol)"');

/** The box of a pose as the stage wants it: where its feet and its mouth are within. */
interface HeroPlace {
  readonly width: number;
  readonly height: number;
  readonly feet: { readonly x: number; readonly y: number };
  readonly mouth: { readonly x: number; readonly y: number };
}

async function writeFigures(write: Write, measure: Measure) {
  const places: Record<string, HeroPlace> = {};
  for (const role of ROLES) {
    for (const pose of POSES) {
      // the same box for the four expressions, so that a face changes without moving
      const box = await measure(`hero/${role}-${pose}-worried`, haloed(role, pose, 'worried'), POSE);
      const [mx, my] = mouthOf(role, pose);
      const { x, y, width, height } = box;
      const mouth = { x: Math.round(mx - x), y: Math.round(my - y) };
      places[`${role}-${pose}`] = { width, height, feet: { x: -x, y: -y }, mouth };
      for (const expression of FACES)
        write(`hero/${role}-${pose}-${expression}`, boxed(box, haloed(role, pose, expression)));
    }
  }
  return places;
}

/** Writes the heroes by `write(name, drawing)`; answers the boxes of their poses. */
export async function writeHeroes(write: Write, measure: Measure) {
  const places = await writeFigures(write, measure);
  for (const role of ROLES) {
    for (const expression of FACES)
      write(`portrait/${role}-${expression}`, svg(260, 270, g(portrait(role, expression, 104), 'translate(130 150)')));
  }
  for (const role of ROLES)
    for (const power of Object.values(POWERS[role])) write(`power/${power}`, svg(480, 300, powerScene(power)));
  for (const [name, [width, height, draw]] of Object.entries(PIECES))
    write(`prop-hero/${name}`, svg(width, height, draw()));
  return places;
}
