import type { Person } from '../../engine/ids.ts';
import { Advised } from '../advised.tsx';
import { VoteSign } from '../ballot/signs.tsx';
import { inOffice } from '../law.ts';
import { lawWords } from '../law-words.ts';
import { useTable } from '../table.tsx';
import { Sources } from '../ui/sources.tsx';
import { Subject } from '../ui/subject.tsx';

const SIGNS = { for: 'aye', against: 'nay', silent: 'abstain' } as const;

/** The motion before the room: whose it is, its words, what was said to it, and how many ayes carry it. */
export function MotionCard() {
  const table = useTable();
  const { view, text, names, level } = table;
  const { motion } = view;
  if (motion === undefined) return null;
  const policy = level.get('policies', view.scenario.policies[motion.policy]?.id ?? '');
  const said = view.statements.flatMap((side, person) =>
    side === undefined ? [] : [{ side, person: person as Person }],
  );
  return (
    <Subject
      person={(motion.person as number) >= 0 ? motion.person : motion.by}
      overline={text('motion.by', { by: names.man(motion.by) })}
      title={names.motion(motion)}
    >
      {policy && (
        <>
          <p className="typed">{policy.motion}</p>
          <p>{policy.what}</p>
          <Sources ids={policy.sources} />
        </>
      )}
      {said.length > 0 && (
        <ul className="plain">
          {said.map(({ side, person }) => (
            <li key={person}>
              <VoteSign vote={SIGNS[side]} /> {text(`ballot.said.${side}`, { person: names.man(person) })}
            </li>
          ))}
        </ul>
      )}
      <p className="label">{lawWords(table, motion, inOffice(view).length)}</p>
      <Advised action={{ type: 'motion', seat: motion.by, ...motion }} />
    </Subject>
  );
}
