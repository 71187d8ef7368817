import { Button } from 'react-aria-components/Button';
import { NONE, type Office } from '../../engine/ids.ts';
import { useTable } from '../table.tsx';
import { Sources } from '../ui/sources.tsx';

/** A post that is free: what it is worth to the patron of its holder, and who fills it. */
export function PostCard({ office, onClose }: { readonly office: Office; onClose(): void }) {
  const { view, text, names, level } = useTable();
  const spec = view.scenario.offices[office];
  const words = spec && level.get('offices', spec.id);
  if (spec === undefined) return null;
  return (
    <section className="paper post-card" aria-label={names.post(office)}>
      <p className="overline">{text('app.vacant')}</p>
      <h2>{names.post(office)}</h2>
      <p>
        {words?.what} <Sources ids={words?.sources} />
      </p>
      <dl className="glossary">
        {spec.powers.map(power => (
          <div key={power}>
            <dt>{text(`power.${power}`)}</dt>
            <dd>{text(`powerWhat.${power}`)}</dd>
          </div>
        ))}
      </dl>
      {spec.appointer !== NONE && <p>{text('board.filledBy', { post: names.post(spec.appointer) })}</p>}
      <Button className="button" onPress={onClose}>
        {text('app.close')}
      </Button>
    </section>
  );
}
