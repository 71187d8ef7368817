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

/** The pages for a class, pupils' first. */
const CLASS = ['join', 'teach', 'room', 'print'] as const;

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
        <Poster year={text('home.year')} />
        <div className="title-words">
          <h1>{text('app.title')}</h1>
          <p className="subtitle">{main.subtitle}</p>
          <p className="about">{main.about}</p>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <p className="goal">{text('goal.patron')}</p>
        <NewGame
          text={text}
          levels={levels}
          first={!noted && props.kept.length === 0}
          onWish={wish => (noted ? props.onBegin(wish) : setWished(wish))}
        />
        <section className="replayed">
          <h2 className="section-title">{text('history.title')}</h2>
          <p>{text('history.what')}</p>
          <p>
            <a className="button" href="#/history">
              {text('home.history')}
            </a>
          </p>
        </section>
        <section className="in-class">
          <h2 className="section-title">{text('home.class')}</h2>
          <p>{text('home.classWhat')}</p>
          <p className="row">
            {CLASS.map(page => (
              <a key={page} className="button" href={`#/${page}`}>
                {text(`home.${page}`)}
              </a>
            ))}
          </p>
        </section>
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
            <a className="link" href="#/credits">
              {text('home.credits')}
            </a>
            <a className="link" href="#/privacy">
              {text('home.privacy')}
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

/** The red wedge, its tip in the black disc; and the chair that is empty. */
function Poster({ year }: { readonly year: string }) {
  return (
    <>
      <div className="title-disc">
        <svg className="title-chair" viewBox="0 0 120 200" aria-hidden="true">
          <path className="lit" d="M14 8 66 0V104L14 112Z" />
          <path className="lee" d="M66 0 76 4V108L66 104Z" />
          <path className="seat" d="M14 112 66 104 112 118 58 128Z" />
          <path className="lit" d="M14 112 58 128V140L14 124Z" />
          <path className="lee" d="M58 128 112 118V130L58 140Z" />
          <path className="lit" d="M14 124 24 127V192H14ZM46 136 58 140V200H46Z" />
          <path className="lee" d="M58 140 66 138V198L58 200ZM100 132 112 130V188H100ZM66 130 74 128V180H66Z" />
        </svg>
      </div>
      <div className="title-wedge" aria-hidden="true" />
      <p className="title-year" aria-hidden="true">
        {year}
      </p>
    </>
  );
}
