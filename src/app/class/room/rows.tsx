import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action, Person, Seat } from '../../../engine/index.ts';
import { VoteSign } from '../../../panels/ballot/signs.tsx';
import { type Table, useTable } from '../../../panels/table.tsx';
import { keyOf } from '../../../panels/ui/action-key.ts';
import { bannerOf } from '../../../panels/ui/banner.ts';
import { Choices } from '../../../panels/ui/choices.tsx';
import { Mark } from '../../../panels/ui/marks.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { wordingOf } from '../../../panels/wording.ts';
import type { ClassText } from '../../../text/index.ts';
import { useHall } from './hall.ts';
import { saidBy, written } from './spoken.ts';

const SIGNS = { aye: 'aye', nay: 'nay', abstain: 'abstain', for: 'aye', against: 'nay', silent: 'abstain' } as const;

/** The sign of a vote, or of a word for or against. */
function signOf(action: Action): ReactNode {
  if (action.type === 'vote') return <VoteSign vote={SIGNS[action.vote]} />;
  if (action.type === 'speak') return <VoteSign vote={SIGNS[action.side]} />;
  if (action.type === 'testify' && (action.against as number) >= 0) return <Mark patron={action.against} />;
  return undefined;
}

/** All who decide at the same time, a row each: hands are counted, words are noted, and one press writes it down. */
export function Rows({ seats }: { readonly seats: readonly Seat[] }) {
  const { room, words } = useHall();
  const [marked, setMarked] = useState<ReadonlyMap<Seat, Action>>(new Map());
  const missing = seats.filter(seat => !marked.has(seat));
  const enter = () => {
    room.standIn(missing);
    room.enter([...marked.values()].map(action => written(room.position, action)));
  };
  return (
    <form
      className="room-rows"
      onSubmit={event => {
        event.preventDefault();
        if (missing.length === 0) enter();
      }}
    >
      <ul className="plain">
        {seats.map(seat => (
          <Row
            key={seat}
            seat={seat}
            marked={marked.get(seat)}
            onMark={action => setMarked(new Map(marked).set(seat, action))}
          />
        ))}
      </ul>
      <div className="room-close">
        <Tally marked={[...marked.values()]} left={missing.length} />
        <Button type="submit" className="button button-main" isDisabled={missing.length > 0}>
          {words('classroom.book.close')}
        </Button>
        {missing.length > 0 && (
          <Button className="button" onPress={enter}>
            {words('classroom.book.rest', { count: missing.length })}
          </Button>
        )}
      </div>
    </form>
  );
}

/** As it is said aloud, in few words. */
function shortly(action: Action, table: Table, words: ClassText): string {
  const { names } = table;
  if (action.type === 'bargain' && action.stance === 'demand')
    return words('classroom.book.demands', { office: names.shortPost(action.office) });
  if (action.type === 'speak') return words(`classroom.book.says.${action.side}`);
  if (action.type === 'testify' && (action.against as number) >= 0)
    return words('classroom.book.against', { name: names.man(action.against) });
  return wordingOf(table, action).label;
}

interface RowProps {
  readonly seat: Seat;
  readonly marked: Action | undefined;
  onMark(action: Action): void;
}

function Row({ seat, marked, onMark }: RowProps) {
  const { room, words } = useHall();
  const table = useTable();
  const options = saidBy(room.position, seat);
  const person = seat as number as Person;
  return (
    <li className={marked === undefined ? 'room-row' : 'room-row room-row-marked'}>
      <p className="room-who">
        <Head person={person} /> <Mark patron={bannerOf(table.view, person)} /> {table.names.man(seat)}
      </p>
      <Choices
        layout="inline"
        legend={table.names.man(seat)}
        value={marked && keyOf(marked)}
        choices={options.map(action => ({
          key: keyOf(action),
          label: shortly(action, table, words),
          mark: signOf(action),
        }))}
        onChange={key => {
          const chosen = options.find(action => keyOf(action) === key);
          if (chosen !== undefined) onMark(chosen);
        }}
      />
    </li>
  );
}

/** Hands as they are counted; how the rest of the Presidium votes is seen when the ballots turn over. */
function Tally({ marked, left }: { readonly marked: readonly Action[]; readonly left: number }) {
  const { words } = useHall();
  const votes = marked.flatMap(action => (action.type === 'vote' ? [action.vote] : []));
  return (
    <p className="room-tally" role="status">
      {votes.length > 0 &&
        (['aye', 'nay', 'abstain'] as const).map(vote => (
          <span key={vote}>
            <VoteSign vote={vote} />{' '}
            {words(`classroom.book.hands.${vote}`, { count: votes.filter(it => it === vote).length })}
          </span>
        ))}
      <span>{left > 0 && words('classroom.book.left', { count: left })}</span>
    </p>
  );
}
