import { type ReactElement, useMemo } from 'react';
import { encode } from 'uqr';

export interface QrProps {
  readonly text: string;
  readonly size: number;
  /** What the code leads to, for a screen reader. */
  readonly label: string;
}

/** A QR code without its quiet zone: the white box around it is the page's. */
export function Qr({ text, size, label }: QrProps): ReactElement {
  const code = useMemo(() => encode(text, { ecc: 'M', border: 0 }), [text]);
  const path = code.data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className="qr"
      width={size}
      height={size}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path fill="#0a141c" d={path} />
    </svg>
  );
}
