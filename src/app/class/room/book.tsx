import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action, Phase, Seat } from '../../../engine/index.ts';
import { inOffice } from '../../../panels/law.ts';
import { lawWords } from '../../../panels/law-words.ts';
import { MotionCard } from '../../../panels/phases/motion-card.tsx';
import { PackageCard } from '../../../panels/phases/package.tsx';
import { useTable } from '../../../panels/table.tsx';
import { Dictation } from './dictation.tsx';
import { useHall } from './hall.ts';
import type { Round } from './rounds.ts';
import { Rows } from './rows.tsx';

/** Decisions that several make at the same time. */
const TOGETHER: ReadonlySet<Phase> = new Set<Phase>(['bargaining', 'divisionBallot', 'statements', 'ballot', 'plenum']);

export const isTogether = ({ phase, aloud }: Round): boolean => aloud && TOGETHER.has(phase);

/** The book: what is decided before all, as the teacher writes it down. It stands on the wall, for it holds nothing else. */
export function Book({ round }: { readonly round: Round }) {
  if (isTogether(round))
    return (
      <div className={round.phase === 'plenum' ? '' : 'room-together'}>
        <Subject phase={round.phase} />
        <Rows key={round.ply} seats={round.seats} />
      </div>
    );
  return <Speakers key={round.ply} round={round} />;
}

/** What it is about. */
function Subject({ phase }: { readonly phase: Phase }) {
  const table = useTable();
  if (phase === 'bargaining' || phase === 'divisionBallot') return <PackageCard />;
  if (phase === 'statements') return <MotionCard />;
  const { motion } = table.view;
  if (phase !== 'ballot' || motion === undefined) return null;
  return (
    <div className="room-motion">
      <p className="overline">{table.text('motion.by', { by: table.names.man(motion.by) })}</p>
      <h3>{table.names.motion(motion)}</h3>
      <p className="label">{lawWords(table, motion, inOffice(table.view).length)}</p>
    </div>
  );
}

/** One after the other, in whatever order they speak. */
function Speakers({ round: { phase, seats } }: { readonly round: Round }) {
  const { room, words } = useHall();
  const { names } = useTable();
  const [speaker, setSpeaker] = useState(seats[0] as Seat);
  const said = (actions: readonly Action[]) => (phase === 'offers' ? room.speak(actions) : room.enter(actions));
  return (
    <>
      {seats.length > 1 && (
        <fieldset className="room-speakers">
          <legend className="label">{words('classroom.book.whoSpeaks')}</legend>
          {seats.map(seat => (
            <Button
              key={seat}
              className={seat === speaker ? 'button button-ink' : 'button'}
              aria-pressed={seat === speaker}
              onPress={() => setSpeaker(seat)}
            >
              {names.man(seat)}
            </Button>
          ))}
        </fieldset>
      )}
      <Dictation key={speaker} seat={speaker} named={seats.length === 1} onSaid={said} />
    </>
  );
}
