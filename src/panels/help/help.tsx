import type { ReactNode } from 'react';
import type { Text } from '../../text/index.ts';
import { LEGEND, type MarkName, TURN, WINS, WORDS } from './legend.ts';
import '../style/help.css';

interface HelpProps {
  readonly text: Text;
  /** A mark, drawn as the game draws it. */
  picture(mark: MarkName): ReactNode;
}

/** How to play: how one wins, how a turn goes, what every mark means, and words that need one. */
export function Help({ text, picture }: HelpProps) {
  return (
    <div className="help">
      <h2 className="section-title">{text('help.title')}</h2>
      <div className="help-start">
        <section>
          <h3>{text('help.wins')}</h3>
          <p>{text('goal.patron')}</p>
          <ul>
            {WINS.map(win => (
              <li key={win}>{text(`help.win.${win}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{text('help.turns')}</h3>
          <ol>
            {TURN.map(part => (
              <li key={part}>
                <strong>{text(`help.turn.${part}.name`)}</strong> {text(`help.turn.${part}.what`)}
              </li>
            ))}
          </ol>
        </section>
      </div>
      <section>
        <h3>{text('help.marks')}</h3>
        {LEGEND.map(({ group, marks }) => (
          <div key={group}>
            <h4>{text(`help.group.${group}`)}</h4>
            <dl className="legend">
              {marks.map(mark => (
                <div key={mark}>
                  <dt>
                    <span className="legend-picture">{picture(mark)}</span>
                    {text(`help.mark.${mark}.name`)}
                  </dt>
                  <dd>{text(`help.mark.${mark}.what`)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
      <section>
        <h3>{text('help.words')}</h3>
        <dl className="glossary">
          {WORDS.map(word => (
            <div key={word}>
              <dt>{text(`help.word.${word}.name`)}</dt>
              <dd>{text(`help.word.${word}.what`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
