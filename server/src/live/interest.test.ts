import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { describe, expect, test } from 'vitest';
import { gapFor, quickMs } from './interest.ts';

const happened = { at: 1, cause: 'c', by: { kind: 'clock' } } as const;
const at = (window: string) =>
  ({
    opened: { ...happened, type: 'window_opened', window, operator: 'o' },
    closed: { ...happened, type: 'window_closed', window },
    started: { ...happened, type: 'service_started', window, ticket: 't' },
  }) as const satisfies Record<string, Partial<DayEvent>>;
const gap = (event: object) =>
  gapFor({ kind: 'sign', centre: null, window: 'w7' }, event as DayEvent);

describe('a sign hears', () => {
  test('at once of its own window', () => {
    expect(gap(at('w7').started)).toBe(quickMs);
  });

  test('at once of another that opens or closes: it may promise that one', () => {
    expect([gap(at('w8').opened), gap(at('w8').closed)]).toEqual([quickMs, quickMs]);
  });

  test('nothing of what another does with its visitor', () => {
    expect(gap(at('w8').started)).toBeNull();
  });
});
