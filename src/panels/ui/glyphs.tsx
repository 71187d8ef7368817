/** A broken ring with twigs across it: where a man comes from. */
export function Nest() {
  return (
    <svg className="glyph" viewBox="-14 -14 28 28" aria-hidden="true">
      <circle r="11.5" strokeWidth="2.6" strokeDasharray="13 3.6" />
      <path strokeWidth="1.9" d="M-8.4 1.2 7.2 6M-6.6 6 8.4-1.8M-2.4-6 3 9" />
    </svg>
  );
}

/** A cord with a knot at one end, frayed at the other: from whom he hangs. */
export function Tail() {
  return (
    <svg className="glyph glyph-wide" viewBox="-17 -14 38 28" aria-hidden="true">
      <path strokeWidth="4" strokeLinecap="round" d="M-12-6C-2.4-14.4 2.4 10.8 12 2.4" />
      <path strokeWidth="1.9" d="m12 2.4 6-4.8M12 2.4l6.6 1.2M12 2.4l3.6 6" />
      <circle className="knot" cx="-12" cy="-6" r="3.6" strokeWidth="2.4" />
    </svg>
  );
}
