import { uniform } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 1.12 });

/** The younger brother: the elder's black brows on half of his mass, curly hair, and a thin moustache. */
export const kobulovA: Drawing = {
  wears: dress.wears,
  carriedBy: ['black curls', 'a full face with small features', 'a thin moustache as wide as the mouth'],
  head: 'M200,90 C246,88 282,114 290,160 L302,218 L322,276 L314,334 L276,380 L236,398 L200,400 L164,398 L124,380 L86,334 L78,276 L98,218 L110,160 C118,114 154,88 200,90Z',
  terminator:
    '222,20 216,120 212,176 190,190 203,212 188,240 172,258 179,271 197,278 189,290 200,300 190,314 206,330 196,352 206,378 198,430',
  ears: earPair([80, 320], 232, 18, 56),
  neck: neckOf(92, 358),
  body: dress.under,
  shade: [cut('M360,150 L282,182 L302,276 L292,328 L254,372 L206,397 L206,412 L360,412Z')],
  crown: [
    {
      d: 'M96,212 C82,190 82,166 92,150 C82,122 98,94 120,92 C124,64 158,50 180,62 C196,42 234,44 246,62 C272,52 300,76 296,100 C316,112 322,138 310,158 C318,178 316,198 304,212 L292,190 L286,156 C274,148 262,130 246,132 C236,118 214,124 204,116 C190,126 170,116 160,126 C142,126 126,142 120,158 L110,202Z',
      lit: ink,
      lee: ink,
    },
  ],
  face: [
    cut('M104,132 C108,112 122,104 134,106 C124,112 116,124 114,140Z', ink2),
    cut('M138,104 C146,86 162,78 176,82 C164,88 156,98 152,112Z', ink2),
    cut('M180,98 C188,82 202,76 216,78 C206,86 198,96 198,108Z', ink2),
    cut('M256,74 C276,72 290,86 288,106 C280,92 270,86 254,86Z', PATRON_INK),
    cut('M114,196 L144,178 L186,196 L184,211 L146,195 L118,208Z'),
    cut('M208,196 L246,178 L284,196 L282,208 L246,195 L209,211Z'),
    ...eyeAt(152, 218, 'small', -4),
    ...eyeAt(244, 218, 'small', -4),
    cut('M169,262 L176,273 L195,280 L220,272 L217,261 L197,270Z'),
    cut('M154,307 L176,290 L195,286 L216,290 L236,307 L214,302 L195,304 L176,302Z'),
    cut('M168,313 L184,309 L195,312 L206,309 L224,313 L195,320Z'),
    cut('M180,332 L212,332 L205,339 L187,339Z'),
    line('M142,262 C126,278 122,298 130,316', 3.4),
    line('M250,262 C266,278 268,298 262,314', 3.2),
    line('M154,354 C180,368 216,368 240,354', 3.6),
    ...dress.over,
  ],
};
