import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Caller, demoCentre, demoDevice, expectOk, signIn } from '../support/people.ts';
import { startServer } from '../support/server.ts';
import { atMost, type Row } from './row.ts';

const tickets = 10_000;
const served = 5_400;
const operators = 12;

async function fill(url: string): Promise<void> {
  const kiosk = await demoDevice(url, { kind: 'kiosk' });
  const menu = await kiosk.get<{
    categories: { services: { id: string; purposes: string[] }[] }[];
  }>(`/centres/${demoCentre}/menu?language=uk`);
  const services = menu.body.categories.flatMap((category) => category.services);
  for (let done = 0; done < tickets; done += 50) {
    const batch = Array.from({ length: 50 }, (_, index) => {
      const service = services[(done + index) % services.length];
      const body = { serviceIds: [service?.id], purpose: service?.purposes[0], language: 'uk' };
      return kiosk.post(`/centres/${demoCentre}/tickets`, body);
    });
    for (const issued of await Promise.all(batch)) expectOk('issue', issued);
  }
  const first = await signIn(url, 'operator1');
  const list = await first.get<{ items: { id: string }[] }>(`/centres/${demoCentre}/windows`);
  const seats = await Promise.all(
    Array.from({ length: operators }, async (_, index) => ({
      operator: await signIn(url, `operator${index + 1}`),
      window: list.body.items[index]?.id ?? '',
    })),
  );
  await Promise.all(seats.map(({ operator, window }) => serve(operator, window)));
}

async function serve(operator: Caller, window: string): Promise<void> {
  expectOk('open', await operator.post(`/windows/${window}/open`));
  for (let count = 0; count < served / operators; count += 1) {
    const call = await operator.post<{ armed?: boolean }>(`/windows/${window}/call-next`);
    if (expectOk('call', call).armed) return;
    expectOk('start', await operator.post(`/windows/${window}/start`));
    expectOk('finish', await operator.post(`/windows/${window}/finish`, { next: false }));
  }
}

/** Seconds from the start of the process until it is ready with the day in memory. */
export async function measureRestart(): Promise<Row> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'talon-bench-'));
  const before = await startServer({ dataFolder });
  await fill(before.url);
  const kept = await (await fetch(`${before.url}/api/v1/centres/${demoCentre}/board`)).json();
  await before.stop('SIGKILL');
  const db = new Database(join(dataFolder, 'talon.sqlite'), { readonly: true });
  const events = Number(db.prepare('select count(*) from events').pluck().get());
  db.close();
  if (events < 30_000) throw new Error(`only ${events} events were made`);
  const from = performance.now();
  const after = await startServer({ dataFolder });
  const board = await (await fetch(`${after.url}/api/v1/centres/${demoCentre}/board`)).json();
  const seconds = (performance.now() - from) / 1000;
  if (JSON.stringify(board.waiting) !== JSON.stringify(kept.waiting)) {
    const differ =
      board.waiting.length !== kept.waiting.length || board.totalWaiting !== kept.totalWaiting;
    if (differ) throw new Error('the restarted server counts other people');
  }
  await after.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  const how = `${tickets} tickets, ${events} events; process start until the board answers, after SIGKILL`;
  return atMost('restart until ready, s', seconds, 1.5, how);
}
