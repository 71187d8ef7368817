import { useMemo } from 'react';
import { NOBODY } from '../../../engine/index.ts';
import { truthWord } from '../../../panels/debrief/courses.tsx';
import { Plot, useTicks } from '../../../panels/debrief/plot.tsx';
import { useTable } from '../../../panels/table.tsx';
import { Mark } from '../../../panels/ui/marks.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { Scroll } from '../../lab/scroll.tsx';
import { type Following, type Loyalties, loyaltiesOf, type Stood } from './loyalties.ts';
import type { PartProps, Told } from './told.ts';

/** Whose men they were over the turns: in numbers, and man by man. */
export function LoyaltiesPart({ told }: PartProps) {
  const { words, played } = told;
  const loyalties = useMemo(() => loyaltiesOf(played), [played]);
  const most = Math.max(1, ...loyalties.followings.flatMap(({ passed, true: own }) => [...passed, ...own]));
  return (
    <>
      <section className="wide">
        <h3>{words('classDebrief.loyalties.counts')}</h3>
        <p>{words('classDebrief.loyalties.countsWhat')}</p>
        <div className="plots">
          {loyalties.followings.map(following => (
            <FollowingPlot key={following.person} {...{ told, following, most }} turns={loyalties.turns} />
          ))}
        </div>
      </section>
      <section className="wide">
        <h3>{words('classDebrief.loyalties.grid')}</h3>
        <p>{words('classDebrief.loyalties.gridWhat')}</p>
        <Grid told={told} loyalties={loyalties} />
      </section>
    </>
  );
}

interface FollowingProps {
  readonly told: Told;
  readonly following: Following;
  readonly turns: readonly number[];
  /** The most men that any of them ever had. */
  readonly most: number;
}

function FollowingPlot({ told, following, turns, most }: FollowingProps) {
  const { text, names } = useTable();
  const ticks = useTicks(turns);
  const { words } = told;
  const { person, passed, true: own } = following;
  const scaled = (counts: readonly number[]) => counts.map(count => (100 * count) / most);
  return (
    <figure className="course">
      <figcaption>
        <Head person={person} state="arrested" />
        <div>
          <h4>
            <Mark patron={person} /> {names.man(person)}
          </h4>
          <p className="course-words">{words('classDebrief.loyalties.key')}</p>
        </div>
      </figcaption>
      <Plot
        lines={[{ values: scaled(own) }, { values: scaled(passed), dashed: true }]}
        high={String(most)}
        low={text('debrief.nought')}
        ticks={ticks}
      />
      <details open={told.paper}>
        <summary>{text('debrief.asTable')}</summary>
        <table className="figures">
          <caption className="for-ears">{names.man(person)}</caption>
          <thead>
            <tr>
              <th scope="col">{text('debrief.when')}</th>
              <th scope="col">{words('classDebrief.loyalties.passed')}</th>
              <th scope="col">{words('classDebrief.loyalties.true')}</th>
            </tr>
          </thead>
          <tbody>
            {ticks.map((tick, at) => (
              <tr key={turns[at]}>
                <th scope="row">{tick}</th>
                <td>{passed[at]}</td>
                <td>{own[at]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Grid({ told, loyalties }: { readonly told: Told; readonly loyalties: Loyalties }) {
  const { text, names } = useTable();
  const ticks = useTicks(loyalties.turns);
  const label = told.words('classDebrief.loyalties.grid');
  const table = (
    <table className="loyal-grid">
      <caption className="for-ears">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{text('tables.name')}</th>
          {ticks.map((tick, at) => (
            <th key={loyalties.turns[at]} scope="col">
              {tick}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {loyalties.rows.map(({ person, stood }) => (
          <tr key={person}>
            <th scope="row">{names.man(person)}</th>
            {stood.map((at, moment) => (
              <StoodCell key={loyalties.turns[moment]} told={told} stood={at} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return told.paper ? table : <Scroll label={label}>{table}</Scroll>;
}

/** In ink whom he served and how firmly; the same in words for who cannot see it. */
function StoodCell({ told, stood }: { readonly told: Told; readonly stood: Stood }) {
  const { text, names } = useTable();
  const { words } = told;
  const { serves, reserve, firm, went } = stood;
  const said = [
    serves === NOBODY ? words('classDebrief.loyalties.nobody') : names.man(serves),
    reserve === NOBODY ? '' : words('classDebrief.loyalties.reserve', { person: names.man(reserve) }),
    firm === undefined ? '' : text(`debrief.truth.${truthWord(firm)}`),
  ].filter(part => part !== '');
  return (
    <td className={went ? 'stood-went' : ''}>
      <span className="stood" aria-hidden="true">
        <Mark patron={serves} />
        {reserve !== NOBODY && <Mark patron={reserve} thin />}
        {firm !== undefined && (
          <span className="stood-firm">
            <i style={{ inlineSize: `${firm}%` }} />
          </span>
        )}
      </span>
      <span className="for-ears">{said.join(', ')}</span>
    </td>
  );
}
