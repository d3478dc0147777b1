import { sizeOf } from '../domain/calling/row.ts';
import type { Day } from '../domain/day/day.ts';
import { servesStep } from '../domain/day/lines.ts';
import type { Window } from '../domain/day/state.ts';
import type { Purpose, ServiceId } from '../domain/words.ts';
import type { HallFit } from './hall-view.ts';

/**
 * The window that could best take a service on: open, without it so far; a free one before a busy
 * one, one that serves its category already before others, then the one with fewest in its lines,
 * then the lower number. null: there is none.
 */
export function fitFor(day: Day, service: ServiceId, purpose: Purpose): HallFit | null {
  const category = day.services.get(service)?.rule.category;
  const isNear = ({ profile }: Window): boolean =>
    profile.some((line) => day.services.get(line.service)?.rule.category === category);
  const busyness = (window: Window): readonly number[] => [
    Number(window.ticket !== null),
    Number(!isNear(window)),
    window.served.reduce((people, { line }) => people + sizeOf(line), 0),
    window.number,
  ];
  const [best] = [...day.windows.values()]
    .filter(
      ({ state, retired, profile }) =>
        state === 'open' && !retired && !servesStep(profile, service, purpose),
    )
    .map((window) => ({ window, busy: busyness(window) }))
    .sort((a, b) => compare(a.busy, b.busy));
  return best === undefined ? null : { window: best.window.id, number: best.window.number };
}

/** The first figure in which they differ decides. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
