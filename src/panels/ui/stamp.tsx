/** A stamp in red. What it says is said in words elsewhere too, so that it is only seen. */
export function Stamp({
  word,
  gloss,
  className = '',
}: {
  readonly word: string;
  readonly gloss?: string;
  readonly className?: string;
}) {
  return (
    <span className={`stamp ${className}`} aria-hidden="true">
      {word}
      {gloss !== undefined && <small>{gloss}</small>}
    </span>
  );
}
