import { queueTime } from '@talon/shared/domain/day/clock.ts';
import type { Command } from '@talon/shared/domain/day/commands.ts';
import {
  type Day,
  decideDay,
  dueCommands,
  evolveDay,
  initialDay,
} from '@talon/shared/domain/day/day.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Refusal } from '@talon/shared/domain/day/refusals.ts';
import { type CallHistory, checkCall, forgetCall } from './calling-rules.ts';
import { canonical } from './canonical.ts';
import { checkDay } from './invariants.ts';
import { applyEvent, emptyLedger, ensure, type Ledger, ledgerQueueTime } from './ledger.ts';
import { checkNothingPersonal } from './personal.ts';

/** A day with its log and everything that is checked after each step. */
export interface Hall {
  readonly day: Day;
  readonly ledger: Ledger;
  readonly history: CallHistory;
  readonly log: DayEvent[];
  steps: number;
  /** Compare the whole day on every n-th refusal: decide must leave it untouched. */
  readonly compareEvery: number;
}

export function emptyHall(compareEvery: number): Hall {
  return {
    day: initialDay(),
    ledger: emptyLedger(),
    history: new Map(),
    log: [],
    steps: 0,
    compareEvery,
  };
}

function takeIn(hall: Hall, event: DayEvent): void {
  checkNothingPersonal(event);
  if (event.type === 'ticket_called') checkCall(hall.ledger, hall.history, event);
  if (event.type === 'action_undone') forgetCall(hall.history, event);
  applyEvent(hall.ledger, event);
  evolveDay(hall.day, event);
  hall.log.push(event);
}

export type Did =
  | { readonly ok: true; readonly events: readonly DayEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** One command, decided, evolved and checked. Throws where an invariant does not hold. */
export function act(hall: Hall, command: Command): Did {
  hall.steps += 1;
  const compare = hall.steps % hall.compareEvery === 0;
  const before = compare ? canonical(hall.day) : '';
  const decision = decideDay(hall.day, command);
  if (compare) ensure(canonical(hall.day) === before, `deciding ${command.type} changed the day`);
  if (!decision.ok) return { ok: false, refusal: decision.refusal };
  for (const event of decision.events) takeIn(hall, event);
  checkDay(hall.day, hall.ledger);
  checkQueueTime(hall);
  if (decision.events.length > 0) checkRepeated(hall, command);
  return { ok: true, events: decision.events };
}

function checkRepeated(hall: Hall, command: Command): void {
  const again = decideDay(hall.day, command);
  ensure(again.ok && again.repeated && again.events.length === 0, 'a repeat had an effect');
}

/** Queue time by the definition, and standing still in a pause. */
function checkQueueTime({ day, ledger }: Hall): void {
  const at = ledger.lastAt;
  ensure(queueTime(day, at) === ledgerQueueTime(ledger, at), 'queue time is off');
  if (ledger.pausedAt === null) return;
  ensure(queueTime(day, at + 60_000) === queueTime(day, at), 'queue time ran in a pause');
}

/** Lets the clock do what is due. It must come to an end, and leave nothing due. */
export function tick(hall: Hall, now: number): void {
  const most = hall.ledger.tickets.size * 2 + 8;
  for (let round = 0; ; round += 1) {
    const [first] = dueCommands(hall.day, now);
    if (first === undefined) return;
    ensure(round < most, `what is due does not end: ${first.type}`);
    const done = act(hall, first);
    ensure(done.ok, `the clock's ${first.type} was refused: ${done.ok ? '' : done.refusal.code}`);
  }
}

/** The log alone must give the same day. */
export function checkReplay(hall: Hall): void {
  const again = initialDay();
  const stored: DayEvent[] = JSON.parse(JSON.stringify(hall.log));
  for (const event of stored) evolveDay(again, event);
  ensure(canonical(again) === canonical(hall.day), 'a replay of the log gives another day');
}
