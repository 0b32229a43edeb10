// Writes everything the four heroes are made of: figures, portraits, badges, the eight powers and the pieces of them.
import { bodies, chunk, etatField, lantern, outlineDefs } from '../bodies.mjs';
import { heads } from '../heads.mjs';
import { C, circ, dots, g, line, poly, rect, shape, svg } from '../lib.mjs';
import { badge, HERO, portrait } from '../ui.mjs';

const ROLES = { elected: 'elu', agent: 'agent', state: 'etat', torch: 'torche' };
const EXPRESSIONS = ['neutral', 'determined', 'worried', 'glad'];
const POSES = ['stand', 'argue', 'give', 'away', 'serve', 'impose'];
const POWERS = {
  bridge: ['elected', 'serve'],
  arbitrate: ['elected', 'impose'],
  tools: ['agent', 'serve'],
  drag: ['agent', 'impose'],
  shelter: ['state', 'serve'],
  norm: ['state', 'impose'],
  rally: ['torch', 'serve'],
  callOut: ['torch', 'impose'],
};
const BOX = { x: -390, y: -1190, width: 780, height: 1210 };
const MOUTH = { elected: 848, agent: 640, state: 842, torch: 700 };

const boxed = ({ x, y, width, height }, body) => svg(width, height, body, { vb: `${x} ${y} ${width} ${height}` });
const reach = (dx) => ({
  noBaton: true,
  armL: [
    [-62, -742],
    [-150, -710],
    [-210, -640],
    [-200 - dx, -560],
  ],
  armR: [
    [66, -748],
    [150, -710],
    [210, -650],
    [200 + dx, -580],
  ],
});
const OPTIONS = {
  elected: { stand: reach(-40), give: reach(110), away: reach(-90), serve: reach(120) },
  agent: { stand: { carry: false }, argue: { carry: false }, away: { carry: false }, impose: { carry: false } },
  state: {},
  torch: { stand: { tilt: 2 }, argue: { tilt: 9 }, give: { tilt: -2 }, away: { back: true } },
};

function figure(role, pose, expression) {
  const field = role === 'state' && (pose === 'serve' || pose === 'impose') ? etatField() : '';
  return field + bodies[ROLES[role]](expression, OPTIONS[role][pose] ?? {});
}

function vignette(power) {
  const [role, pose] = POWERS[power];
  const { t, c } = HERO[ROLES[role]];
  return (
    rect(0, 0, 480, 300, t) +
    dots(0, 0, 480, 220, { sp: 15, r0: 5, r1: 0.4, ang: Math.PI / 2, col: c, op: 0.25 }) +
    g(figure(role, pose, 'determined'), 'translate(240 290) scale(.24)')
  );
}

const PIECES = {
  'arm-strip': [160, 60, () => rect(0, 3, 160, 54, C.elu) + line('M0 3H160M0 57H160', 6)],
  slab: [520, 300, () => g(chunk(), 'translate(260 236) scale(1.36)')],
  field: [400, 400, () => g(etatField(200, 200, 4))],
  ...Object.fromEntries(
    [0, 1, 2].map((n) => [
      `flame-${n}`,
      [200, 260, () => g(lantern(0.9), `translate(100 200) scale(${n === 1 ? -1 : 1} ${1 + n * 0.05})`)],
    ]),
  ),
  stamp: [
    200,
    240,
    () => shape('M60 150C60 90 84 90 84 50H116C116 90 140 90 140 150Z', C.etat, 6) + rect(40, 150, 120, 40, C.etatD, 6),
  ],
  spark: [
    120,
    120,
    () =>
      poly(
        Array.from({ length: 16 }, (_, i) => {
          const r = i % 2 ? 24 : 54;
          return [60 + r * Math.cos((i * Math.PI) / 8), 60 + r * Math.sin((i * Math.PI) / 8)];
        }),
        C.agent,
        5,
      ) + circ(60, 60, 8, C.white),
  ],
};

/** Writes the heroes by `write(name, svg)`, then hands over the boxes of their poses. */
export function writeHeroes(write, keepPlaces) {
  const places = {};
  for (const role of Object.keys(ROLES)) {
    for (const pose of POSES) {
      const { width, height } = BOX;
      places[`${role}-${pose}`] = {
        width,
        height,
        feet: { x: 390, y: 1190 },
        mouth: { x: 400, y: 1190 - MOUTH[role] },
      };
      for (const expression of EXPRESSIONS) {
        const body = outlineDefs('ol', 5, 11) + g(figure(role, pose, expression), '', 'filter="url(#ol)"');
        write(`hero/${role}-${pose}-${expression}`, boxed(BOX, body));
      }
    }
    for (const expression of EXPRESSIONS)
      write(`portrait/${role}-${expression}`, svg(260, 270, portrait(heads, ROLES[role], expression, 130, 150, 104)));
    write(`badge/${role}`, svg(80, 84, badge(ROLES[role], 40, 44, 30, { w: 5 })));
  }
  for (const power of Object.keys(POWERS)) write(`power/${power}`, svg(480, 300, vignette(power)));
  for (const [name, [width, height, draw]] of Object.entries(PIECES))
    write(`prop-hero/${name}`, svg(width, height, draw()));
  keepPlaces(places);
}
