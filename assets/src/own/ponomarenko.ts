import { jacket } from '../bodies.ts';
import { ash, cut, ink, line, PATRON_INK, paper2, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = jacket('linen', true, 1.14);

/** His face is next to unknown to us: plain differences. */
export const ponomarenko: Drawing = {
  wears: dress.wears,
  carriedBy: ['heavy square cheeks', 'grey hair brushed to one side', 'small features'],
  head: 'M200,82 L256,86 L296,114 L308,160 L318,216 L340,282 L342,344 L316,392 L262,416 L200,420 L138,416 L84,392 L58,344 L60,282 L82,216 L92,160 L104,114 L144,86Z',
  terminator:
    '214,20 202,110 194,168 184,188 198,208 184,238 174,252 178,264 192,271 180,286 190,294 180,308 192,322 172,348 184,376 186,440',
  ears: earPair([66, 334], 226, 20, 60),
  neck: [],
  body: dress.under,
  shade: [
    cut('M370,160 L298,206 L320,286 L316,344 L268,388 L206,414 L206,430 L370,430Z'),
    cut('M58,326 L84,392 L138,416 L200,420 L200,408 L144,400 L100,368Z', stone),
  ],
  crown: [
    {
      d: 'M80,216 L76,152 L92,94 L142,56 L206,46 L270,58 L312,98 L324,154 L318,216 L304,198 L300,152 L280,120 L236,104 L186,112 L142,132 L112,152 L98,200Z',
      lit: stone,
      lee: ink,
    },
  ],
  face: [
    cut('M104,130 L136,84 L198,54 L158,84 L126,124Z', ash),
    cut('M152,112 L186,74 L226,54 L204,84 L190,104Z', ash),
    cut('M90,140 L106,98 L136,70 L114,104 L100,146Z', paper2),
    cut('M242,60 L284,82 L302,116 L268,88Z', PATRON_INK),
    cut('M128,194 L186,192 L188,202 L128,204Z'),
    cut('M204,192 L262,194 L262,204 L202,202Z'),
    ...eyeAt(160, 216, 'hooded', 2),
    ...eyeAt(234, 216, 'hooded', 2),
    cut('M172,256 L178,266 L195,273 L218,266 L214,256 L198,264Z'),
    cut('M160,302 L184,297 L195,300 L206,297 L232,302 L206,305 L195,306 L184,305Z'),
    cut('M180,316 L214,316 L207,324 L187,324Z'),
    line('M140,256 C122,276 118,296 126,318', 3.5),
    line('M252,256 C270,276 274,296 266,316', 3.2),
    line('M146,352 C174,370 222,370 248,352', 4.2),
    ...dress.over,
  ],
};
