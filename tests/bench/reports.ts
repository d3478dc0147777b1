import { join } from 'node:path';
import type { VisitsReport } from '@talon/shared/contract/reports.ts';
import { demoCentre, expectOk, signIn } from '../support/people.ts';
import { startBenchServer } from './folders.ts';
import { fillYears, type Truth } from './report-years.ts';
import { atMost, quantile, type Row } from './row.ts';

const rounds = 5;
const years = 'from=2021-01-01&to=2025-12-31';
const before = 'compareFrom=2020-12-01&compareTo=2020-12-31';

/** What people ask: the whole of it, narrowed, divided every way, a year, a month. */
const questions: readonly string[] = [
  ...['category', 'service', 'authority', 'window', 'employee', 'hour', 'weekday'].map(
    (groupBy) => `${years}&groupBy=${groupBy}`,
  ),
  ...['day', 'month', 'channel', 'priority', 'purpose'].map(
    (groupBy) => `${years}&groupBy=${groupBy}`,
  ),
  `${years}&groupBy=service&channel=kiosk&priority=ordinary`,
  `${years}&groupBy=hour&window=demo-w1&window=demo-w2`,
  `${years}&groupBy=category&${before}`,
  'from=2025-01-01&to=2025-12-31&groupBy=employee&compareFrom=2024-01-01&compareTo=2024-12-31',
  'from=2025-11-01&to=2025-11-30&groupBy=category',
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

/** Any report over five years of a large centre, over HTTP; the first of all is told apart. */
export async function measureReports(): Promise<Row> {
  const server = await startBenchServer();
  const truth = fillYears(join(server.dataFolder, 'talon.sqlite'));
  const supervisor = await signIn(server.url, 'supervisor');
  const ask = async (query: string) => {
    const path = `/centres/${demoCentre}/reports/visits?${query}`;
    const from = performance.now();
    const answer = await supervisor.get<VisitsReport>(path);
    const ms = performance.now() - from;
    return { ms, report: expectOk('report', answer) };
  };
  const cold = await ask(`${years}&groupBy=category`);
  check(cold.report, truth);
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of questions) {
      const { ms, report } = await ask(query);
      took.push(ms);
      if (query === `${years}&groupBy=category`) check(report, truth);
    }
  }
  await server.stop();
  const p95 = quantile(took, 0.95);
  const how = `${took.length} reports of ${truth.tickets} visits in ${truth.days} days, p50 ${quantile(took, 0.5).toFixed(0)} ms, longest ${Math.max(...took).toFixed(0)} ms, the very first ${cold.ms.toFixed(0)} ms; sums equal to those written`;
  return atMost('reports over five years, p95 ms', p95, 300, how);
}
