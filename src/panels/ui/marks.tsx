import { inkOf } from '../../art/palette.ts';
import { type Band, CLIPS } from '../bands.ts';
import { useTable } from '../table.tsx';

/** Colour, shape, hatch and letter together, so that none of them must be seen. */
const SHAPES = {
  n: <circle cx="12" cy="12" r="10" />,
  b: <path d="M12 1 23 12 12 23 1 12Z" />,
  k: <circle cx="12" cy="12" r="10.5" />,
  m: <path d="M2 2H22V22H2Z" />,
} as const;

interface EmblemProps {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly thin?: boolean;
}

/** A patron's mark by itself. */
export function Emblem({ id, index, name, thin = false }: EmblemProps) {
  const ink = inkOf(id, index);
  return (
    <svg className={`mark mark-${ink}${thin ? ' mark-thin' : ''}`} viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[ink]}
      <text x="12" y="16.5" textAnchor="middle">
        {name.charAt(0)}
      </text>
    </svg>
  );
}

/** The mark of a patron; a broken ring for nobody. The name always stands beside it, so it says nothing to a reader of screens. */
export function Mark({ patron, thin = false }: { readonly patron: number; readonly thin?: boolean }) {
  const { view, names } = useTable();
  const id = view.scenario.people[patron]?.id;
  if (id === undefined || patron >= view.scenario.patrons)
    return (
      <svg className="mark mark-none" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
      </svg>
    );
  return <Emblem id={id} index={patron} name={names.man(patron as never)} thin={thin} />;
}

/** A word with five steps beside it. The steps are for the eye; the word says it all. */
export function Gauge({
  word,
  step,
  steps = 4,
}: {
  readonly word: string;
  readonly step: number;
  readonly steps?: number;
}) {
  return (
    <span className="gauge">
      <span className="gauge-steps" aria-hidden="true">
        {Array.from({ length: steps }, (_, i) => (
          <i key={i} className={i < step ? 'lit' : ''} />
        ))}
      </span>
      <span>{word}</span>
    </span>
  );
}

/** What is not known: a black bar of about the length of the word. */
export function Unknown({ length = 9 }: { readonly length?: number }) {
  const { text } = useTable();
  return (
    <span className="bar">
      <span className="bar-ink" aria-hidden="true" style={{ inlineSize: `${length}ch` }} />
      <span className="for-ears">{text('app.notKnown')}</span>
    </span>
  );
}

/** What is held against a man: as many boxes as clips. The word stands beside them. */
export function Boxes({ band }: { readonly band: Band }) {
  return (
    <span className="material-boxes" aria-hidden="true">
      {Array.from({ length: CLIPS.at(-1) ?? 0 }, (_, box) => (
        <i key={box} className={box < CLIPS[band] ? 'filled' : ''} />
      ))}
    </span>
  );
}

/** What is paid for an order. */
export function Pips({ count, label }: { readonly count: number; readonly label: string }) {
  return (
    <span className="pips">
      <span aria-hidden="true">{'■'.repeat(count)}</span>
      <span className="for-ears">{label}</span>
    </span>
  );
}
