import { isDeepStrictEqual } from 'node:util';
import { type Day, evolveDay, initialDay } from '@talon/shared/domain/day/day.ts';
import { aheadOf, numberOf } from '@talon/shared/domain/day/read.ts';
import { type Caller, demoCentre, demoDevice, expectOk, signIn } from '../support/people.ts';
import { startServer } from '../support/server.ts';
import { benchFolder } from './folders.ts';
import { type Logged, numbersIn, readLog } from './log.ts';
import { atMost, type Row } from './row.ts';

const tickets = 10_000;
const served = 5_400;
const operators = 12;

interface Issued {
  readonly ticket: { readonly id: string; readonly number: string };
}

/** Issues and serves; the number of each ticket by its answer. */
async function fill(url: string): Promise<ReadonlyMap<string, string>> {
  const kiosk = await demoDevice(url, { kind: 'kiosk' });
  const menu = await kiosk.get<{
    categories: { services: { id: string; purposes: string[] }[] }[];
  }>(`/centres/${demoCentre}/menu?language=uk`);
  const services = menu.body.categories.flatMap((category) => category.services);
  const numbers = new Map<string, string>();
  for (let done = 0; done < tickets; done += 50) {
    const batch = Array.from({ length: 50 }, (_, index) => {
      const service = services[(done + index) % services.length];
      const body = { serviceIds: [service?.id], purpose: service?.purposes[0], language: 'uk' };
      return kiosk.post<Issued>(`/centres/${demoCentre}/tickets`, body);
    });
    for (const issued of await Promise.all(batch)) {
      const { ticket } = expectOk('issue', issued);
      numbers.set(ticket.id, ticket.number);
    }
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
  return numbers;
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

/** The day of the log, folded here and not by the server. */
function dayOf(log: readonly Logged[]): Day {
  const day = initialDay();
  for (const { event } of log) evolveDay(day, event);
  return day;
}

interface TicketLine {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  /** How many are called before it; null = it does not wait. */
  readonly ahead: number | null;
}

/** Every open ticket as the log has it. */
function linesOf(day: Day): readonly TicketLine[] {
  return [...day.tickets.values()].map((ticket) => ({
    id: ticket.id,
    number: numberOf(ticket),
    state: ticket.state,
    ahead: ticket.state === 'waiting' ? aheadOf(day, ticket, Date.now()) : null,
  }));
}

/** The same tickets as the server tells of them. */
async function linesAt(url: string, ids: readonly string[]): Promise<readonly TicketLine[]> {
  const staff = await signIn(url, 'supervisor');
  const lines: TicketLine[] = [];
  for (let from = 0; from < ids.length; from += 50) {
    const asked = ids.slice(from, from + 50).map((id) => staff.get<TicketLine>(`/tickets/${id}`));
    for (const answer of await Promise.all(asked)) {
      const { id, number, state, ahead } = expectOk('ticket', answer);
      lines.push({ id, number, state, ahead });
    }
  }
  return lines;
}

function checkLines(
  what: string,
  lines: readonly TicketLine[],
  expected: readonly TicketLine[],
): void {
  const wrong = expected.findIndex((line, index) => !isDeepStrictEqual(line, lines[index]));
  if (wrong < 0 && lines.length === expected.length) return;
  const found = JSON.stringify(lines[wrong]);
  throw new Error(`${what}: ${found}, in the log ${JSON.stringify(expected[wrong])}`);
}

/** Seconds from the start of the process until the board answers, with every ticket in its place. */
export async function measureRestart(): Promise<Row> {
  const dataFolder = benchFolder();
  const before = await startServer({ dataFolder });
  const issued = await fill(before.url);
  const log = readLog(dataFolder);
  if (log.length < 30_000) throw new Error(`only ${log.length} events were made`);
  if (!isDeepStrictEqual(numbersIn(log), issued)) throw new Error('a ticket is not in the log');
  const open = linesOf(dayOf(log));
  const ids = open.map(({ id }) => id);
  checkLines('before the restart', await linesAt(before.url, ids), open);
  await before.stop('SIGKILL');
  const from = performance.now();
  const after = await startServer({ dataFolder });
  const board = await (await fetch(`${after.url}/api/v1/centres/${demoCentre}/board`)).json();
  const seconds = (performance.now() - from) / 1000;
  const waiting = open.filter(({ state }) => state === 'waiting').length;
  if (board.totalWaiting !== waiting) throw new Error(`${board.totalWaiting} wait, not ${waiting}`);
  checkLines('after the restart', await linesAt(after.url, ids), open);
  if (readLog(dataFolder).length !== log.length) throw new Error('the restart wrote events');
  await after.stop();
  const how = `${tickets} tickets, ${log.length} events; process start until the board answers, after SIGKILL; ${open.length} open tickets as they were, line by line`;
  return atMost('restart until ready, s', seconds, 1.5, how);
}
