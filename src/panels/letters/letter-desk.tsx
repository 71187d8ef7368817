import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action } from '../../engine/action.ts';
import type { Person } from '../../engine/ids.ts';
import type { Clause, Sheet } from '../../engine/terms.ts';
import { clauseWhat, clauseWords, turnsLeft } from '../clauses.ts';
import { useTable } from '../table.tsx';
import { ChooseAction } from '../ui/choose-action.tsx';
import { LetterPaper } from './letter-paper.tsx';

type Term = Extract<Action, { readonly type: 'term' }>;

/** The letter in the writing, clause by clause: what is thought of stands in it before it is written. */
export function LetterDesk({ sheet }: { readonly sheet: Sheet }) {
  const table = useTable();
  const { view, text, names, act } = table;
  const letter = useRef<HTMLDivElement>(null);
  const written = useRef(sheet.clauses.length);
  // Where the letter lies above the clauses, the eye goes back to it when it has changed.
  useEffect(() => {
    if (written.current !== sheet.clauses.length) letter.current?.scrollIntoView({ block: 'nearest' });
    written.current = sheet.clauses.length;
  }, [sheet]);
  const clauses = view.options.filter(action => action.type === 'term');
  const [picked, setPicked] = useState<Term>();
  // Peace for longer than the game lasts is peace to its end.
  const terms = clauses
    .filter(({ turns }) => turns <= turnsLeft(view))
    .sort((a, b) => Number(a.term === 'post') - Number(b.term === 'post'));
  const drops = view.options.filter(action => action.type === 'drop');
  const send = view.options.find(action => action.type === 'send');
  return (
    <div className="letter-desk">
      <div ref={letter} className="letter-side">
        <LetterPaper
          from={view.seat as Person}
          to={sheet.to}
          open={sheet.open}
          title={text('sheet.letter', { person: names.man(sheet.to) })}
          clauses={sheet.clauses}
          pending={picked}
        />
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
      </div>
      {terms.length > 0 && (
        <ChooseAction<Term>
          legend={text('sheet.addAtMost')}
          confirm={text('sheet.write')}
          quiet={send !== undefined}
          actions={terms}
          describe={action => ({
            label: clauseWords(table, action),
            what: clauseWhat(table, action),
            family: text(action.side === 'give' ? 'sheet.addGive' : 'sheet.addTake'),
          })}
          onPick={setPicked}
        />
      )}
    </div>
  );
}
