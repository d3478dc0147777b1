import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { CalendarDate } from '@talon/shared/domain/words.ts';
import { Temporal } from 'temporal-polyfill';
import type { House } from './house.ts';
import { dayMachine } from './queue/day-machine.ts';
import { nothingBeside } from './queue/event-log.ts';
import { createLiveDay } from './queue/live-day.ts';
import { livePastDay } from './sample/visitors/past-day.ts';

type HistoryParts = Pick<House, 'store' | 'settings' | 'ids' | 'clock' | 'log' | 'config'>;

const opensHour = 9;
const leavesHour = 17;
const sunday = 7;
/** Half of the time is left to whoever has come to see the demonstration. */
const pauseMs = 5;
const centreId = 'demo';

/**
 * Gives the demonstration weeks that are over, so that its reports have something to say: each day
 * is decided by the real day and written as one append. Only where the log has no day yet, and not
 * in the quiet demonstration, where nothing happens by itself.
 */
export function startDemoHistory(house: HistoryParts): { readonly stop: () => void } {
  const { config, store, log } = house;
  if (config.quiet || store.log.dates(centreId).length > 0) return { stop: () => {} };
  let isStopped = false;
  const live = async (): Promise<void> => {
    for (const date of datesBefore(house)) {
      if (isStopped) return;
      await liveThrough(house, date);
    }
  };
  live().catch((fault: unknown) => log.warn({ err: fault }, 'history of the sample'));
  return {
    stop: () => {
      isStopped = true;
    },
  };
}

/** The working days before today, the latest first: it is the one that is asked for first. */
export function datesBefore({ settings, clock, config }: HistoryParts): readonly CalendarDate[] {
  const today = Temporal.PlainDate.from(settings.dateAt(centreId, clock.now()));
  return Array.from({ length: config.demoDays }, (_, index) => today.subtract({ days: index + 1 }))
    .filter(({ dayOfWeek }) => dayOfWeek !== sunday)
    .map(String);
}

/** A day from its opening to its close, durable as a whole or not at all. */
export async function liveThrough(
  { store, settings, ids, log }: HistoryParts,
  date: CalendarDate,
): Promise<void> {
  const centre = settings.get(centreId);
  if (centre === undefined) return;
  const stream = { centre: centreId, date };
  const live = createLiveDay({
    stream,
    machine: dayMachine,
    log: store.log,
    settingsFor: settings.daySettings,
  });
  const at = (hour: number) =>
    Temporal.PlainDate.from(date).toZonedDateTime({
      timeZone: centre.timeZone,
      plainTime: { hour },
    }).epochMilliseconds;
  live.openAt(at(opensHour));
  const events: DayEvent[] = [...live.opening()];
  await livePastDay({
    centre,
    day: live.day,
    perform: (command) => {
      const decision = dayMachine.decideDay(live.day(), command);
      if (!decision.ok) return false;
      for (const event of decision.events) {
        live.evolve(event);
        events.push(event);
      }
      return true;
    },
    newId: ids.id,
    opensAt: at(opensHour),
    leavesAt: at(leavesHour),
    endsAt: settings.daySettings(centreId, date).endsAt,
    seed: Date.parse(date) / 86_400_000,
    pause: () => new Promise((resolve) => setTimeout(resolve, pauseMs)),
  });
  if (!live.closed()) {
    log.warn({ date }, 'a day of the sample did not close');
    return;
  }
  for (let busy = store.turn(); busy !== null; busy = store.turn()) await busy;
  store.log.append(stream, 0, events, { ...nothingBeside, visits: live.book().drain() });
}
