import type { CallRule } from '../day/events.ts';
import type { CallingRule } from '../settings/day-settings.ts';
import type { PriorityClass, Purpose, ServiceId } from '../words.ts';
import type { Row, Standing } from './row.ts';

/** Order of the classes in mode strict: 0 legal priority, 1 appointment, 2 everybody else. */
export type Rank = 0 | 1 | 2;

/** Waiting tickets of one service, purpose and priority class, in order of place. */
export interface Line<T extends Standing = Standing> extends Row<T> {
  readonly service: ServiceId;
  readonly purpose: Purpose;
  readonly priority: PriorityClass;
  readonly rank: Rank;
  /** Waiting target of everybody in the line, in milliseconds. */
  targetMs: number;
}

/** A line as one window serves it. Preference 1 is the most preferred. */
export interface Served<T extends Standing = Standing> {
  readonly line: Line<T>;
  readonly preference: number;
}

/** All that decides who is next at one window at one moment. */
export interface Contest<T extends Standing = Standing> {
  readonly served: readonly Served<T>[];
  /** Now, in the unit of `Leg.place`. */
  readonly placeNow: number;
  readonly rule: CallingRule;
  /** Whether each of the window's last calls from a line was of a priority class, oldest first. */
  readonly recent: readonly boolean[];
  /** Look at this line as if its first ticket had left: how a runner-up is found. */
  readonly without: Line<T> | null;
}

export interface Choice<T extends Standing = Standing> {
  readonly served: Served<T>;
  readonly rule: CallRule;
}

/** The first of a line, which alone can be called from it. */
export function firstOf<T extends Standing>(contest: Contest<T>, line: Line<T>): T | undefined {
  return line.items[line === contest.without ? line.head + 1 : line.head];
}

/** Place of the first of a line; Infinity where there is nobody. */
export function firstPlace<T extends Standing>(contest: Contest<T>, line: Line<T>): number {
  if (line !== contest.without) return line.firstPlace;
  return firstOf(contest, line)?.leg.place ?? Number.POSITIVE_INFINITY;
}

/**
 * An appointment that checked in early stands at its booked time, which has not come. A place
 * within this millisecond has come.
 */
export function isDue(priority: PriorityClass, place: number, placeNow: number): boolean {
  return priority !== 'appointment' || place < placeNow + 1;
}

export const rankOf = {
  legal: 0,
  appointment: 1,
  ordinary: 2,
  returning: 2,
} as const satisfies Record<PriorityClass, Rank>;

/** Classes that mode share and mode strict put first. */
export function isPriority(priority: PriorityClass): boolean {
  return rankOf[priority] < 2;
}

/** How long a ticket at `place` has waited by what decides, in ms: never below 0. */
export function countedWait(place: number, placeNow: number): number {
  return place >= placeNow ? 0 : placeNow - place;
}
