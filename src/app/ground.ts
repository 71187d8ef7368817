import { useEffect, useState } from 'react';
import groundUrl from '../../assets/svg/ground.svg?url&no-inline';
import { groundIn, type Season } from '../board/season.ts';

async function fetchGround(): Promise<string> {
  const answer = await fetch(groundUrl);
  if (!answer.ok) throw new Error(`${groundUrl}: ${answer.status}`);
  return answer.text();
}
let asked: Promise<string> | undefined;
/** Asks for it early; should it not come, it is asked for again when it is wanted. */
export function askGround(): Promise<string> {
  asked ??= fetchGround().catch(error => {
    asked = undefined;
    throw error;
  });
  return asked;
}

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
