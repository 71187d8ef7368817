import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Person } from '../../../engine/index.ts';
import { patronsOf } from '../../../panels/knowing.ts';
import { useTable } from '../../../panels/table.tsx';
import { Emblem } from '../../../panels/ui/marks.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { isAfterTurns } from '../../after-turns.ts';
import { useSeated } from './seated.ts';

interface Guess {
  readonly guess: string;
  readonly label: string;
  readonly person?: Person;
}

/** For whoever has nothing else to decide: what he expects. It is sealed, and opened when all is over. */
export function Forecast() {
  const { words, page, errands } = useSeated();
  const { view, names } = useTable();
  const heading = useId();
  if (!page.asks) return null;
  const guesses: Guess[] =
    page.asks === 'ballot'
      ? (['carries', 'fails'] as const).map(guess => ({ guess, label: words(`pupil.guess.${guess}`) }))
      : patronsOf(view).map(person => ({
          guess: view.scenario.people[person]?.id ?? '',
          label: names.man(person),
          person,
        }));
  const question =
    page.asks === 'ballot'
      ? words('pupil.guess.ballot', { motion: view.motion === undefined ? '' : names.motion(view.motion) })
      : words(isAfterTurns(view.phase) ? 'pupil.guess.leaderEnd' : 'pupil.guess.leader');
  const said = guesses.find(({ guess }) => guess === page.guessed);
  return (
    <section className="pupil-guess" aria-labelledby={heading}>
      <p className="label">{words('pupil.guess.title')}</p>
      <h2 id={heading}>{question}</h2>
      <div className="pupil-guesses">
        {guesses.map(({ guess, label, person }) => (
          <Button
            key={guess}
            className="guess"
            aria-pressed={guess === page.guessed}
            onPress={() => errands.guess(guess)}
          >
            {person !== undefined && <Head person={person} />}
            {person !== undefined && <Emblem id={guess} index={person} name={label} />}
            <span>{label}</span>
          </Button>
        ))}
      </div>
      <p className="quiet">
        {said === undefined ? words('pupil.guess.what') : words('pupil.guess.said', { guess: said.label })}
      </p>
    </section>
  );
}
