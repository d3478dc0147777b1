import {
  type CentreExport,
  exportFormat,
  exportVersion,
} from '@talon/shared/contract/centre-export.ts';
import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { FieldError } from '../http/fault.ts';
import type { SaveTerms } from '../parts.ts';
import type { Written } from './book.ts';
import type { SettingsStore } from './store.ts';

/** A file of the boards, as far as the centre's file refers to it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** The whole centre as one document; null: there is no such centre. */
export function exportCentre(
  settings: Pick<SettingsStore, 'written'>,
  centre: CentreId,
  files: readonly StoredFile[],
  now: Instant,
): CentreExport | null {
  const found = settings.written(centre);
  if (found === undefined) return null;
  const shown = shownFiles(found);
  return {
    format: exportFormat,
    version: exportVersion,
    exportedAt: new Date(now).toISOString(),
    // Checked by the schema when it was stored, whose arrays differ in `readonly` only.
    centre: found as CentreDocument,
    media: files
      .filter(({ id }) => shown.has(id))
      .map(({ id, name, bytes }) => ({ id, name, bytes })),
  };
}

function shownFiles(centre: CentreSettings): ReadonlySet<string> {
  const playlists = centre.media?.playlists ?? [];
  return new Set(playlists.flatMap(({ items }) => items.map(({ media }) => media)));
}

/** What the playlists show and nobody has uploaded here yet, by the name it had. */
export function missingFiles(
  file: CentreExport,
  here: readonly StoredFile[],
): readonly { readonly id: string; readonly name: string }[] {
  const known = new Set(here.map(({ id }) => id));
  const names = new Map(file.media.map(({ id, name }) => [id, name]));
  const missing = [...shownFiles(file.centre)].filter((id) => !known.has(id));
  return missing.map((id) => ({ id, name: names.get(id) ?? id }));
}

export type Imported =
  | { readonly kind: 'faulty'; readonly faults: readonly FieldError[] }
  | { readonly kind: 'done'; readonly written: Written; readonly created: boolean };

type ImportStore = Pick<SettingsStore, 'get' | 'write' | 'centreOfWindow'>;

/**
 * The centre of the file under an id of this installation: in place of the one that has it, or as a
 * new one. Checked whole: one fault and nothing is stored.
 */
export async function importCentre(
  settings: ImportStore,
  file: CentreExport,
  into: CentreId,
  terms: SaveTerms = {},
): Promise<Imported> {
  const created = settings.get(into) === undefined;
  const centre = centreOf(settings, file, into);
  const written = await settings.write(into, () => centre, 'api', { ...terms, way: 'imported' });
  if (written.kind !== 'faulty') return { kind: 'done', written, created };
  return { kind: 'faulty', faults: written.faults.map(inFile) };
}

/** What `importCentre` would do, without doing it. */
export function lookAtImport(
  settings: Pick<SettingsStore, 'centreOfWindow' | 'look'>,
  file: CentreExport,
  into: CentreId,
): ReturnType<SettingsStore['look']> {
  const { faults, changes } = settings.look(centreOf(settings, file, into));
  return { faults: faults.map(inFile), changes };
}

const inFile = (fault: FieldError): FieldError => ({
  ...fault,
  field: `file.centre.${fault.field}`,
});

type WindowOwners = Pick<SettingsStore, 'centreOfWindow'>;

function centreOf(settings: WindowOwners, file: CentreExport, into: CentreId): CentreSettings {
  return { ...ownWindows(settings, file.centre, into), id: into };
}

/** Ids of windows are unique in the installation: those of another centre get one of this one. */
function ownWindows(
  settings: WindowOwners,
  centre: CentreSettings,
  into: CentreId,
): CentreSettings {
  const windows = centre.windows.map((window) => {
    const owner = settings.centreOfWindow(window.id);
    const isFree = owner === undefined || owner.id === into;
    return isFree ? window : { ...window, id: `${into}-${window.number}` };
  });
  return { ...centre, windows };
}
