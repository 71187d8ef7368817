import { ash, type Cut, cut, disc, edged, ink, ink2, line, paper, paper2, red, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

/** A band of cross-stitch: lozenges, red and black by turns. */
const stitches = (x0: number, y0: number, x1: number, y1: number, count: number): readonly Cut[] =>
  Array.from({ length: count }, (_, i) => {
    const part = (i + 0.5) / count;
    const [x, y] = [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
    return cut(`M${x},${y - 8} L${x + 8},${y} L${x},${y + 8} L${x - 8},${y}Z`, i % 2 ? ink : red);
  });

const shirt: readonly Cut[] = [
  edged('M122,376 L200,428 L200,480 L166,480 L100,400Z', paper, 3),
  edged('M278,376 L200,428 L200,480 L234,480 L300,400Z', paper2, 3),
  ...stitches(120, 391, 194, 443, 5),
  ...stitches(280, 391, 206, 443, 5),
  ...stitches(184, 448, 184, 486, 2),
  ...stitches(216, 448, 216, 486, 2),
  edged('M98,402 L120,374 L106,368 L48,412 L112,480 L164,480Z', stone, 3.5),
  edged('M302,402 L280,374 L294,368 L352,412 L288,480 L236,480Z', ink2, 3.5),
];

/** A likeness from memory. */
export const khrushchev: Drawing = {
  wears: 'suit',
  carriedBy: ['a round bald head', 'jug ears', 'a gap in the teeth'],
  head: 'M200,62 C272,60 322,108 326,180 L330,248 L316,306 L282,352 L238,378 L200,384 L162,378 L118,352 L84,306 L70,248 L74,180 C78,108 128,60 200,62Z',
  terminator:
    '216,40 206,122 200,172 190,192 198,210 176,246 170,258 174,270 190,274 184,286 192,294 186,322 196,336 188,396',
  ears: earPair([46, 354], 232, 36, 92),
  neck: neckOf(84, 340),
  collarUnderChin: true,
  body: [
    cut('M-8,480 L8,426 L114,392 L286,392 L392,426 L408,480Z', stone),
    cut('M200,480 L200,392 L286,392 L392,426 L408,480Z', ash),
  ],
  shade: [cut('M340,120 L300,186 L304,256 L284,318 L232,354 L204,390 L340,396Z')],
  crown: [],
  face: [
    ...shirt,
    cut('M74,182 L62,214 L80,224 L92,210 L96,176 L88,150Z', stone),
    cut('M326,182 L338,214 L320,224 L308,210 L304,176 L312,150Z'),
    line('M140,150 C156,144 174,143 190,148', 2.8),
    line('M134,166 C152,158 172,158 188,162', 2.8),
    cut('M120,198 L146,186 L180,194 L178,202 L146,196 L122,206Z'),
    cut('M212,194 L246,186 L272,198 L270,206 L246,196 L214,202Z'),
    ...eyeAt(154, 218, 'tired', 4),
    ...eyeAt(240, 218, 'tired', 4),
    line('M122,214 L112,206', 2.5),
    line('M120,220 L108,220', 2.5),
    line('M272,214 L282,206', 2.5),
    cut(
      'M172,258 C174,270 184,277 198,278 C214,277 222,270 224,258 C216,265 210,268 204,266 C196,271 191,270 186,266 C180,268 175,264 172,258Z',
    ),
    cut('M140,292 C176,304 212,303 248,290 C242,314 220,327 194,328 C166,327 146,314 140,292Z'),
    cut('M158,300.5 C180,306 206,306 230,299.5 L226,308 C206,315 182,315 162,308.5Z', paper),
    cut('M190.5,303 L195.5,303 L195.5,317 L190.5,317Z'),
    line('M150,258 C134,270 126,280 126,298', 3.5),
    line('M240,258 C256,270 264,280 264,296', 3.5),
    disc('148,262', 6.5),
    line('M156,346 C182,355 210,355 236,344', 3.5),
    line('M118,352 C172,392 228,392 282,352', 4),
  ],
};
