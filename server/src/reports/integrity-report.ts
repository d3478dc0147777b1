import {
  type IntegrityItem,
  type IntegrityKind,
  type IntegrityReport,
  integrityKinds,
} from '@talon/shared/contract/integrity-report.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { NamesParts } from './names.ts';
import type { FoundIrregularity, IrregularityPage, Period, ReportStore } from './report-store.ts';

export interface IntegrityAsked {
  readonly period: Period;
  readonly kind: IntegrityKind | null;
  readonly before: IrregularityPage['before'];
  readonly size: number;
  readonly language: Language;
}

interface Written {
  readonly asOf: string;
  readonly isoTime: (at: Instant) => string;
}

export async function integrityReportOf(
  reports: ReportStore,
  names: NamesParts,
  asked: IntegrityAsked,
  { asOf, isoTime }: Written,
): Promise<IntegrityReport> {
  const { id } = names.centre;
  const { period, kind, before, size } = asked;
  const counts = await reports.counts(id, period);
  const found = await reports.irregularities(id, period, { kind, before, size: size + 1 });
  const shown = found.slice(0, size);
  const last = found.length > size ? shown.at(-1) : undefined;
  return {
    asOf,
    counts: Object.fromEntries(
      integrityKinds.map((one) => [one, counts.get(one) ?? 0]),
    ) as IntegrityReport['counts'],
    calls: await reports.calls(id, period),
    items: shown.map((one) => itemOf(names, one, isoTime)),
    ...(last === undefined ? {} : { next: cursorOf(last) }),
  };
}

export function cursorOf({ date, version }: Pick<FoundIrregularity, 'date' | 'version'>): string {
  return `${date}.${version}`;
}

/** null: not a cursor of ours. */
export function readCursor(cursor: string): IrregularityPage['before'] {
  const parts = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/.exec(cursor);
  const [, date, version] = parts ?? [];
  return date === undefined || version === undefined ? null : { date, version: Number(version) };
}

/** Staff by name: whoever reads this report may see who did what. */
function itemOf(
  { centre, nameOf }: NamesParts,
  found: FoundIrregularity,
  isoTime: Written['isoTime'],
): IntegrityItem {
  const { by, window, at, kind, number, reason, called, runnerUp } = found;
  const place = centre.windows.find(({ id }) => id === window)?.number;
  return {
    id: cursorOf(found),
    at: isoTime(at),
    kind,
    number,
    window: window === null ? null : String(place ?? window),
    by: by.kind === 'staff' ? (nameOf(by.id) ?? by.id) : null,
    byKind: by.kind,
    reason,
    called,
    runnerUp,
  };
}
