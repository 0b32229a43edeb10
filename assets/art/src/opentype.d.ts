/** What we use of opentype.js, which comes without types. */
declare module 'opentype.js' {
  export type Coordinate = 'x' | 'y' | 'x1' | 'y1' | 'x2' | 'y2';
  export type Command = { readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z' } & { readonly [key in Coordinate]?: number };
  interface Font {
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { readonly commands: readonly Command[] };
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
