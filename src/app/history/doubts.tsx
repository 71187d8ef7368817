import { useTable } from '../../panels/table.tsx';
import { Sources } from '../../panels/ui/sources.tsx';
import type { Difference, Disagreement, HistoryText } from '../../text/index.ts';

interface DoubtsProps {
  /** Facts that a moment rests on, doubtful ones among them. */
  readonly ids: readonly string[];
  readonly told: HistoryText;
}

/** Where the article and the accepted record differ, and where historians do: side by side. */
export function Doubts({ ids, told }: DoubtsProps) {
  return ids.map(id => {
    const doubt = told.doubts[id];
    if (doubt === undefined) return null;
    return 'views' in doubt ? <Views key={id} id={id} doubt={doubt} /> : <Editors key={id} id={id} doubt={doubt} />;
  });
}

function Editors({ id, doubt }: { readonly id: string; readonly doubt: Difference }) {
  const { text } = useTable();
  const columns = [
    ['history.article', doubt.article],
    ['history.accepted', doubt.record],
    ['history.inGame', doubt.game],
  ] as const;
  return (
    <section className="doubt doubt-editor">
      <p className="overline">{text('history.differs')}</p>
      <h3>
        {doubt.point} <Sources ids={[id]} />
      </h3>
      <dl>
        {columns.map(([name, says]) => (
          <div key={name}>
            <dt>{text(name)}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Views({ id, doubt }: { readonly id: string; readonly doubt: Disagreement }) {
  const { text } = useTable();
  return (
    <section className="doubt">
      <p className="overline">{text('history.disagree')}</p>
      <h3>
        {doubt.point} <Sources ids={[id]} />
      </h3>
      <dl>
        {doubt.views.map(({ who, says }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{says}</dd>
          </div>
        ))}
        <div className="doubt-stand">
          <dt>{text('history.articleStand')}</dt>
          <dd>{doubt.article}</dd>
        </div>
      </dl>
    </section>
  );
}
