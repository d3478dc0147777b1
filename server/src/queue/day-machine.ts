import { seenAfter } from '@talon/shared/domain/day/clock.ts';
import type { Command } from '@talon/shared/domain/day/commands.ts';
import {
  type Day,
  decideDay,
  dueCommands,
  evolveDay,
  initialDay,
  nextDueAt,
} from '@talon/shared/domain/day/day.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Refusal } from '@talon/shared/domain/day/refusals.ts';
import type { Decision } from '@talon/shared/domain/decider.ts';
import type { DaySettings } from '@talon/shared/domain/settings/day-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';

/** The state machine that a desk drives. */
export interface DayMachine<State> {
  readonly initialDay: () => State;
  readonly decideDay: (day: State, command: Command) => Decision<DayEvent, Refusal>;
  readonly evolveDay: (day: State, event: DayEvent) => State;
  /** The commands of the clock that are due at `now`, `seen` being the clock as last trusted. */
  readonly dueCommands: (day: State, now: Instant, seen: Instant) => readonly Command[];
  /** The settings it decides by; null before it is opened. */
  readonly settingsOf: (day: State) => DaySettings | null;
  readonly nextDueAt: (day: State) => Instant | null;
  /** The clock to trust after a look at it: `now`, unless it has jumped since `seen`. */
  readonly seenAfter: (day: State, seen: Instant, now: Instant) => Instant;
}

/** The day of the domain. */
export const dayMachine: DayMachine<Day> = {
  initialDay,
  decideDay,
  evolveDay,
  dueCommands,
  settingsOf: ({ settings }) => settings,
  nextDueAt,
  seenAfter,
};
