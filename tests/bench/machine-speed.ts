import type { Command } from '@talon/shared/domain/day/commands.ts';
import { type Day, decideDay, evolveDay, initialDay } from '@talon/shared/domain/day/day.ts';
import { sampleOpening, sampleSettings } from '@talon/shared/testing/sample-settings.ts';
import { atLeast, type Row } from './row.ts';

const waiting = 1000;
const cycles = 60_000;

function carryOut(day: Day, command: Command): void {
  const decision = decideDay(day, command);
  if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
  for (const event of decision.events) evolveDay(day, event);
}

/** Issue → call → start → finish, again and again, while a thousand others wait. */
export function measureMachine(): Row {
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
  const cycle = (): void => {
    issue();
    carryOut(day, { ...asked(), type: 'call_next', window: 'w1' });
    carryOut(day, { ...asked(), type: 'start', window: 'w1' });
    const rest = { outcome: null, delivered: null, next: false };
    carryOut(day, { ...asked(), type: 'finish', window: 'w1', ...rest });
  };
  for (let index = 0; index < 5000; index += 1) cycle();
  const from = process.hrtime.bigint();
  for (let index = 0; index < cycles; index += 1) cycle();
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  const done = [...day.ended.values()].filter(({ state }) => state === 'completed').length;
  if (done !== cycles + 5000) throw new Error(`${done} of ${cycles + 5000} visits were completed`);
  const how = `${cycles} cycles of four commands, ${done} visits completed, ${waiting} waiting`;
  return atLeast('decide + evolve, commands a second', (4 * cycles) / seconds, 100_000, how);
}
