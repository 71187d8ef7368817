import { NONE } from '../../engine/ids.ts';
import { type Table, useTable } from '../table.tsx';
import { loyaltyWords } from '../ui/band.tsx';
import { Mark } from '../ui/marks.tsx';
import { Head } from '../ui/print.tsx';
import { Plot, useTicks } from './plot.tsx';
import type { Course, DebriefProps, Flip, PatronCourse, Reading } from './told.ts';

/** From which point of the scale each word holds, the weakest first. */
const TRUTHS = [
  ['gone', 0],
  ['loose', 1],
  ['holding', 30],
  ['firm', 60],
] as const;
export const truthWord = (truth: number) => TRUTHS.findLast(([, from]) => truth >= from)?.[0] ?? 'gone';

/** What one knew of men, beside what was so: a small plot a man, and the same as a table. */
export function Knowledge({ debrief }: DebriefProps) {
  const { text, view } = useTable();
  const { men, turns } = debrief.courses;
  if (men.length === 0) return null;
  const judges = view.seat < view.scenario.patrons;
  return (
    <section className="wide">
      <h3>{text(judges ? 'debrief.knowledge' : 'debrief.truths')}</h3>
      <p>{text('debrief.truthWhat')}</p>
      {judges && <p>{text('debrief.readWhat')}</p>}
      <MenPlots men={men} turns={turns} readings={debrief.readings} reader={text('debrief.knowledgeRead')} />
    </section>
  );
}

interface MenPlotsProps {
  readonly men: readonly Course[];
  readonly turns: readonly number[];
  readonly readings: readonly Reading[];
  /** What stands over what a patron took them for. */
  readonly reader: string;
}
export function MenPlots({ men, readings, ...rest }: MenPlotsProps) {
  return (
    <div className="plots">
      {men.map(course => (
        <ManPlot
          key={course.person}
          course={course}
          reading={readings.find(({ person }) => person === course.person)}
          {...rest}
        />
      ))}
    </div>
  );
}

interface ManPlotProps extends Pick<MenPlotsProps, 'turns' | 'reader'> {
  readonly course: Course;
  readonly reading: Reading | undefined;
}

function ManPlot({ course, turns, reading, reader }: ManPlotProps) {
  const table = useTable();
  const { text, names } = table;
  const ticks = useTicks(turns);
  const { person, points, flips } = course;
  return (
    <figure className="course">
      <figcaption>
        <Head person={person} state="arrested" />
        <div>
          <h4>{names.man(person)}</h4>
          <p className="course-words">
            {flips.length === 0 && reading !== undefined && text('debrief.neverTurned')}
            {flips.map(flip => (
              <FlipLine key={`${flip.turn}${flip.to}`} flip={flip} />
            ))}
          </p>
        </div>
      </figcaption>
      <Plot
        lines={[{ values: points.map(({ truth }) => truth) }]}
        stretches={points.map(({ read }) => read?.span)}
        changes={flips.map(({ turn, from, to, how }) => ({
          after: Math.max(0, turns.indexOf(turn)),
          marks: how !== 'orphaned' && (
            <>
              <Mark patron={from} /> <Mark patron={to} />
            </>
          ),
        }))}
        high={text('debrief.scaleHigh')}
        low={text('debrief.scaleLow')}
        ticks={ticks}
      />
      <CourseTable course={course} ticks={ticks} reader={reader} />
    </figure>
  );
}

/** Whom he left and to whom he went, in words. */
function FlipLine({ flip }: { readonly flip: Flip }) {
  const { text, names } = useTable();
  const { how, turn, from, to } = flip;
  const key = how === 'turned' && (from as number) === NONE ? 'joined' : how;
  return <>{text(`debrief.flip.${key}`, { turn, from: names.man(from), to: names.man(to) })} </>;
}

const readWords = (table: Table, point: Course['points'][number]): string =>
  point.read === undefined ? '–' : loyaltyWords(table, point.read);

interface CourseTableProps extends Pick<MenPlotsProps, 'reader'> {
  readonly course: Course;
  readonly ticks: readonly string[];
}
function CourseTable({ course, ticks, reader }: CourseTableProps) {
  const table = useTable();
  const { text, names, view } = table;
  const judges = view.seat < view.scenario.patrons;
  return (
    <details>
      <summary>{text('debrief.asTable')}</summary>
      <table>
        <caption className="for-ears">{names.man(course.person)}</caption>
        <thead>
          <tr>
            <th scope="col">{text('debrief.when')}</th>
            {judges && <th scope="col">{reader}</th>}
            <th scope="col">{text('debrief.knowledgeTrue')}</th>
          </tr>
        </thead>
        <tbody>
          {course.points.map((point, index) => (
            <tr key={point.turn}>
              <th scope="row">{ticks[index]}</th>
              {judges && <td>{readWords(table, point)}</td>}
              <td>{point.truth === undefined ? '–' : text(`debrief.truth.${truthWord(point.truth)}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** How the three stood over the turns. */
export function Standings({ debrief }: DebriefProps) {
  const { text } = useTable();
  const { patrons, turns } = debrief.courses;
  return (
    <section className="wide">
      <h3>{text('debrief.standings')}</h3>
      <p>{text('debrief.standingsWhat')}</p>
      <div className="plots">
        {patrons.map(course => (
          <PatronPlot key={course.person} course={course} turns={turns} />
        ))}
      </div>
    </section>
  );
}

function PatronPlot({ course, turns }: { readonly course: PatronCourse; readonly turns: readonly number[] }) {
  const { text, names } = useTable();
  const ticks = useTicks(turns);
  const { person, alarm, share } = course;
  return (
    <figure className="course">
      <figcaption>
        <Head person={person} state="arrested" />
        <div>
          <h4>
            <Mark patron={person} /> {names.man(person)}
          </h4>
          <p className="course-words">{text('debrief.standingsKey')}</p>
        </div>
      </figcaption>
      <Plot
        lines={[{ values: share }, { values: alarm, dashed: true }]}
        high={text('debrief.hundred')}
        low={text('debrief.nought')}
        ticks={ticks}
      />
      <details>
        <summary>{text('debrief.asTable')}</summary>
        <table>
          <caption className="for-ears">{names.man(person)}</caption>
          <thead>
            <tr>
              <th scope="col">{text('debrief.when')}</th>
              <th scope="col">{text('debrief.shareOf')}</th>
              <th scope="col">{text('tables.alarm')}</th>
            </tr>
          </thead>
          <tbody>
            {ticks.map((tick, index) => (
              <tr key={turns[index]}>
                <th scope="row">{tick}</th>
                <td>{Math.round(share[index] ?? 0)}</td>
                <td>{Math.round(alarm[index] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
