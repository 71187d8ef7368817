import { inkOf } from '../art/palette.ts';
import { useLoadedPortraits } from './loaded-portraits.ts';

/** A patron's picture, in his own ink. His name always stands beside it. */
export function Face({ id, index }: { readonly id: string; readonly index: number }) {
  const src = useLoadedPortraits()?.url(id, { ink: inkOf(id, index) });
  return src === undefined ? <span className="face-box" /> : <img className="face-box" src={src} alt="" />;
}
