import { uniform } from '../bodies.ts';
import { ash, cut, ink, line, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ ribbons: 2 });

/** His face is next to unknown to us: plain differences. */
export const strokach: Drawing = {
  wears: dress.wears,
  carriedBy: ['a shaven skull', 'wide cheekbones', 'deep folds'],
  head: 'M200,72 C250,70 288,104 296,158 L306,210 L312,256 L292,306 L268,352 L234,378 L200,382 L166,378 L132,352 L108,306 L88,256 L94,210 L104,158 C112,104 152,72 200,72Z',
  terminator:
    '232,30 214,112 200,172 178,192 196,214 176,246 166,266 174,279 190,286 186,300 193,308 188,322 198,338 186,360 192,410',
  ears: earPair([78, 322], 234, 22, 62),
  neck: neckOf(74, 340),
  body: dress.under,
  shade: [cut('M340,150 L286,204 L292,256 L270,302 L246,344 L206,378 L206,400 L340,400Z')],
  crown: [
    {
      d: 'M96,206 L88,180 L100,140 L118,116 L110,152 L106,184Z M304,206 L312,180 L300,140 L282,116 L290,152 L294,184Z',
      lit: stone,
      lee: ink,
    },
  ],
  face: [
    line('M140,92 C154,82 172,78 190,78', 3, ash),
    line('M136,158 C156,149 176,149 192,154', 2.8),
    line('M140,172 C158,164 176,164 190,168', 2.6),
    cut('M112,200 L144,186 L182,198 L180,211 L144,198 L114,210Z'),
    cut('M208,198 L248,186 L286,200 L284,210 L248,198 L210,211Z'),
    ...eyeAt(150, 224, 'level', -2),
    ...eyeAt(246, 224, 'level', -2),
    line('M118,226 L106,222', 2.6),
    line('M120,233 L108,235', 2.6),
    cut('M163,266 L170,279 L192,287 L224,279 L221,266 L196,277Z'),
    cut('M154,310 L182,306 L194,309 L206,306 L236,310 L206,314 L194,315 L182,314Z'),
    cut('M178,328 L214,328 L206,335 L186,335Z'),
    line('M146,260 C130,278 128,300 138,324', 4),
    line('M248,260 C264,278 264,300 254,322', 3.8),
    ...dress.over,
  ],
};
