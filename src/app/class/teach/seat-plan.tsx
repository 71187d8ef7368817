import { inkOf } from '../../../art/palette.ts';
import { HEAD, type Portraits } from '../../../art/portraits.ts';
import type { PersonSpec } from '../../../engine/scenario.ts';
import type { Place } from '../../../levels/lesson.ts';
import { Emblem } from '../../../panels/ui/marks.tsx';
import type { ClassText } from '../../../text/index.ts';
import type { Level } from '../../levels.ts';
import { useLoadedPortraits } from '../../loaded-portraits.ts';

interface SeatPlanProps {
  readonly words: ClassText;
  readonly level: Level;
  readonly places: readonly Place[];
}

/** Who plays what, for so many pupils: the teams of the three, then one pupil for each man. */
export function SeatPlan({ words, level, places }: SeatPlanProps) {
  const portraits = useLoadedPortraits();
  const { people } = level.scenario;
  const played = places.flatMap(({ seat, pupils }) => {
    const index = people.findIndex(({ id }) => id === seat);
    const spec = people[index];
    return spec === undefined ? [] : [{ spec, index, pupils }];
  });
  const total = places.reduce((sum, { pupils }) => sum + pupils, 0);
  return (
    <section className="seat-plan" aria-label={words('teach.plan.title')}>
      <h2>{words('teach.plan.title')}</h2>
      <p className="quiet">{words('teach.plan.what', { count: total, seats: played.length })}</p>
      <ul className="plain plan-seats">
        {played.map(({ spec, index, pupils }) => (
          <li key={spec.id} className={spec.role === 'patron' ? 'plan-seat plan-patron' : 'plan-seat'}>
            <SeatFace portraits={portraits} level={level} index={index} />
            <div>
              <p className="plan-name">
                {spec.role === 'patron' && <Emblem id={spec.id} index={index} name={manOf(level, spec.id)} />}{' '}
                {manOf(level, spec.id)}
              </p>
              <p className="plan-role">{roleOf(words, level, spec)}</p>
              <p className="plan-pupils">
                <span aria-hidden="true">{'●'.repeat(pupils)}</span> {words('teach.plan.pupils', { count: pupils })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="quiet">{words('teach.plan.rest', { count: people.length - played.length })}</p>
    </section>
  );
}

export const manOf = ({ text }: Pick<Level, 'text'>, id: string): string => text.get('people', id)?.name ?? id;

/** What everybody knows of a man when the game begins. */
export function roleOf(words: ClassText, level: Level, spec: PersonSpec): string {
  if (spec.role !== 'client') return words(`teach.plan.${spec.role}`);
  const lord = level.scenario.people[spec.patron];
  return lord === undefined
    ? words('teach.plan.nobodys')
    : words('teach.plan.manOf', { person: manOf(level, lord.id) });
}

interface SeatFaceProps {
  readonly portraits: Portraits | undefined;
  readonly level: Level;
  readonly index: number;
  /** The patron in whose ink he is printed; without, the one he passes for when the game begins. */
  readonly patron?: number | undefined;
}
/** A man's head. His name always stands beside it. */
export function SeatFace({ portraits, level, index, patron }: SeatFaceProps) {
  const { people, patrons } = level.scenario;
  const spec = people[index];
  if (spec === undefined) return null;
  const lord = patron ?? (spec.role === 'client' ? spec.patron : index);
  const ink = lord >= 0 && lord < patrons ? inkOf(people[lord]?.id, lord) : 'n';
  const src = portraits?.url(spec.id, { ink, view: HEAD });
  return src === undefined ? <span className="seat-face" /> : <img className="seat-face" src={src} alt="" />;
}
