import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ClassText, Text } from '../../../text/index.ts';
import type { Kept } from '../../storage.ts';

interface KeptRoomsProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly kept: readonly Kept[];
  onResume(id: string): void;
  onDelete(id: string): void;
}

/** The lessons that this browser keeps: each goes on where it stood. */
export function KeptRooms({ kept, words, ...rest }: KeptRoomsProps) {
  if (kept.length === 0) return null;
  return (
    <section className="kept">
      <h2 className="section-title">{words('classroom.kept')}</h2>
      <ul className="kept-list">
        {kept.map(game => (
          <KeptRoom key={game.id} game={game} words={words} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function KeptRoom({ game, text, words, onResume, onDelete }: Omit<KeptRoomsProps, 'kept'> & { readonly game: Kept }) {
  const [sure, setSure] = useState(false);
  const turn = game.over
    ? text('home.savedOver')
    : game.turn === 0
      ? text('home.savedOpening')
      : text('home.savedTurn', { turn: game.turn, turns: game.turns });
  const pupils = game.room?.places.reduce((sum, place) => sum + place.pupils, 0) ?? 0;
  const when = new Date(game.when).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  const line = words('classroom.keptLine', { count: pupils, turn });
  return (
    <li>
      <p>
        {line} <span className="quiet">{text('home.savedWhen', { when })}</span>
      </p>
      <div className="row">
        <Button
          className="button button-small"
          aria-label={`${text('home.resume')}: ${line}`}
          onPress={() => onResume(game.id)}
        >
          {text('home.resume')}
        </Button>
        <Button
          className="button button-small"
          aria-label={`${text(sure ? 'home.deleteSure' : 'home.delete')}: ${line}`}
          onPress={() => (sure ? onDelete(game.id) : setSure(true))}
        >
          {text(sure ? 'home.deleteSure' : 'home.delete')}
        </Button>
      </div>
    </li>
  );
}
