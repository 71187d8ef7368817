import type { PageProps } from '../../gallery/page-head.tsx';
import { Worded } from '../fetched.tsx';
import { usePlace } from './address.ts';
import { Door } from './door.tsx';
import { Entry } from './entry.tsx';
import { seatOfTab } from './kept-seats.ts';
import { Seat } from './seat.tsx';
import './join.css';
import './pupil.css';
import './pupil-parts.css';
import './pupil-shelves.css';

/** A pupil's page: the code, his name for today, and then his seat. */
export default function JoinPage({ text, levels }: PageProps) {
  const { code, secret, visit } = usePlace();
  return (
    <Worded text={text}>
      {words => {
        const said = { text, words };
        if (code === undefined) return <Entry key={visit} {...said} />;
        const found = secret ?? seatOfTab(code)?.secret;
        if (found === undefined) return <Door key={`${code}/${visit}`} {...said} levels={levels} code={code} />;
        return <Seat key={`${code}/${visit}`} {...said} code={code} secret={found} />;
      }}
    </Worded>
  );
}
