import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import type { Office, Person } from '../../engine/ids.ts';
import type { Power } from '../../engine/scenario.ts';
import type { Stage } from '../../engine/terms.ts';
import type { View } from '../../engine/view.ts';
import { cue } from '../../sound/cue.ts';
import { useTable } from '../table.tsx';
import { bannerOf } from '../ui/banner.ts';
import { Mark } from '../ui/marks.tsx';
import { Portrait } from '../ui/portrait.tsx';
import { askedIn, type Frame, framesFrom } from './beats.ts';
import { Presidium } from './presidium.tsx';
import { useFrames } from './use-frames.ts';
import '../style/room.css';
import '../style/scenes.css';
import '../style/scenes-room.css';

const QUESTIONS = ['room.q1', 'room.q2', 'room.q3', 'room.q4'] as const;
/** Who holds these can bring arms, or keep them out. */
const ARMS: readonly Power[] = ['gate', 'fist', 'army'];
/** How far the wedge reaches before the first answer and after each, of its whole length. */
const REACH = [0.3, 0.45, 0.58, 0.71, 0.9] as const;

/** The stage of a confrontation that was last seen here: the next one moves on from it. */
let seen: { readonly of: string; readonly stage: Stage } | undefined;

/** An arrest in four beats: the room, who leads, whom it concerns, and how far the wedge has been driven between them. */
export default function RoomScene() {
  const { view, text, names } = useTable();
  const { motion, stage, turn } = view;
  const of = `${turn}/${motion?.by}/${motion?.person}`;
  const [before] = useState(() => (seen?.of === of ? seen.stage : undefined));
  useEffect(() => {
    seen = { of, stage };
  }, [of, stage]);
  const frames = useMemo(() => framesFrom(before, stage), [before, stage]);
  const times = useMemo(() => frames.map(({ time }) => time), [frames]);
  const at = useFrames(times);
  const frame = frames[at] ?? frames[0];
  const { stamped } = frame;
  const first = useRef(stamped);
  useEffect(() => {
    if (stamped > first.current) cue('stamp');
  }, [stamped]);
  if (motion === undefined || stage === 'none') return null;
  const who = { leader: names.man(motion.by), target: names.man(motion.person) };
  // A dismissal asks none of the questions, as long as he goes.
  const goes = motion.motion === 'dismiss' && stage === 'warned';
  const reach = REACH[goes ? 2 : frame.driven] ?? 1;
  const asked = goes ? undefined : QUESTIONS[askedIn(stage) === undefined ? -1 : frame.stamped];
  const done = at === frames.length - 1;
  return (
    <section className="confrontation full-scene room-scene">
      <div className="room-stage" style={{ '--reach': reach } as CSSProperties}>
        <Presidium open={stage === 'exit' || stage === 'won'} />
        <Face person={motion.by} role={text('room.leader')} side="leads" />
        <Face person={motion.person} role={text('room.target')} side="stands" />
        {!goes && <AtTheDoor />}
        <div className="at-stake">
          {asked !== undefined && (
            <p key={asked} className="stake" aria-hidden="true">
              <span>{frame.stamped + 1}</span> {text(asked)}
            </p>
          )}
          <p className={done ? 'scene-line' : 'scene-line not-yet'} role="status">
            {goes ? text('room.stage.dismissed', who) : text(`room.stage.${stage}`, who)}
          </p>
        </div>
      </div>
      {!goes && <Questions now={askedIn(stage)} frame={frame} />}
      {!goes && <Arms />}
    </section>
  );
}

interface FaceProps {
  readonly person: Person;
  readonly role: string;
  /** They face each other over the table. */
  readonly side: 'leads' | 'stands';
}

function Face({ person, role, side }: FaceProps) {
  const { names } = useTable();
  return (
    <figure className={`face face-${side}`}>
      <Portrait person={person} cutOut />
      <figcaption>
        <small>{role}</small>
        {names.man(person)}
      </figcaption>
    </figure>
  );
}

/** The list is complete for whoever hears it; for the eye its answers are stamped one by one. */
function Questions({ now, frame }: { readonly now: number | undefined; readonly frame: Frame }) {
  const { text } = useTable();
  return (
    <>
      <h3 className="label for-ears">{text('room.questions')}</h3>
      <ol className="beats">
        {QUESTIONS.map((key, index) => {
          const answered = now !== undefined && index < now;
          const look =
            now === undefined ? '' : index < frame.stamped ? 'answered' : index === frame.stamped ? 'asked-now' : '';
          return (
            <li key={key} className={look} {...(index === now ? { 'aria-current': 'step' as const } : {})}>
              <span className="beat-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{text(key)}</span>
              {answered && (
                <strong className={index < frame.stamped ? '' : 'not-yet'}>
                  {text(`room.answered.${index as 0 | 1 | 2 | 3}`)}
                </strong>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Whose men stand at the door, by their marks; who they are is told below. */
function AtTheDoor() {
  const { view } = useTable();
  return (
    <span className="at-the-door" aria-hidden="true">
      {armsOf(view).map(({ office, holder }) => (
        <Mark key={office} patron={bannerOf(view, holder)} />
      ))}
    </span>
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
