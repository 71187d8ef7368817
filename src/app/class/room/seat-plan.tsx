import type { Place } from '../../../levels/lesson.ts';
import type { ClassText } from '../../../text/index.ts';
import { Face } from '../../face.tsx';
import type { Level } from '../../levels.ts';
import type { LettersKind } from './kept.ts';

interface SeatPlanProps {
  readonly words: ClassText;
  readonly level: Level;
  readonly places: readonly Place[];
  readonly letters: LettersKind;
}

/** Patrons come forward for letters four times: to write, to answer, and once more to answer and to tell. */
const FOR_LETTERS = 3;

/** Who sits where, and how often somebody comes to the screen. */
export function SeatPlan({ words, level, places, letters }: SeatPlanProps) {
  const { people, patrons } = level.scenario;
  const seats = places.map(place => ({ ...place, index: people.findIndex(({ id }) => id === place.seat) }));
  const leading = seats.filter(({ index }) => index < patrons).length;
  const visits = seats.length + (letters === 'secret' ? FOR_LETTERS * leading : 0);
  return (
    <section className="room-plan">
      <h2 className="section-title">{words('classroom.plan.title')}</h2>
      <ul className="plain">
        {seats.map(({ seat, pupils, index }) => (
          <li key={seat}>
            {index < patrons && <Face id={seat} index={index} />}
            <span>
              {level.text.get('people', seat)?.name ?? seat}
              <span className="note">
                {words(`classroom.plan.${people[index]?.role ?? 'client'}`)},{' '}
                {words('classroom.pupils', { count: pupils })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p>{words('classroom.plan.teams')}</p>
      <p>{words('classroom.plan.visits', { count: visits })}</p>
    </section>
  );
}
