import type { CalendarDate, CentreId, Instant, ServiceId } from '@talon/shared/domain/words.ts';
import { type Kysely, sql } from 'kysely';
import type { LegState } from '../queue/visit-row.ts';
import { hourMs } from './wall-hours.ts';

/** The columns of the visits that the hall's figures are made of. */
type VisitTables = {
  streams: { id: number; centre: string; date: string };
  visits: {
    stream: number;
    leg: number;
    service: string;
    purpose: string;
    priority: string;
    state: LegState;
    issued_at: number;
    queued_at: number;
    called_at: number | null;
    ended_at: number | null;
    waited_ms: number;
    target_ms: number | null;
    calls: number;
    call_rule: string | null;
  };
};

export interface CallSums {
  readonly called: number;
  readonly within: number;
  readonly meanWaitMs: number | null;
}

/** Who left or was sent away without a call, and what they had waited, ms. */
export interface LostLeg {
  readonly service: string;
  readonly purpose: string;
  readonly priority: string;
  readonly waitedMs: number;
}

export interface FiguresReader {
  readonly calls: (centre: CentreId, date: CalendarDate) => Promise<CallSums>;
  readonly lost: (centre: CentreId, date: CalendarDate) => Promise<readonly LostLeg[]>;
  /** Visits for a window by whole hours since `midnight`: a consultation is for none. */
  readonly arrivals: (
    centre: CentreId,
    date: CalendarDate,
    midnight: Instant,
  ) => Promise<ReadonlyMap<number, number>>;
  /** Legs of such visits by their service. */
  readonly services: (
    centre: CentreId,
    date: CalendarDate,
  ) => Promise<ReadonlyMap<ServiceId, number>>;
  /** How many waited and how many visits were completed on a past day at an instant of it. */
  readonly standing: (
    centre: CentreId,
    date: CalendarDate,
    at: Instant,
  ) => Promise<{ readonly waiting: number; readonly served: number }>;
}

/**
 * A walk-in stands at the window already and waits for nobody: it is no call from a line, and
 * whoever was taken back from parking waited by choice.
 */
const notFromLine = ['walk_in', 'called_back'];

export function figuresReader(tables: Kysely<object>): FiguresReader {
  const db = tables.withTables<VisitTables>();
  const legs = (centre: CentreId, date: CalendarDate) =>
    db
      .selectFrom('streams')
      .innerJoin('visits', 'visits.stream', 'streams.id')
      .where('streams.centre', '=', centre)
      .where('streams.date', '=', date);
  return {
    calls: async (centre, date) =>
      legs(centre, date)
        .where('visits.calls', '>', 0)
        .where('visits.call_rule', 'not in', notFromLine)
        .select(({ fn }) => [
          fn.countAll<number>().as('called'),
          sql<number>`count(*) filter (where visits.waited_ms <= visits.target_ms)`.as('within'),
          fn.avg<number | null>('visits.waited_ms').as('meanWaitMs'),
        ])
        .executeTakeFirstOrThrow(),
    lost: async (centre, date) =>
      legs(centre, date)
        .where('visits.calls', '=', 0)
        .where('visits.state', 'in', ['cancelled', 'expired'])
        .select([
          'visits.service',
          'visits.purpose',
          'visits.priority',
          'visits.waited_ms as waitedMs',
        ])
        .execute(),
    arrivals: async (centre, date, midnight) => {
      const hour = sql<number>`cast((visits.issued_at - ${midnight}) / ${hourMs} as integer)`;
      const rows = await legs(centre, date)
        .where('visits.leg', '=', 1)
        .where('visits.state', '!=', 'consultation')
        .select(({ fn }) => [hour.as('hour'), fn.countAll<number>().as('count')])
        .groupBy('hour')
        .execute();
      return new Map(rows.map((row) => [row.hour, row.count]));
    },
    services: async (centre, date) => {
      const rows = await legs(centre, date)
        .where('visits.state', '!=', 'consultation')
        .select(({ fn }) => ['visits.service', fn.countAll<number>().as('count')])
        .groupBy('visits.service')
        .execute();
      return new Map(rows.map((row) => [row.service, row.count]));
    },
    standing: async (centre, date, at) => {
      const waits = sql<number>`count(*) filter (where visits.queued_at <= ${at}
        and coalesce(visits.called_at, visits.ended_at, ${at}) > ${at})`;
      const served = sql<number>`count(*) filter (where visits.state = 'completed'
        and visits.ended_at <= ${at})`;
      return legs(centre, date)
        .select([waits.as('waiting'), served.as('served')])
        .executeTakeFirstOrThrow();
    },
  };
}
