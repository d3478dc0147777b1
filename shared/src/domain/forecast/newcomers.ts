import { type Line, rankOf } from '../calling/contest.ts';
import { targetMs } from '../day/lines.ts';
import type { DaySettings, ServiceRule } from '../settings/day-settings.ts';
import type { PriorityClass, Purpose, ServiceId } from '../words.ts';
import type { Replayed } from './replayed.ts';
import { type Skills, serversOf } from './skills.ts';

/** What names a line in a forecast. */
export type LineKey = string;

/** Classes of a new ticket: an appointment's wait is told once it is checked in, from its place. */
const newcomerClasses = ['ordinary', 'legal'] as const satisfies readonly PriorityClass[];

/** A line that somebody who takes a ticket now may join. */
export interface NewcomerLine {
  readonly service: ServiceId;
  readonly purpose: Purpose;
  readonly priority: (typeof newcomerClasses)[number];
}

/** The key of a line, or of the line of a leg. Ids hold any character, so they stand last. */
export function lineKey(line: {
  readonly service: ServiceId;
  readonly purpose: Purpose;
  readonly priority: PriorityClass;
}): LineKey {
  return `${line.purpose}:${line.priority}:${line.service}`;
}

/** The lines that newcomers of a service may join, the one that most join first. */
export function newcomerLines({ id, purposes }: ServiceRule): readonly NewcomerLine[] {
  const usual = usualPurpose(purposes);
  const offered = [usual, ...purposes.filter((purpose) => purpose !== usual)];
  return offered.flatMap((purpose) =>
    newcomerClasses.map((priority) => ({ service: id, purpose, priority })),
  );
}

/** What most come for: to apply, where that is offered. */
function usualPurpose(purposes: readonly Purpose[]): Purpose {
  return purposes.includes('apply') ? 'apply' : (purposes[0] ?? 'apply');
}

/** One newcomer, who stands for those of every line that the scheduler cannot tell apart. */
export interface Newcomer {
  readonly keys: LineKey[];
  /** A line with nobody else in it, behind everybody of its kind by its place. */
  readonly line: Line<Replayed>;
}

/**
 * The fewest newcomers that tell the wait of each line: lines of one class and target that the same
 * windows serve with the same preference are called from in order of place, so whoever joins any of
 * them now waits as long. A line that no window serves has none.
 */
export function newcomersOf(
  settings: DaySettings,
  rules: readonly ServiceRule[],
  skills: Skills,
  placeNow: number,
): readonly Newcomer[] {
  const kinds = new Map<string, Newcomer>();
  for (const rule of rules) {
    for (const joined of newcomerLines(rule)) {
      const servers = serversOf(skills, joined);
      if (servers.length === 0) continue;
      const target = targetMs(settings, rule, joined.purpose, joined.priority);
      const windows = servers.map(({ window, preference }) => `${window}=${preference}`);
      const kind = `${joined.priority}:${target}:${windows.join()}`;
      const known = kinds.get(kind);
      if (known !== undefined) known.keys.push(lineKey(joined));
      else {
        const line = lineOfOne(joined, target, placeNow, kinds.size);
        kinds.set(kind, { keys: [lineKey(joined)], line });
      }
    }
  }
  return [...kinds.values()];
}

function lineOfOne(
  joined: NewcomerLine,
  target: number,
  placeNow: number,
  newcomer: number,
): Line<Replayed> {
  const leg = { place: placeNow + 1 };
  return {
    ...joined,
    rank: rankOf[joined.priority],
    targetMs: target,
    items: [{ ticket: null, newcomer, meanMs: 0, letter: '\uffff', ordinal: newcomer, leg }],
    head: 0,
    firstPlace: leg.place,
  };
}
