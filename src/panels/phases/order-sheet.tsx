import { Button } from 'react-aria-components/Button';
import type { Action } from '../../engine/action.ts';
import type { Sheet } from '../../engine/terms.ts';
import { lureWhat, lureWords } from '../clauses.ts';
import { reasonWords } from '../reason-words.ts';
import { useTable } from '../table.tsx';
import { Choose } from '../ui/choices.tsx';
import { Gauge, Mark } from '../ui/marks.tsx';
import { manWhat } from '../wording.ts';

/** An approach or an appointment in the writing. */
export function OrderSheet({ sheet }: { readonly sheet: Sheet }) {
  return sheet.what === 'appointment' ? <Appointment sheet={sheet} /> : <Approach sheet={sheet} />;
}

type Drop = Extract<Action, { readonly type: 'drop' }>;

function LayAside({ drops }: { readonly drops: readonly Drop[] }) {
  const { text, act } = useTable();
  const drop = drops[0];
  if (drop === undefined) return null;
  return (
    <Button className="button button-small" onPress={() => act(drop)}>
      {text('sheet.aside')}
    </Button>
  );
}

function Appointment({ sheet }: { readonly sheet: Sheet }) {
  const table = useTable();
  const { view, text, names, act } = table;
  const terms = view.options.filter(action => action.type === 'term');
  const drops = view.options.filter(action => action.type === 'drop');
  return (
    <section className="paper order-card">
      <h3>{text('sheet.appointment', { office: names.post(sheet.office) })}</h3>
      <Choose
        legend={text('orders.whom')}
        confirm={text('sheet.appointmentName')}
        choices={terms.map((action, index) => ({
          key: String(index),
          label: names.man(action.person),
          what: manWhat(table, action.person),
          mark: <Mark patron={view.acknowledged[action.person] ?? -1} />,
        }))}
        onChoose={key => {
          const action = terms[Number(key)];
          if (action !== undefined) act(action);
        }}
      />
      <LayAside drops={drops} />
    </section>
  );
}

function Approach({ sheet }: { readonly sheet: Sheet }) {
  const table = useTable();
  const { view, text, names, act } = table;
  const terms = view.options.filter(action => action.type === 'term');
  const drops = view.options.filter(action => action.type === 'drop');
  const send = view.options.find(action => action.type === 'send');
  return (
    <section className="paper order-card letter">
      <h3>
        <Mark patron={view.acknowledged[sheet.to] ?? -1} /> {text('sheet.approach', { person: names.man(sheet.to) })}
      </h3>
      <p className="quiet">{text('sheet.approachWhat')}</p>
      {sheet.clauses.length > 0 && (
        <ul className="clauses">
          {sheet.clauses.map((clause, index) => {
            const drop = drops.find(action => action.index === index);
            const words = lureWords(table, clause);
            return (
              <li key={clause.term}>
                {words}{' '}
                {drop !== undefined && (
                  <Button
                    className="button button-small"
                    aria-label={text('sheet.strike', { clause: words })}
                    onPress={() => act(drop)}
                  >
                    {text('sheet.strikeShort')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {send !== undefined && (
        <>
          <Odds action={send} />
          <Button className="button button-main" onPress={() => act(send)}>
            {text('sheet.approachSend')}
          </Button>
        </>
      )}
      {terms.length > 0 && (
        <Choose
          legend={text('sheet.add')}
          confirm={text('sheet.write')}
          choices={terms.map((action, index) => ({
            key: String(index),
            label: lureWords(table, action),
            what: lureWhat(table, action),
          }))}
          preview={key => {
            const action = terms[Number(key)];
            return action === undefined ? null : <Odds action={action} />;
          }}
          onChoose={key => {
            const action = terms[Number(key)];
            if (action !== undefined) act(action);
          }}
        />
      )}
      {sheet.clauses.length === 0 && <LayAside drops={drops} />}
    </section>
  );
}

/** How likely the man is to listen, and what seems to weigh with him, in words. */
function Odds({ action }: { readonly action: Action }) {
  const { text, advise } = useTable();
  const advice = advise(action);
  if (advice?.about !== 'approach') return null;
  return (
    <section className="odds">
      <h4 className="label">{text('sheet.odds')}</h4>
      <dl className="chances">
        {(['accept', 'hedge', 'report'] as const).map(reply => (
          <div key={reply}>
            <dt>{text(`sheet.chance.${reply}`)}</dt>
            <dd>
              <Gauge word={text(`band.odds.${advice[reply]}`)} step={advice[reply]} />
            </dd>
          </div>
        ))}
      </dl>
      {(['draws', 'holds'] as const).map(
        side =>
          advice[side].length > 0 && (
            <p key={side}>
              <strong>{text(`sheet.${side}`)}</strong>{' '}
              {advice[side].map(reason => reasonWords(reason, text)).join('; ')}.
            </p>
          ),
      )}
      <p className="quiet">{text('sheet.oddsWhat')}</p>
    </section>
  );
}
