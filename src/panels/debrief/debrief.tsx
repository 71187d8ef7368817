import type { ReactNode } from 'react';
import { NONE } from '../../engine/ids.ts';
import { eventWords, type Seen } from '../event-words.ts';
import { useTable } from '../table.tsx';
import { Sources } from '../ui/sources.tsx';
import { Answers } from './answers.tsx';
import { Knowledge, Standings } from './courses.tsx';
import { Decisions } from './decisions.tsx';
import { Fates } from './fates.tsx';
import { leadWords } from './lead.ts';
import { Plenum } from './plenum.tsx';
import { Ranks } from './ranks.tsx';
import type { DebriefProps } from './told.ts';
import { Votes } from './votes.tsx';
import '../style/debrief.css';

interface PanelProps extends DebriefProps {
  readonly seen: readonly Seen[];
  /** Of a game that left a record: its line beside it. */
  readonly beside?: ReactNode;
}

/** How it went: the victims first, then the ending beside history, the three, who betrayed whom and why, every man's fate. */
export function DebriefPanel({ debrief, seen, beside }: PanelProps) {
  return (
    <div className="debrief">
      <Victims />
      <Ending debrief={debrief} />
      {beside}
      <Ranks debrief={debrief} />
      <Standings debrief={debrief} />
      <Plenum seen={seen} debrief={debrief} />
      <YearsAfter seen={seen} />
      <Answers debrief={debrief} />
      <Knowledge debrief={debrief} />
      <Votes debrief={debrief} />
      <Decisions debrief={debrief} />
      <Fates debrief={debrief} />
    </div>
  );
}

/** What happened to those who were not at the table. */
export function Victims() {
  const { view, text, level } = useTable();
  const { policies, events } = view.scenario;
  const lines = level.victims.flatMap(({ text: words, without, policy, event, sources }) => {
    const adopted = policies.findIndex(({ id }) => id === policy);
    const befell = events.findIndex(({ id }) => id === event);
    if ((policy !== undefined && adopted < 0) || (event !== undefined && befell < 0)) return [];
    const so =
      (policy === undefined || (view.sponsor[adopted] ?? NONE) !== NONE) &&
      (event === undefined || view.happened[befell]);
    const said = so ? words : without;
    return said === undefined ? [] : [{ said, sources }];
  });
  if (lines.length === 0) return null;
  return (
    <section className="victims">
      <h3>{text('debrief.victims')}</h3>
      {lines.map(({ said, sources }) => (
        <p key={said}>
          {said} <Sources ids={sources} />
        </p>
      ))}
    </section>
  );
}

/** How it ended and who won, beside how it truly ended. */
export function Ending({ debrief }: DebriefProps) {
  const table = useTable();
  const { text, level } = table;
  const { ending } = debrief.result;
  const words = level.get('endings', ending);
  return (
    <section>
      <p className="overline">{text('debrief.ending')}</p>
      <h3>{words?.name ?? ending}</h3>
      {words && <p>{words.text}</p>}
      <p>{leadWords(table, debrief).join(' ')}</p>
      {words && (
        <>
          <h4>{text('debrief.beside')}</h4>
          <p>
            {words.besideHistory} <Sources ids={words.sources} />
          </p>
        </>
      )}
    </section>
  );
}

interface SeenProps {
  readonly seen: readonly Seen[];
}
/** What was decided from 1953 to 1957, and by whom. */
export function YearsAfter({ seen }: SeenProps) {
  const { view, text, names, level } = useTable();
  const chapters = seen.filter(({ event }) => event.event === 'chapter');
  if (chapters.length === 0) return null;
  // Behind the last step stands whose network failed him.
  const failed = view.chapters[view.scenario.chapters.length] ?? NONE;
  return (
    <section>
      <h3>{text('phase.epilogue')}</h3>
      <p>{text('debrief.yearsWhat')}</p>
      <dl className="years">
        {chapters.map(item => {
          const spec = view.scenario.chapters[item.event.extra];
          const chapter = level.get('chapters', spec?.id ?? '');
          return (
            <div key={item.ply}>
              <dt>
                {chapter?.date} <span className="note">{chapter?.name}</span>
              </dt>
              <dd>
                {eventWords(item, text, names)}{' '}
                {spec?.kind === 'challenge' && text(`debrief.network.${failed === NONE ? 'held' : 'failed'}`)}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
