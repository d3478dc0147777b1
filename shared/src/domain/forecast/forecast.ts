import type { Day } from '../day/state.ts';
import type { Instant, TicketId } from '../words.ts';
import { seededDraw } from './draws.ts';
import { type ForecastResult, spreadOf, toldOf, type WaitSpread } from './estimate.ts';
import type { LineKey } from './newcomers.ts';
import { replay } from './replay.ts';
import { type ForecastInput, type ForecastOptions, snapshotForForecast } from './snapshot.ts';

/**
 * How long a new ticket of each line would wait at `now` (wall time, ms), and how long those who
 * wait still will. For one call; a shell takes the snapshot here and runs it in a worker.
 */
export function forecast(
  day: Day,
  now: Instant,
  options: Partial<ForecastOptions> = {},
): ForecastResult {
  return runForecast(snapshotForForecast(day, now, options));
}

/** What is told of a snapshot: its waits rounded up. */
export function runForecast(input: ForecastInput): ForecastResult {
  const { services, lines, tickets } = replayedWaits(input);
  const told = (wait: WaitSpread | null) => (wait === null ? null : toldOf(wait));
  return {
    services: new Map([...services].map(([id, wait]) => [id, told(wait)])),
    lines: new Map([...lines].map(([key, wait]) => [key, told(wait)])),
    tickets: new Map([...tickets].map(([id, wait]) => [id, toldOf(wait)])),
  };
}

/** Replays the snapshot with seeded draws: the same input gives the same result, anywhere. */
export function replayedWaits(input: ForecastInput): ForecastResult<WaitSpread> {
  const draw = seededDraw(input.seed);
  const newcomers = new Map<number, number[]>();
  const tickets = new Map<TicketId, number[]>();
  for (let run = 0; run < input.draws; run += 1) {
    replay(input, draw, (who, waitedMs) => {
      if (who.ticket === null) note(newcomers, who.newcomer, waitedMs);
      else note(tickets, who.ticket, waitedMs);
    });
  }
  const lines = linesOf(input, newcomers);
  const usual = (keys: readonly LineKey[]) => lines.get(keys[0] ?? '') ?? null;
  return {
    services: new Map(input.services.map((service) => [service.id, usual(service.lines)])),
    lines,
    tickets: new Map([...tickets].flatMap(([id, waits]) => withSpread(id, waits))),
  };
}

/** Each line has the wait of its newcomer; one without is not served. */
function linesOf(
  { services, newcomers }: ForecastInput,
  waits: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<LineKey, WaitSpread | null> {
  const lines = new Map<LineKey, WaitSpread | null>();
  for (const key of services.flatMap((service) => service.lines)) lines.set(key, null);
  for (const [newcomer, keys] of newcomers.entries()) {
    const spread = spreadOf(waits.get(newcomer) ?? []);
    for (const key of keys) lines.set(key, spread);
  }
  return lines;
}

function note<Key>(waits: Map<Key, number[]>, key: Key, waitedMs: number): void {
  const known = waits.get(key);
  if (known === undefined) waits.set(key, [waitedMs]);
  else known.push(waitedMs);
}

function withSpread(
  id: TicketId,
  waits: readonly number[],
): readonly (readonly [TicketId, WaitSpread])[] {
  const spread = spreadOf(waits);
  return spread === null ? [] : [[id, spread]];
}
