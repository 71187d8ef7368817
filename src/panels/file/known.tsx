import { NOBODY, type Office, type Person } from '../../engine/ids.ts';
import { bandOf, pastOf } from '../bands.ts';
import { materialOn, patronsOf, postsOf, seenIn, wonOf } from '../knowing.ts';
import { useTable } from '../table.tsx';
import { trustOf } from '../trust.ts';
import { LoyaltyBand } from '../ui/band.tsx';
import { Inclusion } from '../ui/inclusion.tsx';
import { Boxes, Mark } from '../ui/marks.tsx';
import { Fact, Row } from './row.tsx';

interface OfMan {
  readonly person: Person;
}

/** What this seat knows of a man beside his service, and what it does not. */
export function Known({ person }: OfMan) {
  const { view, text, names, level } = useTable();
  const spec = view.scenario.people[person];
  const post = view.post[person] ?? -1;
  const held = postsOf(view, person);
  const posts = (held.length > 0 || post < 0 ? held : [post as Office]).map(names.post);
  return (
    <dl className="known">
      <Row label={text('dossier.post')}>
        {view.down[person]
          ? `${text('tables.down')}: ${text('tables.downWhat')}`
          : posts.join('; ') || text('app.none')}
      </Row>
      {spec?.role === 'client' && spec.nest !== '' && (
        <Row label={text('dossier.nest')}>{level.get('nests', spec.nest) ?? spec.nest}</Row>
      )}
      {spec?.role === 'client' && <Row label={text('dossier.tail')}>{level.get('tails', spec.tail) ?? spec.tail}</Row>}
      {spec?.role === 'client' && <ClientRows person={person} />}
      {spec?.role === 'member' && <MemberRows person={person} />}
    </dl>
  );
}

function ClientRows({ person }: OfMan) {
  const { view, text, names } = useTable();
  const banner = view.acknowledged[person] ?? NOBODY;
  const servesUs = wonOf(view, person) === 'yes' ? (view.seat as Person) : undefined;
  const truly = seenIn(view.serves[person]) ?? servesUs;
  const told = trustOf(view, person);
  const inclusion = seenIn(view.inclusion[person]);
  const tests = seenIn(view.tests[person]) ?? 0;
  return (
    <>
      <Row label={text('dossier.banner')}>
        <Mark patron={banner} /> {banner === NOBODY ? text('app.nobody') : names.man(banner)}
      </Row>
      <Fact label={text('dossier.serves')} name={`${person}/serves`} length={12}>
        {truly === undefined ? undefined : (
          <>
            <Mark patron={truly} /> {names.man(truly)}
          </>
        )}
      </Fact>
      <Row label={text('loyalty.title')}>
        {person === (view.seat as Person) ? (
          text('trust.self')
        ) : banner === NOBODY || view.seat >= view.scenario.patrons ? (
          text(told === 'won' || told === 'half' ? `trust.${told}` : 'loyalty.none')
        ) : (
          <LoyaltyBand person={person} />
        )}
      </Row>
      {inclusion !== undefined && banner === (view.seat as Person) && (
        <Row label={text('dossier.inclusion')}>
          <Inclusion value={inclusion} />
        </Row>
      )}
      <Past person={person} />
      <Material person={person} />
      {tests > 0 && <Row label={text('dossier.tests')}>{text('dossier.testsOf', { count: tests })}</Row>}
    </>
  );
}

/** Under whom else he has served. */
function Past({ person }: OfMan) {
  const { view, text, names } = useTable();
  const past = pastOf(view, person);
  if (past.every(band => band === 0)) return null;
  return (
    <Row label={text('dossier.past')}>
      {past.map((band, patron) =>
        band === 0 ? null : (
          <span key={names.man(patron as Person)} className="past">
            <Mark patron={patron} thin />{' '}
            {text('dossier.pastOf', { person: names.man(patron as Person), band: text(`band.past.${band}`) })}
          </span>
        ),
      )}
      <span className="note quiet">{text('dossier.pastWhat')}</span>
    </Row>
  );
}

/** What could be used against him, as far as this seat holds it. */
function Material({ person }: OfMan) {
  const { view, text } = useTable();
  if (view.seat >= view.scenario.patrons) return null;
  const band = materialOn(view, person);
  return (
    <Fact label={text('dossier.material')} name={`${person}/material`} length={10}>
      {band === undefined ? undefined : (
        <>
          <Boxes band={band} /> {text(`band.material.${band}`)}
        </>
      )}
    </Fact>
  );
}

function MemberRows({ person }: OfMan) {
  const { view, text, names } = useTable();
  const { patrons } = view.scenario;
  const spec = view.scenario.people[person];
  const price = seenIn(view.price[person]);
  const discretion = seenIn(view.discretion[person]);
  return (
    <>
      {patronsOf(view).map(patron => (
        <Row key={patron} label={text('tables.toward', { person: names.man(patron) })}>
          <Mark patron={patron} /> {text(`warmth.${view.warmth[person * patrons + patron] ?? 'even'}`)}
        </Row>
      ))}
      <Fact label={text('dossier.price')} name={`${person}/price`} length={14}>
        {price !== undefined && spec?.role === 'member' ? names.policy(spec.prices[price] as never) : undefined}
      </Fact>
      <Fact label={text('dossier.discretion')} name={`${person}/discretion`} length={8}>
        {discretion === undefined ? undefined : text(`band.credit.${bandOf('credit', discretion)}`)}
      </Fact>
    </>
  );
}
