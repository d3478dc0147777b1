import type { Day } from '@talon/shared/domain/day/state.ts';
import type { LineKey } from '@talon/shared/domain/forecast/newcomers.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type {
  CalendarDate,
  CentreId,
  Instant,
  ServiceId,
  TicketId,
} from '@talon/shared/domain/words.ts';
import type { HallState, WaitRange, WeekDay } from '@talon/shared/views/common.ts';
import type { Announcement } from '@talon/shared/views/hall-view.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';
import type { Clock, Settings } from '../parts.ts';
import type { Desk } from '../queue/desk.ts';
import { shelterOf } from './shelter.ts';

export type Waits = ReadonlyMap<ServiceId, WaitRange | null>;

/** What the replay of a live day tells. */
export interface Estimate {
  /** The wait of an ordinary newcomer to the service: what tiles and boards tell. */
  readonly services: Waits;
  /** The wait of a new ticket by its own line. */
  readonly lines: ReadonlyMap<LineKey, WaitRange | null>;
  /** The remaining wait of those who wait, while they are few enough to be told one by one. */
  readonly tickets: ReadonlyMap<TicketId, WaitRange>;
}

export interface SurroundingsParts {
  readonly clock: Clock;
  readonly settings: Pick<Settings, 'get' | 'hallAt' | 'weekAt'>;
  readonly estimate: (centre: CentreId) => Estimate;
  /** What boards are to show beside the day; absent: nothing. */
  readonly announcements?: (centre: CentreId) => readonly Announcement[];
}

export interface Surround {
  /** What a fold needs beside the day of this desk, as of now. null: the centre is gone. */
  readonly around: (desk: Desk<Day>) => Surroundings | null;
  /** Views of the centre may differ from now on though no event happened. */
  readonly ticked: (centre: CentreId) => void;
}

interface Hours {
  readonly minute: number;
  readonly centre: CentreSettings;
  readonly hall: HallState;
  readonly week: readonly WeekDay[];
}

/**
 * Opening hours change on the minute, so they are asked once a minute and not with each of the
 * views that a busy hall makes. Settings are compared by identity: a saved version is a new object.
 */
export function createSurroundings(parts: SurroundingsParts): Surround {
  const { settings, clock } = parts;
  const hours = new Map<CentreId, Hours>();
  const ticks = new Map<CentreId, number>();
  const dates = new Map<CentreId, CalendarDate>();
  // Never below the clock, so that a tick after a restart is not older than one before it.
  const ticked = (centre: CentreId): void => {
    ticks.set(centre, Math.max((ticks.get(centre) ?? 0) + 1, clock.now()));
  };
  /** Of another day's events only the tick tells which view is the newer. */
  const tickOn = ({ centre, date }: Desk<Day>): number => {
    if (dates.get(centre) !== date) ticked(centre);
    dates.set(centre, date);
    return ticks.get(centre) ?? 0;
  };

  const hoursOf = (centre: CentreSettings, now: Instant): Hours => {
    const minute = Math.floor(now / 60_000);
    const known = hours.get(centre.id);
    if (known !== undefined && known.minute === minute && known.centre === centre) return known;
    const hall = settings.hallAt(centre.id, now);
    const fresh = { minute, centre, hall, week: settings.weekAt(centre.id, now) };
    hours.set(centre.id, fresh);
    return fresh;
  };

  return {
    around: (desk) => {
      const centre = settings.get(desk.centre);
      if (centre === undefined) return null;
      const now = clock.now();
      const { hall, week } = hoursOf(centre, now);
      const tick = tickOn(desk);
      const { services, lines, tickets } = parts.estimate(centre.id);
      return {
        centre,
        now,
        week,
        version: { epoch: desk.epoch, day: desk.date, event: desk.version(), tick },
        hall: hallToday(desk, centre, hall, settings),
        waits: services,
        lineWaits: lines,
        ticketWaits: tickets,
        announcements: parts.announcements?.(centre.id) ?? [],
      };
    },
    ticked,
  };
}

/** The hours say when the doors are open; the day says that it is paused or was closed by hand. */
function hallToday(
  desk: Desk<Day>,
  centre: CentreSettings,
  hall: HallState,
  settings: Pick<Settings, 'hallAt'>,
): HallState {
  const { phase, clock } = desk.day();
  if (phase === 'closed' && hall.state === 'open') {
    return { ...hall, state: 'closed', opensAt: openingAfter(desk, settings), closesAt: null };
  }
  if (clock.paused === null || hall.state === 'closed') return hall;
  const { reason: pause, at: pausedAt } = clock.paused;
  const shelter = pause === 'air_raid' ? shelterOf(centre) : null;
  return { ...hall, state: 'paused', pause, pausedAt, ...(shelter === null ? {} : { shelter }) };
}

/** The first opening after the day that was closed by hand could last at most. */
function openingAfter(desk: Desk<Day>, settings: Pick<Settings, 'hallAt'>): Instant | null {
  const endsAt = desk.day().settings?.endsAt;
  if (endsAt === undefined) return null;
  const then = settings.hallAt(desk.centre, endsAt);
  return then.state === 'closed' ? then.opensAt : endsAt;
}
