import type { ReactNode } from 'react';
import { useTable } from '../../panels/table.tsx';
import { Sources } from '../../panels/ui/sources.tsx';
import { Doubts } from './doubts.tsx';
import type { Frame } from './frames.ts';
import { Odds } from './odds.tsx';
import { Outlook } from './outlook.tsx';
import { recordTold, standingIn, type Telling } from './telling.ts';
import type { Watched } from './watched.ts';
import './told.css';

interface ToldProps {
  readonly watched: Watched;
  readonly frame: Frame;
  readonly telling: Telling;
  /** The day, in words. */
  readonly when: string;
  /** Which frame it is. */
  readonly at: number;
  /** What stands in the place of words. */
  readonly children: ReactNode;
}

/** What is told of a moment, by what sources and how well they stand, where they differ, and what the model expected. */
export function Told({ watched, frame, telling, when, at, children }: ToldProps) {
  const { text } = useTable();
  const { told, reel } = watched;
  const { sourcing } = frame;
  const isTurnedAway = sourcing?.standing === 'counterfactual';
  const isChapter = frame.chapter !== undefined;
  const never = watched.id !== undefined && frame.to > (reel.record.left?.ply ?? Number.POSITIVE_INFINITY);
  // What kind of record it is stands before its first words.
  const about = at === 0 ? recordTold(told, watched.id)?.about : undefined;
  return (
    <article key={at} className={isChapter ? 'told told-chapter' : 'told'}>
      {never && <p className="told-banner">{text('history.counterfactual')}</p>}
      <header>
        <p className="told-day">{when}</p>
        <h2>{telling.title}</h2>
        {sourcing !== undefined && (
          <p className={isTurnedAway ? 'told-standing told-never' : 'told-standing'}>
            {standingIn(reel, sourcing, text)}
          </p>
        )}
      </header>
      {isTurnedAway && reel.there.has(sourcing.step ?? '') && (
        <p className="told-as">{text('history.counterfactualStep')}</p>
      )}
      {about !== undefined && <p className="told-about">{about}</p>}
      {telling.paragraphs.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
      <p className="told-sources">
        <Sources key={at} ids={telling.sources} />
      </p>
      {telling.note !== undefined && (
        <p className="told-note">
          <b>{text('history.gameNote')}</b> {telling.note}
        </p>
      )}
      <Doubts ids={telling.sources} told={told} />
      {/* What others weighed in secret is nobody’s to know before the end. */}
      {watched.eyes === undefined && <Odds reel={reel} frame={frame} />}
      <Outlook watched={watched} ply={frame.to} />
    </article>
  );
}
