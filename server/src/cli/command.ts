import type { Config } from '../config.ts';
import type { Clock, Ids } from '../parts.ts';

/** What a command needs of the world; a test gives it another. */
export interface Terminal {
  readonly config: Config;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly say: (line: string) => void;
}

export interface Command {
  /** As it is typed: «user add». */
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Ends with the exit code. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Something the person at the terminal can mend; told without a stack. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
}
