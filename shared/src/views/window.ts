import { peek, sizeOf } from '../domain/calling/row.ts';
import { asPlace, queueTime, wallTime } from '../domain/day/clock.ts';
import { type Day, decideDay } from '../domain/day/day.ts';
import { nextFor, queueOrder } from '../domain/day/order.ts';
import { numberOf, parkedTickets, targetOf, waitedMs, waitingCount } from '../domain/day/read.ts';
import type { Ticket, Window } from '../domain/day/state.ts';
import type { Service } from '../domain/settings/centre-settings.ts';
import { defaultDesk } from '../domain/settings/desk-settings.ts';
import type { OperatorId } from '../domain/words.ts';
import { categoriesOf } from './board.ts';
import type { LocalText } from './common.ts';
import type { HallQueue } from './hall-queue.ts';
import type { Surroundings } from './surroundings.ts';
import { windowTicket } from './window-ticket.ts';
import type { DoneItem, ParkedItem, QueueItem, WindowView } from './window-view.ts';

const mostListed = 50;
const mostDone = 5;
const minute = 60_000;

/**
 * What the operator of one window sees: the ticket in hand, the queue in the order of calling, what
 * waits elsewhere, and the own day. For staff only: `nameOf` resolves an opaque staff id. Of a
 * visitor it says no more than the ticket does; the reason of a priority is never known.
 */
export function windowView(
  day: Day,
  around: Surroundings,
  windowId: string,
  nameOf: (operator: OperatorId) => string,
  hallQueue: HallQueue = queueOrder,
): WindowView {
  const { centre, version, hall, now } = around;
  const known = centre.windows.find(({ id }) => id === windowId);
  const window = day.windows.get(windowId);
  const zone = centre.zones.find(({ id }) => id === (window?.zone ?? known?.zone));
  const shared = {
    version,
    hall,
    at: now,
    timeZone: centre.timeZone,
    id: windowId,
    number: window?.number ?? known?.number ?? 0,
    zone: zone?.name ?? nothing,
    targetMs: centre.targets.apply.ordinary * minute,
    asksOutcome: (centre.desk ?? defaultDesk).asksOutcome,
  };
  if (window === undefined) return { ...shared, ...unopened };
  return {
    ...shared,
    ...stateOf(window, nameOf),
    ticket: window.ticket === null ? null : windowTicket(day, around, window, window.ticket),
    mine: nextFor(day, windowId, now, mostListed).map((ticket) => listed(day, around, ticket)),
    mineCount: countFor(day, window),
    hallQueue: hallQueue(day, now, mostListed).map((ticket) => listed(day, around, ticket)),
    hallCount: waitingCount(day),
    elsewhere: elsewhere(day, around, window),
    parked: parkedFor(day, around, window),
    ...ownDay(day, around, window),
    undo: undoOf(day, around, window),
    categories: categoriesOf(around, day, window, 'shortName'),
  };
}

const nothing: LocalText = { uk: '', ru: '', en: '' };

const unopened = {
  state: 'closed',
  operator: null,
  openedAt: null,
  freeSince: null,
  breakReason: null,
  breakFrom: null,
  breakUntil: null,
  armed: false,
  ticket: null,
  mine: [],
  mineCount: 0,
  hallQueue: [],
  hallCount: 0,
  elsewhere: [],
  parked: [],
  done: [],
  served: 0,
  meanServiceMs: null,
  undo: null,
  categories: [],
} as const;

type StateFields =
  | 'state'
  | 'operator'
  | 'openedAt'
  | 'freeSince'
  | 'breakReason'
  | 'breakFrom'
  | 'breakUntil'
  | 'armed';

function stateOf(
  window: Window,
  nameOf: (operator: OperatorId) => string,
): Pick<WindowView, StateFields> {
  const { state, operator, onBreak, armed } = window;
  const free = state === 'open' && window.ticket === null;
  return {
    state,
    operator: operator === null ? null : { id: operator, name: nameOf(operator) },
    openedAt: state === 'open' ? window.since : null,
    freeSince: free ? window.idleSince : null,
    breakReason: onBreak?.reason ?? null,
    breakFrom: onBreak === null ? null : window.since,
    breakUntil: onBreak?.until ?? null,
    armed,
  };
}

function serviceOf({ centre }: Surroundings, id: string): Service | undefined {
  return centre.services.find((service) => service.id === id);
}

function listed(day: Day, around: Surroundings, ticket: Ticket): QueueItem {
  const service = serviceOf(around, ticket.leg.service);
  const name = service?.name;
  return {
    id: ticket.id,
    number: numberOf(ticket),
    services: name === undefined ? [] : [name],
    category: service?.category ?? '',
    purpose: ticket.leg.purpose,
    priority: ticket.leg.priority,
    bookedFor: ticket.appointment?.bookedFor ?? null,
    waitedMs: waitedMs(day, ticket, around.now),
    targetMs: targetOf(day, ticket),
    directed: ticket.leg.directedTo !== null,
  };
}

/** All who wait for this window: in its lines, or directed to it or to whoever works there. */
function countFor(day: Day, window: Window): number {
  const toOperator =
    window.operator === null ? undefined : day.directedToOperator.get(window.operator);
  const rows = [
    ...window.served.map(({ line }) => line),
    ...[day.directedToWindow.get(window.id), toOperator].flatMap((row) => row ?? []),
  ];
  return rows.reduce((sum, row) => sum + sizeOf(row), 0);
}

/** Lines that this window does not serve, by category, the longest wait first. */
function elsewhere(day: Day, around: Surroundings, window: Window): WindowView['elsewhere'] {
  const own = new Set(window.served.map(({ line }) => line));
  const placeNow = asPlace(day, queueTime(day, around.now));
  const found = new Map<string, { waiting: number; longestMs: number }>();
  for (const { rule, lines } of day.services.values()) {
    for (const line of lines) {
      const first = peek(line);
      if (own.has(line) || first === undefined) continue;
      const sum = found.get(rule.category) ?? { waiting: 0, longestMs: 0 };
      sum.waiting += sizeOf(line);
      sum.longestMs = Math.max(sum.longestMs, Math.round(placeNow - first.leg.place));
      found.set(rule.category, sum);
    }
  }
  return around.centre.categories
    .flatMap(({ id, letter, name }) => {
      const sum = found.get(id);
      return sum === undefined ? [] : [{ letter, name, ...sum }];
    })
    .sort((a, b) => b.longestMs - a.longestMs);
}

/** What this window may call back: its own pool and the centre's. */
function parkedFor(day: Day, around: Surroundings, window: Window): readonly ParkedItem[] {
  const tickets = [...parkedTickets(day, window.id), ...parkedTickets(day, 'centre')];
  return tickets.flatMap((ticket) => {
    if (ticket.parking === null) return [];
    const { reason, pool, until } = ticket.parking;
    const by = ticket.window === null ? undefined : day.windows.get(ticket.window);
    return [
      {
        id: ticket.id,
        number: numberOf(ticket),
        service: serviceOf(around, ticket.leg.service)?.name ?? nothing,
        reason,
        pool,
        until: wallTime(day, until),
        window: by?.number ?? null,
      },
    ];
  });
}

/** What the operator has done today, wherever the window was. */
function ownDay(
  day: Day,
  around: Surroundings,
  window: Window,
): Pick<WindowView, 'done' | 'served' | 'meanServiceMs'> {
  const { operator } = window;
  const workday = operator === null ? undefined : day.workbook.workdays.get(operator);
  if (workday === undefined) return { done: [], served: 0, meanServiceMs: null };
  const done = workday.handled.slice(-mostDone).map((handled): DoneItem => {
    const service = serviceOf(around, handled.service);
    return {
      id: handled.ticket,
      number: handled.number,
      service: service?.name ?? nothing,
      state: handled.how,
      at: handled.at,
      serviceMs: handled.serviceMs,
      plannedMs: (service?.plannedMinutes ?? 0) * minute,
    };
  });
  return {
    done: done.reverse(),
    served: workday.served,
    meanServiceMs: workday.served === 0 ? null : workday.servedMs / workday.served,
  };
}

/** Offered exactly when asking for it now would be accepted. */
function undoOf(day: Day, around: Surroundings, window: Window): WindowView['undo'] {
  const record = window.undo;
  if (record === null || day.settings === null) return null;
  const by = { kind: 'system' } as const;
  const asked = { id: '', now: around.now, by, type: 'undo', window: window.id } as const;
  if (!decideDay(day, asked).ok) return null;
  const [first] = record.tickets;
  return {
    what: record.kind,
    number: record.kind === 'close' || first === undefined ? null : numberOf(first.live),
    until: wallTime(day, record.at + day.settings.time.undoSeconds * 1000),
  };
}
