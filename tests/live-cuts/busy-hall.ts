import type { AddressInfo } from 'node:net';
import {
  openQueueClient,
  type QueueClient,
  serviceA,
} from '@talon/server/src/testing/queue-client.ts';
import { pause } from '../support/server.ts';

/** Windows of the sample centre that serve the same service, each with its operator. */
const seats = [1, 2, 7, 14].map((number, index) => ({
  window: `demo-w${number}`,
  login: `operator${index + 1}`,
}));

export interface BusyHall {
  readonly client: QueueClient;
  readonly port: number;
  /** Calls people to every window, as a hall does, until `stop` is called and the last is done. */
  readonly work: (random: () => number) => { readonly stop: () => Promise<void> };
}

export async function openBusyHall(): Promise<BusyHall> {
  const client = await openQueueClient();
  const { app } = client.server;
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  for (const { window, login } of seats) {
    await client.post(`/windows/${window}/open`, {}, await client.as(login));
  }
  return {
    client,
    port,
    work: (random) => {
      let isOver = false;
      const done = seats.map(async ({ window, login }, index) => {
        const headers = await client.as(login);
        const act = (what: string) => client.post(`/windows/${window}/${what}`, {}, headers);
        const between = (least: number, most: number) => pause(least + random() * (most - least));
        await pause(index * 1500);
        while (!isOver) {
          await client.issue(serviceA);
          await oneVisit(act, between, random);
        }
      });
      return {
        stop: async () => {
          isOver = true;
          await Promise.all(done);
        },
      };
    },
  };
}

/** From the call to its end, in one of the ways it can go. */
async function oneVisit(
  act: (what: string) => Promise<unknown>,
  between: (least: number, most: number) => Promise<void>,
  random: () => number,
): Promise<void> {
  await act('call-next');
  const fate = random();
  if (fate < 0.12) {
    await between(300, 6000);
    await act('undo');
    await between(2000, 6000);
    await act('call-next');
  }
  await between(1500, 9000);
  if (random() < 0.35) {
    await act('recall');
    await between(3000, 9000);
  }
  if (fate > 0.85) {
    await act('no-show');
    await between(500, 4000);
    if (fate > 0.93) await act('undo');
    else return;
  }
  await act('start');
  await between(3000, 12_000);
  await act('finish');
  await between(500, 2000);
}
