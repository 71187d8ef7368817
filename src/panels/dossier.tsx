import type { ReactNode } from 'react';
import { NOBODY, type Person } from '../engine/ids.ts';
import { bandOf, inclusionOf, pastOf } from './bands.ts';
import { signWords } from './sign-words.ts';
import { useTable } from './table.tsx';
import { TrustWord } from './tables/men.tsx';
import { Gauge, Mark, Unknown } from './ui/marks.tsx';
import { Sheet } from './ui/sheet.tsx';
import { Sources, standingOf } from './ui/sources.tsx';

/** The file on a man: what is on record, what this seat knows of him, and what it does not. */
export function Dossier({ person, onClose }: { readonly person: Person; onClose(): void }) {
  const { view, text, names, level } = useTable();
  const spec = view.scenario.people[person];
  const words = spec && level.get('people', spec.id);
  if (spec === undefined) return null;
  return (
    <Sheet
      kind="kraft"
      title={text('dossier.open', { name: names.man(person) })}
      close={text('app.close')}
      onClose={onClose}
    >
      <div className="dossier">
        <header>
          <p className="overline">{text('dossier.file')}</p>
          <h2>{names.man(person)}</h2>
          <p className="typed">{words?.fullName}</p>
          <p>{words?.line}</p>
        </header>
        <div className="dossier-columns">
          <section>
            <h3 className="label">{text('dossier.service')}</h3>
            <ul className="typed">
              {words?.dossier.map(line => (
                <li key={line.text}>
                  {line.text}{' '}
                  {line.standing && line.standing !== 'stated' && <em>({standingOf(text, line.standing)})</em>}{' '}
                  <Sources ids={line.sources} />
                </li>
              ))}
            </ul>
            {person === (view.seat as Person) && words?.role && (
              <>
                <h3 className="label">{text('dossier.role')}</h3>
                <p>
                  {words.role.text} <Sources ids={words.role.sources} />
                </p>
              </>
            )}
          </section>
          <Known person={person} />
        </div>
        <Signs person={person} />
      </div>
    </Sheet>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="label">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Known({ person }: { readonly person: Person }) {
  const { view, text, names, level } = useTable();
  const spec = view.scenario.people[person];
  const post = view.post[person] ?? -1;
  const held = view.holder.flatMap((holder, office) => (holder === person ? [names.post(office as never)] : []));
  const posts = held.length > 0 ? held : post >= 0 ? [names.post(post as never)] : [];
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

function ClientRows({ person }: { readonly person: Person }) {
  const { view, text, names } = useTable();
  const { patrons } = view.scenario;
  const banner = view.acknowledged[person] ?? NOBODY;
  const serves = view.serves[person];
  const inclusion = view.inclusion[person];
  const tests = view.tests[person];
  const watcher = view.watcher[person];
  const owed = view.owed[person];
  const material = view.seat < patrons ? view.kompromat[person * patrons + view.seat] : undefined;
  const past = pastOf(view, person);
  return (
    <>
      <Row label={text('dossier.banner')}>
        <Mark patron={banner} /> {banner === NOBODY ? text('app.nobody') : names.man(banner)}
      </Row>
      <Row label={text('dossier.serves')}>{serves?.seen ? names.man(serves.value) : <Unknown length={12} />}</Row>
      <Row label={text('dossier.trust')}>
        <TrustWord person={person} />
      </Row>
      {inclusion?.seen && banner === (view.seat as Person) && (
        <Row label={text('dossier.inclusion')}>
          <Gauge
            word={text(`band.inclusion.${inclusionOf(inclusion.value)}`)}
            step={inclusionOf(inclusion.value)}
            steps={3}
          />
        </Row>
      )}
      {past.some(band => band > 0) && (
        <Row label={text('dossier.past')}>
          {past.map((band, patron) =>
            band === 0 ? null : (
              <span key={names.man(patron as Person)} className="note">
                <Mark patron={patron} thin />{' '}
                {text('dossier.pastOf', { person: names.man(patron as Person), band: text(`band.past.${band}`) })}
              </span>
            ),
          )}
          <span className="note quiet">{text('dossier.pastWhat')}</span>
        </Row>
      )}
      {material?.seen && (
        <Row label={text('dossier.material')}>
          <Gauge
            word={text(`band.material.${bandOf('material', material.value)}`)}
            step={bandOf('material', material.value)}
          />
        </Row>
      )}
      {tests?.seen && tests.value > 0 && (
        <Row label={text('dossier.tests')}>{text('dossier.testsOf', { count: tests.value })}</Row>
      )}
      {watcher?.seen && watcher.value === (view.seat as Person) && <Row label="">{text('dossier.watched')}</Row>}
      {owed?.seen && owed.value >= 0 && view.seat < patrons && (
        <Row label="">{text('dossier.owed', { office: names.post(owed.value) })}</Row>
      )}
    </>
  );
}

function MemberRows({ person }: { readonly person: Person }) {
  const { view, text, names } = useTable();
  const { patrons } = view.scenario;
  const spec = view.scenario.people[person];
  const price = view.price[person];
  const discretion = view.discretion[person];
  return (
    <>
      {Array.from({ length: patrons }, (_, patron) => (
        <Row key={names.man(patron as Person)} label={text('tables.toward', { person: names.man(patron as Person) })}>
          {text(`warmth.${view.warmth[person * patrons + patron] ?? 'even'}`)}
        </Row>
      ))}
      <Row label={text('dossier.price')}>
        {price?.seen && spec?.role === 'member' ? (
          names.policy(spec.prices[price.value] as never)
        ) : (
          <Unknown length={14} />
        )}
      </Row>
      <Row label={text('dossier.discretion')}>
        {discretion?.seen ? text(`band.credit.${bandOf('credit', discretion.value)}`) : <Unknown length={8} />}
      </Row>
    </>
  );
}

function Signs({ person }: { readonly person: Person }) {
  const { view, text, names } = useTable();
  const known = view.signs[view.seat];
  const signs = known?.seen ? known.value.filter(sign => sign.about === person) : [];
  if (view.scenario.people[person]?.role === 'patron') return null;
  return (
    <section className="signs">
      <h3 className="label">{text('dossier.signs')}</h3>
      {signs.length === 0 ? (
        <p className="quiet">{text('dossier.signsNone')}</p>
      ) : (
        <ul>
          {signs.map((sign, index) => (
            <li key={index}>
              <span className="label">{text('dossier.signTurn', { turn: sign.turn })}</span>{' '}
              {signWords(sign, text, names)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
