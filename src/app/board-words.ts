import type { BoardWords } from '../board/words.ts';
import { NOBODY, type Person } from '../engine/index.ts';
import { isAway, postsOf } from '../panels/knowing.ts';
import type { Table } from '../panels/table.tsx';
import { trustOf } from '../panels/trust.ts';

/** What everything on the board is called. */
export function boardWords({ view, text, names, level }: Table): BoardWords {
  const { people } = view.scenario;
  const whose = (person: number): string => {
    const role = people[person]?.role;
    if (role === 'patron') return text('board.patron');
    if (role === 'member') return text('board.member');
    const patron = view.acknowledged[person] ?? NOBODY;
    return patron === NOBODY ? text('board.nobodys') : text('board.whose', { patron: names.man(patron) });
  };
  const trusted = (person: number): string => {
    const trust = trustOf(view, person as Person);
    return trust === undefined || trust === 'self' ? '' : ` ${text(`board.trust.${trust}`)}`;
  };
  const postOf = (person: number): string => {
    if (view.down[person]) return text('tables.down');
    const held = postsOf(view, person).map(names.shortPost);
    // One of the ten is somebody without a post, too.
    if (held.length === 0 && people[person]?.role !== 'client') return '';
    const where = held.join('; ') || text('board.noPost');
    return isAway(view, person) ? `${where}, ${text('tables.away')}` : where;
  };
  const words: BoardWords = {
    man: names.man,
    letter: person => names.man(person).charAt(0),
    letters: person => names.man(person).slice(0, 3).toUpperCase(),
    place: id => level.get('places', id) ?? id,
    post: names.shortPost,
    hall: text('board.hall').toUpperCase(),
    waiting: text('board.waiting'),
    city: text('board.city'),
    carries: count => text('board.carries', { count }),
    label(target) {
      if (target.kind === 'post') return text('board.vacancy', { post: names.post(target.office) });
      if (target.kind === 'place')
        return text('board.more', { place: level.get('places', target.place) ?? text('board.waiting') });
      const { person } = target;
      return text('board.man', {
        name: [names.man(person), postOf(person)].filter(Boolean).join(', '),
        whose: whose(person),
        trust: trusted(person),
      });
    },
  };
  return words;
}
