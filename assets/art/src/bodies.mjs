import { heads } from './heads.mjs';
import {
  brush,
  C,
  circ,
  clip,
  dots,
  ell,
  g,
  limb,
  line,
  merge,
  P,
  rect,
  spline as S,
  St,
  sample,
  shape,
} from './lib.mjs';

const SHIRT = '#FFFDF6';
// hands: wrist at 0,0 pointing +x, ~75 long
export const hand = {
  open: (sk, sd) =>
    merge(
      [
        P(
          S(
            [
              [-8, -15],
              [16, -24],
              [42, -22],
              [48, 2],
              [42, 22],
              [16, 24],
              [-8, 15],
            ],
            true,
          ),
          sk,
        ),
        St('M36 -16L70 -30', sk, 15),
        St('M42 -5L82 -8', sk, 16),
        St('M40 7L76 14', sk, 15),
        St('M34 17L60 32', sk, 13),
        St('M12 -16L32 -46', sk, 16),
      ],
      5,
    ) + line('M22 12Q34 8 36 -8', 3.5, sd),
  grip: (sk, _sd) =>
    merge(
      [
        P(
          S(
            [
              [-8, -16],
              [14, -28],
              [42, -28],
              [54, -8],
              [52, 20],
              [34, 30],
              [8, 26],
              [-8, 16],
            ],
            true,
          ),
          sk,
        ),
        St('M10 -14L34 -24', sk, 17),
      ],
      5,
    ) +
    line('M54 -8Q40 -10 30 -6', 4) +
    line('M54 7Q40 5 30 8', 4) +
    line('M48 21Q38 18 30 21', 4) +
    line('M16 -6Q30 -14 42 -18', 4),
  point: (sk, _sd) =>
    merge(
      [
        P(
          S(
            [
              [-8, -15],
              [16, -24],
              [40, -22],
              [48, 2],
              [40, 24],
              [14, 24],
              [-8, 15],
            ],
            true,
          ),
          sk,
        ),
        St('M36 -14L92 -20', sk, 16),
        St('M12 -14L38 -36', sk, 15),
      ],
      5,
    ) +
    line('M46 0Q34 -2 28 3', 4) +
    line('M45 12Q34 10 28 14', 4),
  flat: (sk, _sd) =>
    merge(
      [
        P(
          S(
            [
              [-8, -14],
              [16, -20],
              [46, -20],
              [54, 0],
              [44, 18],
              [14, 20],
              [-8, 14],
            ],
            true,
          ),
          sk,
        ),
        St('M44 -13L88 -14', sk, 14),
        St('M48 -3L92 -2', sk, 14),
        St('M46 7L86 10', sk, 14),
        St('M12 12L42 34', sk, 15),
      ],
      5,
    ) +
    line('M56 -8L76 -8', 3) +
    line('M58 3L78 4', 3),
};
export const at = (s, x, y, a = 0, k = 1, fy = 1) => g(s, `translate(${x} ${y}) rotate(${a}) scale(${k} ${k * fy})`);
// elastic arm along pts; returns arm svg, hand placed at end
export function elasticArm(
  pts,
  {
    w = [58, 46, 40, 36],
    col = C.elu,
    dk = C.eluD,
    hd = 'open',
    sk = C.sk1,
    sd = C.sk1d,
    k = 1,
    fy = 1,
    rod = '',
    ink = 6,
    rings = true,
    cuff = true,
  } = {},
) {
  const d = limb(pts, w, { step: 8 });
  const sm = sample(pts, 8);
  const a = sm[sm.length - 6],
    b = sm[sm.length - 1];
  const ang = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  let s = at(
    (rod || '') + hand[hd](sk, sd),
    b[0] + Math.cos((ang * Math.PI) / 180) * 10,
    b[1] + Math.sin((ang * Math.PI) / 180) * 10,
    ang,
    k,
    fy,
  );
  s += shape(d, col, ink);
  // shadow side along the tube
  const w0 = Array.isArray(w) ? w[0] : w;
  const off = sm.map((p, i) => {
    const q = sm[Math.max(0, i - 1)],
      r = sm[Math.min(sm.length - 1, i + 1)];
    const dx = r[0] - q[0],
      dy = r[1] - q[1],
      l = Math.hypot(dx, dy) || 1;
    const nx = -dy / l,
      ny = dx / l;
    const up = ny > 0 ? 1 : -1;
    return [p[0] + nx * up * w0 * 0.26, p[1] + ny * up * w0 * 0.26];
  });
  const thin = off.filter((_, i) => i % 4 === 0 || i === off.length - 1);
  s += clip(d, `<path d="${limb(thin, w0 * 0.42, { step: 14 })}" fill="${dk}" opacity=".75"/>`);
  if (rings) {
    let L = 0;
    for (let i = 6; i < sm.length - 4; i++) {
      L += Math.hypot(sm[i][0] - sm[i - 1][0], sm[i][1] - sm[i - 1][1]);
      if (L > 46) {
        L = 0;
        const q = sm[i - 1],
          r = sm[i + 1];
        const dx = r[0] - q[0],
          dy = r[1] - q[1],
          l = Math.hypot(dx, dy);
        const t = i / sm.length,
          ww = (Array.isArray(w) ? w[Math.min(w.length - 1, Math.round(t * (w.length - 1)))] : w) * 0.34;
        const nx = -dy / l,
          ny = dx / l;
        s += line(
          `M${sm[i][0] + nx * ww} ${sm[i][1] + ny * ww}Q${sm[i][0] + (dx / l) * 9} ${sm[i][1] + (dy / l) * 9} ${sm[i][0] - nx * ww} ${sm[i][1] - ny * ww}`,
          3.2,
          C.eluL,
        );
      }
    }
  }
  if (cuff) {
    const wl = Array.isArray(w) ? w[w.length - 1] : w;
    s += g(rect(-7, -wl / 2 - 4, 17, wl + 8, SHIRT, 5, C.ink, 4), `translate(${b[0]} ${b[1]}) rotate(${ang})`);
  }
  return s;
}
const shoe = (x, y, fx = 1, col = C.ink, k = 1) =>
  g(
    shape('M-26 -30C-28 -10 -28 0 -24 0H58C66 0 62 -14 50 -18C32 -22 20 -28 12 -36Z', col, 5) +
      line('M-22 -6H54', 4, '#fff'),
    `translate(${x} ${y}) scale(${fx * k} ${k})`,
  );

export function bodyElu(x = 'neutral', o = {}) {
  const armL = o.armL || [
    [-62, -742],
    [-150, -700],
    [-210, -600],
    [-168, -500],
    [-236, -420],
    [-330, -468],
  ];
  const armR = o.armR || [
    [66, -748],
    [168, -760],
    [214, -852],
    [150, -930],
    [196, -1020],
    [258, -1050],
  ];
  let s = '';
  // tails behind
  s +=
    shape(
      S(
        [
          [-60, -540],
          [-118, -400],
          [-190, -270, 'c'],
          [-128, -300],
          [-70, -350],
          [-30, -430],
          [0, -520],
        ],
        true,
        0.4,
      ),
      C.eluD,
      6,
    ) +
    brush(
      [
        [-72, -480],
        [-110, -380],
        [-160, -296],
      ],
      5,
      C.eluL,
    );
  // legs
  const tr = '#2B2140';
  s += g(shoe(0, 0, 1), 'translate(-112 -10) rotate(22)') + shoe(112, 0, 1);
  const L1 = limb(
      [
        [-20, -510],
        [-40, -270],
        [-106, -34],
      ],
      [92, 64, 40],
      { cap: false },
    ),
    L2 = limb(
      [
        [26, -510],
        [92, -270],
        [114, -22],
      ],
      [92, 64, 40],
      { cap: false },
    );
  s += merge([P(L1, '#1D1633'), P(L2, tr)], 6);
  s +=
    clip(
      L2,
      `<path d="${limb(
        [
          [0, -510],
          [70, -268],
          [98, -22],
        ],
        [34, 24, 16],
      )}" fill="#15102A"/>`,
    ) +
    line('M44 -490L106 -272L120 -40', 3, '#55497A') +
    brush(
      [
        [66, -262],
        [92, -252],
        [118, -262],
      ],
      5,
    );
  // far arm
  s += elasticArm(armR, {
    hd: 'grip',
    fy: 1,
    rod: o.noBaton
      ? ''
      : `<path d="M24 44L34 -150L40 -150L36 44Z" fill="#FFF" stroke="${C.ink}" stroke-width="4.5" stroke-linejoin="round"/>${circ(30, 50, 11, C.agent, 4.5)}`,
  });
  // torso: tailcoat
  const torso = S(
    [
      [-30, -792],
      [-86, -770],
      [-92, -700],
      [-70, -600],
      [-66, -500],
      [-30, -478],
      [8, -520],
      [40, -478],
      [68, -500],
      [70, -600],
      [92, -700],
      [88, -770],
      [34, -792],
    ],
    true,
    0.42,
  );
  s += shape(torso, C.elu, 6);
  const shirt = S(
    [
      [-26, -794],
      [28, -794],
      [26, -700],
      [10, -560],
      [2, -540],
      [-6, -560],
      [-18, -700],
    ],
    true,
    0.4,
  );
  s += clip(
    torso,
    `<path d="${shirt}" fill="${SHIRT}"/><path d="M-110 -800H-50L-62 -640L-40 -470H-110Z" fill="${C.eluD}" opacity=".8"/>${dots(-62, -790, 60, 310, { sp: 10, r0: 4.2, r1: 0.3, col: C.eluD })}`,
  );
  // tricolour sash (shoulder to hip), seen as three bands
  // lapels
  s +=
    shape(
      S(
        [
          [-30, -794, 'c'],
          [-54, -726],
          [-34, -700],
          [-8, -600, 'c'],
          [-18, -700],
        ],
        true,
        0.3,
      ),
      C.eluL,
      5,
    ) +
    shape(
      S(
        [
          [30, -794, 'c'],
          [56, -730],
          [36, -704],
          [10, -600, 'c'],
          [24, -700],
        ],
        true,
        0.3,
      ),
      C.eluL,
      5,
    );
  s += line('M2 -596V-530', 4) + circ(0, -580, 5, C.agent, 3) + circ(1, -548, 5, C.agent, 3);
  const sp = [
    [-62, -790],
    [-22, -690],
    [34, -590],
    [84, -516],
  ];
  const sh = (dx, dy) => sp.map((p) => [p[0] + dx, p[1] + dy]);
  s +=
    clip(
      torso,
      `<path d="${limb(sp, 62)}" fill="${C.ink}"/><path d="${limb(sh(-16, 9), 16)}" fill="#1B3F9C"/><path d="${limb(sp, 17)}" fill="#FFFFFF"/><path d="${limb(sh(16, -9), 16)}" fill="#D42B2B"/>`,
    ) +
    g(
      shape('M-30 -12L28 -22L36 -2L-22 12Z', '#1B3F9C', 4.5) + circ(2, -6, 13, C.agent, 4.5),
      'translate(76 -526) rotate(48)',
    );
  // neck + collar
  s +=
    shape('M-24 -830H26V-778L2 -752L-24 -778Z', C.sk1, 5) +
    clip('M-24 -830H26V-778L2 -752L-24 -778Z', `<path d="M-30 -840H30V-806L-30 -790Z" fill="${C.sk1d}"/>`) +
    shape('M-30 -800L-2 -756L-34 -746L-46 -786Z', SHIRT, 5) +
    shape('M32 -800L4 -756L36 -746L48 -786Z', SHIRT, 5);
  s += shape('M-2 -762L-24 -776V-744ZM4 -762L26 -776V-744Z', C.eluD, 4.5) + circ(1, -760, 7, C.eluD, 4);
  s += g(heads.elu(x), `translate(2 -888) scale(.62) rotate(${o.tilt ?? -3})`);
  s += elasticArm(armL, { hd: 'open', fy: -1 });
  return s;
}

export function chunk() {
  // a carried piece of territory, origin bottom-centre, ~ 340 wide
  let s = '';
  const dirt = S(
    [
      [-176, -40, 'c'],
      [-150, -8],
      [-90, 14],
      [-30, 6],
      [24, 26],
      [90, 6],
      [150, -6],
      [178, -40, 'c'],
    ],
    true,
    0.45,
  );
  s +=
    shape(dirt, '#8A5A3A', 6) +
    clip(
      dirt,
      `<path d="M-180 -44H-40L-70 40H-180Z" fill="#6A4028"/>${dots(-90, -40, 120, 70, { sp: 10, r0: 4, r1: 0.4, col: '#6A4028' })}`,
    ) +
    circ(-60, -8, 7, '#B98A66', 3) +
    circ(70, -12, 9, '#B98A66', 3);
  s += shape(
    S(
      [
        [-180, -42, 'c'],
        [-120, -58],
        [0, -64],
        [120, -58],
        [182, -42, 'c'],
        [90, -30],
        [0, -26],
        [-90, -30],
      ],
      true,
      0.4,
    ),
    '#7DB44C',
    6,
  );
  s +=
    house(-92, -48, 0.72, '#FFF3DC', '#D9573A') +
    house(-18, -54, 0.86, '#FFE3B0', '#B8442C') +
    tree(60, -50, 0.62) +
    tree(100, -48, 0.46, '#3E8A57') +
    turbine(142, -48, 0.62);
  return s;
}
export function house(x, y, k = 1, wall = '#FFF3DC', roof = '#D9573A', win = '#FFE9A8') {
  return g(
    `${shape('M-44 0V-56L0 -92L44 -56V0Z', wall, 6)}<path d="M-44 0V-56L-14 -80V0Z" fill="#000" opacity=".12"/>${shape('M-56 -50L0 -98L56 -50L46 -42L0 -80L-46 -42Z', roof, 6)}${rect(-10, -34, 20, 34, '#5A3A2A', 5)}${rect(18, -40, 16, 16, win, 4.5)}${rect(-34, -40, 16, 16, win, 4.5)}`,
    `translate(${x} ${y}) scale(${k})`,
  );
}
export function tree(x, y, k = 1, col = '#4E9E4A') {
  const cr = S(
    [
      [-40, -40],
      [-58, -78],
      [-36, -118],
      [4, -134],
      [44, -114],
      [58, -76],
      [38, -40],
      [0, -30],
    ],
    true,
  );
  return g(
    rect(-8, -40, 16, 40, '#7A4B2C', 5) +
      shape(cr, col, 6) +
      clip(
        cr,
        `<path d="M-70 -140H-14L-34 -20H-70Z" fill="#000" opacity=".16"/>${dots(-40, -130, 50, 110, { sp: 10, r0: 4, r1: 0.4, op: 0.28 })}`,
      ),
    `translate(${x} ${y}) scale(${k})`,
  );
}
export function turbine(x, y, k = 1, a = 12) {
  const bl = (r) => g(shape('M0 -6C10 -30 8 -66 0 -92C-6 -60 -6 -30 0 -6Z', '#fff', 5), `rotate(${r})`);
  return g(
    shape('M-6 0L-3 -150H3L6 0Z', '#fff', 5) +
      g(bl(a) + bl(a + 120) + bl(a + 240) + circ(0, 0, 8, '#fff', 5), 'translate(0 -150)'),
    `translate(${x} ${y}) scale(${k})`,
  );
}

export function bodyAgent(x = 'neutral', o = {}) {
  let s = '';
  const tr = '#2E4A52',
    trd = '#1E333A',
    J = C.agent,
    Jd = C.agentD;
  const up = o.carry !== false;
  // boots
  const boot = (x, f) =>
    g(
      shape('M-40 -56C-44 -20 -44 0 -38 0H56C66 0 62 -24 46 -30C34 -34 30 -44 30 -58Z', '#5A3A2A', 6) +
        line('M-38 -10H58', 5, '#2A1710') +
        line('M4 -50L22 -46M6 -38L26 -34', 4, '#E9C7A0'),
      `translate(${x} 0) scale(${f} 1)`,
    );
  s += boot(-74, -1) + boot(74, 1);
  s += merge(
    [
      P(
        limb(
          [
            [-58, -290],
            [-78, -160],
            [-76, -44],
          ],
          [128, 104, 84],
          { cap: false },
        ),
        tr,
      ),
      P(
        limb(
          [
            [58, -290],
            [76, -160],
            [74, -44],
          ],
          [128, 104, 84],
          { cap: false },
        ),
        tr,
      ),
    ],
    6,
  );
  s +=
    clip(
      limb(
        [
          [-58, -290],
          [-78, -160],
          [-76, -44],
        ],
        [128, 104, 84],
      ),
      `<path d="M-160 -300H-92L-100 -30H-160Z" fill="${trd}"/>`,
    ) +
    clip(
      limb(
        [
          [58, -290],
          [76, -160],
          [74, -44],
        ],
        [128, 104, 84],
      ),
      `<path d="M0 -300H34L44 -30H0Z" fill="${trd}"/>`,
    ) +
    brush(
      [
        [-100, -150],
        [-76, -142],
        [-50, -152],
      ],
      5,
    ) +
    brush(
      [
        [50, -146],
        [76, -138],
        [104, -148],
      ],
      5,
    );
  // arms up behind head if carrying
  const sk = C.sk2,
    sd = C.sk2d;
  const armUp = (m) =>
    merge(
      [
        P(
          limb(
            [
              [m * 122, -520],
              [m * 204, -620],
              [m * 184, -846],
            ],
            [98, 92, 60],
            { cap: true },
          ),
          sk,
        ),
      ],
      6,
    ) +
    clip(
      limb(
        [
          [m * 122, -520],
          [m * 204, -620],
          [m * 184, -846],
        ],
        [98, 92, 60],
      ),
      `<path d="M${m > 0 ? 140 : -270} -900H${m > 0 ? 176 : -212}V-500H${m > 0 ? 140 : -270}Z" fill="${sd}" opacity=".6"/>`,
    ) +
    shape(
      limb(
        [
          [m * 118, -516],
          [m * 178, -570],
          [m * 204, -640],
        ],
        [112, 110, 104],
        { cap: false },
      ),
      J,
      6,
    ) +
    brush(
      [
        [m * 156, -640],
        [m * 206, -656],
        [m * 250, -640],
      ],
      6,
    );
  if (up) s += armUp(-1) + armUp(1);
  // torso
  const torso = S(
    [
      [-40, -566],
      [-132, -552],
      [-160, -490],
      [-142, -380],
      [-132, -276],
      [-100, -262],
      [100, -262],
      [132, -276],
      [142, -380],
      [160, -490],
      [132, -552],
      [40, -566],
    ],
    true,
    0.4,
  );
  s +=
    shape(torso, J, 6) +
    clip(
      torso,
      `<path d="M-180 -580H-96L-108 -250H-180Z" fill="${Jd}"/>${dots(-110, -570, 90, 320, { sp: 12, r0: 5, r1: 0.3, col: Jd })}`,
    );
  s += shape('M-34 -566L0 -500L36 -566L20 -580H-20Z', '#F7F2E6', 5) + line('M0 -500V-264', 5);
  for (const [px, py] of [
    [-92, -470],
    [50, -470],
  ])
    s += rect(px, py, 52, 58, 'none', 5, C.ink, 5) + line(`M${px - 2} ${py + 16}H${px + 54}`, 5);
  s +=
    g(rect(-5, -40, 9, 44, C.torche, 4) + rect(8, -34, 8, 38, '#fff', 4), 'translate(-70 -468)') +
    rect(54, -486, 42, 28, '#fff', 4) +
    line('M62 -478H88M62 -470H80', 3);
  // badge square
  s += rect(62, -420, 0, 0, 'none');
  // belt
  s +=
    shape('M-138 -312H138L134 -272H-134Z', '#5A3A2A', 6) +
    rect(-22, -316, 44, 48, '#E9C7A0', 5, C.ink, 5) +
    rect(-10, -304, 20, 24, '#5A3A2A', 4);
  s +=
    shape('M-126 -300H-74V-226C-90 -214 -112 -214 -126 -226Z', '#7A4B2C', 5) +
    line('M-126 -282H-74', 4) +
    g(
      rect(-6, -58, 12, 64, '#E9C7A0', 4.5) + shape('M-26 -72H22L30 -60H-26Z', '#8C94A6', 4.5),
      'translate(-100 -286) rotate(-8)',
    );
  s += g(
    `<circle cx="0" cy="0" r="25" fill="${C.white}" stroke="${C.ink}" stroke-width="5"/><circle cx="0" cy="0" r="12" fill="${C.agent}" stroke="${C.ink}" stroke-width="4"/>`,
    'translate(104 -270)',
  );
  // neck, head
  s +=
    shape('M-42 -610H42V-556L0 -520L-42 -556Z', sk, 5) +
    clip('M-42 -610H42V-556L0 -520L-42 -556Z', `<path d="M-50 -620H50V-578L-50 -560Z" fill="${sd}"/>`) +
    shape('M-46 -580L-4 -524L-52 -512L-74 -562Z', J, 5) +
    shape('M46 -580L4 -524L52 -512L74 -562Z', J, 5);
  s += g(heads.agent(x), `translate(0 -676) scale(.74)`);
  if (up) {
    s += at(hand.open(sk, sd), -184, -856, -100, 1.3, -1) + at(hand.open(sk, sd), 184, -856, -80, 1.3);
    s += o.load === null ? '' : at(o.load || chunk(), 0, -948, o.loadA ?? -1.5, o.loadK ?? 1.36);
  } else {
    const a1 = [
        [-128, -516],
        [-206, -420],
        [-186, -310],
      ],
      a2 = [
        [128, -516],
        [204, -420],
        [150, -330],
      ];
    for (const [_i, a] of [a1, a2].entries()) {
      s +=
        merge([P(limb(a, [96, 80, 60]), sk)], 6) +
        shape(
          limb([a[0], [a[0][0] * 0.5 + a[1][0] * 0.5, (a[0][1] + a[1][1]) / 2], a[1]], [108, 106, 100], { cap: false }),
          J,
          6,
        );
    }
    s += at(hand.grip(sk, sd), -186, -296, 92) + at(hand.grip(sk, sd), 146, -320, 150, 1, -1);
  }
  return s;
}

export function etatSil() {
  return S(
    [
      [-30, -800],
      [-104, -778],
      [-150, -640],
      [-190, -400],
      [-226, -120],
      [-236, -14, 'c'],
      [-120, 0],
      [0, 6],
      [120, 0],
      [240, -14, 'c'],
      [228, -120],
      [192, -400],
      [152, -640],
      [106, -778],
      [34, -800],
    ],
    true,
    0.42,
  );
}
export function bodyEtat(x = 'neutral', _o = {}) {
  let s = '';
  const sil = etatSil();
  const sk = C.sk4,
    sd = C.sk4d;
  // cloak
  s += shape(sil, C.etat, 6.5);
  const inner = S(
    [
      [-18, -780],
      [24, -780],
      [64, -500],
      [92, -240],
      [104, 0, 'c'],
      [-70, 0, 'c'],
      [-62, -240],
      [-44, -500],
    ],
    true,
    0.35,
  );
  let ci = `<path d="M-260 -820H-96L-150 20H-260Z" fill="${C.etatD}" opacity=".85"/>${dots(-170, -800, 130, 820, { sp: 13, r0: 5.6, r1: 0.3, col: C.etatD })}`;
  // hexagonal lattice fading in cloak hem
  for (let r = 0; r < 5; r++)
    for (let c = -4; c <= 4; c++) {
      const hx = c * 62 + (r % 2 ? 31 : 0),
        hy = -40 - r * 54;
      const op = 0.55 - r * 0.11;
      ci += `<path d="${hexd(hx, hy, 30)}" fill="none" stroke="#BFE0FF" stroke-width="3.5" opacity="${op.toFixed(2)}" ${r > 2 ? 'stroke-dasharray="2 9" stroke-linecap="round"' : ''}/>`;
    }
  s += clip(sil, ci);
  s +=
    shape(inner, C.etatD, 5) +
    clip(
      inner,
      `<path d="M-80 -800H6V10H-80Z" fill="#0B2754"/>${dots(0, -780, 70, 780, { sp: 13, r0: 5, r1: 0.3, col: '#0B2754' })}`,
    );
  // uniform strip with buttons + oak embroidery
  for (let i = 0; i < 6; i++) s += circ(10 + i * 5, -720 + i * 96, 8, C.agent, 4);

  // edges of the cloak opening, gold piping
  s +=
    line(
      S([
        [-22, -782],
        [-46, -500],
        [-64, -240],
        [-72, 0],
      ]),
      6,
      C.agent,
    ) +
    line(
      S([
        [28, -782],
        [66, -500],
        [94, -240],
        [106, 0],
      ]),
      6,
      C.agent,
    );
  // folds
  s +=
    brush(
      [
        [-120, -620],
        [-150, -380],
        [-176, -120],
      ],
      7,
    ) +
    brush(
      [
        [132, -600],
        [156, -380],
        [176, -140],
      ],
      7,
    ) +
    brush(
      [
        [-98, -320],
        [-116, -160],
        [-122, -60],
      ],
      6,
    ) +
    brush(
      [
        [128, -300],
        [142, -170],
        [146, -70],
      ],
      6,
    );
  // raised hand (viewer right) with field; other with scroll
  const aR = [
    [108, -640],
    [204, -600],
    [226, -700],
  ];
  s +=
    at(hand.open(sk, sd), 228, -716, -84, 1.02, 1) +
    shape(limb(aR, [96, 84, 56]), C.etat, 6) +
    shape(
      limb(
        [
          [220, -668],
          [227, -704],
        ],
        [66, 62],
        { cap: false },
      ),
      C.agent,
      5,
    );
  const aL = [
    [-112, -640],
    [-186, -520],
    [-110, -446],
  ];
  s +=
    shape(limb(aL, [96, 84, 58]), C.etat, 6) +
    clip(limb(aL, [96, 84, 58]), `<path d="M-260 -700H-168L-130 -400H-260Z" fill="${C.etatD}"/>`) +
    shape(
      limb(
        [
          [-130, -464],
          [-104, -442],
        ],
        [66, 62],
        { cap: false },
      ),
      C.agent,
      5,
    );
  s += g(
    shape('M-92 -16H92V18H-92Z', '#FFF6DE', 5) +
      ell(-92, 1, 9, 17, '#E9D9AE', 5) +
      ell(92, 1, 9, 17, '#E9D9AE', 5) +
      rect(-12, -18, 22, 38, C.torcheD, 4.5) +
      circ(0, 24, 13, C.torcheD, 4.5),
    'translate(-78 -424) rotate(-64)',
  );
  s += at(hand.grip(sk, sd), -104, -440, 36, 1);
  // pelerine (short cape) over the shoulders
  const pel = S(
    [
      [-24, -806],
      [-104, -782],
      [-168, -690],
      [-190, -560, 'c'],
      [-120, -536],
      [-40, -560, 'c'],
      [-16, -700],
      [0, -752, 'c'],
      [22, -700],
      [52, -560, 'c'],
      [130, -536],
      [196, -566, 'c'],
      [172, -690],
      [106, -782],
      [26, -806],
    ],
    true,
    0.36,
  );
  s +=
    shape(pel, C.etat, 6) +
    clip(
      pel,
      `<path d="M-220 -820H-96L-140 -500H-220Z" fill="${C.etatD}"/>${dots(-150, -800, 110, 280, { sp: 12, r0: 5, r1: 0.3, col: C.etatD })}`,
    ) +
    line(
      S([
        [-190, -562],
        [-120, -540],
        [-42, -562],
      ]),
      6,
      C.agent,
    ) +
    line(
      S([
        [54, -562],
        [130, -540],
        [196, -568],
      ]),
      6,
      C.agent,
    );
  for (let i = 0; i < 4; i++) {
    const t = i / 3;
    s +=
      g(
        `<path d="M0 -15C12 -12 12 12 0 15C-12 12 -12 -12 0 -15Z" fill="${C.agent}" stroke="${C.ink}" stroke-width="3"/>`,
        `translate(${-30 - t * 16} ${-726 + t * 118}) rotate(28)`,
      ) +
      g(
        `<path d="M0 -15C12 -12 12 12 0 15C-12 12 -12 -12 0 -15Z" fill="${C.agent}" stroke="${C.ink}" stroke-width="3"/>`,
        `translate(${38 + t * 16} ${-726 + t * 118}) rotate(-28)`,
      );
  }
  // collar, neck
  s +=
    shape('M-30 -836H32V-780H-30Z', sk, 5) +
    shape(
      S(
        [
          [-66, -846, 'c'],
          [-30, -812],
          [2, -790],
          [36, -812],
          [70, -846, 'c'],
          [76, -780],
          [40, -756],
          [2, -742],
          [-36, -756],
          [-72, -780],
        ],
        true,
        0.3,
      ),
      C.etatD,
      6,
    ) +
    line('M2 -790V-742', 5) +
    line(
      S([
        [-62, -834],
        [-30, -800],
        [0, -780],
      ]),
      5,
      C.agent,
    ) +
    line(
      S([
        [66, -834],
        [34, -800],
        [4, -780],
      ]),
      5,
      C.agent,
    );
  s += g(heads.etat(x), `translate(0 -890) scale(.64)`);
  return s;
}
export function hexd(x, y, r) {
  let d = '';
  for (let i = 0; i < 6; i++) {
    const a = Math.PI / 6 + (i * Math.PI) / 3;
    d += `${(i ? 'L' : 'M') + (x + r * Math.cos(a)).toFixed(1)} ${(y + r * Math.sin(a)).toFixed(1)}`;
  }
  return `${d}Z`;
}

export function lantern(k = 1, lit = 1) {
  return g(
    (lit
      ? `<path d="M0 -190C40 -130 66 -96 60 -46C56 0 30 22 0 22C-30 22 -56 0 -60 -46C-66 -96 -40 -130 0 -190Z" fill="${C.torche}" stroke="${C.ink}" stroke-width="6" stroke-linejoin="round"/><path d="M4 -140C26 -92 42 -72 38 -38C36 -4 18 10 0 10C-20 10 -36 -6 -38 -34C-42 -66 -10 -84 4 -140Z" fill="${C.torcheL}"/><path d="M0 -84C12 -58 22 -46 20 -26C18 -8 10 0 0 0C-10 0 -20 -8 -20 -26C-22 -44 -8 -56 0 -84Z" fill="${C.agent}"/>`
      : '') +
      shape('M-46 10H46L34 48H-34Z', '#8C94A6', 6) +
      line('M-40 22H40', 4) +
      shape('M-13 48H13L9 190H-9Z', '#7A4B2C', 6) +
      line('M-2 60L-3 180', 4, '#5A3A2A'),
    `scale(${k})`,
  );
}
export function bodyTorche(x = 'neutral', o = {}) {
  let s = '';
  const sk = C.sk3,
    sd = C.sk3d,
    J = C.torche,
    Jd = C.torcheD;
  // scarf tail behind
  s +=
    shape(
      S(
        [
          [-20, -624],
          [-110, -650],
          [-190, -610],
          [-262, -640, 'c'],
          [-226, -588],
          [-286, -560, 'c'],
          [-190, -556],
          [-110, -590],
          [-20, -580],
        ],
        true,
        0.45,
      ),
      C.agent,
      6,
    ) +
    clip(
      S(
        [
          [-20, -624],
          [-110, -650],
          [-190, -610],
          [-262, -640, 'c'],
          [-226, -588],
          [-286, -560, 'c'],
          [-190, -556],
          [-110, -590],
          [-20, -580],
        ],
        true,
        0.45,
      ),
      dots(-290, -660, 200, 110, { sp: 11, r0: 4.6, r1: 0.3, col: C.agentD }),
    );
  // back leg, front leg (stride)
  const tr = '#3A2A4E';
  const snk = (x, y, a) =>
    g(
      shape('M-30 -44C-34 -14 -34 0 -28 0H60C70 0 68 -18 50 -24C34 -30 26 -36 22 -50Z', C.agent, 6) +
        line('M-30 -8H62', 6, '#fff') +
        line('M6 -42L24 -36M12 -32L32 -26', 4),
      `translate(${x} ${y}) rotate(${a})`,
    );
  s +=
    snk(-142, -26, 38) +
    shape(
      limb(
        [
          [-6, -340],
          [-52, -214],
          [-122, -62],
        ],
        [96, 74, 48],
        { cap: false },
      ),
      '#2A1D3C',
      6,
    );
  s +=
    snk(122, 0, -4) +
    shape(
      limb(
        [
          [20, -340],
          [104, -220],
          [118, -40],
        ],
        [100, 78, 50],
        { cap: false },
      ),
      tr,
      6,
    ) +
    clip(
      limb(
        [
          [20, -340],
          [104, -220],
          [118, -40],
        ],
        [100, 78, 50],
      ),
      `<path d="M-20 -350L40 -350L86 -220L96 -30H60L40 -220Z" fill="#2A1D3C"/>`,
    ) +
    brush(
      [
        [78, -214],
        [108, -204],
        [134, -212],
      ],
      5,
    );
  // back arm
  const aB = [
    [-74, -566],
    [-168, -510],
    [-208, -420],
  ];
  s +=
    at(hand.grip(sk, sd), -212, -408, 104) +
    shape(limb(aB, [82, 70, 52], { cap: false }), Jd, 6) +
    shape(
      limb(
        [
          [-200, -436],
          [-211, -410],
        ],
        [58, 56],
        { cap: false },
      ),
      C.agent,
      5,
    );
  // torso
  const torso = S(
    [
      [-34, -626],
      [-92, -608],
      [-106, -520],
      [-86, -420],
      [-82, -330],
      [-20, -312],
      [60, -318],
      [90, -336],
      [94, -430],
      [104, -530],
      [92, -608],
      [34, -626],
    ],
    true,
    0.42,
  );
  s +=
    shape(torso, J, 6) +
    clip(
      torso,
      `<path d="M-130 -640H-60L-72 -300H-130Z" fill="${Jd}"/>${dots(-76, -630, 80, 320, { sp: 11, r0: 4.6, r1: 0.3, col: Jd })}`,
    );
  // work apron with pocket & patches
  const ap = S(
    [
      [-46, -560, 'c'],
      [62, -560, 'c'],
      [74, -440],
      [92, -300],
      [60, -258],
      [-24, -252],
      [-66, -292],
      [-58, -440],
    ],
    true,
    0.4,
  );
  s +=
    shape(ap, '#2E4A52', 6) +
    clip(ap, `<path d="M-80 -570H-30L-36 -250H-80Z" fill="#1E333A"/>`) +
    line('M-44 -558L-66 -606M60 -558L76 -604', 9, '#2E4A52') +
    rect(-30, -400, 88, 66, '#3C6069', 5, C.ink, 6) +
    line('M14 -400V-334', 4);
  s +=
    g(rect(-5, -52, 10, 56, '#E9C7A0', 4) + rect(10, -44, 9, 48, C.agent, 4), 'translate(-12 -398)') +
    circ(32, -480, 17, C.agent, 5) +
    line('M32 -490V-470M22 -480H42', 4);
  // bandolier
  s += line('M-86 -600C-20 -520 40 -440 92 -352', 13, C.ink) + line('M-86 -600C-20 -520 40 -440 92 -352', 6, '#E9C7A0');
  // neck + scarf
  s +=
    shape('M-26 -676H30V-616H-26Z', sk, 5) +
    shape(
      S(
        [
          [-66, -640],
          [-40, -600],
          [4, -590],
          [52, -600],
          [76, -642],
          [54, -662],
          [4, -640],
          [-42, -660],
        ],
        true,
      ),
      C.agent,
      6,
    ) +
    brush(
      [
        [-50, -630],
        [4, -612],
        [58, -634],
      ],
      5,
    );
  s += g(
    heads.torche(x),
    o.back ? `translate(-6 -738) scale(-.66 .66) rotate(2)` : `translate(6 -738) scale(.66) rotate(${o.tilt ?? 4})`,
  );
  // front arm raised with torch
  const aF = [
    [80, -572],
    [176, -590],
    [214, -706],
  ];
  if (o.torch !== false) s += g(lantern(0.74, o.lit ?? 1), 'translate(232 -858) rotate(14)');
  s +=
    shape(limb(aF, [84, 74, 52], { cap: false }), J, 6) +
    clip(
      limb(aF, [84, 74, 52], { cap: false }),
      `<path d="${limb(
        [
          [84, -546],
          [192, -562],
          [234, -706],
        ],
        [26, 24, 14],
      )}" fill="${Jd}"/>`,
    ) +
    shape(
      limb(
        [
          [210, -686],
          [216, -714],
        ],
        [60, 58],
        { cap: false },
      ),
      C.agent,
      5,
    ) +
    at(hand.grip(sk, sd), 216, -722, -82, 1);
  return s;
}
export const bodies = { elu: bodyElu, agent: bodyAgent, etat: bodyEtat, torche: bodyTorche };

// outer contour + optional paper halo, as a filter (build-time raster only)
export function outlineDefs(idn = 'ol', ink = 5, halo = 0) {
  return `<filter id="${idn}" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB"><feGaussianBlur in="SourceAlpha" stdDeviation="${ink * 0.62}" result="b"/><feComponentTransfer in="b" result="k"><feFuncA type="linear" slope="14" intercept="-.9"/></feComponentTransfer><feFlood flood-color="${C.ink}"/><feComposite in2="k" operator="in" result="ik"/>${halo ? `<feGaussianBlur in="SourceAlpha" stdDeviation="${(ink + halo) * 0.62}" result="b2"/><feComponentTransfer in="b2" result="k2"><feFuncA type="linear" slope="14" intercept="-.9"/></feComponentTransfer><feFlood flood-color="${C.paper}"/><feComposite in2="k2" operator="in" result="hl"/>` : ''}<feMerge>${halo ? '<feMergeNode in="hl"/>' : ''}<feMergeNode in="ik"/><feMergeNode in="SourceGraphic"/></feMerge></filter>`;
}

export const etatField = (x = 236, y = -782, n = 3, col = C.etat) => {
  let s = '';
  for (let i = 0; i < n; i++)
    s += `<path d="${hexd(x, y, 66 + i * 38)}" fill="none" stroke="${col}" stroke-width="${(7 - i * 1.5).toFixed(1)}" stroke-linecap="round" stroke-linejoin="round" ${i ? `stroke-dasharray="${i === 1 ? '22 14' : '2 15'}"` : ''}/>`;
  return s;
};
// the other forms of the State: blue-pencil construction drawings (never inked)
const BP = '#3F7FCB';
export function pencil(kind) {
  const l = (d, w = 5, o = '') => line(d, w, BP, `stroke-dasharray="${w * 2.6} ${w * 1.3}" ${o}`);
  let s = '';
  const face = 'M-50 -30C-56 40 -34 86 2 92C40 86 62 40 56 -30';
  const body = `<path d="${S(
    [
      [-40, -560],
      [-118, -536],
      [-140, -420],
      [-132, -250],
      [-120, -10, 'c'],
      [120, -10, 'c'],
      [132, -250],
      [140, -420],
      [118, -536],
      [40, -560],
    ],
    true,
    0.4,
  )}" fill="#D6E6F7" opacity=".75"/>`;
  s += body + dots(-120, -520, 120, 500, { sp: 14, r0: 5, r1: 0.4, col: '#9CC2EC' });
  s +=
    l(
      S([
        [-40, -560],
        [-118, -536],
        [-140, -420],
        [-132, -250],
        [-120, -10],
      ]),
      6,
    ) +
    l(
      S([
        [40, -560],
        [118, -536],
        [140, -420],
        [132, -250],
        [120, -10],
      ]),
      6,
    ) +
    l('M-120 -10H120', 5) +
    l('M-96 -400C-92 -300 -60 -250 -20 -236M98 -400C94 -300 60 -250 20 -236', 5);
  s += `<g transform="translate(0 -640)"><path d="${face}Z" fill="#EAF3FC"/>${l(face, 6)}${circ(-8, 0, 5, BP)}${circ(34, 0, 5, BP)}${l('M4 46Q18 52 34 44', 5)}${l('M14 4L24 26L12 28', 4)}`;
  if (kind === 'ing')
    s += `<path d="M-66 -26C-70 -92 -36 -116 2 -116C44 -116 76 -92 72 -26Z" fill="#D6E6F7"/>${l('M-92 -24H98M-66 -26C-70 -92 -36 -116 2 -116C44 -116 76 -92 72 -26M-14 -116V-40M22 -114V-40', 6)}`;
  else if (kind === 'prof')
    s += `<path d="M-54 -10C-80 -90 -40 -122 2 -122C50 -122 84 -88 58 -8C50 -60 20 -70 -20 -66C-44 -62 -52 -40 -54 -10Z" fill="#D6E6F7"/>${l('M-54 -10C-80 -90 -40 -122 2 -122C50 -122 84 -88 58 -8M-54 -10C-50 -50 -44 -62 -20 -66C20 -70 50 -60 58 -8', 6)}${l('M4 -122C-10 -170 50 -176 44 -118', 6)}`;
  else
    s += `<path d="M-70 -40L-56 -96L60 -104L78 -48Z" fill="#D6E6F7"/>${l('M-70 -40L-60 -90Q0 -122 62 -98L78 -48M-84 -36Q0 -62 96 -42', 6)}${l('M-10 -86L8 -98L24 -84', 5)}`;
  s += '</g>';
  if (kind === 'ing') s += rect(-34, -330, 96, 124, '#EAF3FC', 5, BP, 6) + l('M-16 -300H42M-16 -272H42M-16 -244H20', 5);
  if (kind === 'prof') s += l('M-60 -300L60 -300L60 -220L-60 -220ZM0 -300V-220', 6);
  // construction lines
  s += line('M0 -800V20M-170 -640H170', 2.5, BP, 'opacity=".7"');
  return s;
}
