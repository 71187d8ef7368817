import { suit } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('grey', 'brown', 1.06);

/** A likeness from memory. */
export const rudenko: Drawing = {
  wears: dress.wears,
  carriedBy: ['a smooth heavy oval', 'hair oiled back from a broad forehead', 'a mouth turned down'],
  head: 'M200,72 C258,70 302,110 312,168 L322,232 L328,296 L312,352 L272,396 L232,412 L200,414 L168,412 L128,396 L88,352 L72,296 L78,232 L88,168 C98,110 142,70 200,72Z',
  terminator:
    '218,20 206,104 200,166 182,184 199,208 182,240 174,258 177,271 191,278 184,294 193,303 186,318 200,330 194,356 204,380 192,440',
  ears: earPair([68, 332], 230, 20, 62),
  neck: [],
  body: [...dress.under, ...dress.over],
  shade: [
    cut('M370,160 L300,210 L308,296 L290,348 L254,386 L206,408 L206,424 L370,424Z'),
    cut('M74,308 L88,352 L128,396 L168,412 L200,414 L200,406 L150,396 L102,356Z', stone),
  ],
  crown: [
    {
      d: 'M80,214 L76,168 C78,104 128,56 200,54 C272,52 322,98 326,166 L320,214 L306,192 L302,158 C290,118 252,94 208,94 C164,92 122,118 106,158 L96,202Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M92,146 C106,102 146,72 200,66 C158,82 122,108 106,146Z'),
    cut('M128,116 C148,92 178,76 216,70 C194,80 178,90 168,98Z'),
    cut('M250,72 C282,86 304,114 310,148 C294,114 272,96 248,86Z', PATRON_INK),
    cut('M126,196 L154,182 L188,194 L186,205 L154,193 L128,205Z'),
    cut('M204,196 L238,188 L270,199 L268,208 L238,198 L205,206Z'),
    ...eyeAt(160, 219, 'small', -5),
    ...eyeAt(236, 219, 'small', -5),
    line('M140,231 C148,237 158,237 166,231', 2.4),
    line('M230,231 C238,237 248,237 256,231', 2.4),
    cut('M172,262 L178,272 L195,280 L217,272 L213,262 L197,270Z'),
    cut('M156,318 L182,306 L195,309 L208,306 L236,318 L208,313 L195,316 L182,313Z'),
    cut('M178,330 L214,330 L206,338 L186,338Z'),
    line('M140,266 C126,284 124,304 132,322', 3.4),
    line('M252,266 C266,284 268,302 262,318', 3.2),
    line('M150,358 C178,374 220,374 246,358', 3.6),
  ],
};
