import { fits } from '../day/lines.ts';
import { waitingTickets } from '../day/read.ts';
import type { Day, Window } from '../day/state.ts';
import type { ServiceId } from '../words.ts';
import type { Pool } from './flow.ts';
import { meanServiceMs, meanWalkMs, missedMs, noShowShare } from './learned.ts';
import { newcomerLines } from './newcomers.ts';
import { serversOf, skillsOf } from './skills.ts';

/** Open, or on a break with a planned end. */
export function comesBack(window: Window): boolean {
  return window.state === 'open' || (window.onBreak?.until ?? null) !== null;
}

type Counted = Pick<Pool, 'windows' | 'visitMs'> & { waiting: number; perArrival: number };

/**
 * Who waits in a live day and who is still expected, by the windows that would serve them and the
 * time it takes there. `perArrival`: how many legs of each service a visitor brings along.
 * O(waiting + services × windows).
 */
export function poolsOf(
  day: Day,
  manned: readonly Window[],
  perArrival: ReadonlyMap<ServiceId, number>,
): readonly Pool[] {
  const pools = new Map<string, Counted>();
  const poolAt = (service: ServiceId, windows: readonly number[]): Counted => {
    const visitMs = visitMsOf(day, service);
    const key = `${visitMs}:${windows.join()}`;
    const known = pools.get(key);
    if (known !== undefined) return known;
    const pool = { windows, visitMs, waiting: 0, perArrival: 0 };
    pools.set(key, pool);
    return pool;
  };
  const skills = skillsOf(manned.map(({ profile }) => profile));
  const windowsFor = (line: Parameters<typeof serversOf>[1]): readonly number[] =>
    serversOf(skills, line).map(({ window }) => window);
  for (const { leg } of waitingTickets(day)) {
    const directed = (): readonly number[] =>
      [...manned.keys()].filter((index) => manned[index] !== undefined && fits(manned[index], leg));
    const windows = leg.directedTo === null ? windowsFor(leg) : directed();
    poolAt(leg.service, windows).waiting += 1;
  }
  for (const [service, share] of perArrival) {
    const known = day.services.get(service);
    const [usual] = known === undefined || known.retired ? [] : newcomerLines(known.rule);
    if (usual !== undefined) poolAt(service, windowsFor(usual)).perArrival += share;
  }
  return [...pools.values()];
}

/** What a call for this service costs a window on average, whether somebody comes or not, ms. */
function visitMsOf(day: Day, service: ServiceId): number {
  const known = day.services.get(service);
  const missed = noShowShare(day);
  const came = meanWalkMs(day) + (known === undefined ? 0 : meanServiceMs(known));
  return missed * missedMs(day) + (1 - missed) * came;
}
