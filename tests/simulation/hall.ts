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
import { checkDay } from './invariants.ts';
import { applyEvent } from './ledger.ts';
import { emptyLedger, ensure, type Ledger, lastAction, ledgerQueueTime } from './ledger-state.ts';
import { checkNothingPersonal } from './personal.ts';
import { isSame } from './same.ts';
import { checkUndone } from './undone.ts';

/** A day with its log and everything that is checked after each step. */
export interface Hall {
  readonly day: Day;
  readonly ledger: Ledger;
  readonly history: CallHistory;
  readonly log: DayEvent[];
  /** The same day folded anew from the log as it is stored, event by event. */
  readonly twin: Day;
  steps: number;
  /** The day is compared with its twin on every n-th step, refused or not. */
  readonly compareEvery: number;
  /** How often an undo gave back the whole day, nothing else having happened since. */
  undone: number;
}

export function emptyHall(compareEvery: number): Hall {
  return {
    day: initialDay(),
    twin: initialDay(),
    ledger: emptyLedger(),
    history: new Map(),
    log: [],
    steps: 0,
    compareEvery,
    undone: 0,
  };
}

function takeIn(hall: Hall, event: DayEvent): void {
  checkNothingPersonal(event);
  if (event.type === 'ticket_called') checkCall(hall.ledger, hall.history, event);
  const cause = event.type === 'action_undone' ? lastAction(hall.ledger, event.window) : null;
  applyEvent(hall.ledger, event);
  evolveDay(hall.day, event);
  evolveDay(hall.twin, JSON.parse(JSON.stringify(event)));
  if (event.type === 'action_undone' && cause !== null) {
    forgetCall(hall.history, event);
    if (checkUndone(hall.day, hall.log, event, cause)) hall.undone += 1;
  }
  hall.log.push(event);
}

export type Did =
  | { readonly ok: true; readonly events: readonly DayEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** One command, decided, evolved and checked. Throws where an invariant does not hold. */
export function act(hall: Hall, command: Command): Did {
  hall.steps += 1;
  const decision = decideDay(hall.day, command);
  if (decision.ok) {
    for (const event of decision.events) takeIn(hall, event);
    checkDay(hall.day, hall.ledger);
    checkQueueTime(hall);
    if (decision.events.length > 0) checkRepeated(hall, command);
  }
  // The twin knows nothing but the events: after a refusal it is the day as it was before.
  if (hall.steps % hall.compareEvery === 0) {
    checkTwin(hall, decision.ok ? `the log of ${command.type}` : `refusing ${command.type}`);
  }
  return decision.ok ? decision : { ok: false, refusal: decision.refusal };
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

/** The log alone must give the same day, and deciding must leave it alone. */
export function checkTwin(hall: Hall, after: string): void {
  ensure(isSame(hall.twin, hall.day), `${after} gives another day`);
}
