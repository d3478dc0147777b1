import { describe, expect, test } from 'vitest';
import { bookedOf, minutesBetween } from './booked.ts';

const ticket = (bookedFor: string | null, priority: 'ordinary' | 'appointment' | 'legal') =>
  bookedOf({ bookedFor, priority, issuedAt: '2026-11-24T10:33:00+02:00' });

describe('how whoever booked came', () => {
  test('twelve minutes before the time is early', () => {
    expect(ticket('2026-11-24T10:45:00+02:00', 'appointment')?.came).toBe('early');
  });
  test('within two minutes before, and within the grace after, is on time', () => {
    expect(ticket('2026-11-24T10:34:00+02:00', 'appointment')?.came).toBe('due');
    expect(ticket('2026-11-24T10:25:00+02:00', 'appointment')?.came).toBe('due');
  });
  test('whom the server made ordinary is late; legal priority is never', () => {
    expect(ticket('2026-11-24T10:10:00+02:00', 'ordinary')?.came).toBe('late');
    expect(ticket('2026-11-24T10:10:00+02:00', 'legal')?.came).toBe('due');
  });
  test('without an appointment there is nothing to say', () => {
    expect(ticket(null, 'ordinary')).toBeNull();
  });
  test('minutes are whole and never none', () => {
    expect(minutesBetween(0, 12.4 * 60_000)).toBe(12);
    expect(minutesBetween(60_000, 55_000)).toBe(1);
  });
});
