/**
 * The eight sound effects, as recipes for sox. An effect is a list of layers; `together` says whether the layers sound at
 * the same time or one after the other; `after` treats the whole; `level` is the loudest tenth of a second, in dB RMS: the
 * sounds heard most often are the quietest. A layer is the arguments of `sox -n`, or 'crackle', made by build.ts.
 * What has a pitch is in A, as the theme is, so that it never sours the music.
 */
export interface Recipe {
  readonly together: boolean;
  readonly level: number;
  readonly layers: readonly string[];
  readonly after?: string;
}

export const EFFECTS: Readonly<Record<string, Recipe>> = {
  // A page turns: a breath of paper that swells, flutters, and lands flat.
  page: {
    together: true,
    level: -27,
    layers: [
      'synth 0.34 pinknoise vol 0.9 fade h 0.16 0.34 0.16 highpass 700 lowpass 5200 tremolo 31 55',
      'synth 0.07 pinknoise vol 0.7 fade l 0.002 0.07 0.06 highpass 300 lowpass 2600 pad 0.31',
    ],
  },
  // A stamp comes down: the spring, the thump on the desk, the slap of the rubber.
  stamp: {
    together: true,
    level: -19,
    layers: [
      'synth 0.02 brownnoise vol 0.5 fade l 0.001 0.02 0.018 highpass 900 lowpass 3400',
      'synth 0.13 sine 230-110 vol 0.9 fade t 0.001 0.13 0.125 pad 0.035',
      'synth 0.05 whitenoise vol 0.4 fade l 0 0.05 0.048 highpass 250 lowpass 2800 pad 0.035',
    ],
    after: 'pad 0 0.12 reverb 12 60 20',
  },
  // The end of a parley draws near: a clock in the next room, wood on wood.
  tick: {
    together: true,
    level: -34,
    layers: [
      'synth 0.07 sine 1760 vol 0.6 fade t 0.001 0.07 0.068',
      'synth 0.03 sine 2637 vol 0.2 fade t 0.001 0.03 0.028',
      'synth 0.012 brownnoise vol 0.9 fade l 0.0005 0.012 0.011 highpass 700 lowpass 3000',
    ],
  },
  // Four positions are turned over: four cards on the table, then a low drum and an open fifth.
  reveal: {
    together: true,
    level: -17,
    layers: [
      ...[0, 0.09, 0.18, 0.27].map(
        (at) => `synth 0.06 whitenoise vol 0.95 fade t 0.001 0.06 0.058 highpass 500 lowpass 3600 pad ${at}`,
      ),
      'synth 0.7 sine 130-65 vol 0.9 fade t 0.003 0.7 0.65 pad 0.36',
      ...[110, 164.81, 220, 329.63].map((pitch) => `synth 1 pluck ${pitch} vol 0.4 fade l 0.002 1 0.8 pad 0.36`),
    ],
    after: 'reverb 28 50 40',
  },
  // The elected one stretches: a string pulled from low to high, held a moment, that snaps back.
  stretch: {
    together: false,
    level: -20,
    layers: [
      'synth 0.55 triangle 110-440 vol 0.5 tremolo 14 35 fade h 0.06 0.55 0.05 lowpass 2400',
      'synth 0.4 pluck 440 vol 0.9 bend 0.02,-1200,0.16 fade l 0 0.4 0.3',
    ],
  },
  // Hands set down a weight: a thud with wood and gravel in it.
  carry: {
    together: true,
    level: -16,
    layers: [
      'synth 0.4 sine 150-55 vol 0.95 fade t 0.002 0.4 0.38',
      'synth 0.3 sine 300-165 vol 0.35 fade l 0.002 0.3 0.28',
      'synth 0.16 brownnoise vol 0.9 fade l 0.001 0.16 0.15 lowpass 1100',
      'synth 0.3 pluck 110 vol 0.7 fade l 0 0.3 0.28',
      'synth 0.12 brownnoise vol 0.3 fade l 0.01 0.12 0.1 highpass 500 lowpass 2200 pad 0.14',
    ],
    after: 'pad 0 0.15 reverb 15 60 30',
  },
  // The field of force: an open chord that shimmers, each note beside its own reflection.
  field: {
    together: true,
    level: -22,
    layers: [
      ...[440, 442.2, 659.26, 662.5, 987.77, 991].map(
        (pitch, nth) => `synth 1.3 sine ${pitch} vol ${0.3 - 0.03 * nth} fade h 0.28 1.3 0.9`,
      ),
      'synth 1.3 sine 1318.5 vol 0.12 tremolo 9 70 fade h 0.4 1.3 0.8',
    ],
    after: 'reverb 45 40 70',
  },
  // The flame takes: a breath of fire, then its crackle.
  flame: {
    together: true,
    level: -20,
    layers: [
      'synth 0.9 brownnoise vol 0.9 fade h 0.14 0.9 0.7 highpass 120 lowpass 900 tremolo 6 30',
      'synth 0.9 pinknoise vol 0.5 fade h 0.1 0.9 0.75 bandpass 900 600',
      'crackle',
    ],
  },
};
