import { join } from 'node:path';
import Database from 'better-sqlite3';
import { demoCentre, demoDevice, signIn } from '../support/people.ts';
import { pause } from '../support/server.ts';
import { openBareDisk } from './disk.ts';
import { startBenchServer } from './folders.ts';
import { atMost, bareText, quantile, type Row } from './row.ts';

const tickets = 100;
const limitMs = 150;

interface Issued {
  readonly ticket: { readonly id: string; readonly number: string };
  readonly print: { readonly job: string };
}
interface Job {
  readonly id: string;
  readonly state: string;
  readonly queued: number;
  readonly changed: number;
}
interface Printer {
  readonly count: number;
}

/** Jobs of the database against the papers of the printer: as many, each printed, none twice. */
function checkJobs(dataFolder: string, answers: readonly Issued[], papers: number): void {
  const db = new Database(join(dataFolder, 'talon.sqlite'), { readonly: true });
  const jobs = db
    .prepare('select id, state, queued_at as queued, changed_at as changed from print_jobs')
    .all() as Job[];
  db.close();
  const stored = new Map(jobs.map((job) => [job.id, job]));
  const wrong = answers.filter(({ print }) => stored.get(print.job)?.state !== 'printed');
  if (wrong.length > 0) throw new Error(`${wrong.length} tickets were not printed`);
  if (papers !== answers.length) throw new Error(`${papers} papers of ${answers.length} tickets`);
}

/**
 * From the request of a ticket until its job is `sent`, that is until its bytes go out: asked of the
 * server over the same connection, so a look is a round trip. One visitor after another, at a pace
 * at which paper comes out.
 */
export async function measurePrinting(): Promise<Row> {
  const server = await startBenchServer({
    flags: ['--demo'],
    env: { TALON_DEMO_DAYS: '0' },
  });
  const kiosk = await demoDevice(server.url, { kind: 'kiosk' });
  const admin = await signIn(server.url, 'admin');
  const menu = await kiosk.get<{
    categories: { services: { id: string; purposes: string[] }[] }[];
  }>(`/centres/${demoCentre}/menu?language=uk`);
  const service = menu.body.categories[0]?.services[0];
  const body = { serviceIds: [service?.id], purpose: service?.purposes[0], language: 'uk' };
  const answers: Issued[] = [];
  const times: number[] = [];
  const disk = openBareDisk();
  const bare: number[] = [];
  // The first paper wakes the thread that draws; a hall has it behind it before the doors open.
  for (let n = -3; n < tickets; n += 1) {
    const began = performance.now();
    const issued = await kiosk.post<Issued>(`/centres/${demoCentre}/tickets`, body);
    if (issued.status !== 201) throw new Error(`ticket: ${JSON.stringify(issued.body)}`);
    answers.push(issued.body);
    const path = `/print-jobs/${issued.body.print.job}`;
    const state = async () =>
      (await kiosk.get<{ print: { state: string } }>(path)).body.print.state;
    while ((await state()) === 'queued') await pause(2);
    if (n >= 0) times.push(performance.now() - began);
    while ((await state()) !== 'printed') await pause(5);
    bare.push(disk.write());
  }
  const { count } = (await admin.get<Printer>('/demo/printer')).body;
  checkJobs(server.dataFolder, answers, count);
  await server.stop();
  disk.close();
  const p95 = quantile(times, 0.95);
  const how = `${tickets} tickets as dots, p50 ${Math.round(quantile(times, 0.5))} ms, ${bareText(bare)}; ${count} papers of ${answers.length} jobs, none lost, none twice`;
  return atMost('touch → print job sent, p95 ms', p95, limitMs, how);
}
