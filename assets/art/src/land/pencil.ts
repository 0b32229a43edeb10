// The pencil form of a drawing: its contours only, dashed and grey, on a veil of tracing paper.

const GREY = '#6B6676';
/** The veil under each closed contour hides most of what stands behind it. */
const PAPER = 'fill="#FFF8E7" fill-opacity=".7"';
const SHAPES = /^(path|circle|ellipse|rect)$/;

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const round = (value: number) => +value.toFixed(1);

/** One shape in pencil, `scale` times enlarged by what holds it; nothing if it has no contour. */
function contour(tag: string, kind: string, scale: number) {
  const width = Number(attribute(tag, 'stroke-width') ?? 0) * scale;
  if (!attribute(tag, 'stroke') || width === 0) return '';
  const bare = tag.replace(/\s(fill|stroke|opacity)(-[a-z]+)?="[^"]*"/g, '').replace(/\/?>$/, '');
  const closed = kind !== 'path' || /z\s*"/i.test(tag) || attribute(tag, 'fill') !== 'none';
  const heavy = width >= 3.1;
  const dash = heavy ? ` stroke-dasharray="${round(11 / scale)} ${round(7 / scale)}"` : '';
  return `${bare} ${closed ? PAPER : 'fill="none"'} stroke="${GREY}" stroke-width="${round((heavy ? 3.8 : 2.4) / scale)}"${dash}/>`;
}

/** How much a group enlarges what it holds. */
const enlarged = (tag: string) => Math.abs(Number(/scale\((-?[\d.]+)/.exec(tag)?.[1] ?? 1)) || 1;

/** Contours without colour; whatever has no contour disappears, and so do halftones. Clips stay as they are. */
export function pencilled(body: string) {
  const scales = [1];
  let clipping = false;
  const pieces = body.replace(/<g class="t"[\s\S]*?<\/g>/g, '').split(/(<[^>]+>)/);
  return pieces
    .map((tag) => {
      const kind = /^<\/?(\w+)/.exec(tag)?.[1];
      if (kind === 'clipPath') clipping = !tag.startsWith('</');
      if (kind === 'g' && tag.startsWith('</')) scales.pop();
      else if (kind === 'g') scales.push((scales.at(-1) ?? 1) * enlarged(tag));
      if (clipping || !kind || !SHAPES.test(kind)) return tag;
      return tag.startsWith('</') ? '' : contour(tag, kind, scales.at(-1) ?? 1);
    })
    .join('');
}
