import { choose } from '../calling/choose.ts';
import { isPriority, type Line, type Served } from '../calling/contest.ts';
import { inOrder, peek, sizeOf, standsBefore } from '../calling/row.ts';
import { remember } from '../calling/share.ts';
import type { CallingRule } from '../settings/day-settings.ts';
import type { Instant, WindowId } from '../words.ts';
import { asPlace, queueTime } from './clock.ts';
import type { Day, Ticket, Window } from './state.ts';

/**
 * The tickets this window would call one after another if nothing else happened, at most `limit`.
 * `now` is wall time in ms. Costs O(limit × lines of the window).
 */
export function nextFor(
  day: Day,
  window: WindowId,
  now: Instant,
  limit = Number.POSITIVE_INFINITY,
): readonly Ticket[] {
  const found = day.windows.get(window);
  if (found === undefined) return [];
  return playOut(day, found.served, directedTo(day, found), found.recent, now, limit);
}

/**
 * Everybody who waits in the centre in the order in which one window serving everything would call
 * them, at most `limit`. `now` is wall time in ms.
 */
export function queueOrder(
  day: Day,
  now: Instant,
  limit = Number.POSITIVE_INFINITY,
): readonly Ticket[] {
  const served = [...day.services.values()].flatMap(({ lines }) =>
    lines.map((line) => ({ line, preference: 1 })),
  );
  const rows = [...day.directedToWindow.values(), ...day.directedToOperator.values()];
  const directed = rows.flatMap((row) => inOrder(row)).sort(byPlace);
  return playOut(day, served, directed, [], now, limit);
}

function directedTo(day: Day, window: Window): readonly Ticket[] {
  const toWindow = day.directedToWindow.get(window.id);
  const toOperator =
    window.operator === null ? undefined : day.directedToOperator.get(window.operator);
  return [toWindow, toOperator]
    .flatMap((row) => (row === undefined ? [] : inOrder(row)))
    .sort(byPlace);
}

function byPlace(a: Ticket, b: Ticket): number {
  return standsBefore(a, b) ? -1 : 1;
}

function playOut(
  day: Day,
  served: readonly Served<Ticket>[],
  directed: readonly Ticket[],
  recent: readonly boolean[],
  now: Instant,
  limit: number,
): readonly Ticket[] {
  const rule = day.settings?.calling;
  if (rule === undefined) return [];
  const placeNow = asPlace(day, queueTime(day, now));
  const called = [...directed];
  const lines = served.filter(({ line }) => sizeOf(line) > 0).map(copyOf);
  callAll(called, lines, { rule, placeNow, recent, limit });
  return called.slice(0, limit);
}

interface Playing {
  readonly rule: CallingRule;
  readonly placeNow: number;
  readonly recent: readonly boolean[];
  readonly limit: number;
}

function callAll(called: Ticket[], served: readonly Served<Ticket>[], playing: Playing): void {
  const { rule, placeNow, limit } = playing;
  let { recent } = playing;
  while (called.length < limit) {
    const choice = choose({ served, placeNow, rule, recent, without: null });
    if (choice === null) return;
    const ticket = takeFirst(choice.served.line);
    called.push(ticket);
    recent = remember(recent, isPriority(ticket.leg.priority), rule.share.of);
  }
}

/** The same people in the same order, of whom the first can leave without leaving the day. */
function copyOf(served: Served<Ticket>): Served<Ticket> {
  return { line: { ...served.line }, preference: served.preference };
}

function takeFirst(line: Line<Ticket>): Ticket {
  const first = peek(line);
  if (first === undefined) throw new Error('an empty line was chosen');
  line.head += 1;
  line.firstPlace = peek(line)?.leg.place ?? Number.POSITIVE_INFINITY;
  return first;
}
