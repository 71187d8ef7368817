import { useEffect, useRef, useState } from 'react';
import { Sheet } from '../../../panels/ui/sheet.tsx';
import { Pick } from '../../pick.tsx';
import { baseNow } from '../base.ts';
import { useDesk } from './desk.tsx';
import { inGroups, joinLink, shortly } from './join-address.ts';
import { Qr } from './qr.tsx';

/**
 * The whole screen, where the browser lets a page have it: then no address bar shows the teacher's key. Escape gives it back
 * without telling the page of the key; whoever presses it means to close what is shown.
 */
function useWholeScreen(onBack: () => void): void {
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    let left = false;
    const restore = () => document.fullscreenElement && document.exitFullscreen().catch(() => undefined);
    const changed = () => document.fullscreenElement === null && back.current();
    document.documentElement.requestFullscreen?.().then(
      () => (left ? restore() : document.addEventListener('fullscreenchange', changed)),
      () => undefined,
    );
    return () => {
      left = true;
      document.removeEventListener('fullscreenchange', changed);
      restore();
    };
  }, []);
}

/** How to come in, for a projector. Nothing else is on it. */
export function CodeWall({ onClose }: { onClose(): void }) {
  const { text, words, page, addresses } = useDesk();
  const [at, setAt] = useState(0);
  useWholeScreen(onClose);
  const base = addresses[at] ?? baseNow();
  return (
    <Sheet kind="code-wall" title={words('teach.code.title')} close={text('app.close')} onClose={onClose}>
      <div className="code-wall-how">
        <h2>{words('teach.code.title')}</h2>
        <p className="code-wall-where">{shortly(base)}</p>
        <p className="code-wall-code">{inGroups(page.code)}</p>
        <p className="code-wall-here">
          {words('teach.code.here', { count: page.pupils.length, of: page.settings.pupils })}
          {page.locked && ` ${words('teach.code.locked')}`}
        </p>
        {addresses.length === 0 && <p className="faults">{words('teach.code.aloneWhat')}</p>}
        {addresses.length > 1 && (
          <Pick label={words('teach.code.other')} value={String(at)} onPick={value => setAt(Number(value))}>
            {addresses.map(({ host }, nth) => (
              <option key={host} value={nth}>
                {host}
              </option>
            ))}
          </Pick>
        )}
      </div>
      <Qr address={joinLink(base, page.code)} label={words('teach.code.qr')} />
    </Sheet>
  );
}
