import { isDeepStrictEqual } from 'node:util';
import type { Command } from '@talon/shared/domain/day/commands.ts';
import { type Day, decideDay, evolveDay, initialDay } from '@talon/shared/domain/day/day.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { waitingCount } from '@talon/shared/domain/day/read.ts';
import { sampleOpening, sampleSettings } from '@talon/shared/testing/sample-settings.ts';
import { atLeast, type Row } from './row.ts';

const waiting = 1000;
/** A long day of a large centre; the figure is of many of them. */
const visitsADay = 5000;
const days = 12;

interface Play {
  readonly day: Day;
  readonly cycle: () => void;
}

/** An open day with a window at work and a thousand people waiting; `log` is told what happens. */
function openDay(log: (events: readonly DayEvent[]) => void): Play {
  const by = { kind: 'staff', id: 'o1' } as const;
  const day = initialDay();
  let count = 0;
  const carryOut = (command: Command): void => {
    const decision = decideDay(day, command);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
    for (const event of decision.events) evolveDay(day, event);
    log(decision.events);
  };
  // Commands are written out property by property: spread together, their making alone would cost
  // more than deciding them.
  const nextId = (): string => `c${count++}`;
  const now = (): number => sampleOpening + count * 10;
  const issue = (): void =>
    carryOut({
      type: 'issue',
      id: nextId(),
      now: now(),
      by,
      ticket: `t${count}`,
      services: ['residence'],
      purpose: 'apply',
      priority: 'ordinary',
      language: 'uk',
      channel: 'kiosk',
      appointment: null,
      window: null,
    });
  const window = 'w1';
  carryOut({ type: 'open_day', id: nextId(), now: now(), by, settings: sampleSettings() });
  carryOut({ type: 'open_window', id: nextId(), now: now(), by, window, operator: 'o1' });
  for (let index = 0; index < waiting; index += 1) issue();
  const finish = (): void =>
    carryOut({
      type: 'finish',
      id: nextId(),
      now: now(),
      by,
      window,
      outcome: null,
      delivered: null,
      next: false,
    });
  const cycle = (): void => {
    issue();
    carryOut({ type: 'call_next', id: nextId(), now: now(), by, window });
    carryOut({ type: 'start', id: nextId(), now: now(), by, window });
    finish();
  };
  return { day, cycle };
}

/** The day that a log makes, with every visit completed and as many waiting as before. */
function foldedDay(log: readonly DayEvent[]): Day {
  const day = initialDay();
  for (const event of log) evolveDay(day, event);
  const done = [...day.ended.values()].filter(({ state }) => state === 'completed').length;
  if (done !== visitsADay) throw new Error(`${done} of ${visitsADay} visits were completed`);
  const left = waitingCount(day);
  if (left !== waiting) throw new Error(`${left} of ${waiting} are still waiting`);
  return day;
}

/** Plays a day to its end; seconds of its cycles. */
function play({ cycle }: Play): number {
  const from = process.hrtime.bigint();
  for (let visit = 0; visit < visitsADay; visit += 1) cycle();
  return Number(process.hrtime.bigint() - from) / 1e9;
}

/** Issue → call → start → finish, again and again, while a thousand others wait. */
export function measureMachine(): Row {
  // The first day warms the machine up and leaves the log that each of the others must be equal to.
  const log: DayEvent[] = [];
  play(openDay((events) => log.push(...events)));
  const expected = foldedDay(log);
  let seconds = 0;
  for (let index = 0; index < days; index += 1) {
    const opened = openDay(() => {});
    seconds += play(opened);
    if (!isDeepStrictEqual(opened.day, expected)) throw new Error('the log makes another day');
  }
  const how = `${days} days of ${visitsADay} cycles of four commands, each the day that its log makes, all completed, ${waiting} waiting`;
  const rate = (4 * days * visitsADay) / seconds;
  return atLeast('decide + evolve, commands a second', rate, 100_000, how);
}
