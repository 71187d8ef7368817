import { useEffect, useState } from 'react';
import { inkOf } from '../art/palette.ts';
import { loadPortraits, WHOLE } from '../art/portraits.ts';

/** A patron's picture, in his own ink. His name always stands beside it. */
export function Face({ id, index }: { readonly id: string; readonly index: number }) {
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    let wanted = true;
    loadPortraits().then(
      portraits => wanted && setSrc(portraits.url(id, { ink: inkOf(id, index), view: WHOLE })),
      // He is chosen by his name.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [id, index]);
  return src === undefined ? <span className="face-box" /> : <img className="face-box" src={src} alt="" />;
}
