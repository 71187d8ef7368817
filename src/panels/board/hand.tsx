import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { HEAD } from '../../art/portraits.ts';
import type { Person } from '../../engine/ids.ts';
import type { OrderKind } from '../../engine/terms.ts';
import { cue } from '../../sound/cue.ts';
import { bandOf } from '../bands.ts';
import { orderWords } from '../clauses.ts';
import { isOrdering, purseOf } from '../own-desk.ts';
import { type Table, useTable } from '../table.tsx';
import { Gauge, Mark, Pips } from '../ui/marks.tsx';
import { Portrait } from '../ui/portrait.tsx';
import { Icon } from './icon.tsx';
import { type Slip, type Subject, slipsOf } from './slips.ts';

interface HandProps {
  readonly subject: Subject;
  /** The slip that is taken up. */
  readonly taken: OrderKind | undefined;
  /** How many slips lie side by side; the rest are in the list. */
  readonly room: number;
  /** Whether a paper lies over it. */
  readonly covered: boolean;
  onTake(slip: Slip): void;
  /** All orders at once, as a list. */
  onMore(): void;
  /** What leads to the paper on the table, where there is one. */
  readonly children: ReactNode;
}

/** Under the board: who one is, how warned, and what one has to spend; the orders that fit what is chosen; what is planned. */
export function Hand({ subject, taken, room, covered, onTake, onMore, children }: HandProps) {
  const table = useTable();
  const { view, text } = table;
  const ordering = isOrdering(view);
  const slips = ordering ? slipsOf(view, subject) : [];
  const general = subject.person === undefined && subject.office === undefined;
  return (
    <footer className="hand" inert={covered}>
      <Self />
      {ordering ? (
        <section className="slips" aria-label={text('hand.slips')}>
          <p className="hand-prompt" role="status">
            {slips.length === 0 && !general ? text('hand.nothing') : prompt(subject, table)}
          </p>
          {slips.slice(0, room).map(slip => (
            <SlipButton key={slip.kind} slip={slip} taken={slip.kind === taken} onTake={onTake} />
          ))}
          <Button className="slip slip-more" onPress={onMore}>
            <Icon name="list" />
            <span className="slip-name">{text('hand.more')}</span>
            <span className="slip-what">{text('hand.moreWhat')}</span>
          </Button>
        </section>
      ) : (
        <div className="hand-paper">{children}</div>
      )}
      {ordering && <Plans />}
    </footer>
  );
}

/** What is asked of the hand now. */
function prompt({ person, office }: Subject, { text, names }: Table): string {
  if (person !== undefined) return text('hand.about', { name: names.man(person) });
  if (office !== undefined) return text('hand.about', { name: names.shortPost(office) });
  return text('hand.choose');
}

function Self() {
  const { view, text, names } = useTable();
  const { total, left } = purseOf(view);
  const alarm = bandOf('alarm', view.alarm[view.seat] ?? 0);
  const warned = view.seat < view.scenario.patrons ? view.windows[view.seat] : undefined;
  return (
    <div className="hand-self">
      <span className="hand-medallion">
        <Portrait person={view.seat as Person} view={HEAD} />
        <Mark patron={view.seat} />
      </span>
      <p>
        <span className="for-ears">{text('hand.you')}</span>
        <strong>{names.man(view.seat)}</strong>
        {view.phase === 'orders' && total !== undefined && (
          <span className="hand-favours">
            <Pips count={left} label="" /> {text('hand.favours', { count: left, of: total })}
          </span>
        )}
        {warned !== undefined && (
          <span className="hand-warned">
            {text('play.suspicion')} <Gauge word={text(`band.warned.${warned}`)} step={warned} />
          </span>
        )}
        {warned !== undefined && (
          <span className="hand-warned">
            {text('play.alarm')} <Gauge word={text(`band.alarm.${alarm}`)} step={alarm} />
          </span>
        )}
      </p>
    </div>
  );
}

interface SlipButtonProps {
  readonly slip: Slip;
  readonly taken: boolean;
  onTake(slip: Slip): void;
}

function SlipButton({ slip, taken, onTake }: SlipButtonProps) {
  const { text } = useTable();
  return (
    <Button className={taken ? 'slip slip-taken' : 'slip'} onPress={() => onTake(slip)} aria-pressed={taken}>
      <Icon name={`order-${slip.kind}`} />
      <Pips count={slip.cost} label={text('orders.cost', { count: slip.cost })} />
      <span className="slip-name">{text(`order.${slip.kind}.name`)}</span>
      <span className="slip-what">{text(`hand.brief.${slip.kind}`)}</span>
    </Button>
  );
}

/** What is planned, each with the way to take it back; and the seal. */
function Plans() {
  const table = useTable();
  const { view, text, act } = table;
  const { plans, left } = purseOf(view);
  const seal = view.options.find(({ type }) => type === 'seal');
  const seals = () => {
    cue('stamp');
    if (seal !== undefined) act(seal);
  };
  return (
    <section className="hand-plans" aria-label={text('orders.planned')}>
      <ol>
        {plans.map((order, index) => {
          const withdraw = view.options.find(action => action.type === 'withdraw' && action.index === index);
          const words = orderWords(table, order);
          return (
            <li key={JSON.stringify(order)}>
              <span>{words}</span>
              {withdraw !== undefined && (
                <Button
                  className="hand-withdraw"
                  aria-label={text('orders.withdraw', { order: words })}
                  onPress={() => act(withdraw)}
                >
                  ✕
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {seal !== undefined && (
        <Button className={left > 0 ? 'button hand-seal' : 'button button-main hand-seal'} onPress={seals}>
          {text('orders.seal')}
        </Button>
      )}
    </section>
  );
}
