import type { Phase } from '../../../engine/index.ts';
import type { Motion } from '../../../engine/terms.ts';
import { digest, type Seen } from '../../../panels/event-words.ts';
import { inOffice } from '../../../panels/law.ts';
import { lawWords } from '../../../panels/law-words.ts';
import { useTable } from '../../../panels/table.tsx';
import { useStand } from './stand.ts';
import { Timer } from './timer.tsx';

/** What is being done, how long it may take, who has still to do it, and what has come to light this turn. */
export function Side() {
  const { view, text } = useTable();
  const { words, page } = useStand();
  const phase = page.clock?.phase ?? view.phase;
  return (
    <aside className="public-side" aria-label={words('wall.side')}>
      <div role="status">
        <h2>{text(`phase.${phase}`)}</h2>
        <p className="public-now">{words(`pupil.wait.${phase}`)}</p>
        {VOTES.has(phase) && view.motion !== undefined && <Law motion={view.motion} />}
      </div>
      <Timer />
      <Waiting />
      <News />
    </aside>
  );
}

const VOTES: ReadonlySet<Phase> = new Set<Phase>(['statements', 'room', 'ballot']);

/** How many ayes carry it, and whose decides at exactly half. */
function Law({ motion }: { readonly motion: Motion }) {
  const table = useTable();
  return <p className="public-law">{lawWords(table, motion, inOffice(table.view).length)}</p>;
}

/** Who has still to act, where that tells nothing; where it would, that everybody has the whole time. */
function Waiting() {
  const { view, names } = useTable();
  const { words, page } = useStand();
  if (page.clock?.fixed) return <p className="public-waiting">{words('pupil.wait.fixed')}</p>;
  if (view.waiting.length === 0) return null;
  return (
    <p className="public-waiting">
      <strong>{words('wall.waiting', { count: view.waiting.length })}</strong> {view.waiting.map(names.man).join(', ')}
    </p>
  );
}

/** The latest first, and who called on whom after all else: what finds no room has been read. */
function News() {
  const { view, text, names } = useTable();
  const { words, page } = useStand();
  const seen = page.seen.filter(({ turn }) => turn === view.turn);
  const isCall = ({ event }: Seen) => event.event === 'called';
  const lines = [
    ...digest(
      seen.filter(item => !isCall(item)),
      text,
      names,
    ).toReversed(),
    ...digest(seen.filter(isCall), text, names),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="public-news" aria-label={words('wall.news')}>
      <h3>{words('wall.news')}</h3>
      <ul>
        {lines.map((line, index) => (
          <li key={lines.length - index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
