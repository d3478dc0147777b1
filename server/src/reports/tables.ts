interface SheetRow {
  centre: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Of `day-sheet.ts` as it was then. */
  shape: number;
  /** The day's last event that is in it. */
  version: number;
  /** When it was made. */
  stamp: number;
  calls: number;
  sheet: Uint8Array;
}

interface IrregularityRow {
  centre: string;
  date: string;
  version: number;
  at: number;
  kind: string;
  number: string;
  window: string | null;
  by_kind: string;
  /** Opaque id of the person; null: nobody of the staff. */
  by: string | null;
  reason: string | null;
  /** JSON: the ticket as it stood. */
  called: string | null;
  runner_up: string | null;
}

interface ScheduleRow {
  id: string;
  centre: string;
  /** JSON: what is sent, how and to whom. */
  body: string;
  created_at: number;
}

interface SendingRow {
  schedule: string;
  /** First day of the period. */
  period: string;
  state: 'sending' | 'sent' | 'retrying' | 'failed' | 'unsure';
  attempts: number;
  at: number;
}

export type ReportTables = {
  report_sheets: SheetRow;
  report_irregularities: IrregularityRow;
  report_schedules: ScheduleRow;
  report_sendings: SendingRow;
};
