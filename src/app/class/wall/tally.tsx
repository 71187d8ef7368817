import type { Person } from '../../../engine/index.ts';
import type { Motion } from '../../../engine/terms.ts';
import type { Count } from '../../../panels/ballot/count.ts';
import { CountSheet } from '../../../panels/ballot/count-sheet.tsx';
import { BallotSheet } from '../../../panels/ballot/sheet.tsx';
import { useTurning } from '../../../panels/ballot/use-turning.ts';
import { inOffice, votersOn } from '../../../panels/law.ts';
import { useTable } from '../../../panels/table.tsx';
import { For } from './for.tsx';
import '../../../panels/style/ballot-count.css';
import '../../../panels/style/ballot.css';

/** How long the whole count stands, in ms. */
const STANDS = 9000;

/** A ballot turns over seat by seat, and what came of it stands for a while. */
export function Tally({ count, onDone }: { readonly count: Count; onDone(): void }) {
  const [turned] = useTurning(count);
  return (
    <div className="public-ballot">
      <For time={turned >= count.votes.length ? STANDS : undefined} onDone={onDone}>
        <CountSheet count={count} turned={turned} />
      </For>
    </div>
  );
}

/** A motion before its votes are in: what it is, and who has spoken for it and against. */
export function OpenBallot({ motion }: { readonly motion: Motion }) {
  const { view } = useTable();
  const members = inOffice(view).length;
  return (
    <div className="public-ballot">
      <BallotSheet
        motion={motion}
        members={members}
        voters={votersOn(view, motion).map((person: Person) => ({
          person,
          vote: undefined,
          said: view.statements[person],
        }))}
      />
    </div>
  );
}
