import { NONE, type Office, type Person } from '../../engine/ids.ts';
import { seenIn, wonOf } from '../knowing.ts';
import { type Table, useTable } from '../table.tsx';

const initialsOf = (fullName: string): string =>
  fullName
    .split(' ')
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .map(part => `${part.charAt(0)}.`)
    .join(' ');

/** What this seat has decided about a man and may forget: in few words, for they are written by hand. */
function resolvedOn({ view, text, names }: Table, person: Person): string | undefined {
  if (view.seat >= view.scenario.patrons) return undefined;
  const owed = seenIn(view.owed[person]) ?? NONE;
  const won = wonOf(view, person);
  if (owed !== (NONE as number)) return text('dossier.owed', { office: names.shortPost(owed as Office) });
  const member = view.scenario.people[person]?.role === 'member';
  if (won !== 'no') return text(member ? 'dossier.withUs' : won === 'yes' ? 'dossier.ours' : 'dossier.half');
  if (seenIn(view.watcher[person]) === (view.seat as Person)) return text('dossier.watched');
  return undefined;
}

/** A pencil note across the corner of a file, signed. */
export function Resolution({ person }: { readonly person: Person }) {
  const table = useTable();
  const words = resolvedOn(table, person);
  if (words === undefined) return null;
  return (
    <p className="pencil resolution">
      {words} <span className="initials">{initialsOf(table.names.fullName(table.view.seat))}</span>
    </p>
  );
}
