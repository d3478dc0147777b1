import { type Line, rankOf, type Served } from '../calling/contest.ts';
import { inOrder, type Standing, standsBefore } from '../calling/row.ts';
import { asPlace, queueTime } from '../day/clock.ts';
import { servesStep, targetMs } from '../day/lines.ts';
import type { Day, Service, Ticket, Window } from '../day/state.ts';
import type { CallingRule, DaySettings } from '../settings/day-settings.ts';
import type { Instant, Purpose, ServiceId, TicketId } from '../words.ts';
import { meanServiceMs, meanWalkMs, missedMs, noShowShare } from './learned.ts';

/** Somebody who waits, or the newcomer of a service, whom a replay only measures. */
export interface Replayed extends Standing {
  readonly ticket: TicketId | null;
  readonly service: ServiceId;
  readonly meanMs: number;
}

export interface ReplayedWindow {
  readonly served: readonly Served<Replayed>[];
  readonly directed: readonly Replayed[];
  readonly recent: readonly boolean[];
  /** The visit in progress. */
  readonly busy: {
    readonly phase: 'called' | 'serving';
    readonly elapsedMs: number;
    readonly meanMs: number;
  } | null;
  /** Until the end of a break, ms. */
  readonly awayMs: number;
}

/** All a replay needs: plain data that can be sent to a worker thread. */
export interface ForecastInput {
  readonly placeNow: number;
  readonly rule: CallingRule;
  readonly services: readonly ServiceId[];
  readonly windows: readonly ReplayedWindow[];
  readonly noShowShare: number;
  readonly walkMs: number;
  readonly missedMs: number;
  /** Seed of the draws: the same input gives the same result. */
  readonly seed: number;
  readonly draws: number;
}

export interface ForecastOptions {
  readonly seed: number;
  /** Number of replays; by default fewer when more people wait. */
  readonly draws: number;
}

/** The most and the fewest replays, and how many calls all of them together may take. */
const effort = { most: 48, least: 8, calls: 16_000 } as const;

/** What the wait estimate needs of the live day at `now` (wall time, ms). O(waiting). */
export function snapshotForForecast(
  day: Day,
  now: Instant,
  options: Partial<ForecastOptions> = {},
): ForecastInput {
  const { settings } = day;
  if (settings === null) throw new Error('a forecast of a day that was not opened');
  const placeNow = asPlace(day, queueTime(day, now));
  const lines = [...day.services.values()]
    .filter(
      (service) => !service.retired || service.lines.some((line) => line.items.length > line.head),
    )
    .flatMap((service, index) => replayedLines(settings, service, placeNow, index));
  const manned = [...day.windows.values()].filter(comesBack);
  const waiting = lines.reduce((sum, line) => sum + line.items.length, 0);
  return {
    placeNow,
    rule: settings.calling,
    services: [...day.services.keys()],
    windows: manned.map((window) => replayedWindow(day, window, lines, now)),
    noShowShare: noShowShare(day),
    walkMs: meanWalkMs(day),
    missedMs: missedMs(day),
    seed: options.seed ?? day.version,
    draws: options.draws ?? drawsFor(waiting),
  };
}

function drawsFor(waiting: number): number {
  const affordable = Math.floor(effort.calls / Math.max(1, waiting));
  return Math.max(effort.least, Math.min(effort.most, affordable));
}

/** Open, or on a break with a planned end. */
function comesBack(window: Window): boolean {
  return window.state === 'open' || (window.onBreak?.until ?? null) !== null;
}

function replayedLines(
  settings: DaySettings,
  service: Service,
  placeNow: number,
  index: number,
): Line<Replayed>[] {
  const meanMs = meanServiceMs(service);
  const { id, purposes } = service.rule;
  const purpose = usualPurpose(purposes);
  const newcomer: Replayed = {
    ticket: null,
    service: id,
    meanMs: 0,
    letter: '\uffff',
    ordinal: index,
    leg: { place: placeNow + 1 },
  };
  const lines = service.lines.map((line) => ({
    ...line,
    head: 0,
    items: inOrder(line).map((ticket) => replayed(ticket, meanMs)),
  }));
  const joined = lines.find((line) => line.purpose === purpose && line.priority === 'ordinary');
  if (joined !== undefined) {
    joined.items.push(newcomer);
    joined.firstPlace = joined.items[0]?.leg.place ?? newcomer.leg.place;
    return lines;
  }
  const own: Line<Replayed> = {
    service: id,
    purpose,
    priority: 'ordinary',
    rank: rankOf.ordinary,
    targetMs: targetMs(settings, service.rule, purpose, 'ordinary'),
    items: [newcomer],
    head: 0,
    firstPlace: newcomer.leg.place,
  };
  return [...lines, own];
}

/** What most come for: to apply, where that is offered. */
function usualPurpose(purposes: readonly Purpose[]): Purpose {
  return purposes.includes('apply') ? 'apply' : (purposes[0] ?? 'apply');
}

function replayed(ticket: Ticket, meanMs: number): Replayed {
  return {
    ticket: ticket.id,
    service: ticket.leg.service,
    meanMs,
    letter: ticket.letter,
    ordinal: ticket.ordinal,
    leg: { place: ticket.leg.place },
  };
}

function replayedWindow(
  day: Day,
  window: Window,
  lines: readonly Line<Replayed>[],
  now: Instant,
): ReplayedWindow {
  const until = window.onBreak?.until ?? null;
  return {
    served: servedOf(window, lines),
    directed: directedTo(day, window),
    recent: window.recent,
    busy: window.ticket === null ? null : visitOf(day, window.ticket, now),
    awayMs: until === null ? 0 : Math.max(until - now, overdueMs),
  };
}

/** A break that should be over is expected to be over in a minute. */
const overdueMs = 60_000;

function servedOf(window: Window, lines: readonly Line<Replayed>[]): Served<Replayed>[] {
  const preferences = new Map(
    window.profile.map(({ service, preference }) => [service, preference] as const),
  );
  return lines
    .filter((line) => servesStep(window.profile, line.service, line.purpose))
    .map((line) => ({ line, preference: preferences.get(line.service) ?? 1 }));
}

function directedTo(day: Day, window: Window): readonly Replayed[] {
  const rows = [
    day.directedToWindow.get(window.id),
    window.operator === null ? undefined : day.directedToOperator.get(window.operator),
  ];
  return rows
    .flatMap((row) => (row === undefined ? [] : inOrder(row)))
    .sort((a, b) => (standsBefore(a, b) ? -1 : 1))
    .map((ticket) => replayed(ticket, meanOf(day, ticket)));
}

function visitOf(day: Day, ticket: Ticket, now: Instant): ReplayedWindow['busy'] {
  const phase = ticket.state === 'serving' ? 'serving' : 'called';
  const since = phase === 'serving' ? (ticket.startedAt ?? ticket.calledAt) : ticket.calledAt;
  const elapsedMs = Math.max(0, queueTime(day, now) - since);
  return { phase, elapsedMs, meanMs: meanOf(day, ticket) };
}

function meanOf(day: Day, ticket: Ticket): number {
  const service = day.services.get(ticket.leg.service);
  return service === undefined ? 0 : meanServiceMs(service);
}
