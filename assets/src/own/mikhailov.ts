import { suit } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { shortNeckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('grey', 'red');

/** His face is next to unknown to us: plain differences. */
export const mikhailov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a youngish round face', 'a shock of hair falling to one side', 'raised brows'],
  head: 'M200,96 C256,94 300,126 308,178 L314,236 L310,294 L286,342 L244,372 L200,378 L156,372 L114,342 L90,294 L86,236 L92,178 C100,126 144,94 200,96Z',
  terminator:
    '226,20 212,126 204,178 190,194 200,212 186,238 173,254 180,267 194,274 186,288 195,298 187,312 199,325 190,350 198,364 192,410',
  ears: earPair([74, 326], 236, 20, 62),
  neck: shortNeckOf(80, 336),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M350,150 L290,190 L296,238 L290,290 L266,330 L206,374 L206,398 L350,398Z')],
  crown: [
    {
      d: 'M90,212 L78,164 L82,112 L110,70 L160,44 L224,32 L284,48 L324,90 L332,134 L322,172 L312,212 L302,188 L298,156 L284,140 L260,158 L252,126 L212,128 L160,112 L138,96 L124,128 L108,156 L102,200Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M140,92 L188,58 L244,46 L204,68 L166,104Z'),
    cut('M96,132 L112,92 L146,64 L124,98 L110,140Z'),
    cut('M190,118 L224,84 L262,70 L240,92 L226,122Z'),
    cut('M262,66 L304,92 L318,130 L290,102Z', PATRON_INK),
    cut('M107,196 L137,180 L175,196 L173,206 L137,192 L109,206Z'),
    cut('M215,198 L253,186 L291,198 L289,207 L251,197 L216,208Z'),
    ...eyeAt(145, 222, 'level', -4),
    ...eyeAt(251, 222, 'level', -4),
    cut('M170,260 L177,271 L195,278 L222,270 L218,259 L198,268Z'),
    cut('M150,303 L180,298 L195,302 L208,298 L244,302 L208,308 L195,311 L180,308Z'),
    cut('M170,320 L220,320 L209,331 L181,331Z'),
    line('M142,262 C130,276 128,290 134,304', 3.2),
    ...dress.over,
  ],
};
