import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { resultOf } from '../../engine/index.ts';
import { wilson } from '../../lab/estimate.ts';
import { merge, type Stats, under } from '../../lab/stats.ts';
import { termsFromHere } from '../../lab/studies/from-here.ts';
import { useTable } from '../../panels/table.tsx';
import { Crew } from '../lab/crew.ts';
import type { Session } from '../session.ts';

/** Games in one go: enough to tell often from seldom, and soon done. */
const GAMES = 100;

interface Counted {
  readonly stats: Stats;
  readonly done: number;
  readonly of: number;
  readonly problem: string;
}
const NONE: Counted = { stats: {}, done: 0, of: 0, problem: '' };

/** The lab's word on the moment at which a game left its record; `more` asks for further games. */
function useFromHere({ deal, save }: Session): { readonly counted: Counted; more(): void } {
  const [counted, setCounted] = useState(NONE);
  const crew = useRef<Crew>(undefined);
  const batch = useRef(0);
  const { scenario, setup, left } = deal;
  const dismiss = () => {
    crew.current?.close();
    crew.current = undefined;
  };
  const more = () => {
    const record = { ...save.record, actions: save.record.actions.slice(0, left?.ply ?? 0) };
    crew.current ??= new Crew(async () => ({ scenario, record }));
    setCounted(now => ({ ...now, of: now.done + GAMES, problem: '' }));
    const seed = ++batch.current;
    const onPart = (worlds: number, part: Stats) =>
      setCounted(now => {
        const stats = structuredClone(now.stats);
        merge(stats, part);
        return { ...now, stats, done: now.done + worlds };
      });
    crew.current.play({ terms: termsFromHere(scenario, setup), seed, worlds: GAMES, onPart }).catch(error => {
      // Another crew will do it, if it is asked for again.
      dismiss();
      const problem = error instanceof Error ? error.message : String(error);
      setCounted(now => ({ ...now, of: now.done, problem }));
    });
  };
  useEffect(() => {
    more();
    return () => {
      dismiss();
      setCounted(NONE);
    };
  }, []);
  return { counted, more };
}

interface FromHereProps {
  readonly session: Session;
  readonly recordEnding: string;
}

/** How often a game ends so, from where this one left the record. */
export function FromHere({ session, recordEnding }: FromHereProps) {
  const { text, level } = useTable();
  const { counted, more } = useFromHere(session);
  const { stats, done, of, problem } = counted;
  const nameOf = (ending: string) => level.get('endings', ending)?.name ?? ending;
  const own = resultOf(session.position.game).ending;
  const endings = under(stats, 'ending')
    .map(([ending, { a }]) => ({ ending, games: a }))
    .sort((one, other) => other.games - one.games);
  const gamesOf = (ending: string) => endings.find(it => it.ending === ending)?.games ?? 0;
  const { low, high } = wilson(gamesOf(own), Math.max(1, done));
  const percent = (share: number) => Math.round(100 * share);
  return (
    <div className="from-here">
      <h4>{text('history.besideLab')}</h4>
      <p>{text('history.besideLabWhat')}</p>
      {problem !== '' && <p role="alert">{text('history.besideLabFailed', { reason: problem })}</p>}
      <p role="status" aria-busy={done < of}>
        {done < of
          ? text('history.besideLabRuns', { done, of })
          : `${text('history.besideLabYours', { ending: nameOf(own), share: gamesOf(own), games: done, low: percent(low), high: percent(high) })} ${
              own === recordEnding
                ? ''
                : text('history.besideLabRecord', {
                    ending: nameOf(recordEnding),
                    share: gamesOf(recordEnding),
                    games: done,
                  })
            }`.trim()}
      </p>
      {done > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{text('history.besideLabEnding')}</th>
              <th scope="col">{text('history.besideLabGames')}</th>
              <th scope="col">{text('history.besideLabIn100')}</th>
            </tr>
          </thead>
          <tbody>
            {endings.map(({ ending, games }) => (
              <tr key={ending} className={ending === own ? 'from-here-own' : ''}>
                <th scope="row">{nameOf(ending)}</th>
                <td>{games}</td>
                <td>{percent(games / done)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {done >= of && (
        <Button className="button button-small" onPress={more}>
          {text('history.besideLabMore', { games: GAMES })}
        </Button>
      )}
    </div>
  );
}
