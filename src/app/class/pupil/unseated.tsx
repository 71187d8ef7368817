import { Ask } from '../../../panels/asked.tsx';
import { FreeSeats } from './free-seats.tsx';
import { Notices } from './notices.tsx';
import { OwnPage } from './own-page.tsx';
import { nameOf, useSeated } from './seated.ts';

/** It has begun, and he has no seat yet. */
export function Unseated() {
  const { words, page, me } = useSeated();
  const { choose } = page.settings;
  return (
    <>
      <Notices />
      <main id="main" tabIndex={-1} className="pupil-lobby">
        <Ask
          moment="unseated"
          title={words('pupil.lobby.welcome', { name: nameOf({ page, me }) })}
          what={words(choose ? 'pupil.lobby.choose' : 'pupil.lobby.given')}
        >
          {null}
        </Ask>
        {choose && <FreeSeats />}
        <OwnPage />
      </main>
    </>
  );
}
