import { queueTime, wallTime } from '../domain/day/clock.ts';
import type { Day } from '../domain/day/day.ts';
import type { CallReason, Candidate } from '../domain/day/events.ts';
import { missDueAt, noShowOffered, numberOf, targetOf, waitedMs } from '../domain/day/read.ts';
import { routeOfTicket, staysHere } from '../domain/day/route.ts';
import type { Ticket, Window } from '../domain/day/state.ts';
import type { LocalText } from './common.ts';
import type { Surroundings } from './surroundings.ts';
import type { Why, WhyCandidate, WindowTicket } from './window-view.ts';

const minute = 60_000;

/** The ticket a window holds, called or being served. */
export function windowTicket(
  day: Day,
  around: Surroundings,
  window: Window,
  ticket: Ticket,
): WindowTicket {
  const { now } = around;
  const queueNow = queueTime(day, now);
  const call = day.workbook.calls.get(window.id);
  const { startedAt } = ticket;
  const rule = day.services.get(ticket.leg.service)?.rule;
  return {
    id: ticket.id,
    number: numberOf(ticket),
    state: ticket.state === 'serving' ? 'serving' : 'called',
    services: routeOfTicket(ticket).map((id) => ({
      id,
      name: nameOf(around, id),
      done: ticket.done.includes(id),
    })),
    service: ticket.leg.service,
    purpose: ticket.leg.purpose,
    priority: ticket.leg.priority,
    language: ticket.language,
    channel: ticket.channel,
    issuedAt: ticket.issuedAt,
    bookedFor: ticket.appointment?.bookedFor ?? null,
    waitedMs: waitedMs(day, ticket, now),
    calledAt: call?.at ?? wallTime(day, ticket.calledAt),
    calledMs: Math.max(0, queueNow - ticket.calledAt),
    recalls: ticket.recalls,
    recallsMost: day.settings?.time.recallsBeforeNoShow ?? 0,
    startedAt: startedAt === null ? null : (call?.startedAt ?? wallTime(day, startedAt)),
    servedMs: startedAt === null ? null : Math.max(0, queueNow - startedAt),
    goesOn: goesOn(day, around, window, ticket),
    plannedMs: (rule?.plannedMinutes ?? 0) * minute,
    noShowOffered: noShowOffered(day, ticket),
    ...missing(day, ticket),
    why: whyOf(day, ticket, call ?? null),
  };
}

function nameOf({ centre }: Surroundings, id: string): LocalText {
  const service = centre.services.find((one) => one.id === id);
  return service?.name ?? { uk: id, ru: id, en: id };
}

/** The next service of the route, when the visitor stays here for it. */
function goesOn(day: Day, around: Surroundings, window: Window, ticket: Ticket): LocalText | null {
  const next = staysHere(day, window, ticket);
  return next === null ? null : nameOf(around, next.service);
}

/** When a call lapses by itself. */
function missing(day: Day, ticket: Ticket): Pick<WindowTicket, 'missedAt' | 'missAfterMs'> {
  const at = missDueAt(day, ticket);
  if (at === null) return { missedAt: null, missAfterMs: null };
  return { missedAt: wallTime(day, at), missAfterMs: at - ticket.calledAt };
}

interface Weighed {
  readonly ticket: string;
  readonly reason: CallReason;
  readonly runnerUp: string | null;
}

function whyOf(day: Day, ticket: Ticket, call: Weighed | null): Why {
  const calling = day.settings?.calling;
  const shares = {
    sharePriority: calling?.share.priority ?? 0,
    shareOf: calling?.share.of ?? 0,
  };
  const number = numberOf(ticket);
  if (call === null || call.ticket !== ticket.id) {
    const targetMs = targetOf(day, ticket);
    const winner = { number, priority: ticket.leg.priority, waitedMs: 0, targetMs, ratio: 0 };
    const mode = calling?.mode ?? 'share';
    return { mode, rule: 'only_one', winner, runnerUp: null, priorityCalls: 0, ...shares };
  }
  const { mode, rule, winner, runnerUp, priorityCalls } = call.reason;
  const second = runnerUp === null || call.runnerUp === null ? null : runnerUp;
  return {
    mode,
    rule,
    winner: weighed(winner, number),
    runnerUp: second === null ? null : weighed(second, call.runnerUp ?? ''),
    priorityCalls,
    ...shares,
  };
}

/** No more of a candidate than its class: why it has one is not known here. */
function weighed(candidate: Candidate, number: string): WhyCandidate {
  const { priority, waitedMs: waited, targetMs, ratio } = candidate;
  return { number, priority, waitedMs: Math.round(waited), targetMs, ratio };
}
