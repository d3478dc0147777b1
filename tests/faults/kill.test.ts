import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { CallAnswer } from '@talon/shared/contract/windows.ts';
import { seededRandom } from '@talon/shared/testing/random.ts';
import { expect, test } from 'vitest';
import { readLedger } from './ledger.ts';
import { issue, kioskAt, type Send, servicesAt, signedIn, type Touch, touch } from './people.ts';
import { dataFolder, type ServerProcess, startServer } from './server-process.ts';

const long = process.env.TALON_LONG === '1';
const rounds = long ? 100 : 30;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = seededRandom(seed);

const visitors = 12;
const operators = 3;

/** Everything anybody was told, and the touches nobody had an answer to. */
const told = {
  tickets: new Map<string, string>(),
  touches: 0,
  unanswered: [] as Touch[],
  calls: [] as string[],
};

function tell({ ticket }: IssuedAnswer): void {
  const before = told.tickets.get(ticket.id);
  if (before !== undefined) expect(ticket.number).toBe(before);
  told.tickets.set(ticket.id, ticket.number);
}

/** Answers of this round, and who waits for a number of them: load decides, not the clock. */
const answers = { count: 0, wanted: 0, reached: () => {} };

function countAnswer(): void {
  answers.count += 1;
  if (answers.count === answers.wanted) answers.reached();
}

function whenAnswered(wanted: number): Promise<void> {
  return new Promise((reached) => Object.assign(answers, { count: 0, wanted, reached }));
}

/** Takes tickets until the server is gone. */
async function visit(kiosk: Send, services: readonly string[]): Promise<void> {
  for (;;) {
    const wanted = touch(random.pick(services));
    told.touches += 1;
    const reply = await issue(kiosk, wanted);
    if (reply === null) {
      told.unanswered.push(wanted);
      return;
    }
    expect(reply.status).toBe(201);
    tell(reply.body);
    countAnswer();
  }
}

/** Calls, starts and finishes until the server is gone; a call that was answered is noted. */
async function serve(operator: Send, window: string): Promise<void> {
  const act = (what: string, body: object = {}) =>
    operator<CallAnswer>('POST', `/windows/${window}/${what}`, { body });
  await act('open');
  for (;;) {
    // Whatever the last round left at the window is brought to its end first.
    for (const end of ['start', 'finish']) {
      if ((await act(end)) === null) return;
    }
    const reply = await act('call-next');
    if (reply === null) return;
    if (reply.status === 200 && 'ticket' in reply.body) {
      told.calls.push(`${window} ${reply.body.ticket.id}`);
    }
    countAnswer();
  }
}

/** After the restart: who had no answer asks again with the same key. */
async function askAgain(kiosk: Send): Promise<void> {
  for (const wanted of told.unanswered.splice(0)) {
    const reply = await issue(kiosk, wanted);
    if (reply?.status !== 201) throw new Error(`asked again: ${JSON.stringify(reply)}`);
    tell(reply.body);
  }
}

test(`${rounds} times kill -9 under load: whatever was answered is there (SEED=${seed})`, async () => {
  process.stdout.write(`kill rounds: SEED=${seed}\n`);
  const folder = dataFolder();
  let server: ServerProcess = await startServer({ folder });
  const at = () => server.url;
  const kiosk = await kioskAt(at);
  const supervisor = await signedIn(at, 'supervisor');
  const services = await servicesAt(at);
  const staff: { readonly window: string; readonly send: Send }[] = [];
  type Windows = { items: { id: string }[] };
  const windows = await supervisor<Windows>('GET', '/centres/demo/windows');
  for (let n = 0; n < operators; n += 1) {
    const window = windows?.body.items[n]?.id ?? '';
    staff.push({ window, send: await signedIn(at, `operator${n + 1}`) });
  }

  for (let round = 1; round <= rounds; round += 1) {
    const busy = whenAnswered(random.whole(1, 150));
    const load = Promise.all([
      ...Array.from({ length: visitors }, () => visit(kiosk, services)),
      ...staff.map(({ send, window }) => serve(send, window)),
    ]);
    await busy;
    await new Promise((resolve) => setTimeout(resolve, random.fraction() * 5));
    await server.kill();
    await load;
    server = await startServer({ folder });

    const ledger = readLedger(folder);
    expect(ledger.whole, `round ${round}`).toBe(true);
    expect(ledger.twice, `round ${round}`).toEqual([]);
    const lost = [...told.tickets].filter(([id, number]) => ledger.issued.get(id) !== number);
    expect(lost, `round ${round}: tickets answered and lost or renumbered`).toEqual([]);
    const calls = new Set(ledger.calls);
    const lostCalls = told.calls.filter((call) => !calls.has(call));
    expect(lostCalls, `round ${round}: calls answered and lost`).toEqual([]);
    await askAgain(kiosk);
  }

  // One ticket for each touch, however often it had to be repeated, and none besides.
  await server.stop();
  const ledger = readLedger(folder);
  expect(ledger.issued.size).toBe(told.touches);
  expect(new Map([...ledger.issued].sort())).toEqual(new Map([...told.tickets].sort()));
  expect(new Set(told.calls).size).toBe(told.calls.length);
  expect(told.calls.length).toBeGreaterThan(rounds / 3);
  process.stdout.write(`  ${told.touches} touches, ${told.calls.length} calls, all there\n`);
});
