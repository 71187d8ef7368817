import type { Person } from '../../engine/ids.ts';
import { lureWords } from '../clauses.ts';
import { useTable } from '../table.tsx';
import { Sources } from '../ui/sources.tsx';
import { Subject } from '../ui/subject.tsx';
import { manWhat } from '../wording.ts';

/** What stands before a decision about a man, a post or a year. */

/** A post that one may fill at once. */
export function OpenPost() {
  const { view, text, names, level } = useTable();
  const naming = view.options.find(action => action.type === 'name');
  if (naming === undefined) return null;
  const post = level.get('offices', view.scenario.offices[naming.office]?.id ?? '');
  return (
    <Subject overline={text('app.vacant')} title={names.post(naming.office)}>
      {post && (
        <p>
          {post.what} <Sources ids={post.sources} />
        </p>
      )}
    </Subject>
  );
}

/** A secret approach, or a sounding, that waits for an answer. */
export function Suit() {
  const table = useTable();
  const { view, text, names } = table;
  const reply = view.options.find(action => action.type === 'reply');
  const suit = reply && view.suits.find(s => s.by === reply.by && s.to === (view.seat as number));
  if (suit === undefined) return null;
  const lures = [
    ...(suit.office >= 0 ? [{ term: 'post' as const, office: suit.office }] : []),
    ...(suit.safety ? [{ term: 'safety' as const, office: suit.office }] : []),
    ...(suit.pressure ? [{ term: 'pressure' as const, office: suit.office }] : []),
  ];
  const plotted = (suit.against as number) >= 0;
  return (
    <Subject
      person={suit.by}
      overline={text('suit.secret')}
      title={text(plotted ? 'event.sounded' : 'event.approached', {
        person: names.man(suit.to),
        other: names.man(suit.by),
      })}
    >
      <ul className="clauses">
        {plotted && <li>{text('term.take.join', { person: names.man(suit.against) })}</li>}
        {lures.map(lure => (
          <li key={lure.term}>{lureWords(table, lure)}</li>
        ))}
      </ul>
    </Subject>
  );
}

/** One of the spoils. */
export function Matter() {
  const table = useTable();
  const { view, text, names, level } = table;
  const settling = view.options.find(action => action.type === 'settle');
  const matter = view.spoils[0];
  if (settling === undefined || matter === undefined) return null;
  const left = view.spoils.length - 1;
  const man = level.get('people', view.scenario.people[matter.person]?.id ?? '');
  return (
    <Subject
      person={matter.person}
      overline={left > 0 ? text('action.settleLeft', { count: left }) : undefined}
      title={text(`action.settleMatter.${matter.spoil}`, {
        person: names.man(matter.person),
        office: names.post(matter.office),
      })}
    >
      {man && (
        <>
          <p>{man.line}</p>
          <p className="typed">{manWhat(table, matter.person)}</p>
        </>
      )}
      {matter.office >= 0 && <p>{level.get('offices', view.scenario.offices[matter.office]?.id ?? '')?.what}</p>}
    </Subject>
  );
}

/** One's patron has fallen. */
export function Orphaned() {
  const { view, text, names } = useTable();
  const patron = view.acknowledged[view.seat];
  if (patron === undefined || (patron as number) < 0) return null;
  return (
    <Subject
      person={patron}
      overline={text('tables.fell')}
      title={text('suit.fallen', { person: names.man(patron) })}
    />
  );
}

/** Two seats, of which one has to be given up. */
export function TwoSeats() {
  const { view, text, names } = useTable();
  const posts = [...new Set(view.options.flatMap(action => (action.type === 'yield' ? [action.office] : [])))];
  return (
    <Subject
      person={view.seat as Person}
      overline={text('suit.twoSeats')}
      title={posts.map(office => names.post(office)).join(' · ')}
    />
  );
}

/** A dated step of the years after. */
export function ChapterCard() {
  const { view, level } = useTable();
  const chapter = level.get('chapters', view.scenario.chapters[view.chapter]?.id ?? '');
  if (chapter === undefined) return null;
  return (
    <Subject overline={chapter.date} title={chapter.name}>
      <p>
        {chapter.text} <Sources ids={chapter.sources} />
      </p>
    </Subject>
  );
}
