import { useMemo } from 'react';
import { accountOf, type Reason, replyOdds } from '../../../engine/clients/calculation.ts';
import { imagine, type Person, type View } from '../../../engine/index.ts';
import { WARMTH_STEPS } from '../../../panels/bands.ts';
import { patronsOf } from '../../../panels/knowing.ts';
import { OddsGauge } from '../../../panels/odds-gauge.tsx';
import { reasonWords } from '../../../panels/reason-words.ts';
import { useTable } from '../../../panels/table.tsx';
import { Gauge, Mark } from '../../../panels/ui/marks.tsx';
import { suitOf } from '../../advice.ts';
import { weightiest } from '../../weightiest.ts';
import { useSeated } from './seated.ts';

/** As many reasons as one remembers. */
const TOLD = 2;

/** What draws him to the man who could draw him most, and what holds him. */
const SIDES = [
  ['draws', 1],
  ['holds', -1],
] as const;

/** How a client or a member stands to the three, by his own reckoning: what to think over while they write. */
export function WhereHeStands() {
  const { view } = useTable();
  const role = view.scenario.people[view.seat]?.role;
  if (role === 'client' && !view.down[view.seat]) return <Client />;
  return role === 'member' ? <Member /> : null;
}

/** What he would answer if each asked him now, with nothing but his word; and what weighs most with him. */
function Client() {
  const { words } = useSeated();
  const { view, text, names } = useTable();
  const asked = useMemo(() => askedBy(view), [view]);
  const own = view.acknowledged[view.seat] ?? -1;
  const [most] = [...asked].sort((a, b) => b.permille - a.permille);
  return (
    <section className="pupil-three" aria-label={words('pupil.stands.title')}>
      <h3>{words('pupil.stands.title')}</h3>
      <p>
        <Mark patron={own} />{' '}
        {own < 0 ? words('pupil.stands.nobody') : words('pupil.stands.banner', { name: names.man(own as Person) })}
      </p>
      <dl className="chances">
        {asked.map(({ by, permille }) => (
          <div key={by}>
            <dt>{words('pupil.stands.ifAsked', { name: names.man(by) })}</dt>
            <dd>
              <OddsGauge permille={permille} />
            </dd>
          </div>
        ))}
      </dl>
      {SIDES.map(([side, toward]) => {
        const reasons = weightiest(most?.reasons ?? [], toward, TOLD);
        return (
          reasons.length > 0 && (
            <p key={side} className="quiet">
              <strong>{words(`pupil.stands.${side}`)}</strong>{' '}
              {reasons.map(reason => reasonWords(reason, text)).join('; ')}.
            </p>
          )
        );
      })}
      <p className="quiet">{words('pupil.stands.what')}</p>
    </section>
  );
}

interface Asked {
  readonly by: Person;
  /** How likely he goes along, or keeps him in reserve. */
  readonly permille: number;
  readonly reasons: readonly Reason[];
}
function askedBy(view: View): Asked[] {
  const { game } = imagine(view);
  const self = view.seat as Person;
  return patronsOf(view)
    .filter(by => by !== view.acknowledged[self] && !view.fell[by])
    .map(by => {
      const suit = suitOf(by, self);
      const [accept, hedge] = replyOdds(game, self, suit);
      return { by, permille: accept + hedge, reasons: accountOf(game, self, suit).reasons };
    });
}

/** To whom he leans. */
function Member() {
  const { words } = useSeated();
  const { view, text, names } = useTable();
  const { patrons } = view.scenario;
  return (
    <section className="pupil-three" aria-label={words('pupil.stands.title')}>
      <h3>{words('pupil.stands.title')}</h3>
      <dl className="chances">
        {patronsOf(view).map(patron => {
          const warmth = view.warmth[view.seat * patrons + patron] ?? 'even';
          return (
            <div key={patron}>
              <dt>{text('tables.toward', { person: names.man(patron) })}</dt>
              <dd>
                <Gauge word={text(`warmth.${warmth}`)} step={WARMTH_STEPS[warmth]} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="quiet">{words('pupil.stands.memberWhat')}</p>
    </section>
  );
}
