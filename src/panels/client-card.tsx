import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Person } from '../engine/ids.ts';
import { CardFace } from './card-face.tsx';
import { fileNumber } from './file/number.ts';
import { useTable } from './table.tsx';
import { Stamp } from './ui/stamp.tsx';

interface CardProps {
  readonly person: Person;
  /** What stands under the card beside its own two buttons. */
  readonly children?: React.ReactNode;
}

/** A client's card: his front, and the cover of his file on the back. It turns, and opens the file. */
export function ClientCard({ person, children }: CardProps) {
  const { text, names, open } = useTable();
  const [turned, setTurned] = useState(false);
  const card = useId();
  return (
    <section className="client-card" aria-label={names.man(person)}>
      <div id={card} className={turned ? 'card-box card-turned' : 'card-box'}>
        {turned ? <CardBack person={person} /> : <CardFace person={person} />}
      </div>
      <div className="card-buttons">
        <Button className="button" aria-controls={card} aria-pressed={turned} onPress={() => setTurned(!turned)}>
          {text('card.turn')}
        </Button>
        <Button className="button button-ink" onPress={() => open(person)}>
          {text('card.open')}
        </Button>
        {children}
      </div>
    </section>
  );
}

/** The cover of his file. */
function CardBack({ person }: { readonly person: Person }) {
  const { text, names } = useTable();
  const name = names.man(person);
  return (
    <div className="card-face card-back">
      <p className="cover-title">
        <span lang="ru">{text('dossier.delo')}</span>{' '}
        <b>{text('dossier.number', { number: fileNumber(person, name) })}</b>
      </p>
      <div className="cover-label">
        <p>{text('card.personal')}</p>
        <p className="cover-name">{name}</p>
        <p>{names.fullName(person)}</p>
      </div>
      <Stamp word={text('dossier.secret')} gloss={text('dossier.secretRussian')} className="cover-stamp" />
      <p className="cover-keep">
        <strong>{text('card.keep')}</strong>
        <span>
          {text('card.forEver')}
          <small lang="ru">{text('card.forEverRussian')}</small>
        </span>
      </p>
    </div>
  );
}
