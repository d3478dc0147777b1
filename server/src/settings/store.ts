import { createHash } from 'node:crypto';
import { centreSettings } from '@talon/shared/contract/centre-settings.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId, Instant, WindowId } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import { Fault, type FieldError } from '../http/fault.ts';
import { fieldErrors } from '../http/validation.ts';
import type { Clock, SaveTerms, Settings, SettingsSource } from '../parts.ts';
import { checkCentre } from './checks.ts';
import { daySettingsOf } from './day-settings.ts';
import { dateAt, hallAt, weekAt } from './hours.ts';
import { type DatedLetters, lettersOf, lettersOn } from './letters.ts';
import type { SettingsTables } from './tables.ts';

interface Entry {
  readonly centre: CentreSettings;
  readonly version: number;
  readonly hash: string;
  readonly history: readonly DatedLetters[];
}

export interface SettingsStore extends Settings {
  /** Version in force, 0 when the centre is unknown: the ETag of the settings. */
  readonly versionOf: (centre: CentreId) => number;
}

/** Reads what is in force and what letters hold today; keeps it in memory for the hot path. */
export async function openSettings(db: Kysely<object>, clock: Clock): Promise<SettingsStore> {
  const tables = db.withTables<SettingsTables>();
  const entries = await loadEntries(tables, clock.now());
  const windows = new Map<WindowId, CentreSettings>();
  const listeners = new Set<(centre: CentreId) => void>();

  const indexWindows = () => {
    windows.clear();
    for (const { centre } of entries.values()) {
      for (const { id } of centre.windows) windows.set(id, centre);
    }
  };
  indexWindows();

  const known = (centre: CentreId): Entry => {
    const entry = entries.get(centre);
    if (entry === undefined) throw new Error(`no settings of centre ${centre}`);
    return entry;
  };

  const store = async (next: CentreSettings, source: SettingsSource) => {
    const before = entries.get(next.id);
    const hash = hashOf(JSON.stringify(next));
    // What is in force was checked when it was stored.
    if (hash === before?.hash) return [];
    const faults = faultsOf(next, windows);
    if (faults.length > 0) return faults;
    const entry = nextEntry(next, hash, before, clock.now());
    await insertEntry(tables, entry, source, clock.now());
    entries.set(next.id, entry);
    indexWindows();
    for (const listener of listeners) listener(next.id);
    return [];
  };
  /** One after another: two at once would take the same version, or overwrite each other. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(write: () => Promise<Result>): Promise<Result> => {
    const writing = last.then(write);
    last = writing.catch(() => undefined);
    return writing;
  };
  const versionOf = (centre: CentreId): number => entries.get(centre)?.version ?? 0;

  return {
    centres: () => [...entries.values()].map(({ centre }) => centre),
    get: (centre) => entries.get(centre)?.centre,
    versionOf,
    centreOfWindow: (window) => windows.get(window),
    dateAt: (centre, now) => dateAt(known(centre).centre.timeZone, now),
    daySettings: (centre, date) => {
      const entry = known(centre);
      const letters = lettersOn(entry.history, date) ?? lettersOf(entry.centre);
      return daySettingsOf(entry.centre, date, letters);
    },
    hallAt: (centre, now) => hallAt(known(centre).centre, now),
    weekAt: (centre, now) => weekAt(known(centre).centre, now),
    save: (next, source, terms) =>
      inTurn(async () => {
        ensureBase(versionOf(next.id), terms);
        return store(next, source);
      }),
    change: (centre, edit, source, terms) =>
      inTurn(async () => {
        ensureBase(versionOf(centre), terms);
        return store(edit(known(centre).centre), source);
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function ensureBase(version: number, terms: SaveTerms | undefined): void {
  if (terms?.isBasedOn?.(version) === false) throw new Fault('precondition_failed');
}

/** The schema, then what it cannot say, then what only the whole installation knows. */
function faultsOf(
  next: CentreSettings,
  windows: ReadonlyMap<WindowId, CentreSettings>,
): readonly FieldError[] {
  const parsed = centreSettings.safeParse(next);
  if (!parsed.success) return fieldErrors(parsed.error.issues, next);
  const own = checkCentre(next);
  const foreign = next.windows.flatMap(({ id }, i): readonly FieldError[] => {
    const owner = windows.get(id);
    if (owner === undefined || owner.id === next.id) return [];
    const message = `id ${id} belongs to centre ${owner.id}`;
    return [{ field: `windows.${i}.id`, code: 'taken', message }];
  });
  return [...own, ...foreign];
}

function nextEntry(
  centre: CentreSettings,
  hash: string,
  before: Entry | undefined,
  now: Instant,
): Entry {
  const savedOn = dateAt(centre.timeZone, now);
  const dated = { savedOn, letters: lettersOf(centre) };
  return {
    centre,
    version: (before?.version ?? 0) + 1,
    hash,
    history: [...(before?.history ?? []), dated],
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function insertEntry(
  tables: Kysely<SettingsTables>,
  entry: Entry,
  source: SettingsSource,
  now: Instant,
): Promise<void> {
  await tables
    .insertInto('settings')
    .values({
      centre: entry.centre.id,
      version: entry.version,
      saved_on: dateAt(entry.centre.timeZone, now),
      saved_at: now,
      source,
      hash: entry.hash,
      data: JSON.stringify(entry.centre),
    })
    .execute();
}

/** Of each centre the last version of an earlier date, and every version of its last date. */
async function loadEntries(
  tables: Kysely<SettingsTables>,
  now: Instant,
): Promise<Map<CentreId, Entry>> {
  const rows = await tables
    .selectFrom('settings as s')
    .select(['s.centre', 's.version', 's.saved_on', 's.hash', 's.data'])
    .where((eb) =>
      eb.or([
        eb('s.saved_at', '>', now - 3 * 86_400_000),
        eb(
          's.version',
          '=',
          eb
            .selectFrom('settings as t')
            .select((inner) => inner.fn.max('t.version').as('last'))
            .whereRef('t.centre', '=', 's.centre')
            .where('t.saved_at', '<=', now - 3 * 86_400_000),
        ),
      ]),
    )
    .orderBy('s.centre')
    .orderBy('s.version')
    .execute();
  const entries = new Map<CentreId, Entry>();
  for (const row of rows) {
    const centre = centreSettings.parse(JSON.parse(row.data));
    const history = entries.get(row.centre)?.history ?? [];
    const dated = { savedOn: row.saved_on, letters: lettersOf(centre) };
    entries.set(row.centre, {
      centre,
      version: row.version,
      hash: row.hash,
      history: [...history, dated],
    });
  }
  return entries;
}
