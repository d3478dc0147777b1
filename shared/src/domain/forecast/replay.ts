import { choose } from '../calling/choose.ts';
import { isPriority, type Line, type Served } from '../calling/contest.ts';
import { remember } from '../calling/share.ts';
import type { Draw } from './draws.ts';
import type { Replayed } from './replayed.ts';
import type { ForecastInput, ReplayedWindow } from './snapshot.ts';

/** Told when somebody was called, ms from now. */
export type Measure = (who: Replayed, waitedMs: number) => void;

interface Desk {
  readonly served: readonly Served<Replayed>[];
  readonly directed: readonly Replayed[];
  nextDirected: number;
  recent: readonly boolean[];
  /** When it can call again, ms from now; Infinity once nobody is left for it. */
  freeMs: number;
}

/**
 * Plays the rest of the queue once, by the scheduler's own rules: each window calls whenever it is
 * free, until nobody is left whom an open window serves.
 */
export function replay(input: ForecastInput, draw: Draw, measure: Measure): void {
  const desks = desksOf(input, draw);
  for (let desk = soonest(desks); desk !== null; desk = soonest(desks)) {
    const placeNow = input.placeNow + desk.freeMs;
    const next = callNext(input, desk, placeNow);
    if (next === null) desk.freeMs = Number.POSITIVE_INFINITY;
    else {
      measure(next, desk.freeMs);
      if (next.ticket !== null) desk.freeMs += visitMs(input, next.meanMs, draw);
    }
  }
}

function desksOf(input: ForecastInput, draw: Draw): readonly Desk[] {
  const copies = new Map<Line<Replayed>, Line<Replayed>>();
  const copyOf = (line: Line<Replayed>) => {
    const known = copies.get(line);
    if (known !== undefined) return known;
    const copy = { ...line };
    copies.set(line, copy);
    return copy;
  };
  return input.windows.map((window) => ({
    served: window.served.map(({ line, preference }) => ({ line: copyOf(line), preference })),
    directed: window.directed,
    nextDirected: 0,
    recent: window.recent,
    freeMs: freeAfter(input, window, draw),
  }));
}

function freeAfter(input: ForecastInput, window: ReplayedWindow, draw: Draw): number {
  const { busy } = window;
  if (busy === null) return window.awayMs;
  if (busy.phase === 'serving') return remainingMs(busy.meanMs, busy.elapsedMs, draw);
  const walk = Math.max(0, input.walkMs - busy.elapsedMs);
  if (draw() >= input.noShowShare) return walk + serviceMs(busy.meanMs, draw);
  return Math.max(0, input.missedMs - busy.elapsedMs);
}

function soonest(desks: readonly Desk[]): Desk | null {
  let first: Desk | null = null;
  for (const desk of desks) {
    if (desk.freeMs < (first?.freeMs ?? Number.POSITIVE_INFINITY)) first = desk;
  }
  return first;
}

function callNext(input: ForecastInput, desk: Desk, placeNow: number): Replayed | null {
  const directed = desk.directed[desk.nextDirected];
  if (directed !== undefined) {
    desk.nextDirected += 1;
    return directed;
  }
  const { served, recent } = desk;
  const choice = choose({ served, placeNow, rule: input.rule, recent, without: null });
  if (choice === null) return null;
  const { line } = choice.served;
  const next = line.items[line.head];
  if (next === undefined) throw new Error('an empty line was chosen');
  line.head += 1;
  line.firstPlace = line.items[line.head]?.leg.place ?? Number.POSITIVE_INFINITY;
  if (next.ticket !== null) {
    desk.recent = remember(recent, isPriority(line.priority), input.rule.share.of);
  }
  return next;
}

function visitMs(input: ForecastInput, meanMs: number, draw: Draw): number {
  if (draw() < input.noShowShare) return input.missedMs;
  return input.walkMs + serviceMs(meanMs, draw);
}

/**
 * Erlang-2 around the mean: coefficient of variation 0.71, as service times at counters have
 * (A. K. Erlang, 1917; sum of two exponential phases).
 */
function serviceMs(meanMs: number, draw: Draw): number {
  return (-Math.log((1 - draw()) * (1 - draw())) * meanMs) / 2;
}

/** Tries to draw a service longer than it has lasted already; else a quarter of the mean more. */
function remainingMs(meanMs: number, elapsedMs: number, draw: Draw): number {
  for (let attempt = 0; attempt < 16; attempt += 1) {
    const whole = serviceMs(meanMs, draw);
    if (whole > elapsedMs) return whole - elapsedMs;
  }
  return meanMs / 4;
}
