// Forearms that come from below or from a side and hold an edge; sleeves say whose they are.
import { C, limb, line, merge, P, St } from '../lib.mjs';

/** Sleeve, its shade, cuff and skin of each role. */
export const SLEEVES = {
  elected: { cloth: C.elu, shade: C.eluD, cuff: C.white, skin: C.sk1, deep: C.sk1d },
  agent: { cloth: C.agent, shade: C.agentD, cuff: C.agentL, skin: C.sk3, deep: C.sk3d },
  state: { cloth: C.etat, shade: C.etatD, cuff: C.agent, skin: C.sk4, deep: C.sk4d },
  torch: { cloth: C.torche, shade: C.torcheD, cuff: C.agent, skin: C.sk2, deep: C.sk2d },
};

/** Four fingers over an edge at 0, 0 and the palm under it; the wrist is at 0, 46. */
function gripping({ skin, deep }) {
  const fingers = [-21, -7, 7, 21].map((x, index) => St(`M${x} 18L${x} ${index % 3 === 0 ? -6 : -11}`, skin, 12.5));
  return (
    merge([P('M-30 12C-34 40 -22 52 0 52C22 52 34 40 30 12Z', skin), ...fingers], 5) +
    line('M-14 22V6M0 22V2M14 22V6', 3.5, deep)
  );
}

/** A forearm from a point to a hand gripping an edge at `x, y`; `turn` in degrees turns the hand. */
export function holding(role, from, [x, y], turn = 0) {
  const sleeve = SLEEVES[role];
  const angle = (turn * Math.PI) / 180;
  const wrist = [x - Math.sin(angle) * 56, y + Math.cos(angle) * 56];
  const bend = [(from[0] + wrist[0]) / 2 + (wrist[1] - from[1]) * 0.06, (from[1] + wrist[1]) / 2];
  const cuff = [wrist[0] + (bend[0] - wrist[0]) * 0.16, wrist[1] + (bend[1] - wrist[1]) * 0.16];
  return (
    merge([P(limb([from, bend, wrist], [86, 74, 52]), sleeve.cloth)], 6) +
    line(`M${from[0] + 18} ${from[1]}Q${bend[0] + 20} ${bend[1]} ${cuff[0] + 12} ${cuff[1] + 12}`, 7, sleeve.shade) +
    merge([P(limb([cuff, wrist], [62, 60], { cap: false }), sleeve.cuff)], 5) +
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn})">${gripping(sleeve)}</g>`
  );
}
