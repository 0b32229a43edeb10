// Who plays each role: hair and skin are parameters, never what tells the role.
import type { ByRole } from '../../../../src/domain/vocabulary.ts';
import { C } from '../lib.ts';

const SKINS = {
  rose: { skin: '#F2C6A0', dark: '#DB9F78', deep: '#C07E5C', blush: '#E9987C', lip: '#C9705C' },
  honey: { skin: '#E3AE82', dark: '#C08258', deep: '#9A6140', blush: '#D98A66', lip: '#A85A48' },
  amber: { skin: '#B0703F', dark: '#844C28', deep: '#5F3318', blush: '#A1502E', lip: '#7A3526' },
  umber: { skin: '#8F5534', dark: '#653620', deep: '#42200F', blush: '#A9552F', lip: '#63281C' },
};
const TINTS = {
  silver: { hair: '#E4DFEC', hairDark: '#B4ABC8', hairLine: '#8B83A3' },
  jet: { hair: '#3A3157', hairDark: '#231D3A', hairLine: '#6A5E94' },
  flame: { hair: C.torche, hairDark: C.torcheD, hairLine: C.torcheL },
};

/** How a hero is coloured: skin and hair. */
export type Cast = (typeof SKINS)[keyof typeof SKINS] & (typeof TINTS)[keyof typeof TINTS];

export const CAST: ByRole<Cast> = {
  elected: { ...SKINS.rose, ...TINTS.silver },
  agent: { ...SKINS.amber, ...TINTS.jet },
  state: { ...SKINS.honey, ...TINTS.jet },
  torch: { ...SKINS.umber, ...TINTS.flame },
};
