import type { GroupWaits, Rehearsal, RehearsalGroup } from '@talon/shared/contract/rehearsal.ts';
import type { Mode } from './mode-cards.tsx';

/** One line of the comparison, in whole minutes. */
export interface Bar {
  readonly mode: Mode;
  readonly isChosen: boolean;
  readonly half: number;
  readonly most: number;
  readonly isHalfBad: boolean;
  readonly isMostBad: boolean;
  readonly figures: GroupWaits;
}

export interface BarGroup {
  readonly group: RehearsalGroup;
  readonly tickets: number;
  readonly target: number;
  readonly bars: readonly Bar[];
}

/** The longest of 95 % may be so many targets before it is red. */
const patience = 2.5;

const minutesOf = (seconds: number): number => Math.round(seconds / 60);

/** The groups that came that day, each with a bar a mode. */
export function barsOf({ modes, real }: Rehearsal, chosen: Mode): readonly BarGroup[] {
  return real.flatMap(({ group, targetMinutes, tickets, uncalled }) => {
    const bars = modes.flatMap(({ mode, groups }): readonly Bar[] => {
      const figures = groups.find((one) => one.group === group);
      return figures === undefined ? [] : [barOf(mode, mode === chosen, figures, targetMinutes)];
    });
    return [{ group, tickets: tickets + uncalled, target: targetMinutes, bars }];
  });
}

function barOf(mode: Mode, isChosen: boolean, figures: GroupWaits, target: number): Bar {
  const half = minutesOf(figures.p50);
  const most = minutesOf(figures.p95);
  return {
    ...{ mode, isChosen, half, most, figures },
    isHalfBad: half > target,
    isMostBad: most > target * patience,
  };
}

/** Where the axis ends, in minutes: a little past the longest bar. */
export function axisEnd(groups: readonly BarGroup[]): number {
  const longest = groups.flatMap(({ bars, target }) => [target, ...bars.map(({ most }) => most)]);
  return Math.max(10, ...longest) * 1.06;
}

/** What choosing a mode would change for half of a group, in minutes; null = it is the same mode. */
export function changeFor(
  groups: readonly BarGroup[],
  group: RehearsalGroup,
  from: Mode,
  to: Mode,
): number | null {
  const bars = groups.find((one) => one.group === group)?.bars ?? [];
  const before = bars.find(({ mode }) => mode === from);
  const after = bars.find(({ mode }) => mode === to);
  return before === undefined || after === undefined ? null : after.half - before.half;
}

/** At noon a date is the same date in every time zone that a centre may have. */
export const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);
