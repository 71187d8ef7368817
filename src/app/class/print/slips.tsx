import { type ReactNode, useId } from 'react';
import { DEEDS, ORDERS, REPLIES, TERMS, VOTES } from '../../../engine/terms.ts';
import type { ClassKey } from '../../../text/index.ts';
import type { Kit, SheetProps } from './kit.ts';

/** Where something is to be written. */
const BLANK = '…………………';
/** What an alliance may be made of: safety and pressure are for another man's client. */
const ALLIES = TERMS.filter(term => term !== 'safety' && term !== 'pressure');

interface SlipKind {
  readonly name: ClassKey;
  /** How many a page has. */
  readonly many: number;
  readonly Inside: (props: { readonly kit: Kit }) => ReactNode;
}
const SLIPS: readonly SlipKind[] = [
  { name: 'print.slips.ballot', many: 12, Inside: Ballot },
  { name: 'print.slips.letter', many: 4, Inside: Letter },
  { name: 'print.slips.orders', many: 4, Inside: Orders },
  { name: 'print.slips.evening', many: 6, Inside: Evening },
];

/** What pupils hand in where one screen serves the whole class. */
export function SlipSheets({ kit }: SheetProps) {
  const { words } = kit;
  const heading = useId();
  return (
    <section className="kit-part" aria-labelledby={heading}>
      <h2 id={heading} className="section-title on-screen">
        {words('print.part.slips')}
      </h2>
      <p className="quiet on-screen">{words('print.slips.what')}</p>
      {SLIPS.map(({ name, many, Inside }) => (
        <div key={name} className={`kit-page slips slips-${many}`}>
          {Array.from({ length: many }, (_, nth) => (
            // On a screen one of each is enough to see, and for a reader of screens.
            <div key={nth} className={`slip ${nth > 0 ? 'on-paper' : ''}`} aria-hidden={nth > 0 || undefined}>
              <p className="slip-name">{words(name)}</p>
              <Inside kit={kit} />
            </div>
          ))}
        </div>
      ))}
      <OrderCrib kit={kit} />
    </section>
  );
}

/** What the orders do, for a patron without a screen. */
function OrderCrib({ kit: { words, text } }: { readonly kit: Kit }) {
  return (
    <div className="kit-page order-crib">
      <h3>{words('print.slips.crib')}</h3>
      <p className="quiet">{words('print.slips.cribWhat')}</p>
      <dl>
        {ORDERS.map(order => (
          <div key={order}>
            <dt>{text(`order.${order}.name`)}</dt>
            <dd>
              {text(`order.${order}.does`)} <i>{text(`order.${order}.risks`)}</i>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A line that starts with what is to be written after it. */
function Line({ label }: { readonly label: string }) {
  return <p className="slip-line">{label}</p>;
}
/** Things to tick. */
function Boxes({ rows }: { readonly rows: readonly string[] }) {
  return (
    <ul className="slip-boxes">
      {rows.map(row => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  );
}

function Ballot({ kit: { words, text } }: { readonly kit: Kit }) {
  return (
    <>
      <Line label={words('print.slips.from')} />
      <Line label={words('print.slips.motion')} />
      <div className="slip-row">
        <Boxes rows={VOTES.map(vote => text(`vote.${vote}`))} />
      </div>
    </>
  );
}

function Letter({ kit: { words, text } }: { readonly kit: Kit }) {
  const terms = (side: 'give' | 'take') =>
    ALLIES.map(term =>
      // A number of turns is not counted here: it is to be written.
      term === 'spare'
        ? words(`print.slips.spare.${side}`)
        : text(`term.${side}.${term}`, { office: BLANK, person: BLANK }),
    );
  return (
    <>
      <Line label={words('print.slips.from')} />
      <Line label={words('print.slips.to')} />
      <div className="slip-row">
        <Boxes rows={[words('print.slips.secret'), words('print.slips.open')]} />
      </div>
      <p className="slip-label">{words('print.slips.give')}</p>
      <Boxes rows={terms('give')} />
      <p className="slip-label">{words('print.slips.take')}</p>
      <Boxes rows={terms('take')} />
      <p className="slip-label">{words('print.slips.answer')}</p>
      <div className="slip-row">
        <Boxes rows={[words('print.slips.accept'), words('print.slips.refuse'), words('print.slips.counter')]} />
      </div>
    </>
  );
}

function Orders({ kit: { words } }: { readonly kit: Kit }) {
  return (
    <>
      <Line label={words('print.slips.from')} />
      {[1, 2, 3, 4].map(nth => (
        <div key={nth} className="slip-order">
          <Line label={words('print.slips.order', { nth })} />
          <Line label={words('print.slips.man')} />
          <Line label={words('print.slips.post')} />
        </div>
      ))}
      <p className="slip-crib">{words('print.slips.approach')}</p>
    </>
  );
}

function Evening({ kit: { words, text } }: { readonly kit: Kit }) {
  return (
    <>
      <Line label={words('print.slips.from')} />
      <Boxes rows={DEEDS.map(deed => text(`action.evening.${deed}`, { person: BLANK }))} />
      <p className="slip-label">{words('print.slips.approached')}</p>
      <Boxes rows={REPLIES.map(reply => text(`action.reply.${reply}`))} />
    </>
  );
}
