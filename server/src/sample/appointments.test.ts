import { describe, expect, test } from 'vitest';
import { sampleAppointments } from './appointments.ts';
import { demoCentre } from './centre.ts';

describe('appointments of the demonstration', () => {
  test('each has a code of its own and a service that the centre offers for its purpose', () => {
    const centre = demoCentre();
    expect(centre.kiosk.checkIn).toBe(true);
    expect(new Set(sampleAppointments.map(({ code }) => code)).size).toBe(
      sampleAppointments.length,
    );
    for (const { code, service, purpose } of sampleAppointments) {
      expect(code).toMatch(/^\d{6}$/);
      const found = centre.services.find(({ id }) => id === service);
      expect(found?.purposes).toContain(purpose);
    }
  });
});
