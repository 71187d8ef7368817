import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';

/** The light edge without which no reader finds it. */
const EDGE = 4;

/** An address for a camera. */
export function Qr({ address, label }: { readonly address: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const code = generate(address);
    return { size: code.size + 2 * EDGE, path: toSvgPath(code) };
  }, [address]);
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-EDGE} ${-EDGE} ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect className="qr-ground" x={-EDGE} y={-EDGE} width={size} height={size} />
      <path d={path} />
    </svg>
  );
}
