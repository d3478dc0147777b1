import type { RatingTopic } from '@talon/shared/contract/rating-topics.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { kioskOf } from '@talon/shared/domain/settings/kiosk-settings.ts';
import type { CentreId, Instant, TicketId } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { Clock, Ids } from '../parts.ts';
import type { FeedbackTables } from './tables.ts';

export interface Rating {
  readonly id: string;
  readonly centre: CentreId;
  readonly at: Instant;
  readonly source: 'kiosk' | 'visitor';
  readonly score: number;
  readonly topics: readonly RatingTopic[];
  readonly comment: string | null;
}

export interface FeedbackStore {
  /** null: this ticket was rated before, and nothing is kept. */
  readonly add: (
    given: Omit<Rating, 'id' | 'at'> & { readonly ticket: TicketId | null },
  ) => Promise<string | null>;
  /** The newest first; `before` is the id of the last one seen. */
  readonly page: (
    centre: CentreId,
    before: string | null,
    size: number,
  ) => Promise<readonly Rating[]>;
  /** How many rated the centre since a moment, and the mean score; null: nobody. */
  readonly scores: (
    centre: CentreId,
    from: Instant,
  ) => Promise<{ readonly count: number; readonly mean: number | null }>;
  /** Erases comments older than each centre keeps them. */
  readonly purge: (centres: readonly CentreSettings[]) => Promise<void>;
}

const dayMs = 86_400_000;
/** A visitor's link opens a ticket for a day; after a month nobody can rate it a second time. */
const ratedDays = 30;

const dateOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

export function openFeedback(
  tables: Kysely<object>,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): FeedbackStore {
  const db = tables.withTables<FeedbackTables>();
  return {
    add: ({ ticket, topics, comment, ...given }) =>
      db.transaction().execute(async (change) => {
        const at = clock.now();
        if (ticket !== null) {
          const taken = await change
            .insertInto('rated_tickets')
            .values({ ticket, date: dateOf(at) })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst();
          if (taken.numInsertedOrUpdatedRows === 0n) return null;
        }
        const id = ids.ordered();
        const chips = JSON.stringify(topics);
        await change
          .insertInto('ratings')
          .values({ ...given, id, at, chips })
          .execute();
        if (comment === null) return id;
        const { centre } = given;
        const row = { rating: id, centre, at, text: comment };
        await change.insertInto('rating_comments').values(row).execute();
        return id;
      }),
    page: async (centre, before, size) => {
      let wanted = db
        .selectFrom('ratings')
        .leftJoin('rating_comments', 'rating_comments.rating', 'ratings.id')
        .selectAll('ratings')
        .select('rating_comments.text as comment')
        .where('ratings.centre', '=', centre);
      if (before !== null) wanted = wanted.where('ratings.id', '<', before);
      const rows = await wanted.orderBy('ratings.id', 'desc').limit(size).execute();
      return rows.map(({ chips, ...row }) => ({
        ...row,
        topics: JSON.parse(chips) as RatingTopic[],
      }));
    },
    scores: async (centre, from) =>
      db
        .selectFrom('ratings')
        .where('centre', '=', centre)
        .where('at', '>=', from)
        .select(({ fn }) => [
          fn.countAll<number>().as('count'),
          fn.avg<number | null>('score').as('mean'),
        ])
        .executeTakeFirstOrThrow(),
    purge: async (centres) => {
      const now = clock.now();
      for (const centre of centres) {
        await db
          .deleteFrom('rating_comments')
          .where('centre', '=', centre.id)
          .where('at', '<', now - kioskOf(centre).commentDays * dayMs)
          .execute();
      }
      const long = dateOf(now - ratedDays * dayMs);
      await db.deleteFrom('rated_tickets').where('date', '<', long).execute();
    },
  };
}
