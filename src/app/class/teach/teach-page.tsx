import { useEffect, useState } from 'react';
import type { PageProps } from '../../gallery/page-head.tsx';
import { Worded } from '../fetched.tsx';
import { addressOf, placeFrom } from './address.ts';
import { Console } from './console.tsx';
import { Door } from './door.tsx';
import { Lost } from './lost.tsx';
import './teach.css';

/** The teacher's pages: to open a lesson, and to lead it. */
export default function TeachPage({ text }: PageProps) {
  const [place, setPlace] = useState(() => placeFrom(window.location.hash));
  useEffect(() => {
    const look = () => window.location.hash.startsWith('#/teach') && setPlace(placeFrom(window.location.hash));
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  /** The key that opens lessons is no longer in the address, nor a step back from it. */
  const enter = (code: string, key: string) => {
    window.history.replaceState(null, '', addressOf(code, key));
    setPlace({ is: 'lesson', code, key });
  };
  return (
    <Worded text={text}>
      {words => {
        if (place.is === 'neither') return <Lost text={text} words={words} code={place.said} why="neither" />;
        if (place.is === 'open') return <Door text={text} words={words} pass={place.key} onOpened={enter} />;
        if (place.key === undefined) return <Lost text={text} words={words} code={place.code} why="key" />;
        return (
          <Console key={`${place.code}/${place.key}`} text={text} words={words} code={place.code} pass={place.key} />
        );
      }}
    </Worded>
  );
}
