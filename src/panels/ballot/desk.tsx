import { Chances } from '../chances.tsx';
import { seenIn } from '../knowing.ts';
import { inOffice, votersOn } from '../law.ts';
import { lawWords } from '../law-words.ts';
import { useFigures } from '../odds.ts';
import { type Advice, useTable } from '../table.tsx';
import { BallotSheet, type Voter } from './sheet.tsx';
import { VoteButtons, type Voting } from './vote-buttons.tsx';
import '../style/ballot-count.css';
import '../style/ballot.css';

/** The second beat of a motion: who stands where, how many carry it, and one's own vote. */
export default function BallotDesk() {
  const { view, advise } = useTable();
  const figures = useFigures();
  const { motion } = view;
  const votes = view.options.filter((action): action is Voting => action.type === 'vote');
  if (motion === undefined) return <VoteButtons votes={votes} />;
  const advice = advise({ type: 'motion', seat: motion.by, ...motion });
  const voters = votersOn(view, motion).map((person): Voter => {
    const seen = advice?.looks.find(look => look.person === person);
    return {
      person,
      vote: seenIn(view.votes[person]),
      said: view.statements[person],
      look: seen?.look,
      figures: seen?.aye === undefined ? undefined : figures(seen.aye),
    };
  });
  const members = inOffice(view).length;
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
