import {
  ash,
  type Cut,
  cut,
  disc,
  edged,
  hoop,
  ink,
  ink2,
  kraft,
  line,
  PATRON_INK,
  paper,
  red,
  redDeep,
  stone,
} from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const suit: readonly Cut[] = [
  cut('M132,372 L200,424 L178,480 L154,480 L100,396Z', paper),
  cut('M268,372 L200,424 L222,480 L246,480 L300,396Z', stone),
  cut('M184,428 L216,428 L230,480 L170,480Z', red),
  cut('M200,428 L216,428 L230,480 L200,480Z', redDeep),
  edged('M112,398 L134,370 L122,362 L74,406 L146,480 L176,480Z', ink2, 3),
  edged('M288,398 L266,370 L278,362 L326,406 L254,480 L224,480Z', ink, 2, ash),
];

/** A likeness from memory. */
export const beria: Drawing = {
  wears: 'suit',
  carriedBy: ['a high bald dome', 'a pince-nez with one black lens', 'a small shut mouth'],
  head: 'M198,46 C266,44 312,92 312,162 L304,226 L308,284 L286,332 L246,366 L200,376 L154,366 L112,332 L92,284 L94,226 L86,162 C86,92 130,48 198,46Z',
  terminator: '216,30 200,112 190,168 180,190 192,210 166,258 164,272 186,284 178,298 188,308 180,322 192,334 184,390',
  ears: earPair([76, 324], 222, 22, 64),
  neck: neckOf(74, 330),
  collarUnderChin: true,
  body: [
    cut('M-4,480 L18,428 L112,388 L288,388 L382,428 L404,480Z', ash),
    cut('M200,480 L200,388 L288,388 L382,428 L404,480Z', ink),
  ],
  shade: [cut('M330,60 L286,130 L280,206 L288,270 L272,318 L232,348 L202,380 L330,390Z')],
  crown: [],
  face: [
    ...suit,
    cut('M86,158 L76,196 L88,214 L100,206 L102,172 L112,132 L94,124Z', stone),
    cut('M312,158 L322,196 L310,214 L298,206 L296,172 L286,132 L304,124Z'),
    line('M128,118 C150,107 170,107 190,112', 2.5),
    cut('M106,186 L132,172 L176,182 L178,192 L134,184 L110,196Z'),
    cut('M206,182 L248,172 L284,186 L282,196 L246,184 L208,192Z'),
    cut('M164,268 L164,278 L186,288 L220,278 L218,268 L192,278Z'),
    cut('M158,316 L182,308 L192,312 L204,307 L226,311 L236,304 L230,317 L204,320 L192,318 L178,321Z'),
    cut('M174,332 L210,332 L202,340 L182,340Z'),
    line('M136,276 C126,290 124,304 132,322', 3.5),
    line('M236,276 C246,288 250,298 246,312', 3),
    line('M122,338 C142,358 164,366 190,366', 4),
    disc('146,216', 33, paper),
    ...eyeAt(147, 218, 'tired', 2),
    hoop('146,216', 33, 5.5),
    disc('244,216', 33),
    cut('M220,230 L254,188 L268,194 L230,244Z', paper),
    cut('M240,248 L275,205 L277,214 L250,249Z', PATRON_INK),
    line('M177,208 C188,199 200,199 212,208', 6),
    line('M277,222 L302,286 L290,392', 2.2, kraft),
  ],
};
