import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Phase } from '../../../engine/index.ts';
import { Ask } from '../../../panels/asked.tsx';
import { digest } from '../../../panels/event-words.ts';
import { TableProvider, useTable } from '../../../panels/table.tsx';
import { Book, isTogether } from './book.tsx';
import { Clock, type Timing } from './clock.tsx';
import { useHall } from './hall.ts';
import { PaperPage } from './paper-page.tsx';
import { unread } from './papers.ts';
import { publicEvents, usePublicTable } from './public-table.ts';
import { Roster } from './roster.tsx';
import type { Round } from './rounds.ts';
import { Summons } from './summons.tsx';
import { Three } from './three.tsx';

interface WallProps {
  readonly version: number;
  readonly timing: Timing;
  onMore(): void;
  /** Those who decide in secret come forward. */
  onCall(): void;
  onLeave(): void;
}

/** What the class sees on the wall, and the teacher's presses below it. Nothing stands here that not everybody may know. */
export function Wall({ version, timing, onMore, onCall, onLeave }: WallProps) {
  const { room, text, words } = useHall();
  const table = usePublicTable(version);
  const [calling, setCalling] = useState(false);
  const paper = unread(room);
  const { round } = room;
  const call = () => {
    room.setRead(room.ply);
    onCall();
  };
  const wide = paper !== undefined || (round !== undefined && isTogether(round));
  return (
    <TableProvider value={table}>
      <div className={wide ? 'room-wall room-wall-wide' : 'room-wall'}>
        <WallHead>{paper === undefined && <Clock timing={timing} onMore={onMore} />}</WallHead>
        <main id="main" tabIndex={-1}>
          {paper !== undefined ? (
            <PaperPage key={paper.until} paper={paper} onRead={() => room.setRead(paper.until)} />
          ) : (
            round !== undefined && (
              <Ask
                moment={`${round.ply}/${round.pass}`}
                title={text(`phase.${round.phase}`)}
                phase={round.phase}
                what={words(`classroom.book.ask.${askedIn(round)}`, {
                  name: round.seats.map(table.names.man).join(', '),
                })}
              >
                <Since round={round} />
                {round.aloud ? <Book round={round} /> : <Summons round={round} onCall={call} />}
              </Ask>
            )
          )}
        </main>
        {!wide && <Three />}
        <footer className="room-foot row">
          <Button className="button button-small" onPress={() => setCalling(true)}>
            {words('classroom.roster.title')}
          </Button>
          <Button className="button button-small" onPress={onLeave}>
            {words('classroom.leave')}
          </Button>
        </footer>
      </div>
      {calling && <Roster onClose={() => setCalling(false)} />}
    </TableProvider>
  );
}

const MUTE = [
  'deals',
  'dispatches',
  'informing',
  'resolution',
  'warning',
  'tally',
  'aftermath',
  'verdict',
  'over',
] as const;
type Asked = Exclude<Phase, (typeof MUTE)[number]>;
/** Of the letters, telling the third man is a part. */
const askedIn = ({ phase }: Round): Asked =>
  (MUTE as readonly Phase[]).includes(phase) ? 'answers' : (phase as Asked);

/** Which turn it is, and when. */
function WallHead({ children }: { readonly children: ReactNode }) {
  const { view, text, level } = useTable();
  const turns = view.scenario.lengths[view.length]?.turns ?? [];
  const turn = turns[view.turn - 1];
  const words = turn && level.get('turns', turn.id);
  return (
    <header className="room-head">
      <div>
        <p className="label">
          {view.turn === 0 ? text('play.beforeTurns') : text('play.turn', { turn: view.turn, turns: turns.length })}
        </p>
        <h1>{view.turn === 0 ? (level.division?.name ?? level.title) : (words?.name ?? '')}</h1>
        {words && <p className="dates">{words.dates}</p>}
      </div>
      {children}
    </header>
  );
}

/** Who moved and who spoke stands on the card of the motion. */
const ON_THE_CARD: ReadonlySet<string> = new Set(['moved', 'spoke', 'stage']);
/** What happened last is the very thing that is decided on. */
const STANDS_BELOW: ReadonlySet<Phase> = new Set<Phase>(['bargaining', 'answers', 'statements', 'ballot']);
/** Fewer lines than these are read at once. */
const SHORT = 4;

/** What happened since the last round, in few words. */
function Since({ round }: { readonly round: Round }) {
  const { room, text, words } = useHall();
  const { names } = useTable();
  const seen = publicEvents({ room }, Math.max(room.state.since, room.state.read));
  const lines = digest(
    seen.filter(({ event }) => !ON_THE_CARD.has(event.event)),
    text,
    names,
    true,
  );
  if (lines.length === 0 || STANDS_BELOW.has(round.phase)) return null;
  return (
    <details className="room-since" open={!round.aloud && lines.length < SHORT} key={round.ply}>
      <summary>{words('classroom.since', { count: lines.length })}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
