import type { ReactNode } from 'react';

/** Cut-paper pictures for the paper: what was in the room when nobody is in it. */
const CUTS: readonly ReactNode[] = [
  // A door stands open; nobody is in it.
  <>
    <path className="cut-stone" d="M0 206V150L220 64V206Z" />
    <path className="cut-paper" d="M60 206V54H160V206Z" />
    <path className="cut-shade" d="M110 54H160V206H110Z" />
    <path className="cut-ink" d="M92 206V112L128 96V206Z" />
    <path className="cut-soft" d="M128 96V206H150V120Z" />
    <path className="cut-paper" d="M60 206H92V150L18 206Z" />
  </>,
  // One window is lit.
  <>
    <path className="cut-soft" d="M30 206V40L190 20V206Z" />
    {[0, 1, 2].map(row =>
      [0, 1, 2, 3].map(column => (
        <path
          key={`${row}${column}`}
          className={row === 1 && column === 2 ? 'cut-paper' : 'cut-ink'}
          d={`M${46 + column * 36} ${64 + row * 46}h20v28h-20Z`}
        />
      )),
    )}
    <path className="cut-stone" d="M0 206 220 186V206Z" />
  </>,
  // The table is laid, and one chair stands empty.
  <>
    <path className="cut-stone" d="M0 206V128L220 96V206Z" />
    <path className="cut-paper" d="M0 160 220 128V146L0 178Z" />
    <path className="cut-soft" d="M0 178 220 146V206H0Z" />
    <path className="cut-shade" d="M96 142V64H132V136Z" />
    <path className="cut-ink" d="M103 72H125V104H103Z" />
    <path className="cut-paper" d="M30 150 52 146 54 160 32 164ZM160 130 182 126 184 140 162 144Z" />
  </>,
  // A railway line, and nothing on it.
  <>
    <path className="cut-stone" d="M0 92 220 76V206H0Z" />
    <path className="cut-ink" d="M104 84 112 83 176 206H44Z" />
    <path className="cut-paper" d="M105 90 107 90 84 206H74ZM110 90 112 90 146 206H136Z" />
    <path
      className="cut-shade"
      d="M98 110 119 108 121 114 96 116ZM90 138 128 135 131 144 87 147ZM78 176 140 172 145 186 73 190Z"
    />
  </>,
];

/** The picture of a turn's page. */
export function Cut({ turn }: { readonly turn: number }) {
  return (
    <svg className="cut" viewBox="0 0 220 206" aria-hidden="true">
      <path className="cut-ink" d="M0 0H220V206H0Z" />
      {CUTS[Math.max(0, turn - 1) % CUTS.length]}
    </svg>
  );
}
