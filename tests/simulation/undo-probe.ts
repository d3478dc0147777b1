import type { Command } from '@talon/shared/domain/day/commands.ts';
import { type Day, decideDay, evolveDay } from '@talon/shared/domain/day/day.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { canonical } from './canonical.ts';
import { ensure } from './ledger-state.ts';
import { fold } from './undone.ts';

/** Does a command and takes it back on a copy of the day; counts how often that was possible. */
export interface Probes {
  readonly taken: Map<string, number>;
}

const undoable = ['call_next', 'call_chosen', 'no_show', 'finish', 'finish_next', 'close_window'];

function carryOut(day: Day, command: Command): readonly DayEvent[] {
  const decision = decideDay(day, command);
  if (!decision.ok) return [];
  for (const event of decision.events) evolveDay(day, event);
  return decision.events;
}

function tried(
  kind: string,
  day: Day,
  window: string,
  asked: Pick<Command, 'now' | 'by'>,
): Command {
  const base = { ...asked, id: 'probe', window };
  const waiting = [...day.tickets.values()].find((ticket) => ticket.state === 'waiting');
  const finish = { ...base, type: 'finish', outcome: null, delivered: null } as const;
  if (kind === 'finish') return { ...finish, next: false };
  if (kind === 'finish_next') return { ...finish, next: true };
  if (kind === 'call_chosen')
    return { ...base, type: 'call_chosen', ticket: waiting?.id ?? 'none' };
  if (kind === 'no_show') return { ...base, type: 'no_show', ticket: null };
  if (kind === 'close_window') return { ...base, type: 'close_window' };
  return { ...base, type: 'call_next' };
}

/** How many steps back lead to where the command began; null: nothing this window could undo. */
function stepsBack(events: readonly DayEvent[], window: string): number | null {
  const own = events.filter((event) => 'window' in event && event.window === window);
  const elsewhere = events.some(
    (event) => event.type === 'ticket_called' && event.window !== window,
  );
  if (elsewhere) return null;
  const calls = own.filter((event) => event.type === 'ticket_called').length;
  const others = own.filter((event) =>
    ['ticket_missed', 'service_finished', 'window_closed'].includes(event.type),
  ).length;
  return calls + others === 0 ? null : calls + others;
}

/** Every undo restores exactly what was, told on a copy: the given log stays as it is. */
export function probeUndo(
  log: readonly DayEvent[],
  window: string,
  choice: number,
  now: number,
  probes: Probes,
): void {
  const day = fold(log);
  const kind = undoable[choice % undoable.length] ?? 'call_next';
  const by = { kind: 'staff', id: 'o1' } as const;
  // A window that the settings left out closes for good (S-5).
  if (kind === 'close_window' && day.windows.get(window)?.retired === true) return;
  const before = canonical(day);
  const events = carryOut(day, tried(kind, day, window, { now, by }));
  const back = stepsBack(events, window);
  if (back === null) return;
  for (let step = 0; step < back; step += 1) {
    // The clock has gone on by then, by no more than may be taken back.
    const later = now + (choice % 10) * 1000;
    const undo: Command = { id: `undo-${step}`, now: later, by, type: 'undo', window };
    const done = decideDay(day, undo);
    ensure(done.ok, `the undo of ${kind} was refused: ${done.ok ? '' : done.refusal.code}`);
    for (const event of done.events) evolveDay(day, event);
  }
  ensure(canonical(day) === before, `the undo of ${kind} left something changed`);
  probes.taken.set(kind, (probes.taken.get(kind) ?? 0) + 1);
}
