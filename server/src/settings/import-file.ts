import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { centreSettings } from '@talon/shared/contract/centre-settings.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Kysely } from 'kysely';
import type { FieldError } from '../http/fault.ts';
import { fieldErrors } from '../http/validation.ts';
import type { Settings } from '../parts.ts';
import type { SettingsTables } from './tables.ts';

export type FileImport =
  | { readonly kind: 'absent' | 'unchanged' }
  | { readonly kind: 'imported'; readonly centre: string }
  | { readonly kind: 'faulty'; readonly file: string; readonly faults: readonly FieldError[] };

/**
 * Takes `centre.json` of the data folder when it is there and is not the file taken last: what was
 * changed through the API since then stays until the file itself changes.
 */
export async function importSettingsFile(
  folder: string,
  settings: Pick<Settings, 'save'>,
  db: Kysely<object>,
): Promise<FileImport> {
  const file = join(folder, 'centre.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return { kind: 'absent' };
  const faulty = (faults: readonly FieldError[]) => ({ kind: 'faulty', file, faults }) as const;

  const data = parseJson(text);
  if (data instanceof SyntaxError) {
    return faulty([{ field: 'file', code: 'invalid', message: data.message }]);
  }
  const parsed = centreSettings.safeParse(data);
  if (!parsed.success) return faulty(fieldErrors(parsed.error.issues, data));
  if (await isTakenLast(db, parsed.data)) return { kind: 'unchanged' };
  const faults = await settings.save(parsed.data, 'file');
  return faults.length > 0 ? faulty(faults) : { kind: 'imported', centre: parsed.data.id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

/**
 * Both are read by today's schema: what a newer version adds by default is added to the file and to
 * what was taken from it alike, and makes no new file of an old one.
 */
async function isTakenLast(db: Kysely<object>, file: CentreSettings): Promise<boolean> {
  const last = await db
    .withTables<SettingsTables>()
    .selectFrom('settings')
    .select('data')
    .where('centre', '=', file.id)
    .where('source', '=', 'file')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return false;
  const taken = centreSettings.safeParse(JSON.parse(last.data));
  return taken.success && JSON.stringify(taken.data) === JSON.stringify(file);
}
