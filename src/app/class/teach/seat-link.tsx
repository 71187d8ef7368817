import { baseNow } from '../base.ts';
import { useDesk } from './desk.tsx';
import { seatLink } from './join-address.ts';
import { Qr } from './qr.tsx';

/** The address of one seat. It is shown once, and whoever reads it sits there. */
export function SeatLink({ secret, what }: { readonly secret: string; readonly what: string }) {
  const { words, page, addresses } = useDesk();
  const address = seatLink(addresses[0] ?? baseNow(), page.code, secret);
  return (
    <div className="seat-link" role="status">
      <div>
        <p>{what}</p>
        <p>
          <a className="link typed" href={address} target="_blank" rel="noopener noreferrer">
            {address}
          </a>
        </p>
      </div>
      <Qr address={address} label={words('teach.code.qr')} />
    </div>
  );
}
