import { join } from 'node:path';
import { textOf } from '@talon/server/src/printing/emulator/emulated-paper.ts';
import { startPrinterEmulator } from '@talon/server/src/printing/emulator/printer-emulator.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { seededRandom } from '@talon/shared/testing/random.ts';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { issue, kioskAt, type Send, servicesAt, signedIn, touch } from '../faults/people.ts';
import { dataFolder, type ServerProcess, startServer } from '../faults/server-process.ts';

const rounds = process.env.TALON_LONG === '1' ? 60 : 6;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = seededRandom(seed);

interface Job {
  readonly ticket: string;
  readonly state: string;
  readonly reason: string | null;
  readonly open: number;
}

function jobsIn(folder: string): readonly Job[] {
  const db = new Sqlite(join(folder, 'talon.sqlite'), { readonly: true });
  const jobs = db.prepare('select ticket, state, reason, open from print_jobs').all() as Job[];
  db.close();
  return jobs;
}

/** Lets kiosks of the demonstration print on the emulator, in letters that can be read back. */
async function printOn(port: number, admin: Send): Promise<void> {
  const path = '/admin/centres/demo/settings';
  const settings = (await admin<CentreSettings>('GET', path))?.body;
  const printer = { id: 'hall', name: 'hall', kind: 'escpos', host: '127.0.0.1', port };
  const printing = { printers: [{ ...printer, mode: 'text' }], kiosk: 'hall', waitSeconds: 600 };
  const saved = await admin('PUT', path, { body: { ...settings, printing } });
  expect(saved?.status).toBe(200);
}

test(`J-5 ${rounds} times kill -9 while tickets print: none twice, none lost (SEED=${seed})`, async () => {
  const folder = dataFolder();
  const emulator = await startPrinterEmulator();
  onTestFinished(() => emulator.close());
  let server: ServerProcess = await startServer({ folder });
  const at = () => server.url;
  const kiosk = await kioskAt(at);
  const services = await servicesAt(at);
  const numbers = new Map<string, string>();
  for (let round = 1; round <= rounds; round += 1) {
    // The demonstration puts its own settings back with each start.
    await printOn(emulator.port, await signedIn(at, 'admin'));
    await emulator.set({ slowMs: random.whole(0, 4) });
    const wanted = Array.from({ length: 8 }, () => touch(random.pick(services)));
    for (const one of wanted) {
      const reply = await issue(kiosk, one);
      if (reply?.status !== 201) throw new Error(JSON.stringify(reply));
      numbers.set(reply.body.ticket.id, reply.body.ticket.number);
    }
    await new Promise((resolve) => setTimeout(resolve, random.whole(0, 400)));
    await server.kill();
    server = await startServer({ folder });
  }
  await printOn(emulator.port, await signedIn(at, 'admin'));
  await emulator.set({ slowMs: 0 });
  await vi.waitFor(() => expect(jobsIn(folder).filter(({ open }) => open === 1)).toEqual([]), {
    timeout: 120_000,
    interval: 200,
  });
  await server.stop();

  // What the server had handed over before it ended still comes out.
  let came = -1;
  const isStill = (): void => {
    const before = came;
    came = emulator.papers.length;
    expect(came).toBe(before);
  };
  await vi.waitFor(isStill, { timeout: 60_000, interval: 1000 });
  const words = emulator.papers.filter((paper) => paper.whole).map(textOf);
  const copies = (ticket: string) => {
    const number = numbers.get(ticket) ?? '';
    return words.filter((said) => said.split('\n').includes(number)).length;
  };
  const jobs = jobsIn(folder);
  expect(jobs.map(({ ticket }) => ticket).sort()).toEqual([...numbers.keys()].sort());
  for (const { ticket, state, reason } of jobs) {
    // A printer that was slow to answer is asked no more, and gets the ticket to its last byte.
    if (state === 'printed' || state === 'sent') expect(copies(ticket), ticket).toBe(1);
    else expect(`${state} ${reason}`, ticket).toMatch(/^failed (interrupted|late)$/);
    // The demonstration's own patience holds until its settings are put back: nothing had begun.
    if (reason === 'late') expect(copies(ticket), ticket).toBe(0);
    expect(copies(ticket), `${ticket} came out twice`).toBeLessThanOrEqual(1);
  }
  const ended = (as: string) => jobs.filter(({ state }) => state === as).length;
  expect(ended('printed')).toBeGreaterThan(Math.max(rounds, ended('sent')));
});
