import type { CentreId, Instant, ZoneId } from '@talon/shared/domain/words.ts';
import type { LocalText } from '@talon/shared/views/common.ts';
import type { Announcement } from '@talon/shared/views/hall-view.ts';
import type { Kysely } from 'kysely';
import type { Timers } from '../hall/pace.ts';
import { createListeners } from './listeners.ts';
import type { SupervisionTables } from './tables.ts';

/** An ended one is kept so long, in case somebody asks what was said. */
const keptMs = 86_400_000;
/** Boards show one after another: nobody reads the rest. */
export const mostAnnouncements = 10;

export interface Announcements {
  /** null: as many as boards can show are there. */
  readonly add: (
    centre: CentreId,
    said: {
      readonly text: Partial<LocalText>;
      readonly zones: readonly ZoneId[] | null;
      readonly minutes: number;
    },
  ) => Promise<Announcement | null>;
  /** False: it is over already, or there is none. */
  readonly end: (centre: CentreId, id: string) => Promise<boolean>;
  /** Those of now, the newest first. The list is the same one until something changes. */
  readonly of: (centre: CentreId) => readonly Announcement[];
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  readonly purge: () => Promise<void>;
  readonly close: () => void;
}

const none: readonly Announcement[] = [];

/** Sentences for the hall. They are in no event: what they say changes nobody's place. */
export async function openAnnouncements(
  tables: Kysely<object>,
  parts: Timers & { readonly newId: () => string },
): Promise<Announcements> {
  const db = tables.withTables<SupervisionTables>();
  const { tell, onChange } = createListeners();
  const shown = new Map<CentreId, readonly Announcement[]>();
  const timers = new Map<string, () => void>();
  const show = (centre: CentreId, list: readonly Announcement[]): void => {
    shown.set(centre, list);
    tell(centre);
  };
  const of = (centre: CentreId): readonly Announcement[] => shown.get(centre) ?? none;
  const withdraw = (centre: CentreId, id: string): void => {
    timers.get(id)?.();
    timers.delete(id);
    show(
      centre,
      of(centre).filter((one) => one.id !== id),
    );
  };
  const appoint = (centre: CentreId, { id, until }: Announcement): void => {
    timers.set(
      id,
      parts.after(Math.max(0, until - parts.now()), () => withdraw(centre, id)),
    );
  };
  const stored = await db
    .selectFrom('announcements')
    .selectAll()
    .where('until', '>', parts.now())
    .orderBy('at')
    .execute();
  for (const { centre, id, until, text, zones } of stored) {
    const one = {
      id,
      until,
      text: JSON.parse(text),
      zones: zones === null ? null : JSON.parse(zones),
    };
    shown.set(centre, [one, ...of(centre)]);
    appoint(centre, one);
  }
  return {
    of,
    onChange,
    add: async (centre, { text, zones, minutes }) => {
      if (of(centre).length >= mostAnnouncements) return null;
      const at: Instant = parts.now();
      const one = { id: parts.newId(), text, zones, until: at + minutes * 60_000 };
      const row = {
        id: one.id,
        centre,
        at,
        until: one.until,
        text: JSON.stringify(text),
        zones: zones === null ? null : JSON.stringify(zones),
      };
      await db.insertInto('announcements').values(row).execute();
      appoint(centre, one);
      show(centre, [one, ...of(centre)]);
      return one;
    },
    end: async (centre, id) => {
      if (!of(centre).some((one) => one.id === id)) return false;
      await db
        .updateTable('announcements')
        .set({ until: parts.now() })
        .where('id', '=', id)
        .execute();
      withdraw(centre, id);
      return true;
    },
    purge: async () => {
      await db
        .deleteFrom('announcements')
        .where('until', '<', parts.now() - keptMs)
        .execute();
    },
    close: () => {
      for (const stop of timers.values()) stop();
      timers.clear();
    },
  };
}
