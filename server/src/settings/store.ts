import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import { type Difference, differences } from '../differences.ts';
import type { FieldError } from '../http/fault.ts';
import type { Clock, Settings, SettingsSource } from '../parts.ts';
import { dateAt } from '../queue/calendar.ts';
import { openBook, type WriteTerms, type Written } from './book.ts';
import { daySettingsOf } from './day-settings.ts';
import { hallAt, weekAt } from './hours.ts';
import { lettersOf, lettersOn } from './letters.ts';
import { createPlanning, type Planning } from './planning.ts';
import { openPlans } from './plans.ts';
import type { SettingsTables } from './tables.ts';
import type { Versions } from './versions.ts';

export interface SettingsStore extends Settings {
  /** As it was written, for whoever changes or copies it: `get` has every name in every language. */
  readonly written: (centre: CentreId) => CentreSettings | undefined;
  /** Version in force, 0 when the centre is unknown: the ETag of the settings. */
  readonly versionOf: (centre: CentreId) => number;
  /**
   * Edits what is in force, null where the centre is new, and stores it in one step; throws
   * `precondition_failed` as its terms say.
   */
  readonly write: (
    centre: CentreId,
    edit: (now: CentreSettings | null) => CentreSettings,
    source: SettingsSource,
    terms?: WriteTerms,
  ) => Promise<Written>;
  /** What writing it would mean: why it would be refused, else what it would change. */
  readonly look: (next: CentreSettings) => {
    readonly faults: readonly FieldError[];
    readonly changes: readonly Difference[];
  };
  readonly versions: Pick<Versions, 'list' | 'read'>;
  readonly planning: Planning;
}

/** The settings of every centre, and what follows from them for a moment or a date. */
export async function openSettings(db: Kysely<object>, clock: Clock): Promise<SettingsStore> {
  const tables = db.withTables<SettingsTables>();
  const book = await openBook(tables, clock);
  const write: SettingsStore['write'] = (centre, edit, source, terms = {}) =>
    book.inTurn(async () => {
      book.ensureBase(centre, terms);
      return book.store(edit(book.find(centre)?.centre ?? null), source, terms);
    });
  return {
    centres: book.centres,
    get: (centre) => book.find(centre)?.shown,
    written: (centre) => book.find(centre)?.centre,
    versionOf: book.versionOf,
    versions: book.versions,
    planning: createPlanning(book, await openPlans(tables), clock),
    centreOfWindow: book.centreOfWindow,
    dateAt: (centre, now) => dateAt(book.known(centre).centre.timeZone, now),
    daySettings: (centre, date) => {
      const entry = book.known(centre);
      const letters = lettersOn(entry.history, date) ?? lettersOf(entry.centre);
      return daySettingsOf(entry.centre, date, letters);
    },
    hallAt: (centre, now) => hallAt(book.known(centre).centre, now),
    weekAt: (centre, now) => weekAt(book.known(centre).centre, now),
    write,
    look: (next) => {
      const now = book.find(next.id)?.centre;
      const changes = now === undefined ? [] : differences(now, next);
      return { faults: book.faultsOf(next), changes };
    },
    save: async (next, source, terms) => faultsIn(await write(next.id, () => next, source, terms)),
    change: async (centre, edit, source, terms) =>
      faultsIn(await write(centre, () => edit(book.known(centre).centre), source, terms)),
    onChange: book.onChange,
  };
}

function faultsIn(written: Written): readonly FieldError[] {
  return written.kind === 'faulty' ? written.faults : [];
}
