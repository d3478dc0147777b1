import type { Decider } from '../decider.ts';
import type { Command } from './commands.ts';
import { decideDay } from './decide.ts';
import { dueCommands, nextDueAt } from './due.ts';
import type { DayEvent } from './events.ts';
import { evolveDay } from './evolve.ts';
import type { Refusal } from './refusals.ts';
import { type Day, initialDay } from './state.ts';

/** One centre on one date as a state machine: the only thing that decides about its queue. */
export const dayDecider: Decider<Day, Command, DayEvent, Refusal> = {
  initial: initialDay,
  decide: decideDay,
  evolve: evolveDay,
};

export { type Day, decideDay, dueCommands, evolveDay, initialDay, nextDueAt };
