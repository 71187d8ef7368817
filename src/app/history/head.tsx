import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { isOver, type Seat } from '../../engine/index.ts';
import { useTable } from '../../panels/table.tsx';
import type { Text } from '../../text/index.ts';
import type { Eyes } from '../moments.ts';
import { Pick } from '../pick.tsx';
import type { Deal } from '../session.ts';
import type { Addressed } from './address.ts';
import { Branch } from './branch.tsx';
import type { Frame } from './frames.ts';
import { positionAt } from './reel.ts';
import { Share } from './share.tsx';
import type { Watched } from './watched.ts';

interface HeadProps {
  readonly text: Text;
  readonly watched: Watched;
  readonly eyes: Eyes;
  readonly when: string;
  readonly frame: Frame;
  onEyes(eyes: Eyes): void;
  onWanted(wanted: Addressed): void;
  onFile(file: File): void;
  onBranch(deal: Deal): void;
}

const ROLES = ['patron', 'member', 'client'] as const;
const ALL = 'all';

/** Above the board: which game it is, the day, through whose eyes it is seen, and what can be done with it. */
export function Head(props: HeadProps) {
  const { text, watched, eyes, when, frame, onEyes, onFile, onBranch } = props;
  const { names } = useTable();
  const { reel } = watched;
  const { people } = reel.scenario;
  const [sheet, setSheet] = useState<'branch' | 'share'>();
  const isFinal = isOver(positionAt(reel, frame.to));
  return (
    <header className="history-head">
      <h1>
        <a href="#/">{text('app.title')}</a>
      </h1>
      <Choice {...props} />
      <p className="history-day">
        <strong>{when}</strong>
      </p>
      <Pick
        label={text('history.eyes')}
        value={String(eyes)}
        onPick={value => onEyes(value === ALL ? ALL : (Number(value) as Seat))}
      >
        {watched.eyes === undefined && <option value={ALL}>{text('history.all')}</option>}
        {ROLES.map(role => {
          const seats = people.flatMap((person, seat) =>
            person.role === role && (watched.eyes?.includes(seat as Seat) ?? true) ? [seat as Seat] : [],
          );
          return (
            seats.length > 0 && (
              <optgroup key={role} label={text(`seating.${role}`)}>
                {seats.map(seat => (
                  <option key={seat} value={seat}>
                    {names.man(seat)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </Pick>
      <div className="history-does">
        <Button className="button button-small button-main" isDisabled={isFinal} onPress={() => setSheet('branch')}>
          {text('history.branch')}
        </Button>
        <Button className="button button-small" onPress={() => setSheet('share')}>
          {text('history.share')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={files => {
            const file = files?.[0];
            if (file !== undefined) onFile(file);
          }}
        >
          <Button className="button button-small">{text('history.open')}</Button>
        </FileTrigger>
      </div>
      {sheet === 'branch' && (
        <Branch {...{ text, watched }} ply={frame.to} onClose={() => setSheet(undefined)} onBranch={onBranch} />
      )}
      {sheet === 'share' && <Share {...{ text, watched }} onClose={() => setSheet(undefined)} />}
    </header>
  );
}

/** Which of the records; or that it is a game that somebody played. */
function Choice({ text, watched, onWanted }: HeadProps) {
  const { id = '', records, level } = watched;
  return (
    <Pick
      label={text('history.record')}
      value={id}
      onPick={wanted => wanted !== '' && onWanted({ kind: 'record', id: wanted })}
    >
      {id === '' && <option value="">{text('history.gameOf', { level: level.text.title })}</option>}
      {records.map(record => (
        <option key={record.id} value={record.id}>
          {record.name}
        </option>
      ))}
    </Pick>
  );
}
