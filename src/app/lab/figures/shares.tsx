import { useMemo } from 'react';
import { Figure, type FigureProps } from '../figure.tsx';
import type { Grid } from '../grid.ts';
import type { Counted, Reading } from '../readings/counted.ts';
import { gamesOf, sharesOf } from '../readings/counted.ts';
import { endingsInShort, endingsOfAll } from '../readings/endings.ts';
import { endingIds, type Look, patronsOf, worldsOf } from './look.ts';

/** How many endings of a world are named in words. */
const NAMED = 3;

const ofWorld = (readings: readonly Reading[], { arm }: Counted): Reading[] =>
  readings.filter(reading => reading.arm === arm.key);

/** Which ending comes how often, in every world. */
export function EndingsFigure({ look }: { readonly look: Look }) {
  const { words, all } = look;
  const drawn = useMemo(() => endingsInShort(all, endingIds(look)), [look]);
  const full = useMemo(() => endingsOfAll(all, endingIds(look)), [look]);
  const said = all.map(counted => {
    const often = ofWorld(full, counted)
      .filter(({ estimate }) => estimate > 0)
      .sort((a, b) => b.estimate - a.estimate)
      .slice(0, NAMED);
    return sentence(look, counted, 'lab.endings.said', often, id =>
      words.text('lab.quoted', { name: words.ending(id) }),
    );
  });
  const title = words.text('lab.endings.title');
  return <Shares look={look} name="endings" column="ending" drawn={drawn} full={full} {...{ title, said }} />;
}

/** Who wins how often, in every world. */
export function WinsFigure({ look }: { readonly look: Look }) {
  const { words, all } = look;
  const full = useMemo(() => all.flatMap(counted => sharesOf(counted, 'win', patronsOf(look))), [look]);
  const said = all.map(counted => sentence(look, counted, 'lab.wins.said', ofWorld(full, counted), words.person));
  const title = words.text('lab.wins.title');
  return (
    <Shares look={look} name="wins" column="patron" drawn={full} full={full} {...{ title, said }}>
      {look.plan.aim === 'readings' && <p className="quiet">{words.text('lab.wins.byReading')}</p>}
    </Shares>
  );
}

function sentence(
  { words, plan }: Look,
  counted: Counted,
  key: 'lab.endings.said' | 'lab.wins.said',
  readings: readonly Reading[],
  nameOf: (id: string) => string,
): string {
  const items = readings.map(it => words.text('lab.item', { name: nameOf(it.id), share: words.share(it) }));
  return words.text(key, {
    world: words.world(plan, counted.arm),
    games: gamesOf(counted),
    list: words.list(items),
  });
}

interface SharesProps extends Pick<FigureProps, 'name' | 'title' | 'said' | 'children'> {
  readonly look: Look;
  readonly column: 'ending' | 'patron';
  readonly drawn: readonly Reading[];
  readonly full: readonly Reading[];
}

/** Shares of several things as bars, world by world. */
function Shares({ look, column, drawn, full, ...rest }: SharesProps) {
  const { words, plan, all } = look;
  const draw = useMemo<FigureProps['draw']>(() => {
    const nameOf = column === 'ending' ? words.ending : words.person;
    const groups = [...new Set(drawn.map(({ id }) => id))].map(id => ({ id, label: nameOf(id) }));
    const say = (it: Reading, short: boolean) => (short ? words.shareShort(it.estimate) : words.share(it));
    const given = { groups, worlds: worldsOf(look), readings: drawn, unit: words.text('lab.shares'), say };
    return ({ bars }, place) => bars(given, place);
  }, [drawn]);
  const arms = new Map(all.map(({ arm }) => [arm.key, arm]));
  const grid: Grid = {
    columns: [column],
    measured: 'share',
    rows: full.map(({ arm, id, ...estimate }) => ({ arm: arms.get(arm)!, cells: [id], estimate })),
  };
  return <Figure {...rest} {...{ words, plan, draw, grid }} />;
}
