import type { Line, Served } from '../calling/contest.ts';
import { inOrder, sizeOf, standsBefore } from '../calling/row.ts';
import { asPlace, queueTime } from '../day/clock.ts';
import type { Day, Service, Ticket, Window } from '../day/state.ts';
import type { CallingRule } from '../settings/day-settings.ts';
import type { Instant, ServiceId } from '../words.ts';
import { meanServiceMs, meanWalkMs, missedMs, noShowShare } from './learned.ts';
import { type LineKey, lineKey, newcomerLines, newcomersOf } from './newcomers.ts';
import { comesBack } from './pools.ts';
import type { Replayed } from './replayed.ts';
import { type Skills, serversOf, skillsOf } from './skills.ts';

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

/** The lines a newcomer of the service may join, the one most join first. */
export interface ForecastService {
  readonly id: ServiceId;
  readonly lines: readonly LineKey[];
}

/** All a replay needs: plain data that can be sent to a worker thread. */
export interface ForecastInput {
  readonly placeNow: number;
  readonly rule: CallingRule;
  readonly services: readonly ForecastService[];
  /** By the number of each newcomer, the lines whose wait it tells. */
  readonly newcomers: readonly (readonly LineKey[])[];
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
  const services = [...day.services.values()];
  const manned = [...day.windows.values()].filter(comesBack);
  const skills = skillsOf(manned.map(({ profile }) => profile));
  const offered = services.filter(({ retired }) => !retired).map(({ rule }) => rule);
  const newcomers = newcomersOf(settings, offered, skills, placeNow);
  const waiting = services.flatMap(waitingLines);
  const served = servedBy(skills, [...waiting, ...newcomers.map(({ line }) => line)]);
  const people = waiting.reduce((sum, line) => sum + line.items.length, 0);
  return {
    placeNow,
    rule: settings.calling,
    services: services.map(({ rule }) => ({
      id: rule.id,
      lines: newcomerLines(rule).map(lineKey),
    })),
    newcomers: newcomers.map(({ keys }) => keys),
    windows: manned.map((window, i) => replayedWindow(day, window, served.get(i) ?? [], now)),
    noShowShare: noShowShare(day),
    walkMs: meanWalkMs(day),
    missedMs: missedMs(day),
    seed: options.seed ?? day.version,
    draws: options.draws ?? drawsFor(people + newcomers.length),
  };
}

function drawsFor(calls: number): number {
  const affordable = Math.floor(effort.calls / Math.max(1, calls));
  return Math.max(effort.least, Math.min(effort.most, affordable));
}

function waitingLines(service: Service): Line<Replayed>[] {
  const meanMs = meanServiceMs(service);
  return service.lines
    .filter((line) => sizeOf(line) > 0)
    .map((line) => ({
      ...line,
      head: 0,
      items: inOrder(line).map((ticket) => replayed(ticket, meanMs)),
    }));
}

/** By the number of each window, the lines it serves. */
function servedBy(
  skills: Skills,
  lines: readonly Line<Replayed>[],
): ReadonlyMap<number, readonly Served<Replayed>[]> {
  const served = new Map<number, Served<Replayed>[]>();
  for (const line of lines) {
    for (const { window, preference } of serversOf(skills, line)) {
      const known = served.get(window);
      if (known === undefined) served.set(window, [{ line, preference }]);
      else known.push({ line, preference });
    }
  }
  return served;
}

function replayed(ticket: Ticket, meanMs: number): Replayed {
  return {
    ticket: ticket.id,
    newcomer: null,
    meanMs,
    letter: ticket.letter,
    ordinal: ticket.ordinal,
    leg: { place: ticket.leg.place },
  };
}

function replayedWindow(
  day: Day,
  window: Window,
  served: readonly Served<Replayed>[],
  now: Instant,
): ReplayedWindow {
  const until = window.onBreak?.until ?? null;
  return {
    served,
    directed: directedTo(day, window),
    recent: window.recent,
    busy: window.ticket === null ? null : visitOf(day, window.ticket, now),
    awayMs: until === null ? 0 : Math.max(until - now, overdueMs),
  };
}

/** A break that should be over is expected to be over in a minute. */
const overdueMs = 60_000;

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
  const calledAt = ticket.announcedAt ?? ticket.calledAt;
  const since = phase === 'serving' ? (ticket.startedAt ?? calledAt) : calledAt;
  const elapsedMs = Math.max(0, queueTime(day, now) - since);
  return { phase, elapsedMs, meanMs: meanOf(day, ticket) };
}

function meanOf(day: Day, ticket: Ticket): number {
  const service = day.services.get(ticket.leg.service);
  return service === undefined ? 0 : meanServiceMs(service);
}
