import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Instant, ServiceId, TicketId, WindowId } from '@talon/shared/domain/words.ts';
import type { VisitRow } from '../queue/visit-row.ts';
import { asBrought, pacesOf, recordedVisit } from './recorded-visit.ts';
import { shiftsOf } from './shifts.ts';

/** What came to the hall from outside: it comes again at the same time, whoever is called when. */
export type Outside = Extract<DayEvent, { readonly type: (typeof outsideTypes)[number] }>;
const outsideTypes = [
  'day_opened',
  'settings_applied',
  'profile_changed',
  'ticket_issued',
  'queue_paused',
  'queue_resumed',
  'day_closed',
] as const satisfies readonly DayEvent['type'][];

/** From when until when somebody worked at a window, breaks left out. */
export interface Shift {
  readonly from: Instant;
  readonly until: Instant;
}

export interface RecordedWindow {
  readonly id: WindowId;
  readonly shifts: readonly Shift[];
  /** Time from each visit's end to the next call with somebody waiting, ms: the desk's own pace. */
  readonly pacesMs: readonly number[];
}

/** How a visit went, apart from its waiting. */
export interface RecordedVisit {
  readonly ticket: TicketId;
  /** Called, it did not come. */
  readonly missed: boolean;
  /** When the visitor gave up waiting. */
  readonly leftAt: Instant | null;
  /** From the call to the window, or until the call was given up, ms; null: was never called. */
  readonly heldMs: number | null;
  /** Time at windows by service, ms. */
  readonly serviceMs: Readonly<Partial<Record<ServiceId, number>>>;
}

/** A day as it was, without the order in which people were called: plain data for a thread. */
export interface RecordedDay {
  readonly outside: readonly Outside[];
  readonly windows: readonly RecordedWindow[];
  readonly visits: readonly RecordedVisit[];
}

/** Takes a closed day apart: its events in order, and every leg of its visits. */
export function recordedDay(events: readonly DayEvent[], rows: readonly VisitRow[]): RecordedDay {
  const legsOf = new Map<TicketId, VisitRow[]>();
  for (const row of rows) {
    const known = legsOf.get(row.ticket);
    if (known === undefined) legsOf.set(row.ticket, [row]);
    else known.push(row);
  }
  const walkIns = new Map<TicketId, WindowId>();
  for (const event of events) {
    if (event.type !== 'ticket_called' || event.how !== 'walk_in') continue;
    walkIns.set(event.ticket, event.window);
  }
  const brought = (event: Outside): Outside =>
    event.type === 'ticket_issued'
      ? asBrought(event, legsOf.get(event.ticket) ?? [], walkIns.get(event.ticket))
      : event;
  return {
    outside: events.filter(isOutside).map(brought),
    windows: [...shiftsOf(events)].map(([id, shifts]) => ({
      id,
      shifts,
      pacesMs: pacesOf(rows.filter(({ window }) => window === id)),
    })),
    visits: [...legsOf].map(([ticket, legs]) => recordedVisit(ticket, legs)),
  };
}

function isOutside(event: DayEvent): event is Outside {
  return outsideTypes.some((type) => type === event.type);
}
