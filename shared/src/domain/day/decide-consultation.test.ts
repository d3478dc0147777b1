import { expect, test } from 'vitest';
import { minutes } from '../../testing/asking.ts';
import { openHall } from '../../testing/hall.ts';
import { sampleService } from '../../testing/sample-settings.ts';
import { waitingCount } from './read.ts';

test('RC-1 a consultation without a ticket is one event: no number, no place, no call', () => {
  const hall = openHall();
  hall.given('call_next');
  expect(hall.given('consult', { channel: 'phone' })).toMatchObject([
    { type: 'consultation_given', visit: 'v1', service: 'residence', channel: 'phone' },
  ]);
  expect(waitingCount(hall.day)).toBe(0);
  expect(hall.day.windows.get('w1')).toMatchObject({ armed: true, ticket: null });
  expect(hall.given('issue')).toMatchObject([{ ordinal: 1 }, { type: 'ticket_called' }]);
});

test('RC-2 neither hours nor limits nor a pause speak against a consultation', () => {
  const full = sampleService('residence', 'documents', ['apply'], { dailyLimit: 1 });
  const hall = openHall({ services: [full], windows: [], issueUntil: minutes(60) }, []);
  hall.given('issue');
  hall.at(90).given('pause');
  expect(hall.given('consult')).toHaveLength(1);
  expect(hall.refused('consult', { service: 'nothing' })).toEqual({
    code: 'unknown_service',
    service: 'nothing',
  });
});

test('RC-3 what each of the staff gave out today is counted, a kiosk’s tickets are not', () => {
  const hall = openHall();
  hall.given('issue', { ticket: 't1', by: { kind: 'device', id: 'k1' } });
  hall.given('issue', { ticket: 't2' });
  hall.given('consult', { visit: 'v1' });
  hall.given('consult', { visit: 'v2', by: { kind: 'staff', id: 'o2' } });
  expect([...hall.day.workbook.given]).toEqual([
    ['o1', { tickets: 1, consultations: 1 }],
    ['o2', { tickets: 0, consultations: 1 }],
  ]);
});
