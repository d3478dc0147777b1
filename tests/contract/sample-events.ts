import type { VisitRow } from '@talon/server/src/queue/visit-row.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';

const base = Date.UTC(2026, 10, 2, 7);

/** The n-th event of a stream whose content does not matter, only that it is kept as it is. */
export function sampleEvent(n: number, ticket = `ticket-${n}`): DayEvent {
  return {
    type: 'ticket_cancelled',
    at: base + n,
    cause: `command-${n}`,
    by: { kind: 'staff', id: 'ґ’«є»-\u{1f3ab}\u00a0"\\' },
    ticket,
    reason: 'visitor',
  };
}

export function sampleEvents(from: number, count: number): DayEvent[] {
  return Array.from({ length: count }, (_, index) => sampleEvent(from + index));
}

export function sampleVisit(sequence: number, changes: Partial<VisitRow> = {}): VisitRow {
  return {
    centre: 'demo',
    date: '2026-11-02',
    sequence,
    leg: 1,
    ticket: `ticket-${sequence}`,
    letter: 'Ґ',
    ordinal: sequence,
    service: 'passport',
    category: null,
    purpose: 'apply',
    priority: 'ordinary',
    language: 'uk',
    channel: 'kiosk',
    state: 'waiting',
    issuedAt: base,
    queuedAt: base,
    calledAt: null,
    startedAt: null,
    endedAt: null,
    waitedMs: 0,
    calledMs: 0,
    walkedMs: 0,
    serviceMs: 0,
    targetMs: null,
    window: null,
    operator: null,
    calls: 0,
    recalls: 0,
    callRule: null,
    outcome: null,
    delivered: [],
    promisedLow: 10,
    promisedHigh: 15,
    ...changes,
  };
}
