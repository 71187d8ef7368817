import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTable } from '../../../panels/table.tsx';
import { download } from '../../download.ts';
import { sheetOf } from './csv.ts';
import { recordFile } from './record-file.ts';
import { Report } from './report.tsx';
import { rowsOf } from './rows.ts';
import type { PartProps } from './told.ts';

interface ExportsProps extends PartProps {
  readonly title: string;
}

/** What a teacher takes home: on paper, for a spreadsheet, and for the history viewer. */
export function Exports({ told, title }: ExportsProps) {
  const table = useTable();
  const [withNotes, setWithNotes] = useState(false);
  const { words, ended, base, lesson } = told;
  const { level, actions } = ended.record;
  const name = `nests-and-tails-${level}-${actions.length}`;
  return (
    <section className="exports" aria-label={words('classDebrief.exports.title')}>
      <h2>{words('classDebrief.exports.title')}</h2>
      <p>{words('classDebrief.exports.names')}</p>
      <div className="exports-row">
        <Button
          className="button"
          isDisabled={base.is === 'awaited' || lesson.is === 'awaited'}
          onPress={() => window.print()}
        >
          {words('classDebrief.exports.print')}
        </Button>
        <label className="exports-check">
          <input type="checkbox" checked={withNotes} onChange={({ target }) => setWithNotes(target.checked)} />{' '}
          {words('classDebrief.exports.withNotes')}
        </label>
      </div>
      <div className="exports-row">
        <Button
          className="button"
          onPress={() => download(`${name}.csv`, 'text/csv;charset=utf-8', sheetOf(rowsOf(table, told)))}
        >
          {words('classDebrief.exports.csv')}
        </Button>
        <span>{words('classDebrief.exports.csvWhat')}</span>
      </div>
      <div className="exports-row">
        <Button
          className="button"
          onPress={() => download(`${name}.json`, 'application/json', recordFile(ended.record))}
        >
          {words('classDebrief.exports.json')}
        </Button>
        <span>{words('classDebrief.exports.jsonWhat')}</span>
      </div>
      <Report title={title} told={{ ...told, open: true, paper: true, notes: withNotes }} />
    </section>
  );
}
