import type { Person } from '../../engine/ids.ts';
import { bandOf, WARMTH_STEPS } from '../bands.ts';
import { patronsOf, postsOf } from '../knowing.ts';
import { wonBy } from '../partners.ts';
import { useTable } from '../table.tsx';
import { Gauge, Mark } from '../ui/marks.tsx';
import { Portrait } from '../ui/portrait.tsx';
import { CardButtons } from './card-buttons.tsx';

/** One of the ten: what everybody can see of him. A patron by his standing, a member by how he stands to the three. */
export function GrandeeCard({ person, onClose }: { readonly person: Person; onClose(): void }) {
  const { view, text, names } = useTable();
  const isPatron = view.scenario.people[person]?.role === 'patron';
  const posts = postsOf(view, person).map(names.shortPost);
  return (
    <section className="grandee" aria-label={names.man(person)}>
      <Portrait person={person} view="0 20 400 330" className="grandee-print" />
      <h2>
        {isPatron && <Mark patron={person} />} {names.man(person)}
      </h2>
      <p className="grandee-post">{posts.join('; ') || text('board.member')}</p>
      <dl>{isPatron ? <Patron person={person} /> : <Member person={person} />}</dl>
      <CardButtons person={person} onClose={onClose} />
    </section>
  );
}

function Row({ label, word, step }: { readonly label: string; readonly word: string; readonly step: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Gauge word={word} step={step} />
      </dd>
    </div>
  );
}

function Patron({ person }: { readonly person: Person }) {
  const { view, text, names } = useTable();
  const told = wonBy(view, person);
  const alarm = bandOf('alarm', view.alarm[person] ?? 0);
  const credit = bandOf('credit', view.credibility[person] ?? 0);
  const shelter = bandOf('credit', view.protection[person] ?? 0);
  const windows = view.windows[person] ?? 0;
  return (
    <>
      <Row label={text('tables.alarm')} word={text(`band.alarm.${alarm}`)} step={alarm} />
      <Row label={text('tables.windows')} word={text(`band.windows.${windows}`)} step={windows} />
      <Row label={text('tables.credit')} word={text(`band.credit.${credit}`)} step={credit} />
      <Row label={text('tables.protects')} word={text(`band.credit.${shelter}`)} step={shelter} />
      {told !== undefined && (
        <div>
          <dt>{text('tables.hasWon')}</dt>
          <dd>{told.map(names.man).join(', ') || text('tables.hasWonNobody')}</dd>
        </div>
      )}
    </>
  );
}

function Member({ person }: { readonly person: Person }) {
  const { view, text, names } = useTable();
  const { patrons } = view.scenario;
  return patronsOf(view).map(patron => {
    const warmth = view.warmth[person * patrons + patron] ?? 'even';
    return (
      <Row
        key={patron}
        label={text('tables.toward', { person: names.man(patron) })}
        word={text(`warmth.${warmth}`)}
        step={WARMTH_STEPS[warmth]}
      />
    );
  });
}
