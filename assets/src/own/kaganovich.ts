import { suit } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('black', 'black', 1.14);

/** A likeness from memory. */
export const kaganovich: Drawing = {
  wears: dress.wears,
  carriedBy: ['a big head sunk between the shoulders', 'hair gone far back', 'a clipped moustache'],
  head: 'M196,60 C252,56 300,92 312,152 L322,214 L344,280 L342,338 L312,386 L258,412 L200,418 L142,412 L88,386 L58,338 L56,280 L78,214 L86,152 C96,96 142,64 196,60Z',
  terminator:
    '216,20 206,96 192,164 180,184 196,206 178,238 170,256 174,268 190,275 180,294 191,304 182,318 194,332 178,362 184,440',
  ears: earPair([62, 338], 224, 22, 66),
  neck: [],
  body: [...dress.under, ...dress.over],
  shade: [
    cut('M370,160 L298,206 L322,284 L312,342 L264,382 L206,426 L370,430Z'),
    cut('M57,326 L88,386 L142,412 L200,418 L200,408 L148,400 L98,364Z', stone),
  ],
  crown: [
    {
      d: 'M72,220 L66,156 L80,100 L118,60 L176,42 L236,46 L288,70 L322,118 L332,162 L328,220 L312,196 L306,152 L288,116 L262,96 L252,118 L232,84 L200,76 L162,80 L138,112 L118,104 L98,140 L92,172 L88,204Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M98,104 L136,68 L186,54 L146,76 L116,100Z'),
    cut('M258,66 L294,92 L306,118 L282,96Z', PATRON_INK),
    line('M140,142 C158,134 176,134 190,139', 2.8),
    line('M144,156 C160,149 176,149 188,153', 2.6),
    cut('M120,188 L150,174 L190,192 L188,205 L150,190 L122,202Z'),
    cut('M202,192 L240,174 L274,188 L272,202 L240,190 L204,205Z'),
    ...eyeAt(158, 215, 'level', -4),
    ...eyeAt(236, 215, 'level', -4),
    cut('M168,262 L174,271 L194,278 L222,270 L220,260 L196,269Z'),
    cut('M160,302 L168,284 L195,280 L222,284 L230,302 L212,299 L195,301 L178,299Z'),
    cut('M168,311 L195,307 L224,311 L196,317Z'),
    cut('M180,328 L212,328 L205,335 L187,335Z'),
    line('M142,258 C126,274 122,292 130,312', 3.5),
    line('M248,258 C264,276 266,292 260,310', 3.2),
    line('M140,348 C172,370 222,370 254,348', 4.5),
  ],
};
