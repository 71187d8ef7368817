import { useMemo } from 'react';
import type { Office, Person } from '../../../engine/index.ts';
import type { Flip } from '../../../panels/debrief/told.ts';
import { turnWords } from '../../../panels/debrief/turn-words.ts';
import { Lines } from '../../../panels/lines.tsx';
import { useTable } from '../../../panels/table.tsx';
import { Mark } from '../../../panels/ui/marks.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { Sources } from '../../../panels/ui/sources.tsx';
import { besideOf } from '../../history/beside.ts';
import { Awaited } from './awaited.tsx';
import { type Changed, type Compared, comparedOf, isTelling, type Outcome, turnIn } from './beside.ts';
import type { Base, PartProps } from './told.ts';

/** The class's game beside the record: how both ended, who changed sides, and turn by turn. */
export function BesidePart({ told }: PartProps) {
  return (
    <Awaited loaded={told.base}>
      {base =>
        base === undefined ? (
          <section>
            <p>{told.words('classDebrief.beside.none')}</p>
          </section>
        ) : (
          <Both told={told} base={base} />
        )
      }
    </Awaited>
  );
}

interface BothProps extends PartProps {
  readonly base: Base;
}

function Both({ told, base }: BothProps) {
  const compared = useMemo(() => comparedOf(told.played, base.reel), [told.played, base]);
  return (
    <>
      <Ends told={told} compared={compared} />
      <Turned told={told} changed={compared.changed} />
      <TurnByTurn told={told} base={base} />
    </>
  );
}

interface EndsProps extends PartProps {
  readonly compared: Compared;
}

/** How both ended, and what became of the three. */
function Ends({ told, compared }: EndsProps) {
  const { text, names, level, view } = useTable();
  const { words } = told;
  const both = [compared.record, compared.ours];
  const endings = both.map(({ result }) => level.get('endings', result.ending));
  const patrons = [...Array(view.scenario.patrons).keys()] as Person[];
  return (
    <section className="wide">
      <h3>{words('classDebrief.beside.ends')}</h3>
      {told.ended.wentBack > 0 && <p>{words('classDebrief.beside.wentBack', { count: told.ended.wentBack })}</p>}
      <table className="both">
        <caption className="for-ears">{words('classDebrief.beside.ends')}</caption>
        <Heads told={told} />
        <tbody>
          <tr>
            <th scope="row">{text('debrief.ending')}</th>
            {both.map(({ result }, side) => (
              <td key={side}>
                <strong>{endings[side]?.name ?? result.ending}</strong>{' '}
                {side === 0 && !told.paper && <Sources ids={endings[side]?.sources} />}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words('classDebrief.beside.first')}</th>
            {both.map(({ result }, side) => (
              <td key={side}>
                <Mark patron={result.winner} />{' '}
                {words('classDebrief.beside.share', {
                  person: names.man(result.winner),
                  total: result.scores[result.winner]?.total ?? 0,
                })}
              </td>
            ))}
          </tr>
          {patrons.map(patron => (
            <tr key={patron}>
              <th scope="row">
                <span className="man">
                  <Head person={patron} state="arrested" /> {names.man(patron)}
                </span>
              </th>
              {both.map((outcome, side) => (
                <td key={side}>
                  <PatronEnd outcome={outcome} patron={patron} told={told} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Over the two columns. */
function Heads({ told }: PartProps) {
  const { words } = told;
  return (
    <thead>
      <tr>
        <td />
        <th scope="col">{words('classDebrief.beside.record')}</th>
        <th scope="col">{words('classDebrief.beside.ours')}</th>
      </tr>
    </thead>
  );
}

function PatronEnd({ outcome, patron, told }: PartProps & { readonly outcome: Outcome; readonly patron: Person }) {
  const { text, names } = useTable();
  const { game } = outcome.end;
  const fall = game.falls.find(({ person }) => person === patron);
  const posts = [...game.holder.keys()].filter(office => game.holder[office] === patron) as Office[];
  const fell = fall === undefined ? told.words('classDebrief.beside.stands') : text(`debrief.fateFell.${fall.how}`);
  return [fell, ...posts.map(office => text('debrief.fateOffice', { office: names.post(office) }))].join(' ');
}

/** Who went over, in either or in both. */
function Turned({ told, changed }: PartProps & { readonly changed: readonly Changed[] }) {
  const { names } = useTable();
  const { words } = told;
  return (
    <section className="wide">
      <h3>{words('classDebrief.beside.turned')}</h3>
      {changed.length === 0 ? (
        <p>{words('classDebrief.beside.turnedNone')}</p>
      ) : (
        <table className="both">
          <caption className="for-ears">{words('classDebrief.beside.turned')}</caption>
          <Heads told={told} />
          <tbody>
            {changed.map(({ person, record, ours }) => (
              <tr key={person}>
                <th scope="row">{names.man(person)}</th>
                <td>
                  <Flips told={told} flips={record} />
                </td>
                <td>
                  <Flips told={told} flips={ours} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Flips({ told, flips }: PartProps & { readonly flips: readonly Flip[] }) {
  const { text, names } = useTable();
  if (flips.length === 0) return told.words('classDebrief.beside.stayed');
  return flips.map(({ turn, from, to, how }) => {
    const key = how === 'turned' && from < 0 ? 'joined' : how;
    return (
      <span key={`${turn}/${to}`} className="both-flip">
        <Mark patron={to} thin={how === 'hedged'} />{' '}
        {text(`debrief.flip.${key}`, { turn, from: names.man(from), to: names.man(to) })}
      </span>
    );
  });
}

function TurnByTurn({ told, base }: BothProps) {
  const table = useTable();
  const { text, names } = table;
  const { words, played } = told;
  const beside = useMemo(() => {
    const { scenario, setup } = played.deal;
    const turnOf = turnIn(scenario, base.reel.record.setup.length, setup.length);
    return besideOf(played, base.reel, 0, base.told, text, names, { turnOf, tells: isTelling });
  }, [played, base, text, names]);
  const none = text('history.besideNothing');
  return (
    <section className="wide">
      <h3>{words('classDebrief.beside.turns')}</h3>
      {beside.turns.map(({ turn, record, yours }) => (
        <div key={turn} className="both-turn">
          <h4>{Number.isFinite(turn) ? turnWords(table, turn) : text('phase.epilogue')}</h4>
          <div>
            <p className="label">{words('classDebrief.beside.record')}</p>
            <Lines lines={record} none={none} />
          </div>
          <div>
            <p className="label">{words('classDebrief.beside.ours')}</p>
            <Lines lines={yours} none={none} />
          </div>
        </div>
      ))}
    </section>
  );
}
