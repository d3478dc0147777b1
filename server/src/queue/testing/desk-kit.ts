import type { CommandOf, CommandType } from '@talon/shared/domain/day/commands.ts';
import type { Day } from '@talon/shared/domain/day/day.ts';
import type { DaySettings } from '@talon/shared/domain/settings/day-settings.ts';
import { ask } from '@talon/shared/testing/asking.ts';
import { sampleOpening, sampleSettings } from '@talon/shared/testing/sample-settings.ts';
import { createMemoryStore } from '../../storage/memory/memory-store.ts';
import { type DayMachine, dayMachine } from '../day-machine.ts';
import type { Request } from '../desk.ts';
import { createDesks, type Desks } from '../desks.ts';
import type { EventLog } from '../event-log.ts';
import type { QueueStore } from '../queue-store.ts';

export const sampleStream = { centre: 'centre', date: '2025-03-17' };

/** Desks over a store in memory, with a clock that stands until it is moved. */
export interface DeskKit {
  readonly desks: Desks<Day>;
  readonly store: QueueStore;
  readonly clock: { now: number };
  readonly faults: unknown[];
  /** Each append that came to the log, as the types of its events. */
  readonly appends: readonly string[][];
  /** While set, every append fails with it. */
  readonly failure: { error: Error | null };
  /** Changes the settings in force, as the next `settingsChanged` finds them. */
  readonly saved: { change: Partial<DaySettings> };
  /** Other desks on the same store: what a restart finds. */
  restarted(): DeskKit;
}

export interface KitChange {
  readonly store?: QueueStore;
  readonly machine?: DayMachine<Day>;
  readonly clock?: { now: number };
  readonly saved?: DeskKit['saved'];
}

export function deskKit(change: KitChange = {}): DeskKit {
  const faults: unknown[] = [];
  const appends: string[][] = [];
  const failure: DeskKit['failure'] = { error: null };
  const saved = change.saved ?? { change: {} };
  const kept = change.store ?? createMemoryStore();
  const clock = change.clock ?? { now: sampleOpening };
  const append: EventLog['append'] = (stream, version, events, beside) => {
    appends.push(events.map(({ type }) => type));
    if (failure.error !== null) throw failure.error;
    kept.log.append(stream, version, events, beside);
  };
  const probe = () => {
    if (failure.error !== null) throw failure.error;
  };
  const store: QueueStore = { ...kept, log: { ...kept.log, append }, probe };
  let ids = 0;
  const desks = createDesks({
    store,
    machine: change.machine ?? dayMachine,
    settingsFor: (centre, date) => ({ ...settingsOf(centre, date), ...saved.change }),
    timeZoneOf: () => 'Europe/Kyiv',
    now: () => clock.now,
    newId: () => `id-${++ids}`,
    onFault: (error) => faults.push(error),
  });
  const restarted = () => deskKit({ ...change, store: kept, clock, saved });
  return { desks, store, clock, faults, appends, failure, saved, restarted };
}

/** The sample day moved to another date: open from 09:00 for nine hours, ending at 04:00. */
export function settingsOf(centre: string, date: string) {
  const opening = sampleOpening + Date.parse(date) - Date.parse(sampleStream.date);
  const shift = opening - sampleOpening;
  const { issueFrom, issueUntil, endsAt } = sampleSettings();
  return sampleSettings({
    centre,
    date,
    issueFrom: issueFrom === null ? null : issueFrom + shift,
    issueUntil: issueUntil === null ? null : issueUntil + shift,
    endsAt: endsAt + shift,
  });
}

export function request<Type extends CommandType>(
  type: Type,
  said: Partial<Omit<CommandOf<Type>, 'type'>> = {},
  rest: Partial<Omit<Request<string[]>, 'command'>> = {},
): Request<string[]> {
  return {
    command: ask(type, said) as Request<string[]>['command'],
    idempotency: null,
    answer: (_day, events) => ({ status: 200, body: events.map((event) => event.type) }),
    ...rest,
  };
}

export function withKey(key: string, bodyHash = 'body'): Partial<Request<string[]>> {
  return { idempotency: { scope: 'kiosk centre', key, bodyHash } };
}
