import { Button } from 'react-aria-components/Button';
import type { Seen } from '../../../panels/event-words.ts';
import { Status } from '../../../panels/status.tsx';
import { useTable } from '../../../panels/table.tsx';
import { Tables } from '../../../panels/tables/tables.tsx';
import { useMedia } from '../../media.ts';
import { Owed } from './owed.tsx';
import { OwnPage } from './own-page.tsx';
import { RoleCard } from './role-card.tsx';
import { isSpokesman, isTeam, useSeated } from './seated.ts';
import { Talk } from './talk.tsx';
import { Teammates } from './teammates.tsx';
import { WhereHeStands } from './where-he-stands.tsx';

const SHELVES = ['now', 'card', 'owed', 'table', 'team'] as const;
export type Shelf = (typeof SHELVES)[number];

/** On a wide screen one of them always lies beside what is asked. */
const WIDE = '(min-width: 1000px)';
const BESIDE: Shelf = 'card';

/** Everything that a pupil may want to look at while he decides, one kind at a time. */
export function Shelves({ shelf, seen }: { readonly shelf: Shelf; readonly seen: readonly Seen[] }) {
  const { view } = useTable();
  switch (shelf === 'now' ? BESIDE : shelf) {
    case 'owed':
      return <Owed />;
    case 'table':
      return (
        <>
          <Status />
          <Tables seen={seen} />
        </>
      );
    case 'team':
      return (
        <>
          <Teammates />
          <Talk />
        </>
      );
    default:
      return (
        <>
          <RoleCard />
          {view.turn > 0 && <WhereHeStands />}
          <OwnPage />
        </>
      );
  }
}

interface ShelfBarProps {
  readonly shelf: Shelf;
  /** Whether something is asked. */
  readonly owed: boolean;
  onShelf(shelf: Shelf): void;
}

/** One tap to each. Under the thumb on a phone, above what it opens on a wide screen. */
export function ShelfBar({ shelf, owed, onShelf }: ShelfBarProps) {
  const { words, page, me } = useSeated();
  const leads = isSpokesman({ page, me });
  const wide = useMedia(WIDE);
  const talks = isTeam(page) || page.settings.freeText;
  return (
    <nav className="pupil-nav" aria-label={words('pupil.shelves')}>
      {SHELVES.filter(it => it !== 'team' || talks).map(it => (
        <Button
          key={it}
          className={`pupil-tab pupil-tab-${it}`}
          aria-pressed={it === (wide && shelf === 'now' ? BESIDE : shelf)}
          {...(it === 'now' && owed ? { 'data-owed': '' } : {})}
          onPress={() => onShelf(it)}
        >
          {words(it !== 'now' || !owed ? `pupil.shelf.${it}` : leads ? 'pupil.shelf.owes' : 'pupil.shelf.proposes')}
        </Button>
      ))}
    </nav>
  );
}
