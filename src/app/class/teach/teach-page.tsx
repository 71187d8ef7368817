import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PageProps } from '../../gallery/page-head.tsx';
import { useLoaded } from '../../loaded.ts';
import { loadClassText } from '../files.ts';
import { addressOf, placeFrom } from './address.ts';
import { Console } from './console.tsx';
import { Door } from './door.tsx';
import { Lost } from './lost.tsx';
import './teach.css';

const loadWords = () => loadClassText();

/** The teacher's pages: to open a lesson, and to lead it. */
export default function TeachPage({ text }: PageProps) {
  const words = useLoaded(loadWords, '');
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
  if (words.is === 'awaited') return <p className="loading">{text('app.loading')}</p>;
  if (words.is === 'missing')
    return (
      <main id="main" className="faults" role="alert">
        <p>{text('app.failed', { reason: words.reason })}</p>
        <Button className="button" onPress={words.again}>
          {text('app.again')}
        </Button>
      </main>
    );
  if (place.is === 'neither') return <Lost text={text} words={words.value} code={place.said} why="neither" />;
  if (place.is === 'open') return <Door text={text} words={words.value} pass={place.key} onOpened={enter} />;
  if (place.key === undefined) return <Lost text={text} words={words.value} code={place.code} why="key" />;
  return (
    <Console key={`${place.code}/${place.key}`} text={text} words={words.value} code={place.code} pass={place.key} />
  );
}
