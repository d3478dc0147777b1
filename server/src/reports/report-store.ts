import type { IntegrityKind, StoodTicket } from '@talon/shared/contract/integrity-report.ts';
import type { Actor, CalendarDate, CentreId } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import { sheetShape } from './day-sheet.ts';
import type { Irregularity } from './integrity-book.ts';
import type { RolledDay } from './roll-up.ts';
import type { ReportTables } from './tables.ts';

export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A day on record; the stamp is another one whenever its sheet is made again. */
export interface StampedDay {
  readonly date: CalendarDate;
  readonly stamp: number;
}

export interface FoundIrregularity extends Irregularity {
  readonly date: CalendarDate;
}

export interface IrregularityPage {
  readonly kind: IntegrityKind | null;
  /** The last one seen; the newest come first. */
  readonly before: { readonly date: CalendarDate; readonly version: number } | null;
  readonly size: number;
}

/** The tables of reports. */
export interface ReportStore {
  readonly save: (day: RolledDay) => Promise<void>;
  /** The version up to which each date is rolled up; those of another shape are left out. */
  readonly versions: (centre: CentreId) => Promise<ReadonlyMap<CalendarDate, number>>;
  /** The days on record, in order. */
  readonly stamps: (centre: CentreId, period: Period) => Promise<readonly StampedDay[]>;
  readonly sheets: (
    centre: CentreId,
    dates: readonly CalendarDate[],
  ) => Promise<readonly (StampedDay & { readonly sheet: Uint8Array })[]>;
  readonly firstDay: (centre: CentreId) => Promise<CalendarDate | null>;
  readonly calls: (centre: CentreId, period: Period) => Promise<number>;
  readonly counts: (
    centre: CentreId,
    period: Period,
  ) => Promise<ReadonlyMap<IntegrityKind, number>>;
  readonly irregularities: (
    centre: CentreId,
    period: Period,
    page: IrregularityPage,
  ) => Promise<readonly FoundIrregularity[]>;
}

/** Rows written with one statement: SQLite takes so many values and no more. */
const rowsAtOnce = 500;

export function openReportStore(tables: Kysely<object>): ReportStore {
  const db = tables.withTables<ReportTables>();
  const within = (centre: CentreId, { from, to }: Period) =>
    db
      .selectFrom('report_irregularities')
      .where('centre', '=', centre)
      .where('date', '>=', from)
      .where('date', '<=', to);
  return {
    ...sheetQueries(db),
    save: (day) => saveDay(db, day),
    counts: async (centre, period) => {
      const rows = await within(centre, period)
        .select(['kind', ({ fn }) => fn.countAll<number>().as('count')])
        .groupBy('kind')
        .execute();
      return new Map(rows.map(({ kind, count }) => [kind as IntegrityKind, count]));
    },
    irregularities: async (centre, period, { kind, before, size }) => {
      let wanted = within(centre, period).selectAll();
      if (kind !== null) wanted = wanted.where('kind', '=', kind);
      if (before !== null) {
        const { date, version } = before;
        wanted = wanted.where(({ eb, and, or }) =>
          or([eb('date', '<', date), and([eb('date', '=', date), eb('version', '<', version)])]),
        );
      }
      const rows = await wanted
        .orderBy('date', 'desc')
        .orderBy('version', 'desc')
        .limit(size)
        .execute();
      return rows.map(toIrregularity);
    },
  };
}

function sheetQueries(
  db: Kysely<ReportTables>,
): Pick<ReportStore, 'versions' | 'stamps' | 'sheets' | 'firstDay' | 'calls'> {
  return {
    versions: async (centre) => {
      const rows = await db
        .selectFrom('report_sheets')
        .select(['date', 'version'])
        .where('centre', '=', centre)
        .where('shape', '=', sheetShape)
        .execute();
      return new Map(rows.map(({ date, version }) => [date, version]));
    },
    stamps: (centre, { from, to }) =>
      db
        .selectFrom('report_sheets')
        .select(['date', 'stamp'])
        .where('centre', '=', centre)
        .where('date', '>=', from)
        .where('date', '<=', to)
        .orderBy('date')
        .execute(),
    sheets: (centre, dates) =>
      db
        .selectFrom('report_sheets')
        .select(['date', 'stamp', 'sheet'])
        .where('centre', '=', centre)
        .where('date', 'in', dates)
        .execute(),
    firstDay: async (centre) => {
      const row = await db
        .selectFrom('report_sheets')
        .select(({ fn }) => fn.min<string | null>('date').as('date'))
        .where('centre', '=', centre)
        .executeTakeFirst();
      return row?.date ?? null;
    },
    calls: async (centre, { from, to }) => {
      const row = await db
        .selectFrom('report_sheets')
        .select(({ fn }) => fn.sum<number | null>('calls').as('calls'))
        .where('centre', '=', centre)
        .where('date', '>=', from)
        .where('date', '<=', to)
        .executeTakeFirst();
      return row?.calls ?? 0;
    },
  };
}

/** The day as it is now takes the place of the day as it was. */
async function saveDay(db: Kysely<ReportTables>, day: RolledDay): Promise<void> {
  const { centre, date, version, stamp, calls, sheet } = day;
  // A Buffer, because the database binds no other bytes; it shares the memory of the sheet.
  const bytes = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  const kept = { shape: sheetShape, version, stamp, calls, sheet: bytes };
  const rows = day.irregularities.map((one) => toRow(centre, date, one));
  await db.transaction().execute(async (change) => {
    await change
      .insertInto('report_sheets')
      .values({ centre, date, ...kept })
      .onConflict((conflict) => conflict.columns(['centre', 'date']).doUpdateSet(kept))
      .execute();
    await change
      .deleteFrom('report_irregularities')
      .where('centre', '=', centre)
      .where('date', '=', date)
      .execute();
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const some = rows.slice(at, at + rowsAtOnce);
      await change.insertInto('report_irregularities').values(some).execute();
    }
  });
}

type IrregularityRow = ReportTables['report_irregularities'];

function toRow(centre: CentreId, date: CalendarDate, one: Irregularity): IrregularityRow {
  const { version, at, kind, number, window, by, reason, called, runnerUp } = one;
  return {
    ...{ centre, date, version, at, kind, number, window, reason },
    by_kind: by.kind,
    by: 'id' in by ? by.id : null,
    called: called && JSON.stringify(called),
    runner_up: runnerUp && JSON.stringify(runnerUp),
  };
}

function toIrregularity(row: IrregularityRow): FoundIrregularity {
  const { date, version, at, kind, number, window, reason } = row;
  const stood = (text: string | null) => (text === null ? null : (JSON.parse(text) as StoodTicket));
  const by = { kind: row.by_kind, ...(row.by === null ? {} : { id: row.by }) } as Actor;
  return {
    ...{ date, version, at, number, window, by, reason },
    kind: kind as IntegrityKind,
    called: stood(row.called),
    runnerUp: stood(row.runner_up),
  };
}
