import { expect } from 'vitest';
import type { Command, CommandOf, CommandType } from '../domain/day/commands.ts';
import { type Day, decideDay, evolveDay, initialDay } from '../domain/day/day.ts';
import type { DayEvent } from '../domain/day/events.ts';
import type { Refusal } from '../domain/day/refusals.ts';
import type { DaySettings } from '../domain/settings/day-settings.ts';
import type { Instant } from '../domain/words.ts';
import { ask, minutes } from './asking.ts';
import { sampleSettings } from './sample-settings.ts';

export type Said<Type extends CommandType> = Partial<Omit<CommandOf<Type>, 'type'>>;

/** A day to try commands on: given what happened, when something is asked, then this follows. */
export interface Hall {
  readonly day: Day;
  /** Everything that happened so far. */
  readonly log: readonly DayEvent[];
  /** Moves the wall clock to so many minutes after the opening. */
  readonly at: (minutesAfterOpening: number) => Hall;
  /** The wall clock, for a command built by hand. */
  readonly now: () => Instant;
  /** Asks what must be accepted, and gives the facts. */
  readonly given: <Type extends CommandType>(
    type: Type,
    change?: Said<Type>,
  ) => readonly DayEvent[];
  /** Asks what must be refused, and gives the refusal; the day must stay as it was. */
  readonly refused: <Type extends CommandType>(type: Type, change?: Said<Type>) => Refusal;
  /** Applies a whole command as it is. */
  readonly run: (command: Command) => readonly DayEvent[];
}

/** A hall before its day is opened. */
export function unopenedHall(): Hall {
  const day = initialDay();
  const log: DayEvent[] = [];
  let now = minutes(0);
  const run = (command: Command) => {
    const decision = decideDay(day, command);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
    for (const event of decision.events) {
      evolveDay(day, event);
      log.push(event);
    }
    return decision.events;
  };
  const hall: Hall = {
    day,
    log,
    at: (minutesAfterOpening) => {
      now = minutes(minutesAfterOpening);
      return hall;
    },
    now: () => now,
    run,
    given: (type, change = {}) => run(ask(type, { now, ...change }) as Command),
    refused: (type, change = {}) => {
      const before = structuredClone(day);
      const decision = decideDay(day, ask(type, { now, ...change }) as Command);
      expect(day, `deciding ${type} changed the day`).toStrictEqual(before);
      if (decision.ok) throw new Error(`${type} was accepted`);
      return decision.refusal;
    },
  };
  return hall;
}

/** A hall whose day is open, with these windows opened by operators o1, o2, … in their order. */
export function openHall(
  change: Partial<DaySettings> = {},
  windows: readonly string[] = ['w1'],
): Hall {
  const hall = unopenedHall();
  hall.given('open_day', { settings: sampleSettings(change) });
  windows.forEach((window, index) => {
    hall.given('open_window', { window, operator: `o${index + 1}` });
  });
  return hall;
}
