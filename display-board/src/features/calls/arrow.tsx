import type { ReactElement } from 'react';

export interface ArrowProps {
  readonly width: number;
  readonly height: number;
  readonly stroke: number;
}

/** The arrow from a number to its window; its head fills the height. */
export function Arrow({ width, height, stroke }: ArrowProps): ReactElement {
  const middle = height / 2;
  const half = middle - stroke * 0.6;
  const tip = width - stroke * 0.8;
  return (
    <svg
      className="i arrow"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      aria-hidden="true"
    >
      <path
        d={`M0 ${middle}H${tip}M${tip - half * 1.05} ${middle - half}L${tip} ${middle}L${tip - half * 1.05} ${middle + half}`}
      />
    </svg>
  );
}
