import { useEffect } from 'react';
import { cue } from '../../sound/cue.ts';
import { Icon } from '../board/icon.tsx';
import type { DossierProps } from '../dossier.tsx';
import { useTable } from '../table.tsx';
import { Print } from '../ui/print.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Sources } from '../ui/sources.tsx';
import { Stamp } from '../ui/stamp.tsx';
import { standingOf } from '../ui/standing.ts';
import { Known } from './known.tsx';
import { filedName, fileNumber } from './number.ts';
import { Resolution } from './resolution.tsx';
import { Signs } from './signs.tsx';
import { Unknowns } from './unknowns.tsx';
import '../style/dossier.css';

/** The file on a man: what is on record, what this seat knows of him, and what it does not. */
export default function File({ person, onClose }: DossierProps) {
  const { view, text, names, level } = useTable();
  useEffect(() => cue('type', { secret: true }), []);
  const spec = view.scenario.people[person];
  const words = spec && level.get('people', spec.id);
  if (spec === undefined) return null;
  const name = names.man(person);
  return (
    <Sheet kind="kraft" title={text('dossier.open', { name })} close={text('dossier.close')} onClose={onClose}>
      <p className="file-tab">
        <span>
          <span lang="ru">{text('dossier.delo')}</span>{' '}
          <b>{text('dossier.number', { number: fileNumber(person, name) })}</b>
        </span>
        <small>{text('dossier.gloss')}</small>
      </p>
      <figure className="file-print">
        <Icon name="clip" />
        <Print person={person} />
        <figcaption>{filedName(names.fullName(person))}</figcaption>
      </figure>
      <Stamp className="file-stamp" word={text('dossier.secret')} gloss={text('dossier.secretRussian')} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section className="dossier" aria-label={name} tabIndex={0}>
        <header>
          <p className="typed file-house">
            <span>{text('dossier.house', { corps: text(`corps.${spec.corps}`) })}</span>
            <span>{text('dossier.secret')}</span>
          </p>
          <Resolution person={person} />
          <h2>{name}</h2>
          <p className="typed full-name">{words?.fullName}</p>
          <p className="typed">{words?.line}</p>
        </header>
        <div className="dossier-columns">
          <section>
            <h3 className="label">{text('dossier.service')}</h3>
            <ul className="typed service">
              {words?.dossier.map(line => (
                <li key={line.text}>
                  {line.text}{' '}
                  {line.standing && line.standing !== 'stated' && <em>({standingOf(text, line.standing)})</em>}{' '}
                  <Sources ids={line.sources} />
                </li>
              ))}
            </ul>
            {(person as number) === view.seat && words?.role && (
              <>
                <h3 className="label">{text('dossier.role')}</h3>
                <p className="typed">
                  {words.role.text} <Sources ids={words.role.sources} />
                </p>
              </>
            )}
            <Signs person={person} />
          </section>
          <Known person={person} />
        </div>
        <Unknowns person={person} />
      </section>
    </Sheet>
  );
}
