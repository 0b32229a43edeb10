/** Sound in the menu, and what is heard, written, in French. */
export const sounds = {
  heading: 'Son',
  switch: 'Son',
  all: 'Tous les sons',
  music: 'Musique',
  effects: 'Bruitages',
  captions: 'Sous-titrer les sons',
  volume: (percent: number) => `${percent} %`,
  off: 'coupé',
  note: 'Rien ne se dit seulement en musique. Le son peut rester coupé : on ne perd que le plaisir.',
  cues: {
    page: '[une page se tourne]',
    stamp: '[coup de tampon]',
    tick: '[tic, tac, quelque part dans la mairie]',
    reveal: '[quatre cartes claquent, un tambour suit]',
    stretch: '[deux bras s’allongent, s’allongent… clac]',
    carry: '[boum : c’est lourd, et c’est posé]',
    field: '[un accord scintille dans l’air]',
    flame: '[la flamme crépite]',
  },
  theme: {
    base: '[une guitare, à pas de valse]',
    fragile: '[la clarinette s’inquiète]',
    flame: '[l’accordéon s’en mêle, et ça respire]',
  },
};
