import type { Person } from '../../engine/ids.ts';
import type { Stage } from '../../engine/terms.ts';
import { Advised } from '../advised.tsx';
import { useTable } from '../table.tsx';
import { Sources } from '../ui/sources.tsx';

/** The motion before the room: whose it is, its words, what was said to it, and how many ayes carry it. */
export function MotionCard() {
  const { view, text, names, level } = useTable();
  const { motion } = view;
  if (motion === undefined) return null;
  const policy = level.get('policies', view.scenario.policies[motion.policy]?.id ?? '');
  const voters = view.fell.length + view.scenario.members - view.fell.filter(Boolean).length;
  const half = voters / 2;
  const said = view.statements.flatMap((side, person) =>
    side === undefined ? [] : [{ side, person: person as Person }],
  );
  return (
    <section className="paper protocol" aria-label={names.motion(motion)}>
      <p className="overline">{text('motion.by', { by: names.man(motion.by) })}</p>
      <h3>{names.motion(motion)}</h3>
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
            <li key={person}>{text(`ballot.said.${side}`, { person: names.man(person) })}</li>
          ))}
        </ul>
      )}
      <p className="label">
        {Number.isInteger(half)
          ? text('motion.carriesAt', { count: half + 1, half })
          : text('motion.carriesOdd', { count: Math.ceil(half) })}
      </p>
      <Advised action={{ type: 'motion', seat: motion.by, ...motion }} />
    </section>
  );
}

const QUESTIONS = ['room.q1', 'room.q2', 'room.q3', 'room.q4'] as const;
/** Which of the questions a stage has come to. */
const ASKED: { readonly [S in Stage]?: number } = { warned: 0, room: 1, sitting: 1, arms: 2, defied: 2, exit: 3 };

/** How far the confrontation has got. */
export function Confrontation() {
  const { view, text, names } = useTable();
  const { motion, stage } = view;
  if (motion === undefined || stage === 'none') return null;
  const who = { leader: names.man(motion.by), target: names.man(motion.person) };
  const now = ASKED[stage];
  // A dismissal asks none of the questions, as long as he goes.
  if (motion.motion === 'dismiss' && stage === 'warned')
    return (
      <section className="paper confrontation">
        <p className="stage">{text('room.stage.dismissed', who)}</p>
      </section>
    );
  return (
    <section className="paper confrontation">
      <p className="stage" role="status">
        {text(`room.stage.${stage}`, who)}
      </p>
      <h3 className="label">{text('room.questions')}</h3>
      <ol>
        {QUESTIONS.map((key, index) => (
          <li key={key} {...(index === now ? { 'aria-current': 'step' as const } : {})}>
            {text(key)}{' '}
            {now !== undefined && index < now && <strong>{text(`room.answered.${index as 0 | 1 | 2 | 3}`)}</strong>}
          </li>
        ))}
      </ol>
    </section>
  );
}
