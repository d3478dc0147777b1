import { expect, test } from 'vitest';
import { openHall } from '../../testing/hall.ts';
import { sampleService, sampleWindow } from '../../testing/sample-settings.ts';

test('RC-5 a waiting visit gets other services and keeps number, class and place', () => {
  const hall = openHall({}, []);
  hall.given('issue', { priority: 'legal' });
  hall.at(3).given('issue', { ticket: 't2', services: ['extract'] });
  const before = hall.day.tickets.get('t1')?.leg;
  hall.at(7).given('reroute', { services: ['extract', 'residence'] });
  const ticket = hall.day.tickets.get('t1');
  expect(ticket).toMatchObject({
    ...{ letter: 'А', ordinal: 1, state: 'waiting' },
    leg: { service: 'extract', priority: 'legal', place: before?.place, since: before?.since },
    pending: [{ service: 'residence', purpose: 'apply' }],
  });
});

test('RC-5 an armed window calls whom it finds in the new line', () => {
  const hall = openHall({ windows: [sampleWindow(1, ['extract'])] });
  hall.given('issue');
  hall.given('call_next');
  expect(hall.given('reroute')).toMatchObject([
    { type: 'ticket_rerouted', route: ['extract'] },
    { type: 'ticket_called', how: 'armed', window: 'w1', ticket: 't1' },
  ]);
  expect(hall.refused('reroute')).toEqual({ code: 'not_waiting', state: 'called' });
});

test('RC-5 only what is new is counted against the limits, what was served is not asked again', () => {
  const full = sampleService('extract', 'land', ['apply'], { dailyLimit: 1 });
  const services = [sampleService('residence', 'documents'), full];
  const hall = openHall({ services, windows: [] }, []);
  hall.given('issue', { services: ['extract'] });
  hall.given('reroute', { services: ['residence', 'extract'] });
  hall.given('issue', { ticket: 't2' });
  const refused = { code: 'service_limit_reached', service: 'extract', limit: 1 };
  expect(hall.refused('reroute', { ticket: 't2' })).toEqual(refused);
  hall.given('reroute', { services: ['residence'] });
  expect(hall.refused('reroute', { ticket: 't2' })).toEqual(refused);
  const none = { code: 'no_service' };
  expect(hall.refused('reroute', { services: [] })).toEqual(none);
  const twice = { services: ['residence', 'residence'] };
  expect(hall.refused('reroute', twice)).toMatchObject({ code: 'service_repeated' });
});

test('T-3 of several purposes of a new service the visit must ask for one of them', () => {
  const hall = openHall();
  hall.given('issue');
  const passport = { services: ['passport'] };
  const refused = (code: string) => ({ code, service: 'passport' });
  expect(hall.refused('reroute', passport)).toEqual(refused('purpose_required'));
  const consult = { ...passport, purpose: 'consult' } as const;
  expect(hall.refused('reroute', consult)).toEqual(refused('purpose_not_offered'));
  hall.given('reroute', { ...passport, purpose: 'collect' });
  expect(hall.day.tickets.get('t1')?.leg).toMatchObject({ purpose: 'collect' });
});

test('RC-5 a service that was done is not asked for a second time', () => {
  const hall = openHall({}, ['w1', 'w2']);
  hall.given('issue', { services: ['residence', 'extract'] });
  hall.given('call_next');
  hall.given('start');
  hall.given('change_profile', {
    profile: [{ service: 'residence', purposes: null, preference: 1 }],
  });
  hall.given('finish');
  expect(hall.day.tickets.get('t1')?.state).toBe('waiting');
  expect(hall.refused('reroute', { services: ['residence'] })).toEqual({
    code: 'service_repeated',
    service: 'residence',
  });
});

test('X-4 a visit given the service it was to go back for is served it once and counted once', () => {
  const limited = { dailyLimit: 1 };
  const services = [
    sampleService('residence', 'documents', ['apply'], limited),
    sampleService('extract', 'land'),
  ];
  const windows = [
    sampleWindow(1, ['residence', 'extract']),
    sampleWindow(2, ['residence', 'extract']),
  ];
  const hall = openHall({ services, windows }, ['w1', 'w2']);
  hall.given('issue');
  hall.given('call_next');
  hall.given('start');
  hall.given('transfer', { returnToMe: true });
  hall.given('reroute', { services: ['residence'] });
  hall.given('call_next', { window: 'w2' });
  hall.given('start', { window: 'w2' });
  expect(hall.given('finish', { window: 'w2' })).toMatchObject([
    { type: 'service_finished', service: 'residence' },
    { type: 'ticket_completed' },
  ]);
  expect(hall.day.services.get('residence')?.issued).toBe(1);
});

test('RC-5 in the place of the present service alone, for the purpose of the visit', () => {
  const services = [
    sampleService('residence', 'documents', ['apply', 'collect']),
    sampleService('passport', 'documents', ['collect', 'apply']),
    sampleService('archive', 'documents', ['consult']),
    sampleService('extract', 'land'),
  ];
  const hall = openHall({ services, windows: [] }, []);
  hall.given('issue', { services: ['residence', 'extract'], purpose: 'apply' });
  const instead = { services: ['passport'], keepsRest: true };
  expect(hall.given('reroute', instead)).toMatchObject([
    { route: ['passport', 'extract'], purposes: ['apply', 'apply'] },
  ]);
  expect(hall.given('reroute', { services: ['archive'], keepsRest: true })).toMatchObject([
    { route: ['archive', 'extract'], purposes: ['consult', 'apply'] },
  ]);
  const collect = { ...instead, purposes: { passport: 'collect' } } as const;
  expect(hall.given('reroute', collect)).toMatchObject([{ purposes: ['collect', 'apply'] }]);
  expect(hall.given('reroute', { services: ['extract'], keepsRest: true })).toMatchObject([
    { route: ['extract'] },
  ]);
  const none = { services: [], keepsRest: true };
  expect(hall.refused('reroute', none)).toEqual({ code: 'no_service' });
  const unknown = { code: 'unknown_service', service: 'nothing' };
  expect(hall.refused('reroute', { services: ['nothing'], keepsRest: true })).toEqual(unknown);
});
