import type { Person } from '../../engine/ids.ts';
import type { Motion } from '../../engine/terms.ts';
import type { View } from '../../engine/view.ts';
import { Chances } from '../chances.tsx';
import { seenIn } from '../knowing.ts';
import { lawWords } from '../law-words.ts';
import { useFigures } from '../odds.ts';
import { type Advice, useTable } from '../table.tsx';
import { BallotSheet, type Voter } from './sheet.tsx';
import { VoteButtons, type Voting } from './vote-buttons.tsx';
import '../style/ballot-count.css';
import '../style/ballot.css';

const PERSONAL: ReadonlySet<Motion['motion']> = new Set(['dismiss', 'arrest']);

/** Who votes: all in office but the man it concerns. */
function votersOf({ scenario, fell }: View, motion: Motion): Person[] {
  const seats = Array.from({ length: scenario.patrons + scenario.members }, (_, person) => person as Person);
  return seats.filter(person => !fell[person] && !(PERSONAL.has(motion.motion) && person === motion.person));
}

/** The second beat of a motion: who stands where, how many carry it, and one's own vote. */
export default function BallotDesk() {
  const { view, advise } = useTable();
  const figures = useFigures();
  const { motion, scenario } = view;
  const votes = view.options.filter((action): action is Voting => action.type === 'vote');
  if (motion === undefined) return <VoteButtons votes={votes} />;
  const advice = advise({ type: 'motion', seat: motion.by, ...motion });
  const voters = votersOf(view, motion).map((person): Voter => {
    const seen = advice?.looks.find(look => look.person === person);
    return {
      person,
      vote: seenIn(view.votes[person]),
      said: view.statements[person],
      look: seen?.look,
      figures: seen?.aye === undefined ? undefined : figures(seen.aye),
    };
  });
  const members = scenario.patrons + scenario.members - view.fell.filter(Boolean).length;
  return (
    <div className="stack">
      <BallotSheet motion={motion} members={members} voters={voters} note={<Law members={members} />} />
      <Questions chances={advice?.chances ?? []} />
      <VoteButtons votes={votes} />
    </div>
  );
}

/** What decides, also at exactly half; and what a hollow sign means. */
function Law({ members }: { readonly members: number }) {
  const table = useTable();
  return (
    <p className="ballot-key">
      {lawWords(table, table.view.motion, members)} {table.text('ballot.hollow')}
    </p>
  );
}

/** Of an arrest also what comes after the votes. */
function Questions({ chances }: Pick<Advice, 'chances'>) {
  const { text } = useTable();
  if (chances.length === 0) return null;
  return (
    <section className="odds" aria-label={text('advice.title')}>
      <p className="label">{text('ballot.after')}</p>
      <Chances chances={chances} />
    </section>
  );
}
