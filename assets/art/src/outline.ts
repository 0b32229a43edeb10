// Lettering inside an image cannot use the page's fonts: each <text> becomes the outlines of its letters.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Command, type Coordinate } from 'opentype.js';
import { nth } from './lib.ts';

const file = createRequire(import.meta.url).resolve('@fontsource/bangers/files/bangers-latin-400-normal.woff');
const bytes = readFileSync(file);
const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

// Own writing of the commands: the library's text form loses a separator between some numbers.
const KEYS = {
  M: ['x', 'y'],
  L: ['x', 'y'],
  Q: ['x1', 'y1', 'x', 'y'],
  C: ['x1', 'y1', 'x2', 'y2', 'x', 'y'],
  Z: [],
} as const satisfies Record<Command['type'], readonly Coordinate[]>;
const pathData = ({ commands }: { readonly commands: readonly Command[] }) =>
  commands
    .map((command) => command.type + KEYS[command.type].map((key) => (command[key] ?? 0).toFixed(1)).join(' '))
    .join('');

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

function outlined(tag: string, text: string) {
  const size = Number(attribute(tag, 'font-size') ?? 16);
  const spacing = Number(attribute(tag, 'letter-spacing') ?? 0);
  const widths = [...text].map((letter) => font.getAdvanceWidth(letter, size) + spacing);
  const whole = widths.reduce((sum, width) => sum + width, 0) - spacing;
  const anchor = attribute(tag, 'text-anchor');
  let x = Number(attribute(tag, 'x') ?? 0) - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
  const y = Number(attribute(tag, 'y') ?? 0);
  let d = '';
  for (const [index, letter] of [...text].entries()) {
    d += pathData(font.getPath(letter, x, y, size));
    x += nth(widths, index);
  }
  const transform = attribute(tag, 'transform');
  return `<path d="${d}" fill="${attribute(tag, 'fill') ?? '#17132B'}"${transform ? ` transform="${transform}"` : ''}/>`;
}

/** The same drawing without any <text>. */
export const outline = (svg: string) =>
  svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, tag, text) => outlined(tag, text));
