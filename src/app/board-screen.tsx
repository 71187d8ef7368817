import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { loadPortraits } from '../art/portraits.ts';
import { prepareLive } from '../board/board.tsx';
import { modelOf } from '../board/model.ts';
import type { Picture, Target } from '../board/picture.ts';
import type { Phase } from '../engine/chart.ts';
import type { View } from '../engine/index.ts';
import { Band } from '../panels/board/band.tsx';
import { GuideNote } from '../panels/board/guide-note.tsx';
import { Hand } from '../panels/board/hand.tsx';
import { Notes } from '../panels/board/notes.tsx';
import { OrderSlip } from '../panels/board/order-slip.tsx';
import { Chosen, type Slip, type Subject, slipsOf } from '../panels/board/slips.ts';
import { Turning } from '../panels/board/turning.tsx';
import type { Seen } from '../panels/event-words.ts';
import { isOrdering } from '../panels/own-desk.ts';
import { useTable } from '../panels/table.tsx';
import { painterAsked } from './board-picture.ts';
import { BoardSide } from './board-side.tsx';
import { askGround } from './ground.ts';
import { useKey } from './keys.ts';
import { LaidBoard, useLaidBoard } from './laid-board.tsx';
import type { Session } from './session.ts';
import { onBoard } from './settings.ts';
import { stand, useStanding } from './standing.ts';
import { useTurned } from './turned.ts';
import '../panels/style/board/board.css';
import '../panels/style/board/band.css';
import '../panels/style/board/hand.css';
import '../panels/style/board/notes.css';
import '../panels/style/board/side.css';
import '../panels/style/board/small.css';

interface BoardScreenProps {
  readonly session: Session;
  /** Where in the game one stands, by the paper on the table. */
  readonly phase: Phase;
  /** What others have done since this seat last decided, as far as it could see. */
  readonly news: readonly Seen[];
  /** What can be done with the game itself. */
  readonly menu: ReactNode;
  /** The paper on the table: what is asked now. */
  readonly children: ReactNode;
}

// While all else is still being laid. What does not come is asked for again when it is wanted.
if (onBoard()) {
  if (painterAsked() !== 'still') prepareLive();
  for (const early of [loadPortraits(), askGround()]) early.catch(() => undefined);
}

function subjectOf(chosen: Target | undefined, view: View): Subject {
  if (chosen?.kind === 'post') return { office: chosen.office };
  if (chosen?.kind !== 'man') return {};
  const office = view.post[chosen.person];
  return office === undefined || office < 0 ? { person: chosen.person } : { person: chosen.person, office };
}

/** The game on the board: the band above, the Kremlin, the hand below; a card beside it or a paper over it. */
export function BoardScreen({ session, phase, news, menu, children }: BoardScreenProps) {
  const table = useTable();
  const { view, text } = table;
  const [slip, setSlip] = useState<Slip>();
  /** The turn whose news has been put away. */
  const [read, setRead] = useState(-1);
  const { turned, next } = useTurned(session, view);
  // Then it is the board that is asked, and not a paper.
  const ordering = isOrdering(view);
  const { open, setOpen } = usePaper(
    `${view.turn}/${view.phase}/${ordering}/${session.watching}`,
    !session.watching && !ordering,
  );
  // While others are watched there is no paper.
  const flip = useCallback(() => setOpen(was => !was && !session.watching), [setOpen, session]);
  useKey('b', flip);

  const model = useMemo(() => modelOf(view), [view]);
  const laid = useLaidBoard(table, model, phase);
  const { small, picture, looking, setLooking } = laid;

  const { chosen } = looking;
  const subject = subjectOf(chosen, view);
  const taken = slip && slipsOf(view, subject).find(({ kind }) => kind === slip.kind);
  const pick = (target: Target | undefined) => {
    setSlip(undefined);
    setLooking(({ hovered }) => ({ hovered, chosen: target }));
  };
  const turning = turned !== undefined && !session.watching;
  const putBack = useCallback(() => {
    if (turning) return next();
    if (open) return;
    if (slip === undefined) setLooking(({ hovered }) => ({ hovered, chosen: undefined }));
    setSlip(undefined);
  }, [turning, next, open, slip, setLooking]);
  useKey('Escape', putBack);
  useStanding(!open && !session.watching, taken?.kind, chosen, view);

  return (
    <div className={small ? 'board-screen board-small' : 'board-screen'}>
      <div className={open ? 'stage stage-covered' : 'stage'}>
        <Band phase={phase} menu={menu} />
        <div className="stage-board" inert={open}>
          <LaidBoard laid={laid} onPick={pick} />
        </div>
        {!open && ordering && chosen === undefined && (
          <Notes
            seen={read === view.turn ? [] : news}
            folded={small}
            onRead={() => {
              setRead(view.turn);
              stand();
            }}
          />
        )}
        {!open && (taken !== undefined || chosen !== undefined) && (
          <aside className={sideOf(picture, chosen)}>
            {taken !== undefined && (
              <OrderSlip
                key={taken.kind}
                slip={taken}
                onBack={() => setSlip(undefined)}
                onPlanned={() => pick(undefined)}
              />
            )}
            {taken === undefined && chosen !== undefined && <BoardSide chosen={chosen} model={model} onPick={pick} />}
          </aside>
        )}
        <Hand
          subject={subject}
          taken={taken?.kind}
          room={small ? Number.POSITIVE_INFINITY : 7}
          covered={open}
          onTake={setSlip}
          onMore={() => setOpen(true)}
        >
          {!session.watching && (
            <Button className="button button-main" onPress={flip}>
              {text('hand.paper')}
            </Button>
          )}
        </Hand>
        <div className={session.watching ? 'paper-strip' : 'paper-over'} hidden={!open && !session.watching}>
          {!session.watching && (
            <div className="paper-bar">
              <Button className="button button-small" onPress={flip}>
                {text('hand.board')}
              </Button>
            </div>
          )}
          <main id="main">
            {!ordering && <GuideNote />}
            <Chosen value={subject}>{children}</Chosen>
          </main>
        </div>
      </div>
      {turning && <Turning key={`${turned.person}/${turned.to}`} {...turned} onDone={next} />}
    </div>
  );
}

/** Whether the paper is up: by itself when another one lies there, else as the player likes. */
function usePaper(paper: string, up: boolean) {
  const [open, setOpen] = useState(up);
  const [last, setLast] = useState(paper);
  // While it is drawn, and not after: else the paper would lie there for a moment.
  if (last !== paper) {
    setLast(paper);
    setOpen(up);
  }
  // Whoever lays the paper aside stands before the board.
  const was = useRef(open);
  useEffect(() => {
    const watches = document.activeElement?.closest('.watching') !== null;
    if (was.current && !open && !watches) stand();
    if (!was.current && open) document.getElementById('asked')?.focus();
    was.current = open;
  }, [open]);
  return { open, setOpen };
}

/** The card lies on the side where its man does not stand. */
function sideOf({ spots, size }: Picture, chosen: Target | undefined): string {
  // A patron has a seat and a house: it is the house that was meant to be seen.
  const spot = spots.findLast(({ target }) => JSON.stringify(target) === JSON.stringify(chosen));
  return spot !== undefined && spot.box[0] > size[0] / 2 ? 'stage-card stage-card-left' : 'stage-card stage-card-right';
}
