import { type IntegrityKind, integrityKinds } from '@talon/shared/contract/integrity-report.ts';
import { reportDimensions, reportFilters, reportSorts } from '@talon/shared/contract/reports.ts';
import { type Ask, comparisons, firstAsk, type Period, presetPeriod } from './ask.ts';

/** What the page of integrity is asked for. */
export interface IntegrityAsk {
  readonly period: Period;
  /** null: every kind. */
  readonly kind: IntegrityKind | null;
}

const isDate = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The value if it is one of these: an address may be typed by hand, or be of an older page. */
function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

function periodAt(query: URLSearchParams, usual: Period): Period {
  const [from, to] = [query.get('from'), query.get('to')];
  return isDate(from) && isDate(to) && from <= to ? { from, to } : usual;
}

function tellPeriod(query: URLSearchParams, { from, to }: Period, usual: Period): void {
  if (from === usual.from && to === usual.to) return;
  query.set('from', from);
  query.set('to', to);
}

/** What the address asks of visits; what it does not say is as usual. */
export function askAt(search: string, today: string): Ask {
  const query = new URLSearchParams(search);
  const usual = firstAsk(today);
  const filters = reportFilters.flatMap((name) => {
    const values = query.getAll(name).filter((value) => value !== '');
    return values.length === 0 ? [] : [[name, values] as const];
  });
  const descending = query.get('descending');
  return {
    period: periodAt(query, usual.period),
    comparison: oneOf(comparisons, query.get('compare')) ?? usual.comparison,
    groupBy: oneOf(reportDimensions, query.get('groupBy')) ?? usual.groupBy,
    filters: Object.fromEntries(filters),
    sort: oneOf(reportSorts, query.get('sort')) ?? usual.sort,
    descending: descending === null ? usual.descending : descending === 'true',
  };
}

/** The same as a query: empty where all is as usual, so that the plain address stays plain. */
export function searchOf(ask: Ask, today: string): string {
  const query = new URLSearchParams();
  const usual = firstAsk(today);
  tellPeriod(query, ask.period, usual.period);
  if (ask.comparison !== usual.comparison) query.set('compare', ask.comparison);
  if (ask.groupBy !== usual.groupBy) query.set('groupBy', ask.groupBy);
  for (const [name, values] of Object.entries(ask.filters)) {
    for (const value of values) query.append(name, value);
  }
  if (ask.sort !== usual.sort) query.set('sort', ask.sort);
  if (ask.descending !== usual.descending) query.set('descending', String(ask.descending));
  return query.toString();
}

export function integrityAt(search: string, today: string): IntegrityAsk {
  const query = new URLSearchParams(search);
  return {
    period: periodAt(query, presetPeriod('month', today, null)),
    kind: oneOf(integrityKinds, query.get('kind')),
  };
}

export function integritySearch({ period, kind }: IntegrityAsk, today: string): string {
  const query = new URLSearchParams();
  tellPeriod(query, period, presetPeriod('month', today, null));
  if (kind !== null) query.set('kind', kind);
  return query.toString();
}

/** YYYY-MM; this month where the address has none, or one to come. */
export function monthAt(search: string, today: string): string {
  const month = new URLSearchParams(search).get('month') ?? '';
  const thisMonth = today.slice(0, 7);
  return isDate(`${month}-01`) && month <= thisMonth ? month : thisMonth;
}

export function monthSearch(month: string, today: string): string {
  return month === today.slice(0, 7) ? '' : `month=${month}`;
}
