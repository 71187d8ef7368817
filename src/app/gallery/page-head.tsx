import { useEffect } from 'react';
import type { LevelText, Text } from '../../text/index.ts';
import { toHead } from '../to-head.ts';

export interface PageProps {
  readonly text: Text;
  /** By level. */
  readonly levels: ReadonlyMap<string, LevelText>;
}

interface PageHeadProps {
  readonly text: Text;
  readonly title: string;
  readonly what: string;
}

/** The head of a page that is no game; whoever comes to it stands at its head. */
export function PageHead({ text, title, what }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} – ${text('app.title')}`;
    toHead();
    return () => {
      document.title = text('app.title');
    };
  }, [text, title]);
  return (
    <header className="page-head">
      <p className="overline">
        <a className="link" href="#/">
          {text('app.title')}
        </a>
      </p>
      <h1>{title}</h1>
      <p>{what}</p>
    </header>
  );
}
