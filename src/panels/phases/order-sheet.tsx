import { Button } from 'react-aria-components/Button';
import type { Action } from '../../engine/action.ts';
import type { Sheet } from '../../engine/terms.ts';
import { Advised } from '../advised.tsx';
import { Icon } from '../board/icon.tsx';
import { clauseWhat, lureWords } from '../clauses.ts';
import { useTable } from '../table.tsx';
import { ChooseAction } from '../ui/choose-action.tsx';
import { Mark } from '../ui/marks.tsx';
import { Head } from '../ui/print.tsx';
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
  const { view, text, names, level } = table;
  const terms = view.options.filter(action => action.type === 'term');
  const drops = view.options.filter(action => action.type === 'drop');
  return (
    <section className="paper order-card">
      <header className="order-head">
        <Icon name="order-appoint" />
        <h3>{text('sheet.appointment', { office: names.post(sheet.office) })}</h3>
      </header>
      <p className="quiet">{level.get('offices', view.scenario.offices[sheet.office]?.id ?? '')?.what}</p>
      <ChooseAction
        legend={text('sheet.appointmentWhom')}
        confirm={text('sheet.appointmentName')}
        actions={terms}
        describe={action => ({
          label: names.man(action.person),
          what: manWhat(table, action.person),
          mark: (
            <>
              <Head person={action.person} />
              <Mark patron={view.acknowledged[action.person] ?? -1} />
            </>
          ),
        })}
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
    <section className="paper order-card">
      <header className="order-head">
        <Icon name="order-approach" />
        <h3>{text('sheet.approach', { person: names.man(sheet.to) })}</h3>
        <Mark patron={view.acknowledged[sheet.to] ?? -1} />
        <Head person={sheet.to} />
      </header>
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
          <Advised action={send} />
          <Button className="button button-main" onPress={() => act(send)}>
            {text('sheet.approachSend')}
          </Button>
        </>
      )}
      {terms.length > 0 && (
        <ChooseAction
          legend={text('sheet.add')}
          confirm={text('sheet.write')}
          actions={terms}
          describe={action => ({ label: lureWords(table, action), what: clauseWhat(table, action) })}
          preview={action => <Advised action={action} />}
        />
      )}
      {sheet.clauses.length === 0 && <LayAside drops={drops} />}
    </section>
  );
}
