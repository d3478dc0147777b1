/** What boards show in their last row for a while. */
interface AnnouncementRow {
  id: string;
  centre: string;
  at: number;
  until: number;
  /** JSON: a text by language. */
  text: string;
  /** JSON: zone ids; null = every board. */
  zones: string | null;
}

/** One desk's copy of what was written to it, or what its operator wrote. Erased with the day. */
interface DeskMessageRow {
  /** Grows with time. */
  id: string;
  /** The same for every copy of what was sent at once. */
  sending: string;
  centre: string;
  window: string;
  /** Opaque id of whose desk it is. */
  operator: string;
  /** Opaque id of who wrote it. */
  by: string;
  at: number;
  text: string;
  seen_at: number | null;
}

interface AlarmRow {
  window: string;
  centre: string;
  operator: string;
  since: number;
  coming_at: number | null;
}

export type SupervisionTables = {
  announcements: AnnouncementRow;
  desk_messages: DeskMessageRow;
  window_alarms: AlarmRow;
};
