import { C } from '../lib.ts';

/** The filter round every hero: an ink contour, then a halo of paper that parts it from any vista. */
export function outlineDefs(name = 'ol', ink = 5, halo = 11) {
  const spread = (source: string, radius: number, result: string) =>
    `<feGaussianBlur in="SourceAlpha" stdDeviation="${radius * 0.62}" result="${source}"/><feComponentTransfer in="${source}" result="${result}"><feFuncA type="linear" slope="14" intercept="-.9"/></feComponentTransfer>`;
  const flood = (colour: string, mask: string, result: string) =>
    `<feFlood flood-color="${colour}"/><feComposite in2="${mask}" operator="in" result="${result}"/>`;
  return `<filter id="${name}" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB">${spread('b', ink, 'k')}${flood(C.ink, 'k', 'ik')}${spread('b2', ink + halo, 'k2')}${flood(C.paper, 'k2', 'hl')}<feMerge><feMergeNode in="hl"/><feMergeNode in="ik"/><feMergeNode in="SourceGraphic"/></feMerge></filter>`;
}
