import { useMemo } from 'react';
import { fromWireView } from '../../../net/wire.ts';
import { namesOf } from '../../../panels/names.ts';
import { type Table, TableProvider } from '../../../panels/table.tsx';
import { PortraitsProvider } from '../../../panels/ui/portrait.tsx';
import type { Level } from '../../levels.ts';
import { Scene } from './scene.tsx';
import { Side } from './side.tsx';
import { useStand } from './stand.ts';
import { Tracks } from './tracks.tsx';
import { WallHead } from './wall-head.tsx';

const nothing = () => undefined;

/** The game as everybody may see it: nobody decides anything here. */
export function TableWall({ level }: { readonly level: Level }) {
  const { text, words, page } = useStand();
  const wire = page.view;
  const table = useMemo((): Table | undefined => {
    if (!wire) return undefined;
    const view = fromWireView(wire, level.scenario);
    const names = namesOf(level.scenario, view.length, level.text, text);
    return { view, level: level.text, text, names, act: nothing, advise: nothing, open: nothing };
  }, [wire, level, text]);
  if (table === undefined) return null;
  const paused = page.stage === 'paused';
  return (
    <TableProvider value={table}>
      <PortraitsProvider>
        <div className={paused ? 'public-table public-paused' : 'public-table'}>
          <WallHead />
          <Side />
          <main id="main" tabIndex={-1} className="public-scene">
            <Scene />
          </main>
          <Tracks />
        </div>
        {paused && (
          <p className="public-pause" role="status">
            {words('wall.paused')}
          </p>
        )}
      </PortraitsProvider>
    </TableProvider>
  );
}
