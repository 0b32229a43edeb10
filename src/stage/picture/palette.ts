import type { ByRole } from '../../domain/vocabulary.ts';

/** The colours the brush uses: those of the art. */
export const INK = '#17132B';
export const PAPER = '#FFF8E7';
export const PENCIL_BLUE = '#3F7FCB';

export const ROLE_COLORS: ByRole<string> = {
  elected: '#9B3C85',
  agent: '#FFCB3D',
  state: '#1F62B0',
  torch: '#E8562A',
};
