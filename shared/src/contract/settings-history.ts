import { z } from 'zod';
import { isoTime } from './text.ts';

/** One place in which a version differs from the one before. */
export const settingsDifference = z.object({
  /** Keys from the top; services, windows and the like by id, `#order` for the order of a list. */
  path: z.array(z.string()),
  /** Absent: was not there, or is too long to be listed. */
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type SettingsDifference = z.output<typeof settingsDifference>;

const by = z.object({ id: z.string(), name: z.string().nullable() }).nullable();

export const settingsVersion = z.object({
  version: z.number().int(),
  savedAt: isoTime,
  /** null: no person, e.g. the settings file. */
  by,
  way: z.enum(['saved', 'restored', 'planned', 'imported']),
  /** The version whose content it is again. */
  restores: z.number().int().nullable(),
  /** How many places differ from the version before. */
  changed: z.number().int(),
  /** The first hundred of them. */
  changes: z.array(settingsDifference),
});
export type SettingsVersion = z.output<typeof settingsVersion>;

export const settingsHistory = z.object({
  items: z.array(settingsVersion),
  next: z.string().optional(),
});
export type SettingsHistory = z.output<typeof settingsHistory>;

/** The settings that a centre will have from a date on. */
export const plannedSettings = z.object({
  planned: z
    .object({
      /** Date of the centre's time zone. */
      from: z.string(),
      savedAt: isoTime,
      by,
      changed: z.number().int(),
      changes: z.array(settingsDifference),
      /** Why it cannot hold as things are now: it then waits until that is mended. */
      errors: z.array(z.object({ field: z.string(), message: z.string(), code: z.string() })),
    })
    .nullable(),
});
export type PlannedSettings = z.output<typeof plannedSettings>;
