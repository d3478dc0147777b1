import type { ScheduleBody, SendingState } from '@talon/shared/contract/report-schedules.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { Clock, Ids } from '../parts.ts';
import type { ReportTables } from './tables.ts';

export interface StoredSchedule extends ScheduleBody {
  readonly id: string;
  readonly centre: CentreId;
  readonly createdAt: Instant;
}

export interface Sending {
  /** First day of the period. */
  readonly period: string;
  /** `sending`: a letter is being handed over. */
  readonly state: SendingState | 'sending';
  readonly attempts: number;
  readonly at: Instant;
}

export interface ScheduleStore {
  readonly ofCentre: (centre: CentreId) => Promise<readonly StoredSchedule[]>;
  readonly add: (centre: CentreId, body: ScheduleBody) => Promise<StoredSchedule>;
  /** false: the centre has no such schedule. */
  readonly remove: (centre: CentreId, id: string) => Promise<boolean>;
  readonly last: (schedule: string) => Promise<Sending | null>;
  readonly find: (schedule: string, period: string) => Promise<Sending | null>;
  readonly note: (schedule: string, sending: Sending) => Promise<void>;
  /** After a stop: what was being handed over then may or may not have arrived. */
  readonly doubt: () => Promise<void>;
}

export function openScheduleStore(
  tables: Kysely<object>,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): ScheduleStore {
  const db = tables.withTables<ReportTables>();
  const sendings = (schedule: string) =>
    db
      .selectFrom('report_sendings')
      .select(['period', 'state', 'attempts', 'at'])
      .where('schedule', '=', schedule);
  return {
    ofCentre: async (centre) => {
      const rows = await db
        .selectFrom('report_schedules')
        .selectAll()
        .where('centre', '=', centre)
        .orderBy('id')
        .execute();
      return rows.map(({ id, body, created_at }) => ({
        ...(JSON.parse(body) as ScheduleBody),
        ...{ id, centre, createdAt: created_at },
      }));
    },
    add: async (centre, body) => {
      const made = { id: ids.ordered(), centre, createdAt: clock.now() };
      const row = { id: made.id, centre, body: JSON.stringify(body), created_at: made.createdAt };
      await db.insertInto('report_schedules').values(row).execute();
      return { ...body, ...made };
    },
    remove: async (centre, id) => {
      const { numDeletedRows } = await db
        .deleteFrom('report_schedules')
        .where('centre', '=', centre)
        .where('id', '=', id)
        .executeTakeFirst();
      if (numDeletedRows === 0n) return false;
      await db.deleteFrom('report_sendings').where('schedule', '=', id).execute();
      return true;
    },
    last: async (schedule) =>
      (await sendings(schedule).orderBy('period', 'desc').limit(1).executeTakeFirst()) ?? null,
    find: async (schedule, period) =>
      (await sendings(schedule).where('period', '=', period).executeTakeFirst()) ?? null,
    note: async (schedule, { period, ...noted }) => {
      await db
        .insertInto('report_sendings')
        .values({ schedule, period, ...noted })
        .onConflict((conflict) => conflict.columns(['schedule', 'period']).doUpdateSet(noted))
        .execute();
    },
    doubt: async () => {
      await db
        .updateTable('report_sendings')
        .set({ state: 'unsure' })
        .where('state', '=', 'sending')
        .execute();
    },
  };
}
