/** The Presidium's room in cut paper: its doors, the long table, the chair at the head of it in which nobody sits. */

/** One drawing is for a wide sheet, the other for a narrow one; the style sheet shows the one that fits. */
const SETS = {
  wide: {
    size: [1200, 344],
    plane: 'M690 0H1200V344H556Z',
    disc: { cx: 990, cy: 168, r: 150 },
    // Seen from the near end of the table.
    door: 'translate(700 236)',
    table: { top: 'M652 238H748L1130 344H270Z', edge: 'M748 238 1130 344H1104L742 238Z' },
    wedge: ['M0 22 1000 148 0 330Z', 'M0 196 1000 148 0 330Z'],
  },
  narrow: {
    size: [600, 400],
    plane: 'M336 0H600V400H214Z',
    disc: { cx: 478, cy: 190, r: 118 },
    door: 'translate(300 262) scale(.9)',
    table: { top: 'M262 264H338L560 400H40Z', edge: 'M338 264 560 400H534L332 264Z' },
    wedge: ['M0 40 500 176 0 360Z', 'M0 220 500 176 0 360Z'],
  },
} as const;

/** Sheets of paper on the table, smaller towards the head: one for each who sits there. */
const SHEETS = [0.12, 0.34, 0.56, 0.78] as const;

export function Presidium({ open }: { readonly open: boolean }) {
  return (Object.keys(SETS) as (keyof typeof SETS)[]).map(name => <Scenery key={name} name={name} open={open} />);
}

function Scenery({ name, open }: { readonly name: keyof typeof SETS; readonly open: boolean }) {
  const { size, plane, disc, door, table, wedge } = SETS[name];
  const [width, height] = size;
  return (
    <svg
      className={`set set-${name}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <path className="on-paper" d={plane} />
      <circle className="on-ink" {...disc} />
      <g className="wedge">
        <path className="on-red" d={wedge[0]} />
        <path className="on-deep" d={wedge[1]} />
      </g>
      <g transform={door}>
        <Doors open={open} />
        <EmptyChair />
      </g>
      <path className="on-kraft" d={table.top} />
      <path className="on-ink" opacity=".32" d={table.edge} />
      {SHEETS.map(at => (
        <Sheets key={at} at={at} name={name} />
      ))}
    </svg>
  );
}

/** Two leaves; when officers are at the door, one of them stands ajar. */
function Doors({ open }: { readonly open: boolean }) {
  return (
    <>
      <path className="on-stone" d="M-74 4V-178H74V4Z" />
      <path className="on-ink" d="M-66 4V-170H66V4Z" />
      <path
        className="line-stone"
        d="M0-170V4M-56-160H-10V-92H-56ZM-56-80H-10V-8H-56ZM10-160H56V-92H10ZM10-80H56V-8H10Z"
      />
      {open && (
        <>
          <path className="on-red" d="M2-170H66V4H2Z" />
          <path className="on-ink" d="M40-156 66-170V4L40-10Z" />
        </>
      )}
    </>
  );
}

function EmptyChair() {
  return (
    <>
      <path className="on-ink" d="M-40 8V-96L0-112 40-96V8Z" />
      <path className="on-paper" d="M-33 4V-90L0-104 33-90V4Z" />
      <path className="on-red" d="M-24-4V-80L0-90 24-80V-4Z" />
      <path className="on-deep" d="M0-90 24-80V-4H10Z" />
    </>
  );
}

/** Two of them, across the table from each other. */
function Sheets({ at, name }: { readonly at: number; readonly name: keyof typeof SETS }) {
  const wide = name === 'wide';
  const [top, bottom, middle] = wide ? [240, 344, 700] : [266, 400, 300];
  const y = top + (bottom - top) * at ** 1.25;
  const share = (y - top) / (bottom - top);
  const reach = (wide ? 34 : 24) + share * (wide ? 300 : 160);
  const deep = 3 + share * 13;
  const broad = deep * 2.1;
  return [-1, 1].map(side => {
    const x = middle + side * reach;
    const lean = side * deep * 1.9;
    return (
      <path
        key={side}
        className="on-paper"
        d={`M${x - broad} ${y}H${x + broad}L${x + broad + lean} ${y + deep}H${x - broad + lean}Z`}
      />
    );
  });
}
