import { useTable } from '../table.tsx';
import '../style/scenes.css';

/** The evening on which the posts were divided: a frame with nobody in it, and a chair on which nobody sits. */
export default function EmptyFrame() {
  const { view, text } = useTable();
  const turn = view.scenario.lengths[view.length]?.turns[0];
  const day = turn === undefined ? undefined : new Date(`${turn.from}T00:00Z`);
  const written = (part: 'month' | 'year') =>
    new Intl.DateTimeFormat(document.documentElement.lang, {
      [part]: part === 'month' ? 'long' : 'numeric',
      timeZone: 'UTC',
    }).format(day);
  return (
    <figure className="tableau empty-frame">
      <Wall />
      {day !== undefined && (
        <time className="tableau-date" dateTime={turn?.from}>
          <strong>{day.getUTCDate()}</strong> <span>{written('month')}</span> <small>{written('year')}</small>
        </time>
      )}
      <figcaption className="for-ears">{text('scene.emptyFrame')}</figcaption>
    </figure>
  );
}

/** The wall, cut from four papers. On a narrow sheet its left edge, which is bare, is cut away. */
function Wall() {
  return (
    <svg viewBox="0 0 1200 400" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      <path className="on-paper-2" d="M0 0H1200V400H0Z" />
      {/* The light of one evening, from the upper left. */}
      <path className="on-paper" d="M430 0H900L1150 330H300Z" />
      <path className="on-ink-2" d="M0 330H1200V400H0Z" />
      <path className="on-stone" d="M0 323H1200V331H0Z" />
      {/* The frame's shadow, its cord, the frame, and nobody in it. */}
      <path className="on-stone" d="M640 76 838 48 888 64 858 318 640 300Z" />
      <path className="line-ink" d="M610 40 708 -4 806 40" />
      <path className="on-ink" d="M584 34H832V300H584Z" />
      <path className="on-kraft" d="M608 58H808V276H608Z" />
      <path className="on-paper" d="M616 66H800V268H616Z" />
      <path className="on-paper-2" d="M800 66V268H616Z" />
      {/* The chair: its shadow first. */}
      <path className="on-ink" d="M962 400 1010 362H1200V400Z" />
      <path className="on-stone" d="M1074 180 1130 214V331H1074Z" />
      <path
        className="on-ink"
        d="M934 122 1006 96 1078 122V262H1094V296H1082L1092 400H1068L1058 310H954L944 400H920L930 296H918V262H934Z"
      />
      <path className="on-paper-2" d="M948 134 1006 113 1064 134V238H948Z" />
      <path className="on-ink" d="M957 141 1006 123 1055 141V229H957Z" />
      <path className="on-red" d="M924 262H1088V284H924Z" />
      <path className="on-deep" d="M1034 262H1088V284H1022Z" />
    </svg>
  );
}
