import type { DayEvent, DayEventOf, DayEventType, Leg } from '@talon/shared/domain/day/events.ts';
import type {
  CategoryId,
  CommandId,
  Instant,
  QueueInstant,
  ServiceId,
  TicketId,
  WindowId,
} from '@talon/shared/domain/words.ts';
import { type CurrentLeg, consultation, firstLeg, nextLeg } from './current-leg.ts';
import type { Beside, Stream } from './event-log.ts';
import { createUndoMarks } from './undo-marks.ts';
import type { LegState, VisitKey } from './visit-row.ts';

/**
 * The `visits` projection of one live day: fed every event in order, it knows the rows that the
 * events since the last `drain` have changed. Holds only visits that may still change.
 */
export interface VisitBook {
  apply(event: DayEvent): void;
  /** What the ticket of a visit promised, in minutes. */
  promise(ticket: TicketId, low: number, high: number): void;
  /** The changed rows. They are the book's own: write or copy them before the next event. */
  drain(): Beside['visits'];
}

type Handlers = { readonly [Type in DayEventType]: ((event: DayEventOf<Type>) => void) | null };

export function createVisitBook(stream: Stream): VisitBook {
  const book = createPages(stream);
  const handlers = {
    ...handlersOfWaiting(book),
    ...handlersOfWindows(book),
    ...handlersOfDay(book),
  } satisfies Handlers;
  const byType: Readonly<Record<string, ((event: never) => void) | null>> = handlers;
  return {
    apply: (event) => byType[event.type]?.(event as never),
    promise: (ticket, low, high) => {
      const leg = book.legs.get(ticket);
      if (leg === undefined) return;
      leg.promisedLow = low;
      leg.promisedHigh = high;
      book.save(leg);
    },
    drain: book.drain,
  };
}

type Pages = ReturnType<typeof createPages>;

function createPages(stream: Stream) {
  const legs = new Map<TicketId, CurrentLeg>();
  const categories = new Map<ServiceId, CategoryId>();
  const pause = { from: null as Instant | null, totalMs: 0 };
  const issued = { count: 0 };
  const closes = new Map<WindowId, CommandId>();
  let saved = new Map<number, CurrentLeg>();
  let removed: VisitKey[] = [];

  const save = (leg: CurrentLeg) => saved.set(rowNumber(leg), leg);
  const remove = (key: VisitKey) => {
    saved.delete(rowNumber(key));
    removed.push(key);
  };
  const queueTime = (at: Instant): QueueInstant => (pause.from ?? at) - pause.totalMs;

  /** Closes the present stretch: its time goes to the column of the state it was spent in. */
  const turnTo = (leg: CurrentLeg, state: LegState, at: Instant) => {
    const now = queueTime(at);
    const spent = Math.max(0, now - leg.stretchFrom);
    if (leg.state === 'waiting') leg.waitedMs += spent;
    if (leg.state === 'called') {
      leg.calledMs += spent;
      if (state === 'serving') leg.walkedMs = spent;
    }
    if (leg.state === 'serving') leg.serviceMs += spent;
    leg.stretchFrom = now;
    leg.state = state;
    save(leg);
  };
  const end = (leg: CurrentLeg, state: LegState, at: Instant) => {
    turnTo(leg, state, at);
    leg.endedAt ??= at;
  };
  const categoryOf = (service: ServiceId) => categories.get(service) ?? null;
  const follow = (before: CurrentLeg, service: ServiceId, at: Instant): CurrentLeg => {
    const stretchFrom = queueTime(at);
    const category = categoryOf(service);
    const leg = nextLeg(before, { service, category, queuedAt: at, stretchFrom });
    legs.set(leg.ticket, leg);
    save(leg);
    return leg;
  };
  const drain = () => {
    const changed = { saved: [...saved.values()], removed };
    if (saved.size > 0) saved = new Map();
    removed = [];
    return changed;
  };
  const undo = createUndoMarks(legs, { save, remove });
  return {
    stream,
    legs,
    categories,
    pause,
    issued,
    closes,
    undo,
    save,
    categoryOf,
    queueTime,
    turnTo,
    end,
    follow,
    drain,
  };
}

/** One number for both parts of a key: exact for two million legs of four billion visits. */
function rowNumber({ sequence, leg }: VisitKey): number {
  return leg * 2 ** 32 + sequence;
}

function standsIn(book: Pages, leg: CurrentLeg, line: Leg): void {
  leg.service = line.service;
  leg.category = book.categories.get(line.service) ?? null;
  leg.purpose = line.purpose;
  leg.priority = line.priority;
  // An early appointment begins to wait at its booked time: until then the stretch is negative.
  leg.stretchFrom = Math.max(line.since, leg.stretchFrom);
  book.save(leg);
}

type OfTicket = DayEvent & { readonly ticket: TicketId };
type ToLine = OfTicket & { readonly leg: Leg };

/** Handlers of the events of tickets that the book knows. */
function handlersFor(book: Pages) {
  const on =
    <Event extends OfTicket>(handle: (leg: CurrentLeg, event: Event) => void) =>
    (event: Event) => {
      const leg = book.legs.get(event.ticket);
      if (leg !== undefined) handle(leg, event);
    };
  const last = (state: LegState) =>
    on<OfTicket>((leg, event) => {
      book.end(leg, state, event.at);
      book.legs.delete(leg.ticket);
    });
  const moved = on<ToLine>((leg, event) => {
    const { stretchFrom } = leg;
    standsIn(book, leg, event.leg);
    leg.stretchFrom = stretchFrom;
  });
  const waits = on<ToLine>((leg, event) => {
    const fresh = leg.state === 'parked' || leg.state === 'finished';
    const current = fresh ? book.follow(leg, event.leg.service, event.at) : leg;
    book.turnTo(current, 'waiting', event.at);
    Object.assign(current, { endedAt: null, calledAt: null, window: null, operator: null });
    standsIn(book, current, event.leg);
  });
  return { on, last, moved, waits };
}

function handlersOfWaiting(book: Pages) {
  const { on, last, moved, waits } = handlersFor(book);
  return {
    ticket_issued: (event: DayEventOf<'ticket_issued'>) => {
      book.issued.count += 1;
      const { service } = event.leg;
      const stretchFrom = book.queueTime(event.at);
      const begin = { service, category: null, queuedAt: event.at, stretchFrom };
      const leg = firstLeg(book.stream, book.issued.count, event, begin);
      book.legs.set(event.ticket, leg);
      standsIn(book, leg, event.leg);
    },
    consultation_given: (event: DayEventOf<'consultation_given'>) => {
      book.issued.count += 1;
      book.save(
        consultation(book.stream, book.issued.count, event, book.categoryOf(event.service)),
      );
    },
    service_added: null,
    leg_queued: waits,
    ticket_reinstated: waits,
    ticket_returned: waits,
    ticket_transferred: on<DayEventOf<'ticket_transferred'>>((leg, event) => {
      book.end(leg, 'transferred', event.at);
      standsIn(book, book.follow(leg, event.leg.service, event.at), event.leg);
    }),
    ticket_parked: on<DayEventOf<'ticket_parked'>>((leg, event) => {
      book.end(leg, 'parked', event.at);
    }),
    ticket_unparked: waits,
    ticket_fell_back: on<DayEventOf<'ticket_fell_back'>>((leg, event) => {
      book.undo.mark(event, 'close', leg.ticket);
      if (leg.state === 'waiting') moved(event);
      else waits(event);
    }),
    ticket_cancelled: last('cancelled'),
    ticket_expired: last('expired'),
    ticket_rerouted: moved,
    ticket_moved: moved,
    priority_withdrawn: on<DayEventOf<'priority_withdrawn'>>((leg, event) => {
      // Who came early for a booked time is an ordinary visitor from now on, and waits from now on.
      const stretchFrom = Math.min(leg.stretchFrom, book.queueTime(event.at));
      standsIn(book, leg, event.leg);
      leg.stretchFrom = stretchFrom;
    }),
  };
}

function handlersOfWindows(book: Pages) {
  const { on, last } = handlersFor(book);
  return {
    ticket_called: on<DayEventOf<'ticket_called'>>((leg, event) => {
      book.undo.mark(event, 'call', event.ticket);
      const current = leg.state === 'parked' ? book.follow(leg, leg.service, event.at) : leg;
      book.turnTo(current, 'called', event.at);
      current.calledAt = event.at;
      current.calls += 1;
      current.callRule = event.reason.rule;
      current.targetMs = event.reason.winner.targetMs;
      current.window = event.window;
      current.operator = event.operator;
    }),
    ticket_recalled: on<DayEventOf<'ticket_recalled'>>((leg) => {
      leg.recalls += 1;
      book.save(leg);
    }),
    service_started: on<DayEventOf<'service_started'>>((leg, event) => {
      book.turnTo(leg, 'serving', event.at);
      leg.startedAt = event.at;
    }),
    service_finished: on<DayEventOf<'service_finished'>>((leg, event) => {
      book.undo.mark(event, 'finish', event.ticket);
      book.end(leg, 'finished', event.at);
      leg.outcome = event.outcome;
      leg.delivered = event.delivered;
    }),
    service_continued: on<DayEventOf<'service_continued'>>((leg, event) => {
      const { window, operator } = leg;
      const current = book.follow(leg, event.service, event.at);
      Object.assign(current, { state: 'serving', startedAt: event.at, window, operator });
    }),
    ticket_completed: last('completed'),
    ticket_missed: on<DayEventOf<'ticket_missed'>>((leg, event) => {
      book.undo.mark(event, 'no_show', event.ticket);
      book.end(leg, 'no_show', event.at);
    }),
    ticket_unclosed: last('unclosed'),
  };
}

function handlersOfDay(book: Pages) {
  const settings = (event: DayEventOf<'day_opened' | 'settings_applied'>) => {
    for (const service of event.settings.services) {
      book.categories.set(service.id, service.category);
    }
  };
  return {
    day_opened: settings,
    settings_applied: settings,
    window_armed: null,
    window_disarmed: null,
    window_opened: null,
    window_closed: (event: DayEventOf<'window_closed'>) => {
      book.closes.set(event.window, event.cause);
    },
    break_started: null,
    break_changed: null,
    break_ended: null,
    profile_changed: null,
    queue_paused: (event: DayEventOf<'queue_paused'>) => {
      book.pause.from = event.at;
    },
    queue_resumed: (event: DayEventOf<'queue_resumed'>) => {
      book.pause.from = null;
      book.pause.totalMs += event.pausedMs;
    },
    action_undone: (event: DayEventOf<'action_undone'>) => {
      const close = book.closes.get(event.window);
      if (event.undid === 'close' && close !== undefined) book.undo.restoreAll(close, 'close');
      if (event.ticket !== null) book.undo.restore(event.ticket, event.undid);
    },
    day_closed: null,
  };
}
