import type { SettingsSource } from '../parts.ts';

/** How a version came to be. */
export type Way = 'saved' | 'restored' | 'planned' | 'imported';

/** One stored version of a centre's settings; the highest is in force. */
interface SettingsRow {
  centre: string;
  version: number;
  /** Local date of the centre: letters hold from the next one. */
  saved_on: string;
  /** Epoch ms. */
  saved_at: number;
  source: SettingsSource;
  /** SHA-256 of `data`, so that an unchanged file is not stored again. */
  hash: string;
  data: string;
  /** Opaque staff id; null: no person saved it. */
  by: string | null;
  way: Way;
  /** The version whose content it is again. */
  restores: number | null;
  /** The first differences from the version before as JSON, long values left out. */
  changes: string;
  /** How many differences there were. */
  changed: number;
}

/** What a centre's settings become by themselves on a date. */
interface PlannedRow {
  centre: string;
  /** Local date of the centre. */
  from_date: string;
  saved_at: number;
  by: string;
  /** Every difference from what was in force when it was planned, as JSON. */
  changes: string;
}

export type SettingsTables = { settings: SettingsRow; planned_settings: PlannedRow };
