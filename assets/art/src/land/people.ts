// Passers-by: each is somebody, with a posture, an age, a way to dress.
import { C, circ, limb, line, merge, P, shape } from '../lib.ts';
import { somebody } from './body.ts';
import type { Space } from './space.ts';
import { put } from './tools.ts';

const small = (drawing: string, k: number) => put(drawing, 0, 0, k);
const cane = line('M24 -46Q32 -50 30 -44L34 0', 3.4);
const basket =
  shape('M14 -46H40L36 -30H18Z', '#C99A62', 2.6) +
  line('M15 -46Q27 -66 39 -46', 2.6) +
  circ(22, -49, 5, '#7DB44C', 2) +
  circ(32, -49, 5, '#E8562A', 2);
const box = shape('M18 -70H46V-48H18Z', '#D9A96A', 2.8) + line('M30 -70V-60H35V-70', 2);
const spade =
  line('M18 -58L36 -8', 4) + line('M18 -58L36 -8', 1.6, '#B98A5A') + shape('M31 -12L41 -15L44 0L35 3Z', '#9AA0AE', 2.4);
const folder = shape('M10 -64L30 -68L32 -46L12 -42Z', '#FFE08A', 2.4) + line('M15 -58l11 -2M16 -52l11 -2', 1.6);
const bag = line('M-2 -76Q-16 -58 -14 -44', 2.6) + shape('M-24 -46H-4V-28H-24Z', '#2E7A5A', 2.6);

const wheels = (back: boolean) =>
  back
    ? shape('M-16 -58H-10V-26H18V-20H-16Z', '#46506E', 2.8)
    : `<circle cx="-2" cy="-19" r="18" fill="none" stroke="${C.ink}" stroke-width="4.500"/><circle cx="-2" cy="-19" r="18" fill="none" stroke="#B9B4AE" stroke-width="1.500"/>${circ(-2, -19, 3, C.ink)}${circ(24, -6, 6, '#fff', 3.4)}${line('M-2 -19L24 -22L28 -6', 3)}`;

const STOOL =
  line('M-12 -26L-15 0M10 -26L13 0', 5) +
  line('M-12 -26L-15 0M10 -26L13 0', 2, '#B98A5A') +
  shape('M-18 -31H16V-24H-18Z', '#B98A5A', 2.6);

/** The twelve who live here, and two who pass. */
export const PEOPLE = {
  baker: () =>
    somebody({
      pose: 'stand',
      top: '#FFFDF5',
      legs: '#6B7A94',
      skin: 1,
      crown: 'short',
      hair: 'grey',
      apron: '#E9D9B4',
      wide: 3,
    }),
  grandmother: () =>
    somebody({
      pose: 'bent',
      top: '#7A5C86',
      dress: true,
      skin: 0,
      crown: 'bun',
      hair: 'white',
      glasses: true,
      thing: cane,
    }),
  student: () => somebody({ pose: 'walk', top: '#FFCB3D', legs: '#2E4A72', skin: 2, crown: 'afro', thing: bag }),
  mother: () => somebody({ pose: 'chat', top: '#C2455A', dress: true, skin: 3, crown: 'scarf', hat: '#1F62B0' }),
  worker: () =>
    somebody({ pose: 'dig', top: '#E8562A', legs: '#2E4A52', skin: 1, crown: 'helmet', hat: '#FFCB3D', thing: spade }),
  surveyor: () =>
    somebody({ pose: 'point', top: '#FFCB3D', legs: '#3A3357', skin: 2, crown: 'helmet', hat: '#FFFDF5' }),
  clerk: () =>
    somebody({ pose: 'carry', top: '#5C97D8', legs: '#3A3357', skin: 0, crown: 'long', hair: 'red', thing: folder }),
  gardener: () =>
    somebody({ pose: 'carry', top: '#2E7A5A', legs: '#7A6248', skin: 3, crown: 'straw', hat: '#F0CE7A', thing: box }),
  shopper: () =>
    somebody({ pose: 'walk', top: '#E9B4C4', dress: true, skin: 1, crown: 'long', hair: 'brown', thing: basket }),
  retired: () =>
    somebody({
      pose: 'chat',
      top: '#6B7A5A',
      legs: '#7A6A58',
      skin: 0,
      crown: 'cap',
      hat: '#8A6A50',
      beard: true,
      hair: 'white',
      wide: 2,
    }),
  elder: () =>
    STOOL +
    somebody({ pose: 'sit', top: '#46708A', legs: '#5A5A6A', skin: 2, crown: 'bald', hair: 'white', glasses: true }),
  reader: () =>
    STOOL +
    somebody({
      pose: 'sit',
      top: '#E8562A',
      legs: '#3A3357',
      skin: 1,
      crown: 'bun',
      hair: 'dark',
      thing: shape('M14 -52L30 -56V-42L14 -38Z', '#FFFDF5', 2.4),
    }),
  wheelchair: () =>
    wheels(true) +
    put(
      somebody({ pose: 'sit', top: '#0E7C7B', legs: '#3A3357', skin: 2, crown: 'short', hair: 'dark' }),
      0,
      -4,
      0.96,
    ) +
    wheels(false),
  child: () => small(somebody({ pose: 'cheer', top: '#1F62B0', legs: '#E9D9B4', skin: 2, crown: 'afro' }), 0.62),
  pupil: () =>
    small(
      somebody({
        pose: 'walk',
        top: '#E8562A',
        legs: '#3A5A7A',
        skin: 0,
        crown: 'short',
        hair: 'blond',
        thing: shape('M-18 -74H-4V-48H-18Z', '#FFCB3D', 2.8),
      }),
      0.62,
    ),
  girl: () =>
    small(
      somebody({
        pose: 'walk',
        top: '#FFE08A',
        dress: true,
        skin: 3,
        crown: 'bun',
        hair: 'dark',
        thing: shape('M-16 -74H-3V-50H-16Z', '#7A5C86', 2.8),
      }),
      0.58,
    ),
  cyclist: () =>
    cycle('#E8562A') +
    put(
      somebody({ pose: 'sit', top: '#5FAA4C', legs: '#3A3357', skin: 0, crown: 'helmet', hat: '#FFFDF5' }),
      -8,
      -22,
      0.95,
    ),
  dog: () =>
    merge(
      [
        P(
          limb(
            [
              [-16, -14],
              [-16, -1],
            ],
            5,
          ),
          '#C98A4B',
        ),
        P(
          limb(
            [
              [12, -14],
              [13, -1],
            ],
            5,
          ),
          '#C98A4B',
        ),
        P(
          limb(
            [
              [-18, -20],
              [-30, -34],
            ],
            [5, 3],
          ),
          '#C98A4B',
        ),
        P('M-20 -26Q-4 -30 12 -28L18 -40Q26 -44 32 -36L38 -30Q30 -26 24 -26L18 -14H-18Q-24 -18 -20 -26Z', '#C98A4B'),
      ],
      2.8,
    ) +
    shape('M19 -40Q12 -38 14 -28Q20 -30 22 -38Z', '#7A4B2C', 2.2) +
    circ(28, -36, 1.5, C.ink) +
    circ(37, -31, 2.2, C.ink),
  cat: () =>
    merge(
      [
        P('M-14 0Q-18 -22 -4 -24L-4 -36L2 -31H8L14 -36V-24Q16 -18 10 -15V0Z', '#3A3357'),
        P(
          limb(
            [
              [-12, -2],
              [-24, -6],
              [-22, -20],
            ],
            [5, 3.5, 3],
          ),
          '#3A3357',
        ),
      ],
      2.4,
    ) +
    circ(3, -25, 1.4, '#FFE08A') +
    circ(10, -25, 1.4, '#FFE08A'),
};

/** A bicycle, saddle at 46. */
export function cycle(colour = '#1F62B0') {
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="-19" r="18" fill="none" stroke="${C.ink}" stroke-width="4.500"/><circle cx="${x}" cy="-19" r="18" fill="none" stroke="#D8D3C8" stroke-width="1.200"/>`;
  const frame = 'M-28 -19L-12 -46H18L30 -19M-12 -46L0 -19L18 -46M-28 -19H0M18 -46L14 -60H26M-14 -48L-18 -56';
  return wheel(-28) + wheel(30) + line(frame, 5.5) + line(frame, 2.2, colour) + line('M-24 -57H-10', 5);
}

export type Passer = keyof typeof PEOPLE;

/** Somebody at a point of a place, sized by how near it is. `tall` exaggerates: a passer-by must be read from afar. */
export function at(place: Space, name: Passer, x: number, z: number, { y = 0, tall = 1.9, flip = false } = {}) {
  const [px, py] = place.at(x, z, y);
  return put(PEOPLE[name](), px, py, (place.scale(x, z) * tall) / 100, flip);
}
