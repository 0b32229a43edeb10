/** What an icon is drawn with, on a square of 24: strokes, and surfaces in full. */
interface Drawing {
  readonly line?: string;
  readonly full?: string;
}

const DRAWINGS = {
  // Gauges
  backing: {
    line: 'M8 21v-7M16 21v-7M4.500 21h15',
    full: 'M8 6.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM16 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM13.500 10.500h5V15h-5z',
  },
  breath: { line: 'M3 9h10.500a3 3 0 1 0-3-3M3 13h15a3 3 0 1 1-3 3M3 17h7a2.500 2.500 0 1 1-2.500 2.500' },
  credit: {
    line: 'M12 3l7.800 4.500v9L12 21l-7.800-4.500v-9z',
    full: 'M12 8l1.300 2.700 2.900.4-2.100 2 .5 2.900-2.600-1.400-2.600 1.400.5-2.900-2.100-2 2.900-.4z',
  },
  flame: {
    full: 'M12.500 2c.8 4 6.500 6.500 6.500 12.500a7 7 0 0 1-14 0C5 11 7 9.800 7.500 7c1.300.6 2 1.700 2.200 3C11.600 8.300 12.700 5.300 12.500 2z',
  },
  pencil: { line: 'M4 20l1.200-5L16 4.200l3.800 3.800L9 18.800zM13.500 6.700l3.800 3.800' },
  ink: { full: 'M12 2.500c3.200 4.300 6.500 7.800 6.500 12a6.500 6.500 0 0 1-13 0c0-4.200 3.300-7.700 6.500-12z' },
  trust: { line: 'M9 8.500a4.500 4.500 0 1 0 0 7l6-7a4.500 4.500 0 1 1 0 7l-1.500-1.700M9 8.500l1.500 1.700' },
  months: { line: 'M4 6h16v14.500H4zM4 10.500h16M8.500 3v4.500M15.500 3v4.500', full: 'M7.500 13.500h3v3h-3z' },
  capacity: {
    line: 'M14.500 9.500L5 19M13 6.500a4.500 4.500 0 0 1 6-3l-2.700 2.700 1.500 1.500L20.500 5a4.500 4.500 0 0 1-6 5.500',
  },
  narrative: {
    line: 'M12 6.500C9.500 4.500 6 4.500 3 5.500v13c3-1 6.500-1 9 1 2.500-2 6-2 9-1v-13c-3-1-6.500-1-9 1zM12 6.500v13',
  },
  urgency: { line: 'M12 3.500l9.500 17h-19zM12 10v5', full: 'M10.800 16.700h2.400v2h-2.400z' },
  // Settlements
  alliance: {
    line: 'M9 6.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11M15 6.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11',
  },
  compromise: { line: 'M3 12h18M7 12v8M17 12v8', full: 'M6 5h12v4H6z' },
  forced: { line: 'M2.500 12H13M19.500 3v4.500M19.500 16.500V21', full: 'M12 5.500l9 6.500-9 6.500z' },
  soft: { line: 'M2.500 9c3-4 5-4 7.500 0s5 4 11 0M2.500 16c3-4 5-4 7.500 0s5 4 11 0' },
  decided: { line: 'M2.500 12H14M10 7.500l4.500 4.500-4.500 4.500M14 3.500h6.500v17H14' },
  deadlock: {
    line: 'M12 3v18M2 12h4M18 12h4',
    full: 'M5.500 7.500L10 12l-4.500 4.500zM18.500 7.500L14 12l4.500 4.500z',
  },
  // Powers
  bridge: { line: 'M2 9h20M3 19v-3a9 6 0 0 1 18 0v3M8 9v2.500M16 9v2.500M12 9v1' },
  arbitrate: {
    line: 'M12 21v-8L6 7M12 13l6-6',
    full: 'M3.500 4.500l5.500.700-4.800 4.800zM20.500 4.500l-5.500.700 4.800 4.800z',
  },
  tools: { line: 'M5 19l7-7M14 3l7 7-3 3-7-7zM4 5l5 5M3 8l4-4' },
  drag: {
    line: 'M12 7v14M8 11h8M4 14c.5 4.500 4 7 8 7s7.500-2.500 8-7',
    full: 'M12 2a2.700 2.700 0 1 1 0 5.400A2.700 2.700 0 0 1 12 2z',
  },
  shelter: { line: 'M3 13a9 9 0 0 1 18 0zM12 13v6a2.500 2.500 0 0 0 5 0M12 2.500V4' },
  norm: { line: 'M3 15.500L15.500 3 21 8.500 8.500 21zM7 12l2 2M10 9l2.500 2.500M13 6l2 2' },
  rally: { line: 'M4 10v4h4l8 5V5l-8 5zM19.500 9v6' },
  callOut: { line: 'M3 4h18v12.500h-9L7 21v-4.500H3zM12 7v4', full: 'M10.800 12.500h2.400v2h-2.400z' },
  // Aims and what is known
  door: {
    line: 'M5.500 21V3.500h13V21M2.500 21h19',
    full: 'M12 9a2 2 0 0 1 1.100 3.700l.7 3.300h-3.600l.7-3.300A2 2 0 0 1 12 9z',
  },
  follow: { line: 'M3 18c5 0 5-4 5-7s2-5 6-5h6M16 2l4.500 4L16 10', full: 'M3 16.200a1.800 1.800 0 1 1 0 3.600z' },
  secret: {
    line: 'M5 10.500h14V21H5zM8 10.500V7a4 4 0 0 1 8 0v3.500',
    full: 'M12 13.500a1.800 1.800 0 0 1 1 3.300l.5 2.200h-3l.5-2.200a1.800 1.800 0 0 1 1-3.300z',
  },
  tell: { line: 'M3 4h18v12.500h-9L7 21v-4.500H3zM7 8.500h10M7 12h6' },
  // Gestures and signs
  menu: { line: 'M3 6h18M3 12h18M3 18h18' },
  close: { line: 'M5 5l14 14M19 5L5 19' },
  next: { line: 'M4 12h14M12.500 5.500L19 12l-6.500 6.500' },
  back: { line: 'M20 12H6M11.500 5.500L5 12l6.500 6.500' },
  tick: { line: 'M4.500 12.500l5 5.500L20 6.500' },
  cross: { line: 'M6 6l12 12M18 6L6 18' },
  sprout: {
    line: 'M12 21v-9M12 13c0-4-3-6-7.500-6 0 4 3 6 7.500 6zM12 11c0-4 3-6.500 7.500-6.500 0 4-3 6.500-7.500 6.500z',
  },
  seal: { line: 'M4 4h16v16H4zM4 4l16 16M20 4L4 20' },
  ask: {
    line: 'M8 8.500a4 4 0 1 1 5.500 3.700c-1 .4-1.500 1.200-1.500 2.300v.5',
    full: 'M10.800 17.500h2.400v2.400h-2.400z',
  },
  pact: {
    line: 'M2.500 8l5-2.500L12 8l4.500-2.500 5 2.500M2.500 15.500L6 15l5 4.500 2 .500 5.500-5 3 .500M12 8l-3.500 4 2.500 1.500 3-2.500 4.500 4',
  },
  music: {
    line: 'M9 18V5l11-2v13',
    full: 'M6.500 15.500a2.700 2.700 0 1 1 0 5.400 2.700 2.700 0 0 1 0-5.400zM17.500 13.500a2.700 2.700 0 1 1 0 5.400 2.700 2.700 0 0 1 0-5.400z',
  },
  sound: { line: 'M3 9h4l6-5v16l-6-5H3zM17 8.500q3.500 3.500 0 7' },
  effects: {
    line: 'M5.500 20h13M7 16.500h10V14l-3.500-1.500V8M10.500 8v4.500L7 14v2.500M10.500 8a2.700 2.700 0 1 1 3 0',
  },
  captions: { line: 'M3 5h18v14H3zM6.500 15.500h4M13 15.500h4.500M6.500 11.500h7M16 11.500h1.500' },
  motion: { line: 'M3 7h7M2 12h6M3 17h7', full: 'M12 4l10 8-10 8z' },
  keys: { line: 'M3 6h18v12H3zM8 14.500h8M6.500 10h.500M10 10h.500M13.500 10h.500M17 10h.500' },
  screen: { line: 'M3 4h18v12H3zM12 16v4M8 20.500h8' },
  freeze: { line: 'M12 2.500v19M4 7.200l16 9.600M20 7.200L4 16.800M9.500 4l2.500 2 2.500-2M9.500 20l2.500-2 2.500 2' },
  dark: { full: 'M14.500 3a9 9 0 1 0 6.500 12.500A8 8 0 0 1 14.500 3z' },
  mark: { line: 'M6 3h12v18l-6-4.500L6 21z' },
  pause: { full: 'M6 4h4v16H6zM14 4h4v16h-4z' },
  play: { full: 'M7 3.500l13 8.500-13 8.500z' },
  plus: { line: 'M12 4.500v15M4.500 12h15' },
  reveal: {
    line: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7z',
    full: 'M12 8.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7z',
  },
  print: { line: 'M6 9V3h12v6M6 18H3V9h18v9h-3M6 14h12v7H6z' },
  save: { line: 'M12 3v12M6.500 10l5.500 5.500L17.500 10M3.500 20.500h17' },
  people: {
    line: 'M3 20c0-4 2.500-6 5.500-6s5.500 2 5.500 6M15.500 14c3 0 5 2 5 6',
    full: 'M8.500 4.500a3.700 3.700 0 1 1 0 7.400 3.700 3.700 0 0 1 0-7.400zM16.500 6a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  },
  thread: { line: 'M3 19c6 0 3-7 8-7s2 7 6 5 1-9-5-11M9.500 8L12 5.500 9 4' },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof DRAWINGS;

/** A sign of our own, in the colour of the text; always beside words, so silent. */
export function Icon({ name }: { name: IconName }) {
  const drawing: Drawing = DRAWINGS[name];
  return (
    <svg class="icon rigid" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawing.line && <path d={drawing.line} class="icon-line hollow round-joins round-ends pencilled" />}
      {drawing.full && <path d={drawing.full} class="icon-full" />}
    </svg>
  );
}
