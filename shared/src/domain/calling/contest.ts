import type { CallRule } from '../day/events.ts';
import type { CallingRule } from '../settings/day-settings.ts';
import type { PriorityClass, Purpose, ServiceId } from '../words.ts';
import type { Row, Standing } from './row.ts';

/** Waiting tickets of one service, purpose and priority class, in order of place. */
export interface Line<T extends Standing = Standing> extends Row<T> {
  readonly service: ServiceId;
  readonly purpose: Purpose;
  readonly priority: PriorityClass;
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
export function firstOf<T extends Standing>(contest: Contest<T>, served: Served<T>): T | undefined {
  const { line } = served;
  return line.items[line === contest.without ? line.head + 1 : line.head];
}

/** An appointment that checked in early stands at its booked time, which has not come. */
export function isDue(priority: PriorityClass, place: number, placeNow: number): boolean {
  return priority !== 'appointment' || Math.floor(place) <= placeNow;
}

/** Classes that mode share and mode strict put first. */
export function isPriority(priority: PriorityClass): boolean {
  return priority === 'legal' || priority === 'appointment';
}

/** How long a ticket at `place` has waited by what decides, in ms: never below 0. */
export function countedWait(place: number, placeNow: number): number {
  return place >= placeNow ? 0 : placeNow - place;
}
