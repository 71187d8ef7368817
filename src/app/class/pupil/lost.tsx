import { Button } from 'react-aria-components/Button';
import type { Refusal } from '../../../net/lesson.ts';
import { PageHead } from '../../gallery/page-head.tsx';
import { leaveFor } from './address.ts';
import type { JoinProps } from './entry.tsx';
import { forgetSeat } from './kept-seats.ts';
import { refusalWords, spoken } from './said.ts';

interface LostProps extends JoinProps {
  readonly code: string;
  readonly why: Refusal;
}

/** The link opens no seat, or does so no more: why, and what can be done. */
export function Lost({ text, words, code, why }: LostProps) {
  // What this browser keeps of the seat is good for nothing now.
  const leave = (to: string | undefined) => {
    forgetSeat(code);
    leaveFor(to);
  };
  return (
    <div className="join">
      <PageHead text={text} title={words('pupil.lost.title')} what={words('pupil.lost.what', { code: spoken(code) })} />
      <main id="main" tabIndex={-1} className="join-main">
        <p role="alert" className="faults">
          {refusalWords(words, why)}
        </p>
        <div className="row">
          {why !== 'noLesson' && (
            <Button className="button button-main" onPress={() => leave(code)}>
              {words('pupil.lost.again')}
            </Button>
          )}
          <Button className="button" onPress={() => leave(undefined)}>
            {words('join.otherCode')}
          </Button>
        </div>
      </main>
    </div>
  );
}
