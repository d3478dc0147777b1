import { queueTime } from '../domain/day/clock.ts';
import type { Day } from '../domain/day/day.ts';
import { numberOf, targetOf, waitedMs, waitingTickets } from '../domain/day/read.ts';
import type { Window } from '../domain/day/state.ts';
import type { ServiceWindow } from '../domain/settings/centre-settings.ts';
import { supervisionOf } from '../domain/settings/supervision-settings.ts';
import type { OperatorId } from '../domain/words.ts';
import { categoriesOf } from './board.ts';
import type { HallKpis, HallLoad, HallView, HallWindow } from './hall-view.ts';
import { hallAlerts } from './hall-view-alerts.ts';
import type { BesideHall } from './hall-view-beside.ts';
import { longestOf, normOf, serviceName, type Waiting } from './hall-view-parts.ts';
import type { Surroundings } from './surroundings.ts';

const minute = 60_000;

/**
 * The hall as those who run it see it: staff only. `nameOf` resolves an opaque staff id. Of a
 * visitor it says number, service and waits. O(waiting).
 */
export function hallView(
  day: Day,
  around: Surroundings,
  beside: BesideHall,
  nameOf: (operator: OperatorId) => string,
): HallView {
  const { centre, version, now, hall } = around;
  const waiting = waitingTickets(day).map((ticket) => ({
    ticket,
    waitedMs: waitedMs(day, ticket, now),
    targetMs: targetOf(day, ticket),
  }));
  return {
    version,
    at: now,
    timeZone: centre.timeZone,
    hall,
    phase: day.phase === 'open' ? 'open' : 'closed',
    mainLanguage: centre.mainLanguage,
    zones: centre.zones.map(({ id, name }) => ({ id, name })),
    kpis: kpisOf(day, around, beside, waiting),
    windows: centre.windows
      .map((set) => hallWindow(day, around, set, nameOf))
      .sort((a, b) => a.number - b.number),
    load: loadOf(day, around, waiting),
    arrivals: beside.figures.arrivals,
    alerts: hallAlerts(day, around, beside, { waiting, nameOf }),
    announcements: beside.announcements,
    messages: beside.messages,
  };
}

function kpisOf(
  day: Day,
  { centre }: Surroundings,
  { figures }: BesideHall,
  waiting: readonly Waiting[],
): HallKpis {
  const { called, within, lost, usual, meanWaitMs, satisfaction, ratings } = figures;
  const longest = longestOf(waiting);
  const all = called + lost;
  return {
    waiting: waiting.length,
    usualWaiting: usual?.waiting ?? null,
    meanWaitMs,
    targetMs: centre.targets.apply.ordinary * minute,
    longest:
      longest === undefined
        ? null
        : {
            number: numberOf(longest.ticket),
            waitedMs: longest.waitedMs,
            targetMs: longest.targetMs,
          },
    serviceLevel: all === 0 ? null : (within / all) * 100,
    within,
    called,
    lost,
    serviceLevelTarget: supervisionOf(centre).serviceLevel,
    served: day.served,
    usualServed: usual?.served ?? null,
    satisfaction,
    ratings,
  };
}

function hallWindow(
  day: Day,
  around: Surroundings,
  set: ServiceWindow,
  nameOf: (operator: OperatorId) => string,
): HallWindow {
  const window = day.windows.get(set.id);
  const place = { id: set.id, number: set.number, zone: set.zone };
  if (window === undefined || window.state === 'closed') return { ...place, ...closed };
  const { operator, ticket, onBreak } = window;
  return {
    ...place,
    state: stateOf(window),
    operator: operator === null ? null : { id: operator, name: nameOf(operator) },
    ticket:
      ticket === null
        ? null
        : {
            id: ticket.id,
            number: numberOf(ticket),
            service: serviceName(around, ticket.leg.service),
          },
    ms: msOf(day, around, window),
    normMs: ticket?.state === 'serving' ? normOf(day, ticket.leg.service) : null,
    until: onBreak?.until ?? null,
    categories: categoriesOf(around, day, window, 'shortName'),
  };
}

const closed = {
  state: 'closed',
  operator: null,
  ticket: null,
  ms: 0,
  normMs: null,
  until: null,
  categories: [],
} as const;

function stateOf({ state, ticket }: Window): HallWindow['state'] {
  if (state !== 'open') return state;
  if (ticket === null) return 'free';
  return ticket.state === 'serving' ? 'serving' : 'called';
}

/** A visit is measured in queue time, rest and idleness by the clock on the wall. */
function msOf(day: Day, { now }: Surroundings, window: Window): number {
  const { ticket } = window;
  if (ticket !== null) {
    const from = ticket.startedAt ?? ticket.calledAt;
    return Math.max(0, queueTime(day, now) - from);
  }
  return Math.max(0, now - (window.state === 'break' ? window.since : window.idleSince));
}

/** Categories with somebody in them, the longest mean wait first, then the others as set up. */
function loadOf(
  day: Day,
  { centre }: Surroundings,
  waiting: readonly Waiting[],
): readonly HallLoad[] {
  const sums = new Map<string, { people: number; waitedMs: number; targetMs: number }>();
  for (const { ticket, waitedMs: waited, targetMs } of waiting) {
    const category = day.services.get(ticket.leg.service)?.rule.category ?? '';
    const sum = sums.get(category) ?? { people: 0, waitedMs: 0, targetMs: 0 };
    sum.people += 1;
    sum.waitedMs += waited;
    sum.targetMs += targetMs;
    sums.set(category, sum);
  }
  const rows = centre.categories.map(({ id, letter, shortName }): HallLoad => {
    const sum = sums.get(id);
    return {
      category: id,
      letter,
      name: shortName,
      waiting: sum?.people ?? 0,
      meanMs: sum === undefined ? null : sum.waitedMs / sum.people,
      targetMs:
        sum === undefined ? centre.targets.apply.ordinary * minute : sum.targetMs / sum.people,
      windows: mannedFor(day, id),
    };
  });
  return rows.sort((a, b) => (b.meanMs ?? -1) - (a.meanMs ?? -1));
}

function mannedFor(day: Day, category: string): number {
  return [...day.windows.values()].filter(
    ({ state, profile }) =>
      state !== 'closed' &&
      profile.some(({ service }) => day.services.get(service)?.rule.category === category),
  ).length;
}
