import type { Phase } from '../../../engine/index.ts';
import { Ask } from '../../../panels/asked.tsx';
import { Protocol } from '../../../panels/ballot/protocol.tsx';
import { orderWords } from '../../../panels/clauses.ts';
import type { Seen } from '../../../panels/event-words.ts';
import { Fallen } from '../../../panels/fallen.tsx';
import { purseOf } from '../../../panels/own-desk.ts';
import { Saw } from '../../../panels/saw.tsx';
import { useTable } from '../../../panels/table.tsx';
import type { Sitting } from '../../sitting.ts';
import { BeforeAll, Meanwhile } from './before-all.tsx';
import { useSeated } from './seated.ts';

/** A scene comes before all else. */
const SCENES: ReadonlySet<Phase> = new Set<Phase>(['room', 'defiance', 'custody', 'riposte', 'plenum']);
/** Orders that have been sealed, and are not yet carried out. */
const SEALED: ReadonlySet<Phase> = new Set<Phase>(['orders', 'approaches']);

interface WaitingProps {
  readonly sitting: Sitting;
  readonly news: readonly Seen[];
  readonly moment: string;
}

/** Others decide: what they do, what he has decided himself, and what there is to read meanwhile. */
export function Waiting({ sitting, news, moment }: WaitingProps) {
  const { words, page } = useSeated();
  const { view, text, names } = useTable();
  const phase = page.clock?.phase ?? view.phase;
  const staged = SCENES.has(view.phase);
  const others = view.waiting.filter(seat => seat !== view.seat).map(names.man);
  return (
    <Ask moment={moment} title={text(`phase.${phase}`)} phase={phase} what={words(`pupil.wait.${phase}`)}>
      {staged && <BeforeAll />}
      <Decided />
      {page.clock?.fixed && <p className="quiet">{words('pupil.wait.fixed')}</p>}
      {others.length > 0 && <p className="quiet">{words('pupil.wait.others', { names: others.join(', ') })}</p>}
      <Fallen seen={news} />
      {!staged && <BeforeAll />}
      {(news.length > 0 || sitting.counts.length > 0) && (
        <section className="since" aria-label={text('play.sawSince')}>
          <h3>{text('play.sawSince')}</h3>
          {sitting.counts.map(count => (
            <Protocol key={count.ply} count={count} />
          ))}
          <Saw seen={news} counted={sitting.counts.length > 0} folded />
        </section>
      )}
      <Meanwhile />
    </Ask>
  );
}

/** What he has decided in this window, as far as this page knows; orders that wait to be carried out. */
function Decided() {
  const { words, page, errands } = useSeated();
  const table = useTable();
  const plans = SEALED.has(table.view.phase) ? purseOf(table.view).plans : [];
  const { sealed } = errands;
  const here = sealed !== undefined && sealed.round === page.clock?.round;
  if (!here && plans.length === 0) return null;
  return (
    <section className="pupil-sealed">
      <p className="label">{words('pupil.wait.decided')}</p>
      {here && <p>{sealed.label}</p>}
      {plans.length > 0 && (
        <ul className="plain">
          {plans.map(order => (
            <li key={JSON.stringify(order)}>{orderWords(table, order)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
