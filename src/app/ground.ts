import { useEffect, useState } from 'react';
import groundUrl from '../../assets/svg/ground.svg?url&no-inline';
import { groundIn, type Season } from '../board/season.ts';
import { once } from './once.ts';

async function fetchGround(): Promise<string> {
  const answer = await fetch(groundUrl);
  if (!answer.ok) throw new Error(`${groundUrl}: ${answer.status}`);
  return answer.text();
}
/** May be asked for early, before it is wanted. */
export const askGround = once(fetchGround);

/** The ground of the board in a season; none until it is fetched, and the board is played without it. */
export function useGround(season: Season): string | undefined {
  const [svg, setSvg] = useState<string>();
  useEffect(() => {
    askGround().then(setSvg, () => {});
  }, []);
  const [ground, setGround] = useState<string>();
  useEffect(() => {
    if (svg !== undefined) setGround(groundIn(season, svg));
  }, [svg, season]);
  return ground;
}
