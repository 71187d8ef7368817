import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Player } from '../../sound/player.ts';
import { mixOf } from '../../sound/score.ts';
import { EFFECTS, LAYERS, OPENING } from '../../sound/sounds.ts';
import type { Text } from '../../text/index.ts';
import { levelsOf } from '../hearing.ts';
import { useSettings } from '../settings.ts';

const MOVEMENTS = ['alliances', 'deputies', 'presidium'] as const;
const BANDS = [0, 1, 2, 3] as const;
/** Milliseconds for a layer or a mix to come in: here somebody waits for it. */
const SOON = 400;

/** Every sound, each layer of the music, and what is made of them. A press plays it; another ends what goes on. */
export function SoundWall({ text }: { readonly text: Text }) {
  const settings = useSettings();
  const player = useRef<Promise<Player>>(undefined);
  const [playing, setPlaying] = useState('');
  useEffect(
    () => () => {
      player.current?.then(it => it.end()).catch(() => undefined);
    },
    [],
  );
  const ask = () => {
    player.current ??= import('../../sound/player.ts').then(({ Player }) => new Player(levelsOf(settings)));
    return player.current;
  };
  const play = (what: string, how: (player: Player) => void) => {
    const stops = playing === what;
    setPlaying(stops ? '' : what);
    ask().then(
      it => {
        it.close();
        it.score(undefined, SOON);
        if (!stops) how(it);
      },
      () => setPlaying(''),
    );
  };
  const key = (what: string, words: string, how: (player: Player) => void) => (
    <li key={what}>
      <Button className="button button-small" aria-pressed={playing === what} onPress={() => play(what, how)}>
        {words}
      </Button>
    </li>
  );
  return (
    <section aria-labelledby="gallery-sounds">
      <h2 id="gallery-sounds" className="section-title">
        {text('gallery.sounds')}
      </h2>
      <p className="quiet">{text('gallery.soundsWhat')}</p>
      <ul className="keys">
        {EFFECTS.map(effect =>
          key(effect, text(`sound.heard.${effect}`), it => it.play({ effect, raised: 0, secret: false })),
        )}
      </ul>
      <h3>{text('gallery.opening')}</h3>
      <ul className="keys">
        {OPENING.map(sound => key(sound, text(`gallery.sound.${sound}`), it => it.alone(sound)))}
      </ul>
      <h3>{text('gallery.layers')}</h3>
      <ul className="keys">
        {LAYERS.map(layer => key(layer, text(`gallery.sound.${layer}`), it => it.score({ [layer]: 1 }, SOON)))}
      </ul>
      <h3>{text('gallery.mixes')}</h3>
      <ul className="keys">
        {MOVEMENTS.flatMap(movement =>
          BANDS.map(band =>
            key(`${movement} ${band}`, `${text(`gallery.movement.${movement}`)}: ${text(`band.tension.${band}`)}`, it =>
              it.score(mixOf(movement, band), SOON),
            ),
          ),
        )}
      </ul>
    </section>
  );
}
