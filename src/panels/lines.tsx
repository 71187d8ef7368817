interface LinesProps {
  readonly lines: readonly string[];
  /** What is said where there are none. */
  readonly none: string;
}

/** Sentences one below the other. */
export function Lines({ lines, none }: LinesProps) {
  if (lines.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
