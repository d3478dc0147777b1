import type { CalendarDate, CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { Difference } from '../differences.ts';
import type { SettingsTables } from './tables.ts';

/** What a centre's settings become by themselves. */
export interface Plan {
  readonly centre: CentreId;
  /** Of the centre's time zone. */
  readonly from: CalendarDate;
  readonly savedAt: Instant;
  readonly by: string;
  /** Laid over what is in force on that date: what is saved until then stays. */
  readonly changes: readonly Difference[];
}

export interface Plans {
  readonly of: (centre: CentreId) => Plan | null;
  readonly all: () => readonly Plan[];
  readonly keep: (plan: Plan) => Promise<void>;
  readonly drop: (centre: CentreId) => Promise<void>;
}

/** One plan a centre; kept in memory, because the clock asks for them all the time. */
export async function openPlans(db: Kysely<SettingsTables>): Promise<Plans> {
  const rows = await db.selectFrom('planned_settings').selectAll().execute();
  const plans = new Map<CentreId, Plan>(
    rows.map(({ centre, from_date, saved_at, by, changes }) => [
      centre,
      { centre, from: from_date, savedAt: saved_at, by, changes: JSON.parse(changes) },
    ]),
  );
  const drop = async (centre: CentreId) => {
    await db.deleteFrom('planned_settings').where('centre', '=', centre).execute();
    plans.delete(centre);
  };
  return {
    of: (centre) => plans.get(centre) ?? null,
    all: () => [...plans.values()],
    drop,
    keep: async (plan) => {
      const { centre, from, savedAt, by, changes } = plan;
      const row = { from_date: from, saved_at: savedAt, by, changes: JSON.stringify(changes) };
      await db
        .insertInto('planned_settings')
        .values({ centre, ...row })
        .onConflict((conflict) => conflict.column('centre').doUpdateSet(row))
        .execute();
      plans.set(centre, plan);
    },
  };
}
