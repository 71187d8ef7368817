import { joinLink, shortly } from '../teach/join-address.ts';
import { Qr } from '../teach/qr.tsx';
import { useStand } from './stand.ts';

/** Before it begins: how one comes in, and how many have. */
export function Lobby() {
  const { text, words, page, join, alone } = useStand();
  const { code, here, locked, settings } = page;
  const link = joinLink(join, code);
  return (
    <main id="main" tabIndex={-1} className="public-lobby">
      <header>
        <h1>{text('app.title')}</h1>
        <p className="public-come">{words(locked ? 'wall.lobby.locked' : 'wall.lobby.come')}</p>
      </header>
      <dl>
        <div>
          <dt>{words('wall.lobby.address')}</dt>
          <dd className="public-address">{shortly(join)}</dd>
          {alone && <dd className="public-alone">{words('wall.lobby.alone')}</dd>}
        </div>
        <div>
          <dt>{words('wall.lobby.code')}</dt>
          <dd className="public-code">{code}</dd>
        </div>
        <div>
          <dt>{words('wall.lobby.here')}</dt>
          <dd>
            <span role="status">{words('wall.lobby.hereOf', { here, of: settings.pupils })}</span>
          </dd>
        </div>
      </dl>
      <Qr address={link} label={words('wall.lobby.qr', { address: link })} />
    </main>
  );
}
