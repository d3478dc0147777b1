import type { Service } from '@talon/shared/domain/settings/centre-settings.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wallMidnight } from '../supervision/wall-hours.ts';
import { openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
let queue: QueueClient;
let today: string;
beforeAll(async () => {
  queue = await openQueueClient();
  const { clock, settings } = queue.server.house;
  const timeZone = settings.get('demo')?.timeZone ?? '';
  const atTenToMidnight = (at: number) =>
    wallMidnight(timeZone, settings.dateAt('demo', at)) + day - 10 * minute;
  let evening = atTenToMidnight(clock.now());
  if (evening < clock.now()) evening = atTenToMidnight(evening + 60 * minute);
  queue.server.passMs(evening - clock.now());
  today = settings.dateAt('demo', clock.now());
});
afterAll(() => queue.server.close());

test('J-7 what failed before midnight is told of as long as its day is open', async () => {
  const { print, ticket } = await queue.issue(serviceA);
  const failure = { state: 'failed', reason: 'paper_out' };
  await queue.put(`/print-jobs/${print.job}`, failure, queue.kiosk);
  queue.server.passMs(20 * minute);
  const { clock, desks, settings } = queue.server.house;
  expect((await desks.live('demo')).date).toBe(today);
  expect(settings.dateAt('demo', clock.now()) > today).toBe(true);
  const failed = await queue.get('/centres/demo/print-jobs/failed', await queue.as('supervisor'));
  expect(failed.json().items).toMatchObject([{ job: print.job, ticket: ticket.id }]);
});

test('ST-8 after midnight the stages of the open day go on', async () => {
  const { clock, settings } = queue.server.house;
  const date = settings.dateAt('demo', clock.now());
  const change = async (stageFrom: NonNullable<Service['stageFrom']>) =>
    settings.change(
      'demo',
      (centre) => ({
        ...centre,
        services: centre.services.map((one) =>
          one.id === serviceA ? { ...one, stage: 'live', stageFrom } : one,
        ),
      }),
      'api',
    );
  const path = `/centres/demo/services/${serviceA}/documents.pdf`;
  expect(await change([{ date, stage: 'retired' }])).toEqual([]);
  expect((await queue.get(path, queue.kiosk)).statusCode).toBe(200);
  expect(await change([{ date, stage: 'pilot' }])).toEqual([]);
  expect((await queue.issue(serviceA)).ticket.services).toMatchObject([{ id: serviceA }]);
});
