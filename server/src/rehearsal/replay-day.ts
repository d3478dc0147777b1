import type { Command } from '@talon/shared/domain/day/commands.ts';
import { type Day, decideDay, evolveDay, initialDay } from '@talon/shared/domain/day/day.ts';
import type { DayEvent, DayEventOf } from '@talon/shared/domain/day/events.ts';
import type { CallingRule } from '@talon/shared/domain/settings/day-settings.ts';
import type { Instant, TicketId } from '@talon/shared/domain/words.ts';
import type { Outside, RecordedDay } from './recorded-day.ts';
import { type Desk, desksOf, isOnDuty, nextBeginning } from './replayed-desk.ts';
import { type VisitTimes, visitTimes } from './visit-times.ts';

type Called = DayEventOf<'ticket_called'>;

interface Play {
  readonly day: Day;
  readonly desks: readonly Desk[];
  readonly times: VisitTimes;
  readonly calls: Called[];
  readonly rule: CallingRule;
  steps: number;
}

/**
 * The day once more under another rule of calling: the same people come at the same times and take
 * as long as they did, the same windows work at the same times and at their own pace, and the
 * scheduler decides anew who is called where. Gives its calls in order.
 */
export function replayDay(recorded: RecordedDay, rule: CallingRule): readonly Called[] {
  const play: Play = {
    day: initialDay(),
    desks: desksOf(recorded.windows),
    times: visitTimes(recorded),
    calls: [],
    rule,
    steps: 0,
  };
  const leaving = recorded.visits
    .flatMap(({ ticket, leftAt }) => (leftAt === null ? [] : [{ ticket, at: leftAt }]))
    .sort((a, b) => a.at - b.at);
  let gone = 0;
  for (const event of recorded.outside) {
    for (let left = leaving[gone]; left !== undefined && left.at <= event.at; ) {
      runDesks(play, left.at);
      leave(play, left.ticket, left.at);
      gone += 1;
      left = leaving[gone];
    }
    runDesks(play, event.at);
    if (event.type === 'day_closed') break;
    takeIn(play, event);
    if (bringsWork(event)) callAtFreeDesks(play, event.at);
  }
  return play.calls;
}

function takeIn(play: Play, event: Outside): void {
  const { rule } = play;
  if (event.type === 'day_opened' || event.type === 'settings_applied') {
    evolveDay(play.day, { ...event, settings: { ...event.settings, calling: rule } });
  } else evolveDay(play.day, event);
}

function bringsWork(event: Outside): boolean {
  return event.type !== 'day_opened' && event.type !== 'queue_paused';
}

/** Everything that the desks do until then, in the order in which it comes up. */
function runDesks(play: Play, until: Instant): void {
  for (;;) {
    let first: Desk | null = null;
    for (const desk of play.desks) {
      if (desk.dueAt <= until && desk.dueAt < (first?.dueAt ?? Number.POSITIVE_INFINITY)) {
        first = desk;
      }
    }
    if (first === null) return;
    step(play, first);
  }
}

/** What a desk does when its time has come: it goes on with its visitor, or calls one. */
function step(play: Play, desk: Desk): void {
  const at = desk.dueAt;
  const { id: window, ticket } = desk;
  if (ticket === null) {
    callNext(play, desk, at);
    return;
  }
  if (desk.phase === 'called' && play.times.missed(ticket)) {
    act(play, at, { type: 'no_show', window, ticket });
    rest(desk, at);
    return;
  }
  if (desk.phase === 'called') {
    act(play, at, { type: 'start', window });
    desk.phase = 'serving';
    desk.dueAt = at + play.times.serviceMs(ticket, serviceOf(play, ticket));
    return;
  }
  const finish = { type: 'finish', window, outcome: null, delivered: null, next: false } as const;
  const facts = act(play, at, finish);
  if (facts.some(({ type }) => type === 'service_continued')) {
    desk.dueAt = at + play.times.serviceMs(ticket, serviceOf(play, ticket));
    return;
  }
  rest(desk, at);
  if (facts.some(({ type }) => type === 'leg_queued')) callAtFreeDesks(play, at);
}

/** Between two visitors a desk takes the time that it took. */
function rest(desk: Desk, at: Instant): void {
  desk.ticket = null;
  desk.isFree = false;
  desk.dueAt = at + (desk.pacesMs[desk.turns % Math.max(1, desk.pacesMs.length)] ?? 0);
  desk.turns += 1;
}

function callNext(play: Play, desk: Desk, at: Instant): void {
  desk.dueAt = Number.POSITIVE_INFINITY;
  if (!isOnDuty(desk, at)) {
    desk.isFree = false;
    desk.dueAt = nextBeginning(desk, at);
    return;
  }
  if (!desk.isFree) desk.freeSince = at;
  desk.isFree = true;
  if (play.day.windows.get(desk.id)?.state === 'closed') {
    // Somebody of its own at each desk: who moved from one to another is no matter here.
    act(play, at, { type: 'open_window', window: desk.id, operator: `at ${desk.id}` });
  }
  const decision = decide(play, at, { type: 'call_next', window: desk.id });
  const call = decision.find((event) => event.type === 'ticket_called');
  if (call === undefined) {
    desk.dueAt = nextBeginning(desk, at);
    return;
  }
  evolveDay(play.day, call);
  play.calls.push(call);
  desk.isFree = false;
  desk.ticket = call.ticket;
  desk.phase = 'called';
  desk.dueAt = at + play.times.heldMs(call.ticket);
}

/** Whoever has been idle longest is asked first, then the lower number (W-7). */
function callAtFreeDesks(play: Play, at: Instant): void {
  const free = play.desks
    .filter((desk) => desk.isFree && desk.ticket === null)
    .sort((a, b) => a.freeSince - b.freeSince || a.order - b.order);
  for (const desk of free) callNext(play, desk, at);
}

function leave(play: Play, ticket: TicketId, at: Instant): void {
  if (play.day.tickets.get(ticket)?.state !== 'waiting') return;
  act(play, at, { type: 'cancel', ticket, reason: 'visitor' });
}

function serviceOf(play: Play, ticket: TicketId): string {
  return play.day.tickets.get(ticket)?.leg.service ?? '';
}

type Asked = Command extends infer One
  ? One extends Command
    ? Omit<One, 'id' | 'now' | 'by'>
    : never
  : never;

function decide(play: Play, now: Instant, asked: Asked): readonly DayEvent[] {
  play.steps += 1;
  const by = { kind: 'system' } as const;
  const command = { ...asked, id: `step-${play.steps}`, now, by } as Command;
  const decision = decideDay(play.day, command);
  return decision.ok ? decision.events : [];
}

function act(play: Play, now: Instant, asked: Asked): readonly DayEvent[] {
  const events = decide(play, now, asked);
  for (const event of events) evolveDay(play.day, event);
  return events;
}
