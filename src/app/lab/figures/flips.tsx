import { useMemo } from 'react';
import { inkOf } from '../../../art/palette.ts';
import { Emblem } from '../../../panels/ui/marks.tsx';
import { Figure, type FigureProps } from '../figure.tsx';
import type { Grid } from '../grid.ts';
import { type Counted, gamesOf } from '../readings/counted.ts';
import { type Flip, flipsOf, takenMost } from '../readings/flips.ts';
import { clientsOf, type Look, patronsOf, worldsOf } from './look.ts';

/** How many men are drawn, and how many of a world are named in words. */
const DRAWN = 10;
const NAMED = 3;

/** Who leaves his patron, and for whom, in every world. */
export function FlipsFigure({ look }: { readonly look: Look }) {
  const { words, plan, all } = look;
  const { text } = words;
  const patrons = patronsOf(look);
  const taken = useMemo(() => takenMost(all, clientsOf(look), patrons, Number.POSITIVE_INFINITY), [look]);
  const flips = useMemo(() => all.flatMap(counted => flipsOf(counted, taken, patrons)), [taken]);
  const draw = useMemo<FigureProps['draw']>(() => {
    if (taken.length === 0) return undefined;
    const men = new Map(taken.slice(0, DRAWN).map(id => [id, words.person(id)]));
    const given = {
      worlds: worldsOf(look),
      men,
      flips,
      patrons: patrons.map((id, i) => ({ id, ink: inkOf(id, i), letter: words.person(id).charAt(0) })),
      unit: text('lab.shares'),
      say: words.shareShort,
    };
    return (plots, place) => plots.flips(given, place);
  }, [flips]);
  const arms = new Map(all.map(({ arm }) => [arm.key, arm]));
  const grid: Grid = {
    columns: ['man', 'by'],
    measured: 'share',
    rows: flips.map(({ arm, id, by, ...estimate }) => ({ arm: arms.get(arm)!, cells: [id, by], estimate })),
  };
  const said = all.map(counted => saidOf(look, counted, flips));
  return (
    <Figure name="loyalties" title={text('lab.flips.title')} {...{ words, plan, draw, grid, said }}>
      <p className="lab-key">
        {patrons.map((id, i) => (
          <span key={id}>
            <Emblem id={id} index={i} name={words.person(id)} /> {words.person(id)}
          </span>
        ))}
      </p>
      <p className="quiet">
        {text('lab.flips.key')}
        {taken.length > DRAWN && ` ${text('lab.flips.rest', { count: taken.length - DRAWN })}`}
      </p>
    </Figure>
  );
}

/** The commonest changes of side in a world. */
function saidOf({ words, plan }: Look, counted: Counted, flips: readonly Flip[]): string {
  const common = flips
    .filter(({ arm, estimate }) => arm === counted.arm.key && estimate > 0)
    .sort((a, b) => b.estimate - a.estimate)
    .slice(0, NAMED);
  const items = common.map(flip =>
    words.text('lab.flips.item', {
      man: words.person(flip.id),
      patron: words.person(flip.by),
      share: words.share(flip),
    }),
  );
  const known = { world: words.world(plan, counted.arm), games: gamesOf(counted) };
  return items.length === 0
    ? words.text('lab.flips.none', known)
    : words.text('lab.flips.said', { ...known, list: words.list(items) });
}
