import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Phase } from '../engine/chart.ts';
import { Ask, AskedNow } from '../panels/asked.tsx';
import type { Count } from '../panels/ballot/count.ts';
import { Protocol } from '../panels/ballot/protocol.tsx';
import { Dispatches, Opening } from '../panels/dispatches.tsx';
import type { Seen } from '../panels/event-words.ts';
import { Fallen } from '../panels/fallen.tsx';
import { PhasePanel } from '../panels/phases/phase-panel.tsx';
import { Saw } from '../panels/saw.tsx';
import { useTable } from '../panels/table.tsx';
import { IdlePage } from './idle-page.tsx';
import { isOther, type OtherPaper, type Paper } from './paper.ts';
import type { Sitting } from './sitting.ts';

const BallotPage = lazy(() => import('../panels/ballot/page.tsx'));
const Assembly = lazy(() => import('../panels/phases/assembly.tsx'));

/** What is sure to be wanted soon is fetched while a person reads, so that no page opens on an empty sheet; what does not come is asked for again. */
const READING = 1500;
function fetchAhead(): void {
  Promise.all([
    import('../panels/letters/letters.tsx'),
    import('../panels/ballot/desk.tsx'),
    import('../panels/ballot/page.tsx'),
    import('../panels/press/pravda.tsx'),
    import('../panels/scenes/room-scene.tsx'),
    import('../panels/scenes/fall-strip.tsx'),
    import('../panels/phases/assembly.tsx'),
  ]).catch(() => undefined);
}

const ON_THE_CARD: ReadonlySet<string> = new Set(['moved', 'spoke', 'stage']);

interface NowProps {
  readonly sitting: Sitting;
  readonly seen: readonly Seen[];
  /** What of it is new. */
  readonly news: readonly Seen[];
  /** Which paper lies on top, and where in the game it stands. */
  readonly paper: Paper;
  readonly phase: Phase;
  /** Changes with every new thing asked: then the heading takes the focus. */
  readonly moment: string;
  /** Whether others wait: then what is to be decided stands first, and what there is to read below it. */
  readonly hurried?: boolean;
  /** What stands below what is asked. */
  readonly beneath?: ReactNode;
  onRead(): void;
  /** The papers of a sitting of its own kind. */
  other(paper: OtherPaper): ReactNode;
}

/** What is asked now; before it, when a turn has begun, its dispatches; at the end, how it went. */
export function Now(props: NowProps) {
  const { sitting, seen, news, paper, phase, moment, hurried = false, beneath, onRead, other } = props;
  const { view, text } = useTable();
  useEffect(() => {
    const timer = setTimeout(fetchAhead, READING);
    return () => clearTimeout(timer);
  }, []);
  const { count, counts, idle } = sitting;
  if (isOther(paper)) return other(paper);
  if (paper === 'count' && count !== undefined)
    return (
      <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
        <BallotPage key={count.ply} count={count} phase={phase} onRead={() => sitting.readCount()} />
      </Suspense>
    );
  if (paper === 'verdict') return <Plenum seen={seen} onRead={onRead} />;
  if (paper === 'dispatches')
    return (
      <Ask moment={`turn ${view.turn}`} title={text('phase.dispatches')} phase="dispatches">
        <Fallen seen={news} />
        <Counts counts={counts} />
        <Dispatches seen={news} counted={counts.length > 0} before={sitting.before()} />
        <Onward onPress={onRead} />
      </Ask>
    );
  // Who moved and who spoke, and how far it has got, stands on the card of the motion.
  const besides =
    view.motion === undefined || view.stage === 'exposed'
      ? news
      : news.filter(({ event }) => !ON_THE_CARD.has(event.event));
  if (idle !== undefined)
    return (
      <IdlePage moment={moment} action={idle}>
        <Since seen={besides} counts={counts} />
      </IdlePage>
    );
  // What the dispatches have said is not said again.
  const turned = news.some(({ event }) => event.event === 'turnOpened');
  // A patron proposes or bargains first, a member votes.
  const first = view.seat < view.scenario.patrons ? ['division', 'bargaining'] : ['divisionBallot'];
  const begins = view.turn === 0 && first.includes(view.phase);
  const read = (
    <>
      {begins && <Opening />}
      {!turned && <Fallen seen={news} />}
      {!turned && <Since seen={besides} counts={counts} />}
    </>
  );
  // The head of a ballot lies on its sheet: nothing comes between them.
  const later = hurried || view.phase === 'ballot';
  return (
    <AskedNow moment={moment}>
      {!later && read}
      <PhasePanel key={`${view.seat}/${view.phase}`} />
      {beneath}
      {later && read}
    </AskedNow>
  );
}

interface PlenumProps {
  readonly seen: readonly Seen[];
  onRead(): void;
}

/** How the Plenum went, before what comes of it. */
function Plenum({ seen, onRead }: PlenumProps) {
  const { text } = useTable();
  return (
    <Ask moment="plenum" title={text('phase.verdict')} phase="verdict">
      <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
        <Assembly seen={seen} />
      </Suspense>
      <Onward onPress={onRead} />
    </Ask>
  );
}

/** What has been read is put away. */
function Onward({ onPress }: { onPress(): void }) {
  const { text } = useTable();
  return (
    <div className="onward">
      <Button className="button button-main" onPress={onPress}>
        {text('play.continue')}
      </Button>
    </div>
  );
}

function Since({ seen, counts }: { readonly seen: readonly Seen[]; readonly counts: readonly Count[] }) {
  const { text } = useTable();
  if (seen.length === 0 && counts.length === 0) return null;
  return (
    <section className="since" aria-label={text('play.sawSince')}>
      <h3>{text('play.sawSince')}</h3>
      <Counts counts={counts} />
      <Saw seen={seen} counted={counts.length > 0} folded />
    </section>
  );
}

function Counts({ counts }: { readonly counts: readonly Count[] }) {
  return counts.map((count, index) => <Protocol key={index} count={count} />);
}
