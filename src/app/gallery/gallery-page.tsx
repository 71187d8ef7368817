import { useEffect, useState } from 'react';
import { loadPortraits, type Portraits } from '../../art/portraits.ts';
import { BASE, type Level, loadLevel } from '../levels.ts';
import { PageHead, type PageProps } from './page-head.tsx';
import { PortraitWall } from './portraits.tsx';
import { Signs } from './signs.tsx';
import { SoundWall } from './sounds.tsx';
import './gallery.css';

/** Everything that was drawn or recorded for the game, in all its states. */
export default function GalleryPage({ text }: PageProps) {
  const [level, setLevel] = useState<Level>();
  const [portraits, setPortraits] = useState<Portraits>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    const fail = (error: unknown) => setFailure(String(error));
    loadLevel(BASE).then(loaded => loaded.ok && setLevel(loaded.value), fail);
    loadPortraits().then(setPortraits, fail);
  }, []);
  return (
    <div className="gallery">
      <PageHead text={text} title={text('gallery.title')} what={text('gallery.what')} />
      {failure !== '' && (
        <p role="alert" className="faults">
          {text('app.failed', { reason: failure })}
        </p>
      )}
      <main id="main" tabIndex={-1}>
        {level !== undefined && portraits !== undefined && (
          <>
            <PortraitWall text={text} level={level} portraits={portraits} />
            <Signs text={text} level={level} portraits={portraits} />
          </>
        )}
        <SoundWall text={text} />
      </main>
    </div>
  );
}
