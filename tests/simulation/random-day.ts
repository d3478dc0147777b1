import type { Command } from '@talon/shared/domain/day/commands.ts';
import { act, checkTwin, emptyHall, type Hall, tick } from './hall.ts';
import { ensure } from './ledger-state.ts';
import { opening, smallCentre, type Variant } from './small-centre.ts';
import { commandOf, type Step } from './steps.ts';
import { type Probes, probeUndo } from './undo-probe.ts';

const mostVisitors = 60;

function openHall(variant: Variant): Hall {
  const hall = emptyHall(1);
  const settings = smallCentre(variant);
  const opened = act(hall, {
    id: 'open',
    now: opening,
    by: { kind: 'system' },
    type: 'open_day',
    settings,
  });
  ensure(opened.ok, 'the day did not open');
  for (const [index, window] of ['w1', 'w2', 'w3'].entries()) {
    const by = { kind: 'staff', id: `o${index + 1}` } as const;
    const id = `open-${window}`;
    act(hall, { id, now: opening, by, type: 'open_window', window, operator: by.id });
  }
  return hall;
}

/** Runs the steps, the clock between them, and closes the day. Throws at the first broken promise. */
export function runDay(
  variant: Variant,
  steps: readonly Step[],
  probes: Probes | null = null,
): Hall {
  const hall = openHall(variant);
  const original = smallCentre(variant);
  let now = opening;
  let visitors = 0;
  for (const [count, step] of steps.entries()) {
    now += step.elapsed;
    tick(hall, now);
    if (step.what === 'issue' && visitors >= mostVisitors) continue;
    const tickets = [...hall.ledger.tickets.keys()];
    const did = act(hall, commandOf(step, { original, tickets, count, now }));
    if (did.ok && step.what === 'issue') visitors += 1;
    if (probes !== null && count % 5 === 0) {
      probeUndo(
        hall.log,
        `w${1 + (step.a % 4)}`,
        step.c,
        Math.max(now, hall.ledger.lastAt),
        probes,
      );
    }
  }
  closeDay(hall, now);
  return hall;
}

function closeDay(hall: Hall, now: number): void {
  const command: Command = { id: 'close', now, by: { kind: 'system' }, type: 'close_day' };
  const closed = act(hall, command);
  ensure(closed.ok, `the day did not close: ${closed.ok ? '' : closed.refusal.code}`);
  ensure(hall.ledger.closed, 'closing left the day open');
  checkTwin(hall, 'the whole log');
}
