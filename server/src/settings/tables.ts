/** One stored version of a centre's settings; the highest is in force. */
interface SettingsRow {
  centre: string;
  version: number;
  /** Local date of the centre: letters hold from the next one. */
  saved_on: string;
  /** Epoch ms. */
  saved_at: number;
  source: 'file' | 'api' | 'sample';
  /** SHA-256 of `data`, so that an unchanged file is not stored again. */
  hash: string;
  data: string;
}

export type SettingsTables = { settings: SettingsRow };
