import { isTeam, useSeated } from './seated.ts';

/** Who shares the seat, who decides for it, and who is not there. */
export function Teammates() {
  const { words, page, me } = useSeated();
  if (!isTeam(page)) return null;
  return (
    <section className="pupil-team" aria-label={words('pupil.team.title')}>
      <h2 className="section-title">{words('pupil.team.title')}</h2>
      <ul>
        {page.team.map(({ id, nickname, spokesman, here }) => (
          <li key={id} className={here ? '' : 'away'}>
            <strong>{nickname}</strong>
            {id === me?.id && <span>{words('pupil.team.you')}</span>}
            {spokesman && <span className="pupil-speaks">{words('pupil.team.spokesman')}</span>}
            {!here && <span>{words('pupil.team.away')}</span>}
          </li>
        ))}
      </ul>
      <p className="quiet">{words('pupil.team.what')}</p>
    </section>
  );
}
