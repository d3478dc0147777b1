import type { CentreId, Instant, OperatorId, WindowId } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { Clock } from '../parts.ts';
import { createListeners } from './listeners.ts';
import type { SupervisionTables } from './tables.ts';

/** So many lines a day are kept of a centre: a hall needs a few dozen. */
export const mostMessages = 500;
/** What no closing of a day has erased goes with the next day. */
const keptMs = 86_400_000;

export interface DeskMessage {
  readonly id: string;
  /** The same for every copy of what was sent at once. */
  readonly sending: string;
  readonly centre: CentreId;
  readonly window: WindowId;
  /** Whose desk it is; the same as `by` where the operator wrote it. */
  readonly operator: OperatorId;
  readonly by: OperatorId;
  readonly at: Instant;
  readonly text: string;
  readonly seenAt: Instant | null;
}

export interface Desk {
  readonly window: WindowId;
  readonly operator: OperatorId;
}

export interface Messages {
  /** One copy for each desk. null: the day is full of them. */
  readonly send: (
    centre: CentreId,
    written: { readonly by: OperatorId; readonly text: string; readonly desks: readonly Desk[] },
  ) => Promise<string | null>;
  /** False: there is none, or it was seen before. */
  readonly seen: (centre: CentreId, id: string) => Promise<boolean>;
  /** Of today, the oldest first. */
  readonly of: (centre: CentreId) => readonly DeskMessage[];
  /** The day is over: what was written goes with it. */
  readonly erase: (centre: CentreId) => Promise<void>;
  readonly purge: () => Promise<void>;
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
}

/** What people of a centre write to each other while they work. It is in no event and no log. */
export async function openMessages(
  tables: Kysely<object>,
  { clock, newId }: { readonly clock: Clock; readonly newId: () => string },
): Promise<Messages> {
  const db = tables.withTables<SupervisionTables>();
  const { tell, onChange } = createListeners();
  const written = new Map<CentreId, readonly DeskMessage[]>();
  const erasures = new Map<CentreId, number>();
  const keep = (centre: CentreId, list: readonly DeskMessage[]): void => {
    written.set(centre, list);
    tell(centre);
  };
  const of = (centre: CentreId): readonly DeskMessage[] => written.get(centre) ?? [];
  const stored = await db.selectFrom('desk_messages').selectAll().orderBy('id').execute();
  for (const { seen_at: seenAt, ...row } of stored) {
    written.set(row.centre, [...of(row.centre), { ...row, seenAt }]);
  }
  return {
    of,
    onChange,
    send: async (centre, { by, text, desks }) => {
      if (of(centre).length + desks.length > mostMessages) return null;
      const sending = newId();
      const at = clock.now();
      const day = erasures.get(centre);
      const copies = desks.map((desk) => ({ id: newId(), sending, centre, ...desk, by, at, text }));
      await db
        .insertInto('desk_messages')
        .values(copies.map((copy) => ({ ...copy, seen_at: null })))
        .execute();
      // The day may have ended while this was written: then it is erased with the rest of it.
      if (erasures.get(centre) !== day) return sending;
      keep(centre, [...of(centre), ...copies.map((copy) => ({ ...copy, seenAt: null }))]);
      return sending;
    },
    seen: async (centre, id) => {
      const found = of(centre).find((message) => message.id === id);
      if (found === undefined || found.seenAt !== null) return false;
      const seenAt = clock.now();
      await db.updateTable('desk_messages').set({ seen_at: seenAt }).where('id', '=', id).execute();
      keep(
        centre,
        of(centre).map((message) => (message.id === id ? { ...message, seenAt } : message)),
      );
      return true;
    },
    erase: async (centre) => {
      erasures.set(centre, (erasures.get(centre) ?? 0) + 1);
      if (of(centre).length > 0) keep(centre, []);
      // Also when none is known: one may be on its way into the table.
      await db.deleteFrom('desk_messages').where('centre', '=', centre).execute();
    },
    purge: async () => {
      const old = clock.now() - keptMs;
      await db.deleteFrom('desk_messages').where('at', '<', old).execute();
      for (const [centre, list] of written) {
        const young = list.filter(({ at }) => at >= old);
        if (young.length < list.length) keep(centre, young);
      }
    },
  };
}
