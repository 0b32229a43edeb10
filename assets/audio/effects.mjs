/**
 * The eight sound effects, as recipes for sox. An effect is a list of layers; `together` says whether the layers sound at
 * the same time or one after the other; `after` treats the whole; `peak` is its loudest sample, in dBFS: the sounds
 * heard most often are the quietest. A layer is the arguments of `sox -n`, or 'crackle', made by build.mjs.
 */
export const EFFECTS = {
  // A page turns: a breath of high noise with a flutter.
  page: {
    together: true,
    peak: -11,
    layers: ['synth 0.38 whitenoise vol 0.7 fade t 0.05 0.38 0.25 highpass 1400 tremolo 26 45'],
  },
  // A vote is stamped: a short falling thump and the slap of the rubber.
  stamp: {
    together: true,
    peak: -4,
    layers: [
      'synth 0.09 sine 190-90 vol 0.9 fade t 0.001 0.09 0.07',
      'synth 0.05 whitenoise vol 0.5 fade t 0 0.05 0.045 lowpass 3200',
    ],
  },
  // A choice moves under the finger: a soft knock on wood.
  tick: {
    together: true,
    peak: -14,
    layers: [
      'synth 0.06 sine 980-820 vol 0.8 fade t 0.002 0.06 0.055',
      'synth 0.02 brownnoise vol 0.6 fade t 0.001 0.02 0.018 lowpass 2400',
    ],
  },
  // Four positions are turned over at once: a low drum and an open fifth over it.
  reveal: {
    together: true,
    peak: -3,
    layers: [
      'synth 0.7 sine 110-55 vol 0.9 fade t 0.002 0.7 0.6',
      'synth 0.12 brownnoise vol 0.8 fade t 0.001 0.12 0.11 lowpass 1400',
      'synth 1 pluck 146.83 vol 0.55 fade t 0.002 1 0.7',
      'synth 1 pluck 220 vol 0.5 fade t 0.002 1 0.7',
      'synth 1 pluck 293.66 vol 0.45 fade t 0.002 1 0.7',
    ],
    after: 'pad 0 0.3 reverb 30',
  },
  // The elected one stretches: a glide that climbs, then the string that snaps back.
  stretch: {
    together: false,
    peak: -4,
    layers: [
      'synth 0.55 triangle 140-520 vol 0.5 tremolo 18 40 fade t 0.03 0.55 0.08',
      'synth 0.35 pluck 330 vol 0.8 bend 0.02,-700,0.18 fade t 0 0.35 0.2',
    ],
  },
  // Hands carry a weight: a thud with some wood in it.
  carry: {
    together: true,
    peak: -3,
    layers: [
      'synth 0.35 sine 120-48 vol 0.95 fade t 0.002 0.35 0.28',
      'synth 0.12 brownnoise vol 0.9 fade t 0.001 0.12 0.1 lowpass 900',
      'synth 0.16 pluck 196 vol 0.6 fade t 0 0.16 0.12',
    ],
  },
  // The field of force: a chord that shimmers.
  field: {
    together: true,
    peak: -5,
    layers: [
      'synth 1.1 sine 392 synth 1.1 sine mix 587.5 synth 1.1 sine mix 785 synth 1.1 sine mix 1177 tremolo 9 60 fade t 0.25 1.1 0.5 vol 0.5 reverb 40',
    ],
  },
  // The flame takes: a breath of fire and its crackle.
  flame: {
    together: true,
    peak: -4,
    layers: ['synth 0.9 pinknoise vol 0.9 fade t 0.12 0.9 0.6 bandpass 700 500 vol 3', 'crackle'],
  },
};
