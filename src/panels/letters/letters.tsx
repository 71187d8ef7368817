import { Button } from 'react-aria-components/Button';
import type { Action } from '../../engine/action.ts';
import type { Offer } from '../../engine/terms.ts';
import { sheetOf } from '../own-desk.ts';
import { useTable } from '../table.tsx';
import { ChooseAction } from '../ui/choose-action.tsx';
import { Mark } from '../ui/marks.tsx';
import { CarbonCopies } from './carbon-copies.tsx';
import { LetterDesk } from './letter-desk.tsx';
import { LetterPaper } from './letter-paper.tsx';
import '../style/letters.css';

/** Offers and answers: the letters one has, the letter one writes, the choice to write none; below, the copies of old ones. */
export default function Letters() {
  const { view } = useTable();
  const sheet = sheetOf(view);
  return (
    <div className="stack">
      {sheet === undefined ? <Post /> : <LetterDesk sheet={sheet} />}
      <CarbonCopies />
    </div>
  );
}

function Post() {
  const { view, text, act } = useTable();
  const offers = view.options.filter(action => action.type === 'offer');
  const pass = view.options.find(action => action.type === 'pass');
  return (
    <>
      {view.phase === 'answers' && <Received />}
      {offers.length > 0 && <Address offers={offers} />}
      {pass !== undefined && (
        <Button className="button" onPress={() => act(pass)}>
          {text(view.phase === 'answers' ? 'action.pass.answers' : 'action.pass.offers')}
        </Button>
      )}
    </>
  );
}

function Address({ offers }: { readonly offers: readonly Extract<Action, { readonly type: 'offer' }>[] }) {
  const { text, names } = useTable();
  return (
    <ChooseAction
      legend={text('sheet.toWhom')}
      confirm={text('sheet.begin')}
      actions={offers}
      describe={({ to, open }) => ({
        label: text(open ? 'sheet.writeToOpenly' : 'sheet.writeTo', { person: names.man(to) }),
        what: open ? text('sheet.letterOpen') : undefined,
        mark: <Mark patron={to} />,
      })}
    />
  );
}

function Received() {
  const { view } = useTable();
  const letters = view.offers.filter(offer => offer.to === (view.seat as number) && offer.state === 'sent');
  // Of two from one man the first is answered first.
  const first = letters.filter(({ from }, index) => letters.findIndex(other => other.from === from) === index);
  return first.map(offer => <Letter key={offer.from} offer={offer} />);
}

const PLANES = { accept: 'button button-main', counter: 'button button-ink', refuse: 'button' } as const;

function Letter({ offer }: { readonly offer: Offer }) {
  const { view, text, act } = useTable();
  const answers = (['accept', 'counter', 'refuse'] as const).flatMap(
    wanted => view.options.find(it => it.type === 'answer' && it.from === offer.from && it.answer === wanted) ?? [],
  );
  return (
    <OfferPaper offer={offer}>
      {offer.countered && <p>{text('sheet.countered')}</p>}
      <p className="quiet">{text('sheet.acceptWhat')}</p>
      <div className="row">
        {answers.map(
          answer =>
            answer.type === 'answer' && (
              <Button key={answer.answer} className={PLANES[answer.answer]} onPress={() => act(answer)}>
                {text(`sheet.${answer.answer}`)}
              </Button>
            ),
        )}
      </div>
    </OfferPaper>
  );
}

function OfferPaper({ offer, children }: { readonly offer: Offer; readonly children?: React.ReactNode }) {
  const { text, names } = useTable();
  return (
    <LetterPaper
      from={offer.from}
      to={offer.to}
      open={offer.open}
      title={text('sheet.from', { person: names.man(offer.from) })}
      clauses={offer.clauses}
    >
      {children}
    </LetterPaper>
  );
}

/** Letters one has had, to be read again. */
export function LettersRead() {
  const { view } = useTable();
  const letters = view.offers.filter(offer => offer.to === (view.seat as number));
  return letters.map((offer, index) => <OfferPaper key={index} offer={offer} />);
}
