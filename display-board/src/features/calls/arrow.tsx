import type { CallWay } from '@talon/shared/views/board-view.ts';
import type { ReactElement } from 'react';

export interface ArrowProps {
  readonly width: number;
  readonly height: number;
  readonly stroke: number;
  /** Where it points; to the window beside it where nobody said. */
  readonly direction?: CallWay['direction'];
}

const turns = {
  right: 0,
  down: 45,
  back: 90,
  left: 180,
  ahead: 270,
  up: 315,
} satisfies Record<NonNullable<CallWay['direction']>, number>;

/** The arrow from a number to its window, turned the way one has to go; its head fills the height. */
export function Arrow(props: ArrowProps): ReactElement {
  const { height, stroke, direction = null } = props;
  const turn = turns[direction ?? 'right'];
  // Standing up it must not be longer than the line is high.
  const width = turn % 180 === 0 ? props.width : height;
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
        transform={`rotate(${turn} ${width / 2} ${middle})`}
        d={`M0 ${middle}H${tip}M${tip - half * 1.05} ${middle - half}L${tip} ${middle}L${tip - half * 1.05} ${middle + half}`}
      />
    </svg>
  );
}
