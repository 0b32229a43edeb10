// The eight powers at work, each in a panel of 480 by 300.
import type { Power, Role } from '../../../../src/domain/vocabulary.ts';
import { C, circ, dots, g, line, type Point, rect, shape } from '../lib.ts';
import { TINTS } from './emblems.ts';
import { HEROES } from './figures/all.ts';
import type { ElectedPose } from './figures/elected.ts';
import { cell, dome } from './hexagons.ts';
import { at, blob, cel, pts } from './kit.ts';
import { outlineDefs } from './outline.ts';
import { walker } from './passers.ts';
import { burst } from './pieces.ts';
import { flame, rope } from './tools.ts';

const haloed = (drawing: string) => g(drawing, '', 'filter="url(#ol)"');
const put = (hero: string, middle: Point, k: number) => at(haloed(hero), middle, 0, k);
const ground = (y: number, colour = '#E9D9B4') => rect(-10, y, 500, 310 - y, colour, 5);

function bridge() {
  const banks =
    shape('M-10 236H104L84 310H-10Z', '#B98A5A', 5) +
    shape('M490 216H388L404 310H490Z', '#B98A5A', 5) +
    shape('M-10 236H104L98 254H-10ZM490 216H388L392 234H490Z', '#86BE52', 5);
  const water = rect(80, 276, 330, 30, '#8CC4DC', 5) + line('M120 290H160M210 292H262M320 289H360', 4, C.white);
  const arms: ElectedPose['arms'] = {
    near: { z: 'back', path: pts('-120 -640, -180 -540, -120 -470, -80 -500'), shape: 'fist', k: 1.2 },
    far: { z: 'front', path: pts('240 -690, 500 -450, 800 -330, 1100 -330, 1420 -400'), shape: 'grip', k: 1.7 },
  };
  return (
    water +
    banks +
    line('M424 214V92', 17) +
    line('M424 214V92', 8, '#E9C7A0') +
    put(HEROES.elected.draw('serve', 'glad', { arms }), [74, 238], 0.235) +
    walker([206, 142], C.torche, 0) +
    walker([270, 156], C.agent, 1) +
    walker([334, 152], '#2F8F7F', 3)
  );
}

/** A thick arrow from x to x at a height. */
function arrow(x0: number, x1: number, y: number, colour: string, dark: string) {
  const s = Math.sign(x1 - x0);
  const neck = x1 - s * 44;
  const d = `M${x0} ${y - 20}H${neck}V${y - 44}L${x1} ${y}L${neck} ${y + 44}V${y + 20}H${x0}Z`;
  return cel(d, colour, dark, { dx: 0, dy: -9 });
}

function arbitrate() {
  const arms: ElectedPose['arms'] = {
    near: { z: 'front', path: pts('-110 -640, -50 -540, 60 -580, 180 -520'), shape: 'flat', k: 1.5, angle: 24 },
    far: { path: pts('160 -860, 150 -970, 240 -990, 330 -960'), shape: 'grip', held: 'baton', k: 1.4, angle: 96 },
  };
  return (
    ground(262) +
    arrow(150, 292, 196, C.agent, C.agentD) +
    arrow(470, 328, 196, C.etat, C.etatD) +
    burst(310, 196, 9, 26, 52, C.white, 5) +
    at(arrow(0, 232, 0, C.elu, C.eluD), [236, 82], 8) +
    put(HEROES.elected.draw('impose', 'determined', { arms }), [96, 284], 0.212)
  );
}

function tools() {
  const trestle = (x: number) => line(`M${x - 22} 268L${x} 196L${x + 22} 268M${x - 12} 238H${x + 12}`, 10);
  return (
    ground(266) +
    trestle(270) +
    trestle(430) +
    shape('M228 176H472V200H228Z', '#E9C7A0', 5) +
    shape('M228 152H390V176H228Z', '#D9A86C', 5) +
    line('M250 188H300M340 188H400M256 164H312', 4, '#9A6B3C') +
    walker([300, 152], C.etat, 1) +
    walker([362, 152], C.torche, 2, 1, true) +
    put(HEROES.agent.draw('give', 'glad'), [120, 272], 0.3)
  );
}

function drag() {
  const pencil = 'fill="none" stroke="#6B6676" stroke-width="5" stroke-dasharray="13 8" stroke-linecap="butt"';
  const wheel = (x: number) =>
    `M${x - 30} 234a30 30 0 1 0 60 0a30 30 0 1 0 -60 0M${x - 7} 234a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`;
  const cart = `M306 92H470V206H306ZM346 92V206M388 92V206M430 92V206${wheel(342)}${wheel(436)}M306 92L336 52H440L470 92`;
  return (
    ground(264) +
    `<path d="M306 92L336 52H440L470 92V206H306Z" fill="${C.paper}"/><path d="${cart}" ${pencil}/>` +
    put(
      HEROES.agent.draw('impose', 'determined', {
        behind: () => rope('M250 -420C340 -400 440 -370 600 -370'),
      }),
      [128, 268],
      0.3,
    ) +
    line('M34 258L10 244M56 240L38 220', 6)
  );
}

function shelter() {
  return (
    ground(268, '#CFE3B4') +
    at(dome(3, 40, ['ink', 'ink', 'ink', 'dash']), [240, 266]) +
    put(HEROES.state.draw('serve', 'glad', { behind: () => '' }), [240, 284], 0.215) +
    walker([134, 280], C.agent, 0, 0.95, true) +
    walker([346, 280], C.torche, 1, 0.95, true)
  );
}

function norm() {
  const tiles: string[] = [];
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 11; i++) {
      const kind = row === 2 ? 'dot' : i > 8 ? 'dash' : 'ink';
      tiles.push(cell(-4 + i * 48 + (row % 2 ? 24 : 0), 290 - row * 42, 27, kind));
    }
  return tiles.join('') + put(HEROES.state.draw('impose', 'determined', { behind: () => '' }), [176, 296], 0.268);
}

function rally() {
  const crowd = [
    [40, '#2F8F7F', 1],
    [104, C.agent, 0],
    [336, C.etat, 3],
    [396, C.eluL, 2],
    [448, C.agent, 1],
  ] as const;
  const lights = crowd.map(([x]) => at(flame(0), [x + 32, 198], 0, 0.15)).join('');
  return (
    circ(250, 66, 112, '#FFDDA6') +
    circ(250, 66, 74, '#FFF0C8') +
    ground(270) +
    lights +
    crowd.map(([x, colour, n]) => walker([x, 286], colour, n, 1.02, true)).join('') +
    put(HEROES.torch.draw('serve', 'glad'), [208, 286], 0.208)
  );
}

function callOut() {
  const cloud = blob(
    '290 120, 284 82, 318 64, 346 40, 388 48, 418 40, 448 66, 462 96, 452 132, 424 150, 384 146, 350 156, 314 148',
  );
  return (
    ground(266) +
    cel(cloud, C.white, '#DCD6E6', { dx: 8, dy: -8 }) +
    line('M322 92Q336 84 350 92M400 92Q414 84 428 92M336 118Q376 134 416 118', 6) +
    burst(306, 132, 9, 24, 48, C.agent, 5) +
    line('M366 46L376 84L362 100L378 144', 7, C.torcheD) +
    walker([360, 282], C.etat, 1, 1.05) +
    walker([420, 282], C.agent, 2, 1.05) +
    put(HEROES.torch.draw('impose', 'determined'), [140, 286], 0.262)
  );
}

const SCENES: Readonly<Record<Power, readonly [role: Role, draw: () => string]>> = {
  bridge: ['elected', bridge],
  arbitrate: ['elected', arbitrate],
  tools: ['agent', tools],
  drag: ['agent', drag],
  shelter: ['state', shelter],
  norm: ['state', norm],
  rally: ['torch', rally],
  callOut: ['torch', callOut],
};

/** A power at work: a panel without its frame. */
export function powerScene(power: Power) {
  const [role, draw] = SCENES[power];
  const { light, own } = TINTS[role];
  const sky = dots(0, -4, 480, 190, { sp: 15, r0: 5, r1: 0.4, ang: Math.PI / 2, col: own, op: 0.22 });
  return outlineDefs() + rect(0, 0, 480, 300, light) + sky + draw();
}
