import { describe, expect, test } from 'vitest';
import { minutes } from '../../testing/asking.ts';
import { openHall } from '../../testing/hall.ts';
import { sampleOpening, sampleService, sampleSettings } from '../../testing/sample-settings.ts';

const kiosk = { kind: 'device', id: 'k1' } as const;

describe('issue', () => {
  test('T-1 an issued ticket waits in the line of its first service, purpose and class', () => {
    const hall = openHall();
    const [issued] = hall.given('issue', { services: ['extract', 'residence'], by: kiosk });
    expect(issued).toMatchObject({
      type: 'ticket_issued',
      by: kiosk,
      route: ['extract', 'residence'],
      purposes: ['apply', 'apply'],
      leg: { service: 'extract', purpose: 'apply', priority: 'ordinary', directedTo: null },
    });
    const line = hall.day.services.get('extract')?.lines[0];
    expect(line?.items.map(({ id }) => id)).toEqual(['t1']);
    expect(hall.day.tickets.get('t1')?.state).toBe('waiting');
  });

  test('T-2 a ticket has at least one service, none twice, and an id of its own', () => {
    const hall = openHall();
    expect(hall.refused('issue', { services: [] })).toEqual({ code: 'no_service' });
    expect(hall.refused('issue', { services: ['extract', 'extract'] })).toEqual({
      code: 'service_repeated',
      service: 'extract',
    });
    hall.given('issue');
    const again = { code: 'ticket_exists', ticket: 't1' };
    expect(hall.refused('issue')).toEqual(again);
    hall.given('cancel');
    expect(hall.refused('issue')).toEqual(again);
  });

  test('T-3 a service with one purpose takes it, of several the asked one must be one', () => {
    const hall = openHall();
    const passport = { services: ['passport'] };
    expect(hall.refused('issue', passport)).toEqual({
      code: 'purpose_required',
      service: 'passport',
    });
    expect(hall.refused('issue', { ...passport, purpose: 'consult' })).toEqual({
      code: 'purpose_not_offered',
      service: 'passport',
    });
    expect(hall.given('issue', { ...passport, purpose: 'collect' })).toMatchObject([
      { leg: { purpose: 'collect' } },
    ]);
  });

  test('T-3 a service that is added has the purpose of the visit, or it is not added', () => {
    const hall = openHall();
    const several = sampleService('passport', 'documents', ['consult', 'collect']);
    const services = [sampleService('residence', 'documents'), several];
    const other = openHall({ services, windows: [] }, []);
    for (const { given } of [hall, other]) given('issue');
    expect(hall.given('add_service', { service: 'passport' })).toMatchObject([
      { purpose: 'apply' },
    ]);
    expect(other.refused('add_service', { service: 'passport' })).toEqual({
      code: 'purpose_not_offered',
      service: 'passport',
    });
  });

  test('T-4 at least one service of the visit offers the asked purpose', () => {
    const hall = openHall();
    expect(hall.refused('issue', { purpose: 'collect' })).toEqual({
      code: 'purpose_not_offered',
      service: 'residence',
    });
    const both = { services: ['residence', 'passport'], purpose: 'collect' } as const;
    expect(hall.given('issue', both)).toMatchObject([{ purposes: ['apply', 'collect'] }]);
  });

  test('T-22 a service is asked for with a purpose of its own, the others with that of the visit', () => {
    const services = [
      sampleService('residence', 'documents', ['consult', 'apply', 'collect']),
      sampleService('extract', 'land', ['apply', 'collect']),
    ];
    const hall = openHall({ services, windows: [] }, []);
    const both = { services: ['residence', 'extract'] };
    const mixed = { ...both, purpose: 'apply', purposes: { extract: 'collect' } } as const;
    expect(hall.given('issue', mixed)).toMatchObject([{ purposes: ['apply', 'collect'] }]);
    const each = { residence: 'consult', extract: 'apply' } as const;
    const next = { ...both, ticket: 't2', purposes: each };
    expect(hall.given('issue', next)).toMatchObject([{ purposes: ['consult', 'apply'] }]);
    const wrong = { ...both, ticket: 't3', purposes: { ...each, extract: 'consult' } } as const;
    expect(hall.refused('issue', wrong)).toEqual({
      code: 'purpose_not_offered',
      service: 'extract',
    });
  });

  test('T-5 tickets are issued in the hours of the centre and not in its closures', () => {
    const lunch = { from: minutes(240), until: minutes(300) };
    const late = { from: minutes(520), until: minutes(600) };
    const hall = openHall({ closures: [lunch, late] });
    expect(hall.at(240).refused('issue')).toEqual({
      code: 'centre_closed',
      opensAt: lunch.until,
    });
    expect(hall.at(520).refused('issue')).toEqual({ code: 'centre_closed', opensAt: null });
    expect(hall.at(540).refused('issue')).toEqual({ code: 'centre_closed', opensAt: null });
    expect(hall.at(300).given('issue')).toHaveLength(1);
    const later = openHall({ issueFrom: minutes(30) });
    expect(later.refused('issue')).toEqual({ code: 'centre_closed', opensAt: minutes(30) });
    expect(later.at(540).refused('issue')).toEqual({ code: 'centre_closed', opensAt: null });
    const shut = openHall({ issueFrom: null, issueUntil: null });
    expect(shut.refused('issue')).toEqual({ code: 'centre_closed', opensAt: null });
  });

  test('T-6 the limits of a service and of the day count every ticket issued', () => {
    const few = sampleService('residence', 'documents', ['apply'], { dailyLimit: 1 });
    const services = [few, sampleService('extract', 'land')];
    const hall = openHall({ services, windows: [], dailyLimit: 2 }, []);
    hall.given('issue');
    hall.given('cancel');
    expect(hall.refused('issue', { ticket: 't2' })).toEqual({
      code: 'service_limit_reached',
      service: 'residence',
      limit: 1,
    });
    hall.given('issue', { ticket: 't2', services: ['extract'] });
    expect(hall.refused('add_service', { ticket: 't2', service: 'residence' })).toMatchObject({
      code: 'service_limit_reached',
    });
    expect(hall.refused('issue', { ticket: 't3', services: ['extract'] })).toEqual({
      code: 'day_limit_reached',
      limit: 2,
    });
  });

  test('T-7 legal priority cannot be taken remotely', () => {
    for (const channel of ['remote', 'phone'] as const) {
      const asked = { channel, priority: 'legal' } as const;
      expect(openHall().refused('issue', asked)).toEqual({ code: 'priority_not_remote' });
      expect(openHall().given('issue', { channel })).toHaveLength(1);
    }
  });

  test('T-18 a service that was given in this visit is not added to it again', () => {
    const hall = openHall();
    hall.given('issue', { services: ['residence', 'extract'] });
    for (const step of ['call_next', 'start', 'finish'] as const) hall.given(step);
    expect(hall.refused('add_service', { service: 'residence' })).toEqual({
      code: 'service_repeated',
      service: 'residence',
    });
    hall.given('add_service', { service: 'passport' });
  });

  test('T-18 a service is added to a visit after those it has, not twice', () => {
    const hall = openHall();
    hall.given('issue');
    expect(hall.given('add_service', { service: 'extract' })).toMatchObject([
      { type: 'service_added', service: 'extract', purpose: 'apply' },
    ]);
    for (const service of ['extract', 'residence']) {
      expect(hall.refused('add_service', { service })).toEqual({
        code: 'service_repeated',
        service,
      });
    }
    hall.given('add_service', { service: 'passport' });
    expect(hall.day.tickets.get('t1')?.pending.map(({ service }) => service)).toEqual([
      'extract',
      'passport',
    ]);
    hall.given('issue', { ticket: 't2', services: ['passport'], purpose: 'collect' });
    hall.given('cancel', { ticket: 't1' });
    expect(hall.refused('add_service')).toEqual({ code: 'not_waiting', state: 'cancelled' });
    const services = [
      sampleService('residence', 'documents'),
      sampleService('archive', 'documents', ['collect', 'consult']),
    ];
    const other = openHall({ services, windows: [] }, []);
    other.given('issue');
    expect(other.refused('add_service', { service: 'archive' })).toEqual({
      code: 'purpose_not_offered',
      service: 'archive',
    });
  });

  test('W-10 a walk-in is called to its window in the same decision', () => {
    const hall = openHall({}, ['w1', 'w2']);
    const walkIn = { channel: 'walk_in', window: 'w1' } as const;
    hall.given('issue', { ticket: 't0' });
    expect(hall.given('issue', walkIn)).toMatchObject([
      { type: 'ticket_issued' },
      {
        type: 'ticket_called',
        how: 'walk_in',
        window: 'w1',
        reason: { rule: 'walk_in', runnerUp: { ticket: 't0' } },
      },
    ]);
    const next = { ...walkIn, ticket: 't2' };
    expect(hall.refused('issue', next)).toEqual({ code: 'window_busy', ticket: 't1' });
    expect(hall.refused('issue', { ...next, window: 'w3' })).toEqual({ code: 'window_closed' });
    expect(hall.refused('issue', { ...next, window: 'w9' })).toMatchObject({
      code: 'unknown_window',
    });
    hall.given('start_break', { window: 'w2' });
    expect(hall.refused('issue', { ...next, window: 'w2' })).toEqual({ code: 'window_on_break' });
    expect(hall.day.tickets.has('t2')).toBe(false);
  });
});

describe('numbers', () => {
  test('N-1 the ordinal grows by one under each letter', () => {
    const hall = openHall();
    const numbers = ['residence', 'extract', 'residence'].map((service, index) => {
      const [issued] = hall.given('issue', { ticket: `t${index}`, services: [service] });
      return issued?.type === 'ticket_issued' ? `${issued.letter}${issued.ordinal}` : '';
    });
    expect(numbers).toEqual(['А1', 'Б1', 'А2']);
  });

  test('N-2 a cancelled or undone ticket gives its number to nobody', () => {
    const hall = openHall();
    hall.given('issue', { channel: 'walk_in', window: 'w1' });
    hall.given('undo');
    hall.given('cancel');
    expect(hall.given('issue', { ticket: 't2' })).toMatchObject([{ letter: 'А', ordinal: 2 }]);
  });

  test('N-3 the letter is that of the class, the service or the category', () => {
    const own = sampleService('extract', 'land', ['apply'], { letter: 'В' });
    const services = [sampleService('residence', 'documents'), own];
    const hall = openHall(
      {
        services,
        windows: [],
        letters: { legal: 'Л', appointment: 'Е' },
      },
      [],
    );
    const letterOf = (ticket: string, change: object) => {
      const [issued] = hall.given('issue', { ticket, ...change });
      return issued?.type === 'ticket_issued' ? issued.letter : null;
    };
    expect(letterOf('t1', {})).toBe('А');
    expect(letterOf('t2', { services: ['extract'] })).toBe('В');
    expect(letterOf('t3', { services: ['extract'], priority: 'legal' })).toBe('Л');
    const appointment = { id: 'a1', bookedFor: sampleOpening };
    expect(letterOf('t4', { appointment })).toBe('Е');
  });

  test('N-5 tickets of one millisecond keep the order of issue', () => {
    const hall = openHall();
    for (const ticket of ['t1', 't2', 't3']) hall.given('issue', { ticket });
    const places = ['t1', 't2', 't3'].map((id) => hall.day.tickets.get(id)?.leg.place ?? 0);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(new Set(places).size).toBe(3);
    expect(Math.floor(places[2] ?? 1)).toBe(0);
  });
});

describe('appointments', () => {
  const booked = (atMinutes: number) => ({ id: 'a1', bookedFor: minutes(atMinutes) });

  test('A-1 an appointment in time is due from the later of booked time and check-in', () => {
    const hall = openHall();
    const [issued] = hall.at(32).given('issue', { appointment: booked(30) });
    expect(issued).toMatchObject({
      leg: { priority: 'appointment', since: minutes(32) },
      appointment: { id: 'a1' },
    });
  });

  test('A-2 an early one stands at its booked time and comes before it to an idle window only', () => {
    const hall = openHall();
    hall.given('issue', { appointment: booked(30) });
    hall.given('issue', { ticket: 't2' });
    expect(hall.day.tickets.get('t1')?.leg.place).toBeCloseTo(30 * 60_000, 1);
    expect(hall.given('call_next')).toMatchObject([{ ticket: 't2' }]);
    hall.given('start');
    hall.given('finish');
    expect(hall.given('call_next')).toMatchObject([{ ticket: 't1', reason: { rule: 'only_one' } }]);
  });

  test('A-2 of two early ones the one whose time comes first is called', () => {
    const hall = openHall();
    hall.given('issue', { appointment: booked(60) });
    hall.given('issue', { ticket: 't2', appointment: { id: 'a2', bookedFor: minutes(30) } });
    expect(hall.given('call_next')).toMatchObject([
      { ticket: 't2', reason: { rule: 'early_appointment', runnerUp: { ticket: 't1' } } },
    ]);
  });

  test('A-3 one later than the grace is ordinary from its arrival', () => {
    const hall = openHall();
    hall.at(40.01).given('issue', { appointment: booked(30) });
    expect(hall.day.tickets.get('t1')?.leg.priority).toBe('ordinary');
    const other = openHall();
    other.at(40).given('issue', { appointment: booked(30) });
    expect(other.day.tickets.get('t1')?.leg.priority).toBe('appointment');
  });

  test('A-3 minutes of a pause make nobody late', () => {
    const hall = openHall();
    hall.at(30).given('pause');
    hall.at(60).given('resume');
    hall.at(65).given('issue', { appointment: booked(35) });
    expect(hall.day.tickets.get('t1')?.leg.priority).toBe('appointment');
  });

  test('A-4 an appointment is checked in once', () => {
    const hall = openHall();
    hall.given('issue', { appointment: booked(30) });
    expect(hall.refused('issue', { ticket: 't2', appointment: booked(30) })).toEqual({
      code: 'appointment_used',
      appointment: 'a1',
    });
  });

  test('A-5 one called before its time and sent on no longer waits for it', () => {
    const hall = openHall({}, ['w1', 'w3']);
    hall.given('issue', { appointment: booked(60) });
    hall.given('call_next');
    hall.at(5).given('transfer');
    expect(hall.day.tickets.get('t1')?.leg.place).toBeLessThan(6 * 60_000);
    hall.given('issue', { ticket: 't2', services: ['extract'] });
    expect(hall.given('call_next', { window: 'w3' })).toMatchObject([{ ticket: 't1' }]);
  });
});

test('S-3 a new limit holds at once', () => {
  const hall = openHall();
  hall.given('issue');
  hall.given('apply_settings', { settings: sampleSettings({ dailyLimit: 1 }) });
  expect(hall.refused('issue', { ticket: 't2' })).toEqual({ code: 'day_limit_reached', limit: 1 });
});
