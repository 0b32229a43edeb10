/** Sound in the menu, and what is heard, written, in English. */
export const sounds = {
  heading: 'Sound',
  switch: 'Sound',
  all: 'All sounds',
  music: 'Music',
  effects: 'Sound effects',
  captions: 'Caption the sounds',
  volume: (percent: number) => `${percent}%`,
  off: 'off',
  note: 'Music never says anything alone. Leave the sound off and all you miss is the fun.',
  cues: {
    page: '[a page turns]',
    stamp: '[thump of a rubber stamp]',
    tick: '[tick, tock, somewhere down the corridor]',
    reveal: '[four cards slap down, then a drum]',
    stretch: '[two arms stretch, and stretch… snap]',
    carry: '[thud: heavy, and firmly set down]',
    field: '[a chord shimmers in the air]',
    flame: '[the flame crackles]',
  },
  theme: {
    base: '[a guitar, in waltz time]',
    fragile: '[the clarinet frets]',
    flame: '[the accordion joins in, and the air clears]',
  },
};
