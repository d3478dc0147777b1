import type { Command } from '@talon/shared/domain/day/commands.ts';
import { type Day, decideDay, evolveDay, initialDay } from '@talon/shared/domain/day/day.ts';
import { sampleOpening, sampleSettings } from '@talon/shared/testing/sample-settings.ts';
import { atLeast, type Row } from './row.ts';

const waiting = 1000;
/** A long day of a large centre; the figure is of many of them. */
const visitsADay = 5000;
const days = 12;

function carryOut(day: Day, command: Command): void {
  const decision = decideDay(day, command);
  if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
  for (const event of decision.events) evolveDay(day, event);
}

interface Play {
  readonly day: Day;
  readonly cycle: () => void;
}

/** An open day with a window at work and a thousand people waiting. */
function openDay(): Play {
  const by = { kind: 'staff', id: 'o1' } as const;
  const day = initialDay();
  let count = 0;
  const asked = () => ({ id: `c${count++}`, now: sampleOpening + count * 10, by });
  const issue = (): void =>
    carryOut(day, {
      ...asked(),
      type: 'issue',
      ticket: `t${count}`,
      services: ['residence'],
      purpose: 'apply',
      priority: 'ordinary',
      language: 'uk',
      channel: 'kiosk',
      appointment: null,
      window: null,
    });
  carryOut(day, { ...asked(), type: 'open_day', settings: sampleSettings() });
  carryOut(day, { ...asked(), type: 'open_window', window: 'w1', operator: 'o1' });
  for (let index = 0; index < waiting; index += 1) issue();
  const rest = { outcome: null, delivered: null, next: false };
  const cycle = (): void => {
    issue();
    carryOut(day, { ...asked(), type: 'call_next', window: 'w1' });
    carryOut(day, { ...asked(), type: 'start', window: 'w1' });
    carryOut(day, { ...asked(), type: 'finish', window: 'w1', ...rest });
  };
  return { day, cycle };
}

/** Issue → call → start → finish, again and again, while a thousand others wait. */
export function measureMachine(): Row {
  let seconds = 0;
  for (let index = 0; index <= days; index += 1) {
    const { day, cycle } = openDay();
    const from = process.hrtime.bigint();
    for (let visit = 0; visit < visitsADay; visit += 1) cycle();
    // The first day warms the machine up.
    if (index > 0) seconds += Number(process.hrtime.bigint() - from) / 1e9;
    const done = [...day.ended.values()].filter(({ state }) => state === 'completed').length;
    if (done !== visitsADay) throw new Error(`${done} of ${visitsADay} visits were completed`);
  }
  const how = `${days} days of ${visitsADay} cycles of four commands, all completed, ${waiting} waiting`;
  const rate = (4 * days * visitsADay) / seconds;
  return atLeast('decide + evolve, commands a second', rate, 100_000, how);
}
