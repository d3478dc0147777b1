import { expect, onTestFinished, test } from 'vitest';
import { openQueueClient } from '../testing/queue-client.ts';

test('A-4 a check-in that is repeated gets its ticket, though the visit is booked elsewhere by now', async () => {
  const client = await openQueueClient();
  onTestFinished(() => client.server.close());
  const { appointments, clock } = client.server.house;
  const booked = {
    ...{ id: 'booked', code: '123456', services: ['igov-29'], purpose: 'apply' as const },
    // This minute: a later one may be of another day.
    bookedFor: clock.now(),
  };
  await appointments.put({ ...booked, centre: 'demo' });
  const checkIn = (key: string) =>
    client.post(
      '/centres/demo/tickets',
      { serviceIds: [], appointmentCode: booked.code, language: 'uk' },
      { ...client.kiosk, 'idempotency-key': key },
    );
  const first = await checkIn('one-touch');
  await appointments.put({ ...booked, centre: 'elsewhere' });
  const again = await checkIn('one-touch');
  expect([again.statusCode, again.body]).toEqual([201, first.body]);
  expect((await checkIn('another-touch')).json().code).toBe('appointment_other_centre');
});
