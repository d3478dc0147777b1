import { type Hall, openHall } from './hall.ts';
import { type AnsweredCall, checkedCalls, readLog } from './log.ts';
import { atMost, quantile, type Row } from './row.ts';

const calls = 600;
const warm = 60;
const few = 10;
const many = 10_000;

interface Timed extends Hall {
  readonly took: number[];
  readonly called: AnsweredCall[];
}

const timed = (hall: Hall): Timed => ({ ...hall, took: [], called: [] });

async function serveOne(hall: Timed): Promise<void> {
  const from = performance.now();
  const called = await hall.call();
  hall.took.push(performance.now() - from);
  hall.called.push(called);
  await hall.serve();
  await hall.issue();
}

/** p99 of call-next with 10,000 waiting ÷ with 10 waiting, in turns on two servers. */
export async function measureCalls(): Promise<Row> {
  const small = timed(await openHall(few));
  const large = timed(await openHall(many));
  for (let round = 0; round < warm + calls; round += 1) {
    await serveOne(small);
    await serveOne(large);
  }
  for (const { server, called, window } of [small, large]) {
    checkedCalls(readLog(server.dataFolder), called, window);
  }
  await Promise.all([small.server.stop(), large.server.stop()]);
  const p99 = {
    small: quantile(small.took.slice(warm), 0.99),
    large: quantile(large.took.slice(warm), 0.99),
  };
  const how = `${p99.large.toFixed(2)} ms ÷ ${p99.small.toFixed(2)} ms, ${calls} calls each over HTTP, each the next one in the log`;
  const figure = 'call-next p99, 10,000 waiting ÷ 10 waiting';
  return atMost(figure, p99.large / p99.small, 1.5, how);
}
