import type { DayEventOf, Leg } from '@talon/shared/domain/day/events.ts';
import { ensure, type Ledger, ledgerQueueTime, windowOf } from './ledger-state.ts';

interface PastCall {
  /** It came from a line by the scheduler's choice: the others are outside of the share. */
  readonly counted: boolean;
  readonly priority: boolean;
  readonly ordinaryWaited: boolean;
}

/** Calls of each window that stand, oldest first: one that was taken back was never made. */
export type CallHistory = Map<string, PastCall[]>;

interface Waiting {
  readonly id: string;
  readonly leg: Leg;
  readonly ratio: number;
  readonly due: boolean;
}

const isPriority = (leg: Leg): boolean =>
  leg.priority === 'legal' || leg.priority === 'appointment';

function targetMinutes(ledger: Ledger, leg: Leg): number {
  const settings = ledger.settings;
  ensure(settings !== null, 'a call on an unopened day');
  // Who waits for a service that was left out keeps its target.
  const own = ledger.rules.get(leg.service)?.targets?.[leg.purpose];
  const named = own?.[leg.priority];
  if (named !== undefined) return named;
  if (leg.priority !== 'returning') return settings.targets[leg.purpose][leg.priority];
  return own?.ordinary ?? settings.targets[leg.purpose].ordinary;
}

/** Everybody who waits in a line that this window serves, by the ledger. */
function waitingFor(ledger: Ledger, windowId: string, at: number): readonly Waiting[] {
  const { profile } = windowOf(ledger, windowId);
  const placeNow = ledgerQueueTime(ledger, at) - ledger.openedAt;
  const found: Waiting[] = [];
  for (const [id, { state, leg }] of ledger.tickets) {
    if (state !== 'waiting' || leg.directedTo !== null) continue;
    const served = profile.some(
      (line) =>
        line.service === leg.service &&
        (line.purposes === null || line.purposes.includes(leg.purpose)),
    );
    if (!served) continue;
    const ratio = Math.max(0, placeNow - leg.place) / (targetMinutes(ledger, leg) * 60_000);
    const due = leg.priority !== 'appointment' || Math.floor(leg.place) <= placeNow;
    found.push({ id, leg, ratio, due });
  }
  return found;
}

const sameTo = 1e-9;

/**
 * Checks a call of the scheduler against the mode's promise, with the ledger as it stood before the
 * call. A directed or hand-chosen ticket is outside of the promise.
 */
export function checkCall(
  ledger: Ledger,
  history: CallHistory,
  event: DayEventOf<'ticket_called'>,
): void {
  const ticket = ledger.tickets.get(event.ticket);
  ensure(ticket !== undefined, 'a call of nobody');
  const call = { counted: false, priority: isPriority(ticket.leg), ordinaryWaited: false };
  const calls = history.get(event.window) ?? [];
  history.set(event.window, [...calls, call]);
  if (event.how !== 'next' && event.how !== 'armed') return;
  if (ticket.leg.directedTo !== null) return;
  const waiting = waitingFor(ledger, event.window, event.at);
  const winner = waiting.find(({ id }) => id === event.ticket);
  ensure(winner !== undefined, 'a window called a ticket of a line it does not serve');
  const due = waiting.filter((one) => one.due);
  if (!winner.due) {
    ensure(due.length === 0, 'an early appointment was called past somebody who was due');
    return;
  }
  const mode = ledger.settings?.calling.mode;
  if (mode === 'fifo') {
    const earlier = due.find((one) => one.leg.place < winner.leg.place);
    ensure(earlier === undefined, `FIFO: ${earlier?.id} stood before ${winner.id}`);
  }
  if (mode === 'ratio') {
    const longer = due.find((one) => one.ratio > winner.ratio + sameTo);
    ensure(longer === undefined, `ratio: ${longer?.id} waited longer by its target`);
  }
  if (mode === 'strict' && !isPriority(winner.leg)) {
    ensure(!due.some((one) => isPriority(one.leg)), 'strict: an ordinary ticket before a priority');
  }
  const ordinaryWaited = due.some((one) => !isPriority(one.leg));
  const standing = [...calls, { ...call, counted: true, ordinaryWaited }];
  history.set(event.window, standing);
  if (mode === 'share') checkShare(standing);
}

function checkShare(calls: readonly PastCall[]): void {
  const last = calls.filter(({ counted }) => counted).slice(-3);
  const starved =
    last.length === 3 && last.every((call) => call.priority) && last[2]?.ordinaryWaited === true;
  ensure(!starved, 'share: three priority calls while ordinary visitors waited');
}

/** A call that its window took back counts as not made. */
export function forgetCall(history: CallHistory, event: DayEventOf<'action_undone'>): void {
  if (event.undid === 'call') history.get(event.window)?.pop();
}
