import { demoCentre, demoDevice, expectOk, signIn } from '../support/people.ts';
import { freePort } from '../support/server.ts';
import { startBenchServer } from './folders.ts';
import { load } from './load.ts';
import { numbersIn, readLog } from './log.ts';
import { atLeast, type Row } from './row.ts';
import { startSide } from './side-process.ts';

const seconds = 4;
const rounds = 3;

/** The sample centre's window that serves everything: with none open nothing is estimated. */
const window = 'demo-w14';

interface Issued {
  readonly ticket: { readonly id: string; readonly number: string };
  readonly waitMinutes: unknown;
}

/** Every answered ticket must be a row with its number, and no number may stand twice. */
function checkRows(dataFolder: string, answers: readonly Issued[]): number {
  const stored = numbersIn(readLog(dataFolder));
  const lost = answers.filter(({ ticket }) => stored.get(ticket.id) !== ticket.number);
  if (lost.length > 0) throw new Error(`${lost.length} answered tickets are not in the log`);
  if (new Set(answers.map(({ ticket }) => ticket.id)).size !== answers.length) {
    throw new Error('a ticket was answered twice');
  }
  if (new Set(stored.values()).size !== stored.size) throw new Error('a number stands twice');
  return stored.size;
}

/** Durable tickets a second over HTTP ÷ a bare Fastify route that echoes the same JSON. */
export async function measureTickets(): Promise<Row> {
  const server = await startBenchServer();
  const kiosk = await demoDevice(server.url, { kind: 'kiosk' });
  const operator = await signIn(server.url, 'operator1');
  expectOk('open', await operator.post(`/windows/${window}/open`));
  const menu = await kiosk.get<{
    categories: { services: { id: string; purposes: string[] }[] }[];
  }>(`/centres/${demoCentre}/menu?language=uk`);
  const service = menu.body.categories[0]?.services[0];
  const body = JSON.stringify({
    serviceIds: [service?.id],
    purpose: service?.purposes[0],
    language: 'uk',
  });
  const path = `/centres/${demoCentre}/tickets`;
  const sample = await kiosk.post<Issued>(path, JSON.parse(body));
  const port = await freePort();
  const bare = await startSide('./echo-server.mjs', {
    BENCH_PORT: String(port),
    BENCH_ANSWER: JSON.stringify(sample.body),
  });
  const ours = {
    url: `${server.url}/api/v1${path}`,
    headers: { authorization: `Bearer ${kiosk.token}` },
  };
  const theirs = { url: `http://127.0.0.1:${port}/echo`, headers: {} };
  const rates = { ours: 0, theirs: 0 };
  const answers: Issued[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const talon = await load({ ...ours, seconds, body, keep: true });
    if (talon.refused > 0) throw new Error(`${talon.refused} tickets were refused`);
    rates.ours += talon.requestsPerSecond / rounds;
    answers.push(...talon.answers.map((text) => JSON.parse(text) as Issued));
    rates.theirs +=
      (await load({ ...theirs, seconds, body, keep: true })).requestsPerSecond / rounds;
  }
  const stored = checkRows(server.dataFolder, answers);
  await bare.stop();
  await server.stop();
  const told = answers.filter(({ waitMinutes }) => waitMinutes !== null).length;
  if (told === 0) throw new Error('no ticket was told how long its wait is');
  const how = `${Math.round(rates.ours)}/s ÷ ${Math.round(rates.theirs)}/s; ${answers.length} answers, ${stored} in the log, none lost; ${told} told a wait`;
  return atLeast(
    'durable tickets a second ÷ bare Fastify echo',
    rates.ours / rates.theirs,
    0.2,
    how,
  );
}
