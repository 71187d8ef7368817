import type { ReactNode } from 'react';
import type { Person } from '../../engine/ids.ts';
import type { Motion, Vote } from '../../engine/terms.ts';
import { needed } from '../law.ts';
import { type Look, useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { Portrait } from '../ui/portrait.tsx';
import { Stamp } from '../ui/stamp.tsx';
import { VoteSign } from './signs.tsx';
import '../style/scenes.css';

/** One who votes: his ballot once it has turned over; until then what he said, and how he looks to be inclined. */
export interface Voter {
  readonly person: Person;
  readonly vote: Vote | undefined;
  readonly said?: 'for' | 'against' | 'silent' | undefined;
  readonly look?: Look | undefined;
  /** How likely his aye is, where figures are wanted. */
  readonly figures?: string | undefined;
}
interface BallotSheetProps {
  readonly motion: Motion;
  readonly members: number;
  readonly voters: readonly Voter[];
  /** Whose ballot is the next to turn. */
  readonly next?: Person | undefined;
  /** Once it is known. */
  readonly outcome?: 'carried' | 'rejected' | undefined;
  /** Under the protocol. */
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

const COLUMNS = ['aye', 'nay', 'abstain'] as const;

/** The ballot: the protocol on the left, the count on the right, and below it the man it is about. */
export function BallotSheet(props: BallotSheetProps) {
  const { motion, members, voters, next, outcome, note, children } = props;
  const { text, names } = useTable();
  const ayes = voters.filter(({ vote }) => vote === 'aye').length;
  const counted = next !== undefined || outcome !== undefined;
  const numeral = counted ? ayes : needed(members);
  const about = (motion.person as number) >= 0 ? motion.person : motion.by;
  return (
    <div className={counted ? 'ballot ballot-open' : 'ballot'}>
      <Ground />
      <div className="ballot-paper">
        <p className="typed ballot-head">{text('ballot.body')}</p>
        <h3>{counted ? text('ballot.title') : names.motion(motion)}</h3>
        {counted && <p className="typed">{text('ballot.on', { motion: names.motion(motion) })}</p>}
        <table>
          <caption className="for-ears">{names.motion(motion)}</caption>
          <thead>
            <tr>
              <th scope="col">{text('ballot.member')}</th>
              {COLUMNS.map(vote => (
                <th key={vote} scope="col">
                  {text(`ballot.column.${vote}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {voters.map(voter => (
              <VoterRow key={voter.person} voter={voter} next={voter.person === next} />
            ))}
          </tbody>
        </table>
        {note}
      </div>
      <div className="ballot-count">
        <div className="ballot-disc" aria-hidden="true">
          <span className={numeral > 9 ? 'numeral numeral-two' : 'numeral'}>{numeral}</span>
          <p>
            {counted && <strong>{text('ballot.of', { count: voters.length })}</strong>}
            <span>{counted ? text('ballot.carries', { count: needed(members) }) : text('ballot.wanted')}</span>
          </p>
        </div>
        {outcome !== undefined && <Stamp className="ballot-stamp" word={text(`ballot.stamp.${outcome}`)} />}
        {next !== undefined && (
          <p className="ballot-next" aria-hidden="true">
            {text('ballot.next')} <strong>{names.man(next)}</strong>
          </p>
        )}
        {(about as number) >= 0 && (
          <figure className="ballot-man">
            <Portrait person={about} cutOut className="ballot-figure" />
            <figcaption>
              {about === motion.person ? null : <small>{text('ballot.mover')}</small>}
              {names.man(about)}
            </figcaption>
          </figure>
        )}
        <ol className="tiles" aria-hidden="true">
          {[...voters]
            .sort((a, b) => Number(a.vote === undefined) - Number(b.vote === undefined))
            .map(({ person, vote }) => (
              <li key={person} className={vote === undefined ? 'tile' : `tile tile-${vote}`}>
                {vote !== undefined && <VoteSign vote={vote} />}
              </li>
            ))}
        </ol>
        {children !== undefined && <div className="ballot-foot">{children}</div>}
      </div>
    </div>
  );
}

/** Ink, and the red wedge that is driven into it. */
function Ground() {
  return (
    <svg className="ballot-ground" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className="on-paper" d="M55.6 0H57.9L24.5 100H22Z" />
      <path className="on-red" d="M57.9 0H100V74.5L41 100H24.5Z" />
      <path className="on-deep" d="M100 38V74.5L73 86.2Z" />
      <path className="on-paper" d="M41 100 100 74.5V76.4L45.4 100Z" />
    </svg>
  );
}

const LOOKS = { aye: 'aye', nay: 'nay', unsure: undefined } as const;

function VoterRow({ voter, next }: { readonly voter: Voter; readonly next: boolean }) {
  const { person, vote, said, look, figures } = voter;
  const { text, names, view } = useTable();
  const seems = vote === undefined && look !== undefined ? LOOKS[look] : undefined;
  return (
    <tr className={next ? 'next' : ''}>
      <th scope="row">
        {person < view.scenario.patrons ? <Mark patron={person} /> : <span className="mark" />} {names.man(person)}
        {vote === undefined && said !== undefined && <span className="has-said">{text(`ballot.has.${said}`)}</span>}
        {figures && <span className="has-said">{figures}</span>}
      </th>
      {COLUMNS.map(column => (
        <td key={column} className={vote === undefined && seems !== column ? 'veiled' : ''}>
          {(vote ?? seems) === column && (
            <span className={vote === undefined ? 'seems' : ''}>
              <VoteSign vote={column} />
              <span className="for-ears">
                {vote === undefined ? text(`ballot.seems.${column as 'aye' | 'nay'}`) : text(`vote.${column}`)}
              </span>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
