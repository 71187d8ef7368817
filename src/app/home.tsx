import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Setup } from '../engine/index.ts';
import { Ask } from '../panels/asked.tsx';
import type { LevelText, Text } from '../text/index.ts';
import { KeptGames } from './kept-games.tsx';
import { NewGame } from './new-game.tsx';
import type { Refusal } from './save-file.ts';
import { set, useSettings } from './settings.ts';
import { SettingsPanel } from './settings-panel.tsx';
import type { Kept } from './storage.ts';

/** What a person asks for when he begins. */
export interface Wish {
  readonly level: string;
  readonly setup: Setup;
  /** Ids of the men whom persons play. */
  readonly seats: readonly string[];
  readonly seed: number;
}
export interface HomeProps {
  readonly text: Text;
  /** By level. */
  readonly levels: ReadonlyMap<string, LevelText>;
  readonly kept: readonly Kept[];
  readonly refusals: readonly Refusal[];
  readonly refused: string;
  readonly notice: string;
  onBegin(wish: Wish): void;
  onResume(game: Kept): void;
  onExport(game: Kept): void;
  onDelete(game: Kept): void;
  onFile(file: File): void;
}

/** The first page: the note on content, a new game, and the games that are kept. */
export function Home(props: HomeProps) {
  const { text, levels } = props;
  const { noted } = useSettings();
  const [wished, setWished] = useState<Wish>();
  const [reading, setReading] = useState(false);
  const main = [...levels.values()][0];
  if (main === undefined) return null;
  if (reading || wished !== undefined)
    return (
      <ContentNote
        text={text}
        note={main.contentNote}
        onRead={() => {
          set({ noted: true });
          setReading(false);
          if (wished !== undefined) props.onBegin(wished);
        }}
      />
    );
  return (
    <div className="home">
      <header className="title">
        <Wedge />
        <div className="title-words">
          <h1>{text('app.title')}</h1>
          <p className="subtitle">{main.subtitle}</p>
          <p className="about">{main.about}</p>
          <p className="goal">{text('goal.patron')}</p>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <NewGame
          text={text}
          levels={levels}
          first={!noted && props.kept.length === 0}
          onWish={wish => (noted ? props.onBegin(wish) : setWished(wish))}
        />
        <KeptGames {...props} />
        <SettingsPanel text={text} />
        <footer className="quiet">
          <p className="article">{main.article}</p>
          <p className="row">
            <Button className="link" onPress={() => setReading(true)}>
              {text('home.noteAgain')}
            </Button>
            <a className="link" href="#/lab">
              {text('home.lab')}
            </a>
          </p>
        </footer>
      </main>
    </div>
  );
}

interface ContentNoteProps {
  readonly text: Text;
  readonly note: string;
  onRead(): void;
}

/** Comes before the first game, and can be read again. */
function ContentNote({ text, note, onRead }: ContentNoteProps) {
  return (
    <main id="main" className="content-note">
      <h1 className="overline">{text('app.title')}</h1>
      <Ask moment="note" title={text('home.note')}>
        <p>{note}</p>
        <Button className="button button-main" onPress={onRead}>
          {text('home.noteRead')}
        </Button>
      </Ask>
    </main>
  );
}

/** The red wedge, its tip in the black disc. */
function Wedge() {
  return (
    <svg className="wedge" viewBox="0 0 220 120" aria-hidden="true">
      <circle cx="162" cy="60" r="54" className="disc" />
      <path d="M2 6 150 62 20 116Z" className="tip" />
    </svg>
  );
}
