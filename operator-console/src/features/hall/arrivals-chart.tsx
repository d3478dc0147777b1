import type { HallHour } from '@talon/shared/views/hall-view.ts';
import { Users } from 'lucide-react';
import type { ReactElement } from 'react';
import { scaleOf } from './chart-scale.ts';
import { few } from './next-hours.ts';

const width = 548;
const left = 34;
const barWidth = 28;
/** Where the bars stand; higher where a row of figures is below the hours. */
const ground = { alone: 200, above: 164 } as const;

interface ArrivalsChartProps {
  readonly hours: readonly HallHour[];
  /** A longer wait to come is marked, ms. */
  readonly targetMs: number;
}

/** Today beside what is usual and what is expected; below the hours who will wait when they begin. */
export function ArrivalsChart({ hours, targetMs }: ArrivalsChartProps): ReactElement {
  const { lines, most } = scaleOf(hours);
  const hasAhead = hours.some(({ ahead }) => ahead !== null);
  const bottom = hasAhead ? ground.above : ground.alone;
  const y = (value: number): number => bottom - (value / most) * (bottom - 18);
  const step = (width - left) / hours.length;
  const present = hours.findLastIndex(({ today }) => today !== null);
  return (
    <svg
      className="hl-chart"
      viewBox={`0 0 ${width} ${bottom + (hasAhead ? 46 : 24)}`}
      aria-hidden="true"
    >
      {lines.map((value) => (
        <g key={value}>
          <line
            x1={left}
            x2={width}
            y1={y(value)}
            y2={y(value)}
            strokeDasharray={value === 0 ? undefined : '2 4'}
          />
          <text x={left - 10} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {hasAhead ? <Users x={left - 27} y={bottom + 26} width={17} height={17} /> : null}
      {hours.map((hour, index) => (
        <Bar
          key={hour.hour}
          hour={hour}
          {...{ y, bottom, targetMs }}
          x={left + step * index + (step - barWidth) / 2}
          isNow={index === present}
        />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly hour: HallHour;
  readonly x: number;
  readonly y: (value: number) => number;
  readonly bottom: number;
  readonly isNow: boolean;
  readonly targetMs: number;
}

function Bar({ hour, x, y, bottom, isNow, targetMs }: BarProps): ReactElement {
  const { today, usual, ahead } = hour;
  const middle = x + barWidth / 2;
  const box = (value: number) => ({
    x,
    y: y(value),
    width: barWidth,
    height: Math.max(0, bottom - y(value)),
    rx: 3,
  });
  return (
    <g>
      {usual === null ? null : <rect className="usual" {...box(usual)} />}
      {ahead === null || ahead.arrivals === 0 ? null : (
        <rect className="ahead" {...box(ahead.arrivals)} />
      )}
      {today === null || today === 0 ? null : <rect className="today" {...box(today)} />}
      {usual === null ? null : <path d={`M${x - 4} ${y(usual)}h${barWidth + 8}`} />}
      {today === null ? null : (
        <text className="v" x={middle} y={y(today) - 7} textAnchor="middle">
          {today}
        </text>
      )}
      <text className={isNow ? 'now' : ''} x={middle} y={bottom + 18} textAnchor="middle">
        {`${hour.hour}:00`}
      </text>
      {ahead === null ? null : (
        <text
          className={lateClass(ahead.waitMs, targetMs)}
          x={middle}
          y={bottom + 39}
          textAnchor="middle"
        >
          {waitingWord(ahead.waiting)}
        </text>
      )}
    </g>
  );
}

/** A wait that nobody ends is as late as one beyond the target. */
function lateClass(waitMs: number | null, targetMs: number): string {
  return waitMs === null || waitMs > targetMs ? 'q late' : 'q';
}

const waitingWord = (people: number): string => (people < few ? `<${few}` : `≈${people}`);
