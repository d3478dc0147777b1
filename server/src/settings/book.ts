import { createHash } from 'node:crypto';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId, Instant, WindowId } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import { type Difference, differences } from '../differences.ts';
import { Fault, type FieldError } from '../http/fault.ts';
import { type InTurn, oneAtATime } from '../one-at-a-time.ts';
import type { Clock, SaveTerms, SettingsSource } from '../parts.ts';
import { dateAt } from '../queue/calendar.ts';
import { inEveryLanguage } from './every-language.ts';
import { faultsOf } from './faults.ts';
import { lettersOf } from './letters.ts';
import { listed } from './listed.ts';
import type { SettingsTables, Way } from './tables.ts';
import { type Entry, loadEntries, openVersions, type Versions } from './versions.ts';

export interface WriteTerms extends SaveTerms {
  readonly way?: Way;
  readonly restores?: number;
}

/** What became of a write: the version in force after it, and what it changed. */
export type Written =
  | { readonly kind: 'faulty'; readonly faults: readonly FieldError[] }
  | { readonly kind: 'same'; readonly version: number }
  | { readonly kind: 'stored'; readonly version: number; readonly changes: readonly Difference[] };

/** What is in force at each centre, and the one way to change it. */
export interface Book {
  readonly centres: () => readonly CentreSettings[];
  readonly find: (centre: CentreId) => Entry | undefined;
  /** Throws where `find` finds nothing. */
  readonly known: (centre: CentreId) => Entry;
  readonly versionOf: (centre: CentreId) => number;
  readonly centreOfWindow: (window: WindowId) => CentreSettings | undefined;
  readonly versions: Versions;
  readonly faultsOf: (next: CentreSettings) => readonly FieldError[];
  readonly ensureBase: (centre: CentreId, terms: SaveTerms) => void;
  /** To be called in turn. */
  readonly store: (
    next: CentreSettings,
    source: SettingsSource,
    terms: WriteTerms,
  ) => Promise<Written>;
  /** One after another: two at once would take the same version, or overwrite each other. */
  readonly inTurn: InTurn;
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
}

/** Reads what is in force and what letters hold today; keeps it in memory for the hot path. */
export async function openBook(tables: Kysely<SettingsTables>, clock: Clock): Promise<Book> {
  const entries = await loadEntries(tables, clock.now());
  const versions = openVersions(tables);
  const listeners = new Set<(centre: CentreId) => void>();
  let windows = windowsOf(entries);
  const versionOf = (centre: CentreId): number => entries.get(centre)?.version ?? 0;

  const store: Book['store'] = async (next, source, terms) => {
    const before = entries.get(next.id);
    const data = JSON.stringify(next);
    const hash = createHash('sha256').update(data).digest('hex');
    // What is in force was checked when it was stored.
    if (hash === before?.hash) return { kind: 'same', version: before.version };
    const faults = faultsOf(next, windows);
    if (faults.length > 0) return { kind: 'faulty', faults };
    const changes = before === undefined ? [] : differences(before.centre, next);
    const entry = nextEntry(next, hash, before, clock.now());
    await versions.insert({
      centre: next.id,
      version: entry.version,
      saved_on: dateAt(next.timeZone, clock.now()),
      saved_at: clock.now(),
      source,
      hash,
      data,
      by: terms.by ?? null,
      way: terms.way ?? 'saved',
      restores: terms.restores ?? null,
      changes: JSON.stringify(listed(changes)),
      changed: changes.length,
    });
    entries.set(next.id, entry);
    windows = windowsOf(entries);
    for (const listener of listeners) listener(next.id);
    return { kind: 'stored', version: entry.version, changes };
  };

  return {
    centres: () => [...entries.values()].map(({ shown }) => shown),
    find: (centre) => entries.get(centre),
    known: (centre) => {
      const entry = entries.get(centre);
      if (entry === undefined) throw new Error(`no settings of centre ${centre}`);
      return entry;
    },
    versionOf,
    centreOfWindow: (window) => windows.get(window),
    versions,
    faultsOf: (next) => faultsOf(next, windows),
    ensureBase: (centre, { isBasedOn = () => true }) => {
      if (!isBasedOn(versionOf(centre))) throw new Fault('precondition_failed');
    },
    store,
    inTurn: oneAtATime(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function windowsOf(entries: ReadonlyMap<CentreId, Entry>): ReadonlyMap<WindowId, CentreSettings> {
  const all = [...entries.values()].map(({ shown }) => shown);
  return new Map(all.flatMap((one) => one.windows.map(({ id }) => [id, one] as const)));
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
    shown: inEveryLanguage(centre),
    version: (before?.version ?? 0) + 1,
    hash,
    history: [...(before?.history ?? []), dated],
  };
}
