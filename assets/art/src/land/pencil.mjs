// The pencil form of a drawing: its contours only, dashed and grey.

const GREY = '#6B6676';
/** A sheet of tracing paper under each contour hides most of what stands behind it. */
const PAPER = 0.62;

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

function contour(tag, kind, attributes) {
  const width = Number(attribute(tag, 'stroke-width'));
  if (!attribute(tag, 'stroke') || !width) return '';
  const bare = attributes.replace(/\s(fill|stroke|stroke-[a-z]+|opacity)="[^"]*"/g, '');
  const filled = attribute(tag, 'fill') !== 'none';
  const look = filled ? `fill="#FFF8E7" fill-opacity="${PAPER}"` : 'fill="none"';
  const heavy = width >= 3.2;
  return `<${kind}${bare} ${look} stroke="${GREY}" stroke-width="${heavy ? 4 : 2.6}"${heavy ? ' stroke-dasharray="11 7"' : ''}/>`;
}

/** Contours without colour; whatever has no contour disappears, and so do halftones. Clips stay as they are. */
export const pencilled = (body) =>
  body
    .replace(/<g class="t"[\s\S]*?<\/g>/g, '')
    .split(/(<clipPath[\s\S]*?<\/clipPath>)/)
    .map((part) =>
      part.startsWith('<clipPath') ? part : part.replace(/<(path|circle|ellipse|rect)([^>]*?)\/?>/g, contour),
    )
    .join('');
