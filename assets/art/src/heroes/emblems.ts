// The tints of each role.
import type { ByRole } from '../../../../src/domain/vocabulary.ts';
import { C } from '../lib.ts';

export const TINTS: ByRole<{ readonly own: string; readonly light: string; readonly middle: string }> = {
  elected: { own: C.elu, light: '#EFD9EA', middle: '#D9B3D0' },
  agent: { own: C.agent, light: '#FFF1C4', middle: '#FFE08A' },
  state: { own: C.etat, light: '#D5E5F7', middle: '#A9C9EC' },
  torch: { own: C.torche, light: '#FFDFCD', middle: '#FFBE9C' },
};
