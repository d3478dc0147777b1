import type { CentreId, WindowId } from '@talon/shared/domain/words.ts';
import type { WindowAlarm } from '@talon/shared/views/hall-view-beside.ts';
import type { Kysely } from 'kysely';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Clock } from '../parts.ts';
import { createListeners } from './listeners.ts';
import type { Desk } from './messages.ts';
import type { SupervisionTables } from './tables.ts';

interface Raised {
  readonly alarm: WindowAlarm;
  readonly isNew: boolean;
}

export interface Alarms {
  /** Repeated it changes nothing, not even the time: `isNew` is false then. */
  readonly raise: (centre: CentreId, from: Desk) => Promise<Raised>;
  /** null: nobody calls from there. */
  readonly coming: (centre: CentreId, window: WindowId) => Promise<WindowAlarm | null>;
  readonly end: (centre: CentreId, window: WindowId) => Promise<void>;
  readonly of: (centre: CentreId) => readonly WindowAlarm[];
  /** With the day it is over. */
  readonly endAll: (centre: CentreId) => Promise<void>;
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
}

/**
 * Operators who ask for help without a word. An alarm outlives a restart of the server: whoever
 * pressed the button trusts that somebody was told.
 */
export async function openAlarms(tables: Kysely<object>, clock: Clock): Promise<Alarms> {
  const db = tables.withTables<SupervisionTables>();
  const { tell, onChange } = createListeners();
  const raised = new Map<WindowId, WindowAlarm & { readonly centre: CentreId }>();
  for (const row of await db.selectFrom('window_alarms').selectAll().execute()) {
    const { window, centre, operator, since, coming_at: comingAt } = row;
    raised.set(window, { window, centre, operator, since, coming: comingAt !== null });
  }
  const at = (centre: CentreId, window: WindowId) => {
    const found = raised.get(window);
    return found?.centre === centre ? found : undefined;
  };

  const raise = async (centre: CentreId, { window, operator }: Desk): Promise<Raised> => {
    const known = at(centre, window);
    if (known !== undefined) return { alarm: known, isNew: false };
    const alarm = { window, centre, operator, since: clock.now(), coming: false };
    const row = { window, centre, operator, since: alarm.since, coming_at: null };
    await db
      .insertInto('window_alarms')
      .values(row)
      .onConflict((conflict) => conflict.column('window').doUpdateSet(row))
      .execute();
    raised.set(window, alarm);
    tell(centre);
    return { alarm, isNew: true };
  };
  const coming = async (centre: CentreId, window: WindowId): Promise<WindowAlarm | null> => {
    const known = at(centre, window);
    if (known === undefined || known.coming) return known ?? null;
    await db
      .updateTable('window_alarms')
      .set({ coming_at: clock.now() })
      .where('window', '=', window)
      .execute();
    const alarm = { ...known, coming: true };
    raised.set(window, alarm);
    tell(centre);
    return alarm;
  };
  const end = async (centre: CentreId, window: WindowId): Promise<void> => {
    if (at(centre, window) === undefined) return;
    await db.deleteFrom('window_alarms').where('window', '=', window).execute();
    raised.delete(window);
    tell(centre);
  };
  const of = (centre: CentreId): readonly WindowAlarm[] =>
    [...raised.values()]
      .filter((alarm) => alarm.centre === centre)
      .sort((a, b) => a.since - b.since);
  const endAll = async (centre: CentreId): Promise<void> => {
    const own = of(centre);
    if (own.length === 0) return;
    await db.deleteFrom('window_alarms').where('centre', '=', centre).execute();
    for (const { window } of own) raised.delete(window);
    tell(centre);
  };

  // An alarm raised while the one before it ends must not end with it.
  const inTurn = oneAtATime();
  return {
    onChange,
    of,
    raise: (centre, from) => inTurn(() => raise(centre, from)),
    coming: (centre, window) => inTurn(() => coming(centre, window)),
    end: (centre, window) => inTurn(() => end(centre, window)),
    endAll: (centre) => inTurn(() => endAll(centre)),
  };
}
