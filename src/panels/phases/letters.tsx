import { Button } from 'react-aria-components/Button';
import type { Action } from '../../engine/action.ts';
import type { Clause, Offer, Sheet } from '../../engine/terms.ts';
import { clauseWhat, clauseWords } from '../clauses.ts';
import { useTable } from '../table.tsx';
import { Choose } from '../ui/choices.tsx';
import { Mark } from '../ui/marks.tsx';

/** Offers and answers: the letters one has, the letter one writes, and the choice to write none. */
export function Letters() {
  const { view, act } = useTable();
  const own = view.sheets[view.seat];
  const sheet = own?.seen ? own.value : undefined;
  if (sheet !== undefined) return <LetterDesk sheet={sheet} />;
  const offers = view.options.filter(action => action.type === 'offer');
  const pass = view.options.find(action => action.type === 'pass');
  return (
    <div className="stack">
      {view.phase === 'answers' && <Received />}
      {offers.length > 0 && <Address offers={offers} />}
      {pass !== undefined && <PassButton action={pass} onAct={act} />}
    </div>
  );
}

function PassButton({ action, onAct }: { readonly action: Action; onAct(action: Action): void }) {
  const { view, text } = useTable();
  return (
    <Button className="button" onPress={() => onAct(action)}>
      {text(view.phase === 'answers' ? 'action.pass.answers' : 'action.pass.offers')}
    </Button>
  );
}

function Address({ offers }: { readonly offers: readonly Extract<Action, { readonly type: 'offer' }>[] }) {
  const { text, names, act } = useTable();
  return (
    <Choose
      legend={text('sheet.toWhom')}
      confirm={text('sheet.begin')}
      choices={offers.map(({ to, open }, index) => ({
        key: String(index),
        label: text(open ? 'sheet.writeToOpenly' : 'sheet.writeTo', { person: names.man(to) }),
        what: open ? text('sheet.letterOpen') : undefined,
        mark: <Mark patron={to} />,
      }))}
      onChoose={key => {
        const offer = offers[Number(key)];
        if (offer !== undefined) act(offer);
      }}
    />
  );
}

/** The two columns of a letter. */
function Terms({ clauses, own }: { readonly clauses: readonly Clause[]; readonly own: boolean }) {
  const table = useTable();
  const { text } = table;
  const side = (wanted: Clause['side']) => clauses.filter(clause => clause.side === wanted);
  return (
    <dl className="terms">
      {(['give', 'take'] as const).map(which => (
        <div key={which}>
          <dt>
            {text(
              own
                ? which === 'give'
                  ? 'sheet.gives'
                  : 'sheet.takes'
                : which === 'give'
                  ? 'sheet.heGives'
                  : 'sheet.heTakes',
            )}
          </dt>
          {side(which).length === 0 && <dd className="quiet">{text('sheet.nothing')}</dd>}
          {side(which).map(clause => (
            <dd key={`${clause.term}${clause.office}`}>{clauseWords(table, clause)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Received() {
  const { view } = useTable();
  const letters = view.offers.filter(offer => offer.to === (view.seat as number) && offer.state === 'sent');
  return letters.map(offer => <Letter key={offer.from} offer={offer} />);
}

function Letter({ offer }: { readonly offer: Offer }) {
  const { view, text, names, act } = useTable();
  const answers = view.options.filter(action => action.type === 'answer' && action.from === offer.from);
  return (
    <article className="paper letter">
      <p className="overline">{text(offer.open ? 'sheet.letterOpen' : 'sheet.letterSecret')}</p>
      <h3>
        <Mark patron={offer.from} /> {text('sheet.from', { person: names.man(offer.from) })}
      </h3>
      <Terms clauses={offer.clauses} own={false} />
      {offer.countered && <p>{text('sheet.countered')}</p>}
      <p className="quiet">{text('sheet.acceptWhat')}</p>
      <div className="row">
        {answers.map(
          answer =>
            answer.type === 'answer' && (
              <Button
                key={answer.answer}
                className={answer.answer === 'accept' ? 'button button-main' : 'button'}
                onPress={() => act(answer)}
              >
                {text(`sheet.${answer.answer}`)}
              </Button>
            ),
        )}
      </div>
    </article>
  );
}

/** Letters one has had, to be read again. */
export function LettersRead() {
  const { view, text, names } = useTable();
  const letters = view.offers.filter(offer => offer.to === (view.seat as number));
  return letters.map(offer => (
    <article key={offer.from} className="paper letter">
      <p className="overline">{text(offer.open ? 'sheet.letterOpen' : 'sheet.letterSecret')}</p>
      <h3>
        <Mark patron={offer.from} /> {text('sheet.from', { person: names.man(offer.from) })}
      </h3>
      <Terms clauses={offer.clauses} own={false} />
    </article>
  ));
}

/** The letter in the writing, clause by clause. */
function LetterDesk({ sheet }: { readonly sheet: Sheet }) {
  const table = useTable();
  const { view, text, names, act } = table;
  const clauses = view.options.filter(action => action.type === 'term');
  const terms = [...clauses].sort((a, b) => Number(a.term === 'post') - Number(b.term === 'post'));
  const drops = view.options.filter(action => action.type === 'drop');
  const send = view.options.find(action => action.type === 'send');
  return (
    <article className="paper letter">
      <p className="overline">{text(sheet.open ? 'sheet.letterOpen' : 'sheet.letterSecret')}</p>
      <h3>
        <Mark patron={sheet.to} /> {text('sheet.letter', { person: names.man(sheet.to) })}
      </h3>
      <Terms clauses={sheet.clauses} own />
      <div className="row">
        {send !== undefined && (
          <Button className="button button-main" onPress={() => act(send)}>
            {text(sheet.what === 'counter' ? 'sheet.sendCounter' : 'sheet.send')}
          </Button>
        )}
        {drops.map(drop => (
          <Button key={drop.index} className="button button-small" onPress={() => act(drop)}>
            {sheet.clauses[drop.index] === undefined
              ? text('sheet.aside')
              : text('sheet.strike', { clause: clauseWords(table, sheet.clauses[drop.index] as Clause) })}
          </Button>
        ))}
      </div>
      {terms.length > 0 && (
        <Choose
          legend={text('sheet.addAtMost')}
          confirm={text('sheet.write')}
          choices={terms.map((action, index) => ({
            key: String(index),
            label: clauseWords(table, action),
            what: clauseWhat(table, action),
            family: text(action.side === 'give' ? 'sheet.addGive' : 'sheet.addTake'),
          }))}
          onChoose={key => {
            const action = terms[Number(key)];
            if (action !== undefined) act(action);
          }}
        />
      )}
    </article>
  );
}
