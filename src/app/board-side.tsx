import { Button } from 'react-aria-components/Button';
import { NOWHERE, standingBy } from '../board/layout/standing.ts';
import type { BoardModel } from '../board/model.ts';
import type { Target } from '../board/picture.ts';
import type { Person } from '../engine/index.ts';
import { GrandeeCard } from '../panels/board/grandee-card.tsx';
import { PlaceList } from '../panels/board/place-list.tsx';
import { PostCard } from '../panels/board/post-card.tsx';
import { ClientCard } from '../panels/client-card.tsx';
import { useTable } from '../panels/table.tsx';

interface BoardSideProps {
  readonly chosen: Target;
  readonly model: BoardModel;
  onPick(target: Target | undefined): void;
}

/** What lies beside the board when something on it is chosen. */
export function BoardSide({ chosen, model, onPick }: BoardSideProps) {
  const { view, text, level } = useTable();
  const close = () => onPick(undefined);
  const choose = (person: Person) => onPick({ kind: 'man', person });
  switch (chosen.kind) {
    case 'post':
      return <PostCard office={chosen.office} onClose={close} />;
    case 'place': {
      const all = standingBy(model).get(chosen.place) ?? [];
      const title = chosen.place === NOWHERE ? text('board.waiting') : (level.get('places', chosen.place) ?? '');
      const people = all.flatMap(it => (it.kind === 'man' ? [it.man.person] : []));
      return <PlaceList title={title} people={people} onChoose={choose} onClose={close} />;
    }
    case 'man':
      return view.scenario.people[chosen.person]?.role === 'client' ? (
        <ClientCard key={chosen.person} person={chosen.person}>
          <Button className="button" onPress={close}>
            {text('app.close')}
          </Button>
        </ClientCard>
      ) : (
        <GrandeeCard key={chosen.person} person={chosen.person} onClose={close} />
      );
  }
}
