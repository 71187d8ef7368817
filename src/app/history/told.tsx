import { useTable } from '../../panels/table.tsx';
import { Sources } from '../../panels/ui/sources.tsx';
import { standingOf } from '../../panels/ui/standing.ts';
import { dayWords } from './day-words.ts';
import { Doubts } from './doubts.tsx';
import type { Frame } from './frames.ts';
import { Odds } from './odds.tsx';
import { Outlook } from './outlook.tsx';
import type { Telling } from './telling.ts';
import type { Watched } from './watched.ts';

interface ToldProps {
  readonly watched: Watched;
  readonly frame: Frame;
  readonly telling: Telling;
  readonly day: string;
  readonly about: boolean;
  /** Which frame it is. */
  readonly at: number;
}

/** What is told of a moment, by what sources and how well they stand, where they differ, and what the model expected. */
export function Told({ watched, frame, telling, day, about, at }: ToldProps) {
  const { text } = useTable();
  const { remarks, told, reel } = watched;
  const { sourcing } = frame;
  const isTurnedAway = sourcing?.standing === 'counterfactual';
  const isChapter = frame.chapter !== undefined;
  return (
    <article key={at} className={isChapter ? 'told told-chapter' : 'told'}>
      {remarks.length > 0 && (
        <div className="faults" role="alert">
          {remarks.map(({ key, words }) => (
            <p key={key}>{text(key, words)}</p>
          ))}
        </div>
      )}
      <header>
        <p className="told-day">{dayWords(text, { day, about })}</p>
        <h2 role="status">{telling.title}</h2>
        {sourcing !== undefined && (
          <p className={isTurnedAway ? 'told-standing told-never' : 'told-standing'}>
            {standingOf(text, sourcing.standing)}
          </p>
        )}
      </header>
      {isTurnedAway && reel.there.has(sourcing.step ?? '') && (
        <p className="told-as">{text('history.counterfactualStep')}</p>
      )}
      {telling.paragraphs.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="told-sources">
        <Sources key={at} ids={telling.sources} />
      </p>
      {telling.note !== undefined && (
        <p className="told-note">
          <b>{text('history.gameNote')}</b> {telling.note}
        </p>
      )}
      <Doubts ids={telling.sources} told={told} />
      <Odds reel={reel} frame={frame} />
      <Outlook watched={watched} ply={frame.chapter === undefined ? frame.from : frame.to} />
    </article>
  );
}
