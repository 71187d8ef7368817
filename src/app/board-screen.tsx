import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import ground from '../../assets/svg/ground.svg?url&no-inline';
import { loadPortraits, type Portraits } from '../art/portraits.ts';
import { Board, type Painter } from '../board/board.tsx';
import { type Looking, wide } from '../board/layout/wide.ts';
import { modelOf } from '../board/model.ts';
import type { Target } from '../board/picture.ts';
import type { Face } from '../board/words.ts';
import type { Person } from '../engine/index.ts';
import { Band } from '../panels/board/band.tsx';
import { Hand } from '../panels/board/hand.tsx';
import { OrderSlip } from '../panels/board/order-slip.tsx';
import { type Slip, type Subject, slipsOf } from '../panels/board/slips.ts';
import { ClientCard } from '../panels/client-card.tsx';
import { useTable } from '../panels/table.tsx';
import { boardWords } from './board-words.ts';
import type { Session } from './session.ts';
import { useSettings } from './settings.ts';
import '../panels/style/board.css';

/** The head, as it is shown on a piece and on a medallion. */
const HEAD = '40 26 320 320';

/** Portraits, as soon as they are there. */
function useFace(): Face {
  const [portraits, setPortraits] = useState<Portraits>();
  useEffect(() => {
    // Without them the board is one of names and marks.
    loadPortraits().then(setPortraits, () => undefined);
  }, []);
  return useCallback(
    (id, ink, down) => portraits?.url(id, { ink, view: HEAD, ...(down ? { state: 'arrested' } : {}) }),
    [portraits],
  );
}

interface BoardScreenProps {
  readonly session: Session;
  readonly version: number;
  /** What can be done with the game itself. */
  readonly menu: ReactNode;
  /** The paper on the table: what is asked now. */
  readonly children: ReactNode;
}

/** `?board=still` and `?board=live` choose how the board is drawn; without either, it is found out. */
function painterAsked(): Painter {
  const asked = new URLSearchParams(location.search).get('board');
  return asked === 'still' || asked === 'live' ? asked : 'either';
}
const quiet = matchMedia('(prefers-reduced-motion: reduce)');

const subjectOf = (chosen: Target | undefined, posts: readonly number[]): Subject => {
  if (chosen?.kind === 'post') return { office: chosen.office };
  if (chosen?.kind !== 'man') return {};
  const post = posts[chosen.person] ?? -1;
  return { person: chosen.person, ...(post >= 0 ? { office: post as never } : {}) };
};

/** The game on the board: the band above, the Kremlin, the hand below; a card beside it or a paper over it. */
export function BoardScreen({ session, menu, children }: BoardScreenProps) {
  const table = useTable();
  const { view, text } = table;
  const { motion } = useSettings();
  const [painter] = useState(painterAsked);
  const moving = motion === 'system' && !quiet.matches;
  const writing = view.sheets[view.seat];
  const ordering = view.phase === 'orders' && view.owes && !(writing?.seen && writing.value !== undefined);
  const paper = `${view.turn}/${view.phase}/${view.seat}/${ordering}/${session.watching}`;
  const face = useFace();
  const [looking, setLooking] = useState<Looking>({ chosen: undefined, hovered: undefined });
  const [slip, setSlip] = useState<Slip>();
  const [open, setOpen] = useState(true);
  const lastPaper = useRef('');
  useEffect(() => {
    if (lastPaper.current === paper) return;
    lastPaper.current = paper;
    setOpen(!ordering && !session.watching);
  }, [paper, ordering, session]);

  const words = useMemo(() => boardWords(table), [table]);
  const model = useMemo(() => modelOf(view), [view]);
  const picture = useMemo(() => wide(model, words, face, looking), [model, words, face, looking]);
  const { chosen } = looking;
  const subject = subjectOf(chosen, view.post as readonly number[]);
  const current = slip && slipsOf(view, subject).find(({ kind }) => kind === slip.kind);
  const pick = (target: Target | undefined) => {
    setSlip(undefined);
    setLooking(({ hovered }) => ({ hovered, chosen: target }));
  };

  return (
    <div className="board-screen">
      <div className={open ? 'stage stage-covered' : 'stage'}>
        <Band />
        <div className="stage-board" inert={open}>
          <Board
            picture={picture}
            ground={ground}
            painter={painter}
            moving={moving}
            title={text('board.title')}
            help={text('board.help')}
            onPick={pick}
            onHover={hovered => setLooking(({ chosen }) => ({ chosen, hovered }))}
          />
        </div>
        <Hand subject={subject} taken={current?.kind} onTake={setSlip} onMore={() => setOpen(true)}>
          <Button className="button button-main" onPress={() => setOpen(!open)}>
            {text(open ? 'hand.board' : 'hand.paper')}
          </Button>
        </Hand>
        {!open && chosen?.kind === 'man' && (
          <aside className={sideOf(picture, chosen.person)}>
            {current === undefined ? (
              <ClientCard person={chosen.person}>
                <Button className="button" onPress={() => pick(undefined)}>
                  {text('hand.back')}
                </Button>
              </ClientCard>
            ) : (
              <OrderSlip key={current.kind} slip={current} onDone={() => setSlip(undefined)} />
            )}
          </aside>
        )}
      </div>
      <div className={session.watching ? 'paper-strip' : 'paper-over'} hidden={!open && !session.watching}>
        {!session.watching && (
          <Button className="button button-small paper-away" onPress={() => setOpen(false)}>
            {text('hand.board')}
          </Button>
        )}
        <main id="main">
          {children}
          {!session.watching && menu}
        </main>
      </div>
    </div>
  );
}

/** The card lies on the side where its man does not stand. */
function sideOf({ spots, size }: ReturnType<typeof wide>, person: Person): string {
  const spot = spots.find(({ target }) => target.kind === 'man' && target.person === person);
  return spot !== undefined && spot.box[0] > size[0] / 2 ? 'stage-card stage-card-left' : 'stage-card stage-card-right';
}
