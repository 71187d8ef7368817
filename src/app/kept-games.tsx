import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { HomeProps } from './home.tsx';
import { watchKept } from './route.ts';
import type { Kept } from './storage.ts';

/** The games this browser keeps, and the door for those that come as files. */
export function KeptGames(props: HomeProps) {
  const { text, kept, refusals, refused, notice, onFile } = props;
  const alert = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Where something was refused, there the eye is wanted.
  useEffect(() => {
    alert.current?.scrollIntoView({ block: 'nearest' });
  }, [refusals]);
  return (
    <section className="kept">
      <h2 ref={heading} className="section-title" tabIndex={-1}>
        {text('home.saved')}
      </h2>
      {refusals.length > 0 && (
        <div ref={alert} role="alert" className="faults">
          <p>{text('file.faults', { name: refused })}</p>
          <ul>
            {refusals.map(({ key, words }) => (
              <li key={key + JSON.stringify(words)}>{text(key, words)}</li>
            ))}
          </ul>
          <p>{text('file.kept')}</p>
        </div>
      )}
      <p role="status">{notice}</p>
      {kept.length === 0 && <p className="quiet">{text('home.savedNone')}</p>}
      <ul className="kept-list">
        {kept.map(game => (
          <KeptGame
            key={game.id}
            game={game}
            {...props}
            onDelete={old => {
              props.onDelete(old);
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={files => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <Button className="button">{text('home.import')}</Button>
      </FileTrigger>
    </section>
  );
}

function KeptGame({ game, text, levels, onResume, onExport, onDelete }: HomeProps & { readonly game: Kept }) {
  const [sure, setSure] = useState(false);
  const { record, seats } = game.save;
  const level = levels.get(record.level);
  const seat = seats.map(id => level?.get('people', id)?.name ?? id).join(', ');
  const turn = game.over
    ? text('home.savedOver')
    : game.turn === 0
      ? text('home.savedOpening')
      : text('home.savedTurn', { turn: game.turn, turns: game.turns });
  const again = game.over ? 'home.reread' : 'home.resume';
  const line = text('home.savedLine', { level: level?.title ?? record.level, seat, turn });
  const when = new Date(game.when).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li>
      <p>
        {line} <span className="quiet">{text('home.savedWhen', { when })}</span>
      </p>
      <div className="row">
        <Button className="button button-small" aria-label={`${text(again)}: ${line}`} onPress={() => onResume(game)}>
          {text(again)}
        </Button>
        <Button
          className="button button-small"
          aria-label={`${text('history.watch')}: ${line}`}
          onPress={() => watchKept(game.id)}
        >
          {text('history.watch')}
        </Button>
        <Button
          className="button button-small"
          aria-label={`${text('home.export')}: ${line}`}
          onPress={() => onExport(game)}
        >
          {text('home.export')}
        </Button>
        <Button
          className="button button-small"
          aria-label={`${text(sure ? 'home.deleteSure' : 'home.delete')}: ${line}`}
          onPress={() => (sure ? onDelete(game) : setSure(true))}
        >
          {text(sure ? 'home.deleteSure' : 'home.delete')}
        </Button>
      </div>
    </li>
  );
}
