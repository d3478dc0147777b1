import { join } from 'node:path';
import { type IntegrityReport, integrityKinds } from '@talon/shared/contract/integrity-report.ts';
import type { AttendanceReport, VisitsReport } from '@talon/shared/contract/reports.ts';
import { demoCentre, expectOk, signIn } from '../support/people.ts';
import { startBenchServer } from './folders.ts';
import { fillYears, type Truth } from './report-years.ts';
import { atMost, quantile, type Row } from './row.ts';

const rounds = 5;
const years = 'from=2021-01-01&to=2025-12-31';
const lastYears = 'from=2024-01-01&to=2025-12-31';
const yearsBefore = 'compareFrom=2022-01-01&compareTo=2023-12-31';

/** What people ask: the whole of it, narrowed, divided every way, a year, a month. */
const visits: readonly string[] = [
  ...['category', 'service', 'authority', 'window', 'employee', 'hour', 'weekday'].map(
    (groupBy) => `${years}&groupBy=${groupBy}`,
  ),
  ...['day', 'month', 'channel', 'priority', 'purpose'].map(
    (groupBy) => `${years}&groupBy=${groupBy}`,
  ),
  `${years}&groupBy=service&channel=kiosk&priority=ordinary`,
  `${years}&groupBy=hour&window=demo-w1&window=demo-w2`,
  `${lastYears}&groupBy=category&${yearsBefore}`,
  `${lastYears}&groupBy=day&${yearsBefore}`,
  'from=2025-01-01&to=2025-12-31&groupBy=employee&compareFrom=2024-01-01&compareTo=2024-12-31',
  'from=2025-11-01&to=2025-11-30&groupBy=category',
].map((query) => `visits?${query}`);
const months = ['2021-02', '2023-07', '2025-11'];
const attendances = months.map((month) => `attendance?month=${month}`);
/** All of it, each kind of it, and a month. */
const integrities: readonly string[] = [
  ...['', ...integrityKinds.map((kind) => `&kind=${kind}`)].map(
    (kind) => `integrity?${years}${kind}`,
  ),
  'integrity?from=2025-11-01&to=2025-11-30',
];

/** A report of all five years must say what was written, row by row. */
function check(report: VisitsReport, truth: Truth): void {
  const { total, rows } = report;
  const told = [total.tickets, total.waiting.count, total.target.met];
  const written = [truth.tickets, truth.waits, truth.met];
  if (told.some((value, index) => value !== written[index])) {
    throw new Error(`a report told ${told.join(', ')} and not ${written.join(', ')}`);
  }
  for (const { key, measures } of rows) {
    const { tickets = 0, waitedSum = 0 } = truth.byCategory.get(key) ?? {};
    const mean = Math.round((10 * waitedSum) / tickets) / 10;
    if (measures.tickets !== tickets || measures.waiting.meanSeconds !== mean) {
      throw new Error(`category ${key}: ${measures.tickets}, ${measures.waiting.meanSeconds}`);
    }
  }
  if (rows.length !== truth.byCategory.size) throw new Error('categories are missing');
}

function checkAttendance({ month, total }: AttendanceReport, { byMonth }: Truth): void {
  if (total.tickets === byMonth.get(month)) return;
  throw new Error(`${month}: ${total.tickets} visitors and not ${byMonth.get(month)}`);
}

function checkIntegrity({ counts }: IntegrityReport, { irregularities }: Truth): void {
  for (const kind of integrityKinds) {
    if (counts[kind] === (irregularities.get(kind) ?? 0)) continue;
    throw new Error(`${kind}: ${counts[kind]} and not ${irregularities.get(kind)}`);
  }
}

/** Any report over five years of a large centre, over HTTP; the first of all is told apart. */
export async function measureReports(): Promise<Row> {
  const server = await startBenchServer();
  const truth = fillYears(join(server.dataFolder, 'talon.sqlite'));
  const supervisor = await signIn(server.url, 'supervisor');
  const ask = async <Report>(query: string): Promise<{ ms: number; report: Report }> => {
    const path = `/centres/${demoCentre}/reports/${query}`;
    const from = performance.now();
    const answer = await supervisor.get<Report>(path);
    const ms = performance.now() - from;
    return { ms, report: expectOk('report', answer) };
  };
  const cold = await ask<VisitsReport>(`visits?${years}&groupBy=category`);
  check(cold.report, truth);
  const took: number[] = [];
  let slowest = { ms: 0, query: '' };
  const measure = async <Report>(query: string): Promise<Report> => {
    const { ms, report } = await ask<Report>(query);
    took.push(ms);
    if (ms > slowest.ms) slowest = { ms, query };
    return report;
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const query of visits) {
      const report = await measure<VisitsReport>(query);
      if (query === `visits?${years}&groupBy=category`) check(report, truth);
    }
    for (const query of attendances) checkAttendance(await measure(query), truth);
    for (const query of integrities) {
      const report = await measure<IntegrityReport>(query);
      if (query.startsWith(`integrity?${years}`)) checkIntegrity(report, truth);
    }
  }
  await server.stop();
  const p95 = quantile(took, 0.95);
  const sum = [...truth.irregularities.values()].reduce((whole, one) => whole + one, 0);
  const whole = (ms: number): string => ms.toFixed(0);
  const how = [
    `${took.length} reports of ${truth.tickets} visits and ${sum} irregularities`,
    `in ${truth.days} days, p50 ${whole(quantile(took, 0.5))} ms,`,
    `longest ${whole(slowest.ms)} ms (${slowest.query.split('?')[0]}),`,
    `the very first ${whole(cold.ms)} ms; sums equal to those written`,
  ].join(' ');
  return atMost('reports over five years, p95 ms', p95, 300, how);
}
