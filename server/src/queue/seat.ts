import type { Command } from '@talon/shared/domain/day/commands.ts';
import type { CalendarDate, CentreId, CommandId, Instant } from '@talon/shared/domain/words.ts';
import { dateAt, endOfDate, startOfDate } from './calendar.ts';
import type { DayMachine } from './day-machine.ts';
import type { Desk, DeskChange, Outcome } from './desk.ts';
import { createDeskClock } from './desk-clock.ts';
import type { EventLog } from './event-log.ts';
import { createLiveDay, type SettingsFor } from './live-day.ts';
import { type KeptDesk, openDesk } from './open-desk.ts';
import type { QueueStore } from './queue-store.ts';
import { keepSettings } from './settings-keeper.ts';

export interface SeatParts<State> {
  readonly store: QueueStore;
  readonly machine: DayMachine<State>;
  readonly settingsFor: SettingsFor;
  /** IANA name of the time zone a centre lives in; throws when the centre is unknown. */
  readonly timeZoneOf: (centre: CentreId) => string;
  readonly now: () => Instant;
  readonly newId: () => CommandId;
  /** Told of faults that no caller can be told of. */
  readonly onFault: (error: unknown) => void;
}

/** A desk in memory, and when its date is on the wall. */
export interface Seat<State> {
  readonly desk: KeptDesk<State>;
  /**
   * Nothing is left to do on its date, and another is on the wall: the next one, or an earlier one
   * where the clock was ahead and has been set right.
   */
  readonly isOver: () => boolean;
  /**
   * Does what became due and takes the settings that changed while no process ran, before anybody
   * is shown the day.
   */
  catchUp(): Promise<void>;
  /** Brings the settings now in force into the day; kept at until the store can be written to. */
  takeSettings(): Promise<Outcome<null> | null>;
  leave(): Promise<void>;
}

/** Loads the live day of a centre and keeps its clock until the desk leaves. */
export async function takeSeat<State>(
  parts: SeatParts<State>,
  centre: CentreId,
  events: { changed(change: DeskChange): void; over(): void },
): Promise<Seat<State>> {
  const { machine, store, now, settingsFor, onFault } = parts;
  const timeZone = parts.timeZoneOf(centre);
  const date = liveDate(store.log, centre, dateAt(timeZone, now()));
  const dateStartsAt = startOfDate(timeZone, date);
  const dateEndsAt = endOfDate(timeZone, date);
  const live = createLiveDay({ stream: { centre, date }, machine, log: store.log, settingsFor });
  await live.load(now());
  const desk = openDesk({ live, machine, store, now, onFault });
  const settings = keepSettings({ ...parts, live, desk });
  const isIdle = () => live.closed() || live.version() === 0;
  const isOnWall = (at: Instant) => at >= dateStartsAt && at < dateEndsAt;

  // At its start a process trusts the clock it finds: nobody was there to see it go.
  let seen = now();
  const look = (at: Instant) => {
    seen = machine.seenAfter(live.day(), seen, at);
  };
  const doDue = (at: Instant) =>
    performDue(desk, machine.dueCommands(live.day(), at, seen), onFault);
  const ring = async (at: Instant): Promise<boolean> => {
    if (isIdle()) {
      events.over();
      return false;
    }
    const taken = settings.owed() ? await settings.bring().catch(onFault) : null;
    return (await doDue(at)) || taken?.kind === 'done';
  };
  const catchUp = async () => {
    if (!isIdle()) await doDue(now());
    if (!isIdle()) await settings.bring().catch(onFault);
    clock.arm();
  };
  const dueAt = () => {
    if (isIdle()) return isOnWall(now()) ? dateEndsAt : now();
    return settings.owed() ? now() : machine.nextDueAt(live.day());
  };
  const clock = createDeskClock({ now, look, dueAt, ring, onFault });
  desk.onChange((change) => {
    events.changed(change);
    clock.arm();
  });
  clock.arm();
  const leave = () => {
    clock.stop();
    return desk.close();
  };
  const takeSettings = () => settings.bring().finally(clock.arm);
  const isOver = () => isIdle() && !isOnWall(now());
  return { desk, isOver, catchUp, takeSettings, leave };
}

/** Midnight ends no day: the one last opened stays live until it is closed. */
function liveDate(log: EventLog, centre: CentreId, today: CalendarDate): CalendarDate {
  const last = log.dates(centre).findLast((date) => date <= today);
  if (last === undefined || last === today) return today;
  const stream = { centre, date: last };
  for (const { event } of log.read(stream, log.version(stream) - 1)) {
    if (event.type === 'day_closed') return today;
  }
  return last;
}

/** True when at least one command of the clock moved the day. */
async function performDue<State>(
  desk: Desk<State>,
  commands: readonly Command[],
  onFault: (error: unknown) => void,
): Promise<boolean> {
  const outcomes = await Promise.allSettled(
    commands.map((command) =>
      desk.perform({ command, idempotency: null, answer: () => ({ status: 200, body: null }) }),
    ),
  );
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') onFault(outcome.reason);
  }
  return outcomes.some(
    (outcome) => outcome.status === 'fulfilled' && outcome.value.kind === 'done',
  );
}
