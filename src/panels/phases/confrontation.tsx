import type { Office, Person } from '../../engine/ids.ts';
import type { Power } from '../../engine/scenario.ts';
import type { Stage } from '../../engine/terms.ts';
import type { View } from '../../engine/view.ts';
import { useTable } from '../table.tsx';
import { bannerOf } from '../ui/banner.ts';
import { Mark } from '../ui/marks.tsx';
import { Print } from '../ui/print.tsx';

const QUESTIONS = ['room.q1', 'room.q2', 'room.q3', 'room.q4'] as const;
/** Which of the questions a stage has come to. */
const ASKED: { readonly [S in Stage]?: number } = { warned: 0, room: 1, sitting: 1, arms: 2, defied: 2, exit: 3 };
/** Who holds these can bring arms, or keep them out. */
const ARMS: readonly Power[] = ['gate', 'fist', 'army'];

/** An arrest in four beats: each question is answered, asked now, or still to come; and who is in the room. */
export function Confrontation() {
  const { view, text, names } = useTable();
  const { motion, stage } = view;
  if (motion === undefined || stage === 'none') return null;
  const who = { leader: names.man(motion.by), target: names.man(motion.person) };
  // A dismissal asks none of the questions, as long as he goes.
  const goes = motion.motion === 'dismiss' && stage === 'warned';
  return (
    <section className="confrontation">
      <div className="scene">
        <Face person={motion.by} role={text('room.leader')} />
        <p className="scene-line" role="status">
          {goes ? text('room.stage.dismissed', who) : text(`room.stage.${stage}`, who)}
        </p>
        <Face person={motion.person} role={text('room.target')} />
      </div>
      {!goes && <Questions now={ASKED[stage]} />}
      {!goes && <Arms />}
    </section>
  );
}

function Face({ person, role }: { readonly person: Person; readonly role: string }) {
  const { names } = useTable();
  return (
    <figure className="face">
      <Print person={person} />
      <figcaption>
        <small>{role}</small>
        {names.man(person)}
      </figcaption>
    </figure>
  );
}

function Questions({ now }: { readonly now: number | undefined }) {
  const { text } = useTable();
  return (
    <>
      <h3 className="label">{text('room.questions')}</h3>
      <ol className="beats">
        {QUESTIONS.map((key, index) => {
          const answered = now !== undefined && index < now;
          return (
            <li
              key={key}
              className={answered ? 'answered' : index === now ? 'asked-now' : ''}
              {...(index === now ? { 'aria-current': 'step' as const } : {})}
            >
              <span className="beat-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{text(key)}</span>
              {answered && <strong>{text(`room.answered.${index as 0 | 1 | 2 | 3}`)}</strong>}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The posts that bring arms to the room, who has each, and whose man he passes for: all may see that, and no more. */
function Arms() {
  const { view, text, names } = useTable();
  const posts = armsOf(view);
  if (posts.length === 0) return null;
  return (
    <dl className="arms">
      {posts.map(({ office, holder }) => (
        <div key={office}>
          <dt>{names.shortPost(office)}</dt>
          <dd>
            {(holder as number) < 0 ? (
              text('app.vacant')
            ) : (
              <>
                <Mark patron={bannerOf(view, holder)} /> {names.man(holder)}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const armsOf = ({ scenario, holder }: View) =>
  scenario.offices.flatMap(({ powers }, office) =>
    powers.some(power => ARMS.includes(power))
      ? [{ office: office as Office, holder: (holder[office] ?? -1) as Person }]
      : [],
  );
