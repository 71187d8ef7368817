import { suit } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('grey', 'red', 0.9);

/** A likeness from memory. */
export const mikoyan: Drawing = {
  wears: dress.wears,
  carriedBy: ['sharp cheekbones over a pointed chin', 'a crest of black hair', 'a thin moustache'],
  head: 'M200,98 L258,104 L288,146 L296,208 L304,254 L280,310 L240,362 L200,376 L160,362 L118,310 L94,254 L102,208 L110,146 L142,104Z',
  terminator:
    '226,20 218,120 210,174 184,192 199,212 178,240 166,262 171,274 188,280 178,294 188,304 176,318 190,332 166,354 180,404',
  ears: earPair([88, 312], 232, 17, 56),
  neck: neckOf(60, 336),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M340,140 L276,190 L284,256 L258,312 L226,350 L204,373 L204,400 L340,400Z')],
  crown: [
    {
      d: 'M104,204 L92,168 L88,116 L104,76 L140,56 L170,34 L214,26 L262,36 L296,70 L312,120 L306,172 L294,204 L284,178 L280,138 L252,128 L226,112 L202,124 L168,116 L136,128 L122,150 L116,190Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M104,124 L132,84 L190,44 L156,84 L124,128Z'),
    cut('M150,104 L188,66 L224,40 L196,76 L178,108Z'),
    cut('M244,54 L276,78 L292,112 L268,86Z', PATRON_INK),
    cut('M111,196 L139,184 L189,202 L187,215 L141,197 L115,208Z'),
    cut('M205,202 L249,182 L289,196 L285,208 L249,196 L207,216Z'),
    ...eyeAt(153, 225, 'wide', 4),
    ...eyeAt(241, 225, 'wide', 4),
    cut('M164,262 L170,274 L192,283 L222,274 L218,261 L196,272Z'),
    cut('M146,310 L158,297 L178,289 L192,294 L206,289 L230,297 L244,310 L208,303 L192,305 L176,303Z'),
    cut('M160,314 L182,309 L193,312 L206,309 L232,312 L206,318 L193,319 L180,318Z'),
    cut('M178,330 L212,330 L204,337 L186,337Z'),
    cut('M120,292 L132,306 L146,334 L130,316Z'),
    line('M132,262 C124,272 122,284 128,296', 3),
    line('M252,262 C264,276 264,290 258,302', 3),
    line('M146,160 C160,153 176,153 188,157', 2.6),
    ...dress.over,
  ],
};
