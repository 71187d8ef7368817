import { NOBODY, type Office, type Person } from '../engine/ids.ts';
import { CLIPS } from './bands.ts';
import { Icon } from './board/icon.tsx';
import { fileNumber } from './file/number.ts';
import { materialOn, servedUnder } from './knowing.ts';
import { loyaltyOf } from './loyalty.ts';
import { useTable } from './table.tsx';
import { trustOf } from './trust.ts';
import { loyaltyWords, Stretch } from './ui/band.tsx';
import { inkClass } from './ui/ink.ts';
import { Boxes, Mark } from './ui/marks.tsx';
import { Print } from './ui/print.tsx';
import './style/card.css';

interface FaceProps {
  readonly person: Person;
  /** In whose ink he is printed, if not in his acknowledged patron's: one half of a tear is yesterday's print. */
  readonly patron?: Person | undefined;
}

/** The front of a client's card: his picture, whose man he is, how true he is taken to be, and what is held against him. */
export function CardFace({ person, patron }: FaceProps) {
  const table = useTable();
  const { view, text, names, level } = table;
  const spec = view.scenario.people[person];
  const banner = patron ?? view.acknowledged[person] ?? NOBODY;
  const post = view.post[person] ?? -1;
  const loyalty = banner === view.acknowledged[person] ? loyaltyOf(view, person) : undefined;
  const told = trustOf(view, person);
  const material = materialOn(view, person) ?? 0;
  const served = servedUnder(view, person, banner);
  const nest = spec?.role === 'client' && spec.nest !== '' ? (level.get('nests', spec.nest) ?? spec.nest) : undefined;
  return (
    <div className={`card-face ${inkClass(view, banner)}`}>
      <Print person={person} className="card-print" patron={banner} />
      <span className="card-marks">
        <Mark patron={banner} />
        {served !== NOBODY && <Mark patron={served} thin />}
      </span>
      <span className="card-clips" aria-hidden="true">
        {Array.from({ length: CLIPS[material] }, (_, clip) => (
          <Icon key={clip} name="clip" />
        ))}
      </span>
      {(told === 'won' || told === 'half') && (
        <span className={`card-won ${inkClass(view, view.seat)}`}>{text(`trust.${told}`)}</span>
      )}
      <p className="card-name">{names.man(person)}</p>
      <div className="card-data">
        <p className="card-post">
          {view.down[person] ? text('tables.down') : post >= 0 ? names.shortPost(post as Office) : text('card.noPost')}
        </p>
        <p className="card-ties">
          <span>
            <Icon name="glyph-nest" /> <span className="for-ears">{text('dossier.nest')}:</span>{' '}
            {nest ?? text('card.noNest')}
          </span>
          <span>
            <Icon name="glyph-tail" /> <span className="for-ears">{text('dossier.banner')}:</span>{' '}
            {banner === NOBODY ? text('app.nobody') : names.man(banner)}
          </span>
        </p>
        <p className="card-label">
          <span>{text('loyalty.title')}</span>
          <span>{loyalty === undefined ? text('app.notKnown') : loyaltyWords(table, loyalty)}</span>
        </p>
        <Stretch loyalty={loyalty} ink={inkClass(view, banner)} />
        <p className="card-label card-foot">
          <span>{text('card.material')}</span>
          <Boxes band={material} />
          <span className="for-ears">{text(`band.material.${material}`)}</span>
          <span className="card-number">{fileNumber(person, names.man(person))}</span>
        </p>
      </div>
    </div>
  );
}
