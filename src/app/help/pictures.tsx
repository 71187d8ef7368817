import type { ReactNode } from 'react';
import { type Ink, inkOf, PALETTE } from '../../art/palette.ts';
import { HEAD, type Look, type Portraits } from '../../art/portraits.ts';
import { wallsOf, windowsOf } from '../../board/houses.ts';
import { HALL, HOUSES } from '../../board/places.ts';
import { type Box, type Drawing, drawing, path, polygon, rectangle, type Shape, words } from '../../board/shapes.ts';
import { Drawn } from '../../board/still.tsx';
import { cords } from '../../board/things/cords.ts';
import { more, vacancy, windows } from '../../board/things/ground.ts';
import { alarm, hall, seat, vote } from '../../board/things/hall.ts';
import { mark } from '../../board/things/marks.ts';
import { medallion } from '../../board/things/medallion.ts';
import { type PieceLook, piece } from '../../board/things/piece.ts';
import { Icon } from '../../panels/board/icon.tsx';
import type { MarkName } from '../../panels/help/legend.ts';
import { Gauge, Pips } from '../../panels/ui/marks.tsx';
import type { Text } from '../../text/index.ts';

/** The marks of the legend, drawn by what draws the board: they cannot come to differ. */

/** A patron by his id and his name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Smaller than on a wide screen's board, and still to be read. */
const SCALE = 0.8;

/** A drawing, or the part of it that a box cuts out. */
function Picture({ of, box = of.box, turn = 0 }: { readonly of: Drawing; readonly box?: Box; readonly turn?: number }) {
  return (
    <svg viewBox={box.join(' ')} width={box[2] * SCALE} height={box[3] * SCALE} aria-hidden="true">
      <g transform={`rotate(${turn})`}>
        <Drawn drawing={of} />
      </g>
    </svg>
  );
}

const NONE: { readonly ink: Ink; readonly letter: string } = { ink: 'n', letter: '?' };
/** How high the shown part of a piece is, and the room about it. */
const PIECE_BOX: Box = [-70, -150, 146, 164];

export function pictures(
  patrons: readonly Named[],
  text: Text,
  portraits: Portraits | undefined,
): Readonly<Record<MarkName, ReactNode>> {
  const three = patrons.map(({ id, name }, index) => ({ ink: inkOf(id, index), letter: name.charAt(0) }));
  const [first = NONE, second = NONE, third = NONE] = three;
  const face = (ink: Ink, state?: Look['state']) => portraits?.url('someone', { ink, state, view: HEAD });
  const man = (look: Partial<PieceLook> = {}, turn = 0) => (
    <Picture
      turn={turn}
      box={PIECE_BOX}
      of={piece({
        ...{ name: text('help.man'), portrait: face(first.ink), banner: first.ink, letter: first.letter, past: 'n' },
        ...{ loyalty: [58, 88], material: 0, down: false, away: false, chosen: false },
        ...look,
      })}
    />
  );
  const row = (shapes: readonly Shape[], width: number, height: number) => (
    <Picture of={drawing([0, 0, width, height], shapes)} />
  );
  const tied = (trust: number, secret = false) =>
    cords([{ from: [10, 16], to: [150, 16], ink: first.ink, trust, secret, strength: 'full' }], [160, 110], false);
  return {
    marks: row(
      three.flatMap(({ ink, letter }, index) => mark(ink, [26 + index * 52, 26], 19, letter)),
      156,
      52,
    ),
    ring: row(mark('n', [26, 26], 19, '?'), 52, 52),
    past: man({ past: second.ink }),
    won: man({ portrait: face(third.ink) }),
    half: man({ portrait: face(first.ink, 'contested'), loyalty: [42, 58] }),
    cord: <Picture of={drawing([0, 0, 160, 100], [...tied(96).shapes, ...tied(16).shapes])} />,
    secret: <Picture of={tied(88, true)} box={[0, 0, 160, 44]} />,
    stretch: man({ loyalty: [24, 76] }),
    leaning: man({ loyalty: [12, 46] }, -5),
    clip: man({ material: 3 }),
    away: man({ away: true }),
    fallen: man({ down: true, portrait: face(first.ink, 'arrested') }),
    chosen: man({ chosen: true }),
    nest: <Icon name="glyph-nest" />,
    tail: <Icon name="glyph-tail" />,
    boxes: row(
      [0, 1, 2, 3, 4].map(box =>
        path(rectangle([4 + box * 26, 6, 20, 20]), {
          fill: box < 2 ? PALETTE.red : 'none',
          stroke: PALETTE.ink,
          width: 2,
        }),
      ),
      136,
      32,
    ),
    number: row([words([50, 28], '07-K', 26, { anchor: 'middle' })], 100, 40),
    bar: row([path(rectangle([4, 8, 112, 20]), { fill: PALETTE.ink })], 120, 36),
    vacancy: <Picture of={vacancy(text('app.vacant'), false)} />,
    more: <Picture of={more(2, false)} />,
    windows: <House name="lubyanka" band={2} />,
    self: (
      <Picture
        of={medallion({
          ...{ portrait: face(third.ink), ink: third.ink, letter: third.letter, self: true },
          ...{ chosen: false, down: false },
        })}
      />
    ),
    seat: [...three.map(({ ink }) => ink), 'n' as const].map(leaning => (
      <Picture
        key={leaning}
        of={seat({ leaning, letters: text('help.letters'), empty: false, chosen: false, said: undefined })}
      />
    )),
    said: row([...vote('aye', [20, 20]), ...vote('nay', [56, 20]), ...vote('abstain', [92, 20])], 112, 40),
    count: (
      <Picture
        box={[-HALL.table - 6, -HALL.table - 6, 2 * HALL.table + 12, 2 * HALL.table + 12]}
        of={hall({
          title: text('board.hall').toUpperCase(),
          carries: text('board.carries', { count: 6 }),
          tallies: three.map((it, index) => ({ ...it, count: [3, 4, 1][index] ?? 0 })),
        })}
      />
    ),
    alarm: <Picture of={alarm(2, 0, 10)} box={[-70, -HALL.r - 32, 140, 40]} />,
    favours: <Pips count={3} label="" />,
    steps: <Gauge word="" step={2} />,
    star: <span className="legend-star">★</span>,
  };
}

/** A house of the board with some of its windows lit. */
function House({ name, band }: { readonly name: string; readonly band: number }) {
  const spec = HOUSES[name];
  const lit = windows(name, band);
  if (spec === undefined || lit === undefined) return null;
  const { height } = spec;
  const shapes: Shape[] = [
    ...wallsOf(spec.plan).map(({ from, to, lit }) =>
      path(polygon([from, to, [to[0], to[1] - height], [from[0], from[1] - height]]), {
        fill: lit ? PALETTE.stone : PALETTE.ink2,
      }),
    ),
    path(polygon(spec.plan.map(([x, y]) => [x, y - height])), { fill: PALETTE.paper, stroke: PALETTE.ink, width: 2 }),
    ...windowsOf(spec).map(({ corners }) => path(polygon(corners), { fill: PALETTE.ink })),
    ...lit.shapes,
  ];
  return <Picture of={drawing(lit.box, shapes)} />;
}
