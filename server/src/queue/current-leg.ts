import type { DayEventOf } from '@talon/shared/domain/day/events.ts';
import type { CategoryId, Instant, QueueInstant, ServiceId } from '@talon/shared/domain/words.ts';
import type { Stream } from './event-log.ts';
import type { VisitRow } from './visit-row.ts';

/** The leg a visit is in now, and when its present stretch (waiting, called, serving) began. */
export type CurrentLeg = { -readonly [Column in keyof VisitRow]: VisitRow[Column] } & {
  stretchFrom: QueueInstant;
};

interface Begin {
  readonly service: ServiceId;
  readonly category: CategoryId | null;
  readonly queuedAt: Instant;
  readonly stretchFrom: QueueInstant;
}

/** What stays the same through the legs of a visit, or is taken over from the one before. */
type Visit = Pick<
  CurrentLeg,
  | 'centre'
  | 'date'
  | 'sequence'
  | 'ticket'
  | 'letter'
  | 'ordinal'
  | 'purpose'
  | 'priority'
  | 'language'
  | 'channel'
  | 'issuedAt'
>;

export function firstLeg(
  stream: Stream,
  sequence: number,
  event: DayEventOf<'ticket_issued'>,
  begin: Begin,
): CurrentLeg {
  const { purpose, priority } = event.leg;
  const visit: Visit = {
    centre: stream.centre,
    date: stream.date,
    sequence,
    ticket: event.ticket,
    letter: event.letter,
    ordinal: event.ordinal,
    purpose,
    priority,
    language: event.language,
    channel: event.channel,
    issuedAt: event.at,
  };
  return newLeg(visit, 1, begin);
}

/** It begins and ends at once: nobody was called, nobody waited. Its row has no number. */
export function consultation(
  { centre, date }: Stream,
  sequence: number,
  event: DayEventOf<'consultation_given'>,
  category: CategoryId | null,
): CurrentLeg {
  const { at, by, visit: ticket, service, language, channel } = event;
  const visit: Visit = {
    centre,
    date,
    sequence,
    ticket,
    letter: '',
    ordinal: 0,
    purpose: 'consult',
    priority: 'ordinary',
    language,
    channel,
    issuedAt: at,
  };
  const leg = newLeg(visit, 1, { service, category, queuedAt: at, stretchFrom: at });
  const operator = by.kind === 'staff' ? by.id : null;
  const outcome = 'consulted' as const;
  return { ...leg, state: 'consultation', startedAt: at, endedAt: at, operator, outcome };
}

/** The leg after `before`: the same visit, another wait. */
export function nextLeg(before: CurrentLeg, begin: Begin): CurrentLeg {
  return newLeg(before, before.leg + 1, begin);
}

/** Column by column: so many keys spread into an object would make it a slow one. */
function newLeg(visit: Visit, leg: number, begin: Begin): CurrentLeg {
  return {
    centre: visit.centre,
    date: visit.date,
    sequence: visit.sequence,
    leg,
    ticket: visit.ticket,
    letter: visit.letter,
    ordinal: visit.ordinal,
    service: begin.service,
    category: begin.category,
    purpose: visit.purpose,
    priority: visit.priority,
    language: visit.language,
    channel: visit.channel,
    issuedAt: visit.issuedAt,
    queuedAt: begin.queuedAt,
    stretchFrom: begin.stretchFrom,
    state: 'waiting',
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
    promisedLow: null,
    promisedHigh: null,
  };
}
