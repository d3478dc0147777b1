import type { ReactElement } from 'react';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { axisEnd, type Bar, type BarGroup } from './bars.ts';

/** The drawing of 18e in its own units: rows 24 apart, a group 140, the bars 412 wide. */
const size = { width: 710, row: 24, group: 140, from: 148, bars: 412, half: 632 } as const;

/** Per class a bar a mode: dark to the half, pale to 95 %, and the target as a line. */
export function BarChart({ groups }: { readonly groups: readonly BarGroup[] }): ReactElement {
  const { calling: t } = useSettingsTexts();
  const end = axisEnd(groups);
  const height = groups.length * size.group - 4;
  return (
    <>
      <p className="cm-key" aria-hidden="true">
        <span>
          <i className="half" />
          {t.half}
        </span>
        <span>
          <i className="most" />
          {t.most}
        </span>
        <span>
          <u />
          {t.targetMark}
        </span>
      </p>
      <svg viewBox={`0 0 ${size.width} ${height}`} role="img" aria-label={t.chart}>
        {groups.map((group, index) => (
          <Group key={group.group} {...{ group, end }} top={index * size.group} />
        ))}
      </svg>
    </>
  );
}

interface GroupProps {
  readonly group: BarGroup;
  readonly end: number;
  readonly top: number;
}

function Group({ group, end, top }: GroupProps): ReactElement {
  const { calling: t } = useSettingsTexts();
  const x = size.from + (group.target / end) * size.bars;
  return (
    <g transform={`translate(0 ${top})`}>
      <text className="cn" x={0} y={20}>
        {t.group[group.group]}
      </text>
      <text x={size.width} y={20} textAnchor="end">
        {t.groupLine(group.tickets, group.target)}
      </text>
      {group.bars.map((bar, index) => (
        <BarRow key={bar.mode} {...{ bar, end }} top={28 + index * size.row} />
      ))}
      <path className="target" d={`M${x} 29v98`} />
    </g>
  );
}

interface BarRowProps {
  readonly bar: Bar;
  readonly end: number;
  readonly top: number;
}

function BarRow({ bar, end, top }: BarRowProps): ReactElement {
  const { calling: t } = useSettingsTexts();
  const { half, most, isChosen, isHalfBad, isMostBad } = bar;
  const wide = (minutes: number): number => Math.min(1, minutes / end) * size.bars;
  const box = { x: size.from, y: top + 6, height: 14, rx: 4 };
  return (
    <g className={isChosen ? 'cur' : ''}>
      <text className="name" x={0} y={top + 17}>
        {t.mode[bar.mode]}
      </text>
      <rect className="rail" {...box} width={size.bars} />
      <rect className="most" {...box} width={wide(most)} />
      <rect className="half" {...box} width={wide(half)} />
      <text className={isHalfBad ? 'v bad' : 'v'} x={size.half} y={top + 17} textAnchor="end">
        {t.minutes(half)}
      </text>
      <text className={isMostBad ? 'v bad' : 'v'} x={size.width} y={top + 17} textAnchor="end">
        {t.minutes(most)}
      </text>
    </g>
  );
}
