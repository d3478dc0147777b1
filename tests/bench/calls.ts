import { expectOk } from '../support/people.ts';
import { type Hall, openHall } from './hall.ts';
import { atMost, quantile, type Row } from './row.ts';

const calls = 600;
const few = 10;
const many = 10_000;

interface Timed extends Hall {
  readonly took: number[];
  readonly called: string[];
}

const timed = (hall: Hall): Timed => ({ ...hall, took: [], called: [] });

async function serveOne(hall: Timed, counts: boolean): Promise<void> {
  const { operator, window } = hall;
  const from = performance.now();
  const call = await operator.post<{ ticket: { id: string } }>(`/windows/${window}/call-next`);
  const took = performance.now() - from;
  const { ticket } = expectOk('call-next', call);
  if (counts) {
    hall.took.push(took);
    hall.called.push(ticket.id);
  }
  expectOk('start', await operator.post(`/windows/${window}/start`));
  expectOk('finish', await operator.post(`/windows/${window}/finish`, { next: false }));
  await hall.issue();
}

/** p99 of call-next with 10,000 waiting ÷ with 10 waiting, in turns on two servers. */
export async function measureCalls(): Promise<Row> {
  const small = timed(await openHall(few));
  const large = timed(await openHall(many));
  for (let warm = 0; warm < 60; warm += 1) {
    await serveOne(small, false);
    await serveOne(large, false);
  }
  for (let round = 0; round < calls; round += 1) {
    await serveOne(small, true);
    await serveOne(large, true);
  }
  for (const { called } of [small, large]) {
    if (new Set(called).size !== calls) throw new Error('a ticket was called twice');
  }
  await Promise.all([small.server.stop(), large.server.stop()]);
  const p99 = { small: quantile(small.took, 0.99), large: quantile(large.took, 0.99) };
  const how = `${p99.large.toFixed(2)} ms ÷ ${p99.small.toFixed(2)} ms, ${calls} calls each over HTTP`;
  const figure = 'call-next p99, 10,000 waiting ÷ 10 waiting';
  return atMost(figure, p99.large / p99.small, 1.5, how);
}
