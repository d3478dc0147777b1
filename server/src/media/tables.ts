export interface MediaRow {
  centre: string;
  /** Hash of the content and the ending that says its type. */
  id: string;
  /** The file's own name when it was uploaded. */
  name: string;
  bytes: number;
  width: number;
  height: number;
  /** Epoch ms. */
  added_at: number;
}

export type MediaTables = { media: MediaRow };
