import type { Command } from '@talon/shared/domain/day/commands.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Refusal } from '@talon/shared/domain/day/refusals.ts';
import type { Decision } from '@talon/shared/domain/decider.ts';
import type { Instant } from '@talon/shared/domain/words.ts';

/** The state machine that a desk drives; in production the day of the domain. */
export interface DayMachine<State> {
  readonly initialDay: () => State;
  readonly decideDay: (day: State, command: Command) => Decision<DayEvent, Refusal>;
  readonly evolveDay: (day: State, event: DayEvent) => State;
  /** The commands of the clock that are due. */
  readonly dueCommands: (day: State, now: Instant) => readonly Command[];
  readonly nextDueAt: (day: State) => Instant | null;
}
