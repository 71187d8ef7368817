import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { isOver, type Seat } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import type { Eyes } from '../moments.ts';
import { Pick } from '../pick.tsx';
import { SeatOptions } from '../seat-options.tsx';
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
  /** A sheet is laid over the page. */
  onSheet(): void;
}

const ALL = 'all';

/** Above the board: which game it is, the day, through whose eyes it is seen, and what can be done with it. */
export function Head(props: HeadProps) {
  const { text, watched, eyes, when, frame, onEyes, onFile, onBranch, onSheet } = props;
  const { reel, level } = watched;
  const { people } = reel.scenario;
  /** Which lies open, and over which moment: the record is left there, whatever is shown since. */
  const [sheet, setSheet] = useState<{ readonly kind: 'branch' | 'share'; readonly ply: number }>();
  const lay = (kind: 'branch' | 'share') => {
    onSheet();
    setSheet({ kind, ply: frame.to });
  };
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
        value={eyes === ALL ? ALL : (people[eyes]?.id ?? '')}
        onPick={id => onEyes(id === ALL ? ALL : (people.findIndex(person => person.id === id) as Seat))}
      >
        {watched.eyes === undefined && <option value={ALL}>{text('history.all')}</option>}
        <SeatOptions
          text={text}
          people={people.filter((_, seat) => watched.eyes?.includes(seat as Seat) ?? true)}
          nameOf={id => level.text.get('people', id)?.name ?? id}
        />
      </Pick>
      <div className="history-does">
        <Button className="button button-small button-main" isDisabled={isFinal} onPress={() => lay('branch')}>
          {text('history.branch')}
        </Button>
        <Button className="button button-small" onPress={() => lay('share')}>
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
      {sheet?.kind === 'branch' && (
        <Branch {...{ text, watched }} ply={sheet.ply} onClose={() => setSheet(undefined)} onBranch={onBranch} />
      )}
      {sheet?.kind === 'share' && <Share {...{ text, watched }} onClose={() => setSheet(undefined)} />}
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
