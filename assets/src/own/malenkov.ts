import { cut, disc, edged, ink, ink2, line, stone, tunic, tunicDeep } from '../draw.ts';
import { eyeAt } from '../features.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

/** A likeness from memory. */
export const malenkov: Drawing = {
  wears: 'jacket',
  carriedBy: ['the pear of the face', 'small features', 'a black forelock'],
  head: 'M200,70 C256,68 294,96 300,152 L310,212 L336,274 L334,330 L302,376 L248,404 L200,410 L152,404 L98,376 L66,330 L64,274 L90,212 L100,152 C106,96 144,68 200,70Z',
  terminator:
    '216,40 204,130 198,172 190,190 198,206 176,248 178,261 194,268 187,281 195,288 188,302 198,314 192,340 198,360 188,420',
  ears: earPair([76, 324], 216, 20, 60),
  neck: [],
  body: [
    cut('M-20,480 L0,420 L96,386 L304,386 L400,420 L420,480Z', tunic),
    cut('M200,480 L200,386 L304,386 L400,420 L420,480Z', tunicDeep),
  ],
  shade: [
    cut('M350,170 L296,214 L322,284 L308,340 L250,370 L202,414 L350,418Z'),
    cut('M64,320 L98,376 L152,404 L200,410 L200,398 L150,388 L104,356Z', stone),
  ],
  crown: [
    {
      d: 'M88,214 L86,162 C86,84 140,48 206,50 C276,50 316,94 314,158 L312,212 L296,204 L288,154 L272,122 L226,186 L236,132 L202,158 L208,118 L150,134 L118,160 L104,206Z',
      lit: ink,
      lee: ink,
    },
    { d: 'M140,82 L222,62 L270,84 L214,86 L160,106Z', lit: ink2, lee: ink2 },
  ],
  face: [
    cut('M124,190 L148,182 L180,190 L178,198 L148,191 L126,199Z'),
    cut('M210,190 L240,182 L266,191 L264,199 L240,191 L212,198Z'),
    ...eyeAt(154, 211, 'tired', -4),
    ...eyeAt(238, 211, 'tired', -4),
    cut('M176,255 L180,264 L198,270 L218,264 L214,256 L200,263Z'),
    cut('M166,293 L188,287 L197,291 L207,287 L226,293 L207,298 L197,296 L186,299Z'),
    cut('M180,308 L212,308 L205,315 L188,315Z'),
    line('M146,258 C130,272 126,290 134,308', 3.5),
    line('M246,260 C258,276 260,290 256,304', 3),
    line('M150,340 C180,358 216,358 244,340', 4),
    edged('M92,376 L88,414 L182,450 L200,432 L200,416 L140,402Z', tunic),
    edged('M308,376 L312,414 L218,450 L200,432 L200,416 L260,402Z', tunicDeep),
    line('M200,434 L200,480'),
    { ...disc('212,462', 7, stone), stroke: ink, width: 2.5 },
    edged('M54,446 L146,454 L144,480 L56,480Z', tunic, 3.5),
  ],
};
