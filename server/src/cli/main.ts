import { readConfig } from '../config.ts';
import { randomIds, systemClock } from '../system.ts';
import { commandOf, helpText } from './commands.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

async function run(words: readonly string[]): Promise<number> {
  const asksHelp = words.length === 0 || words.some((word) => ['--help', '-h'].includes(word));
  if (asksHelp) {
    say(helpText());
    return words.length === 0 ? 2 : 0;
  }
  const found = commandOf(words);
  if (found === null) {
    complain(`There is no such command: ${words.join(' ')}\n\n${helpText()}`);
    return 2;
  }
  const read = readConfig(process.env, []);
  if (!read.ok) {
    complain(read.faults.join('\n'));
    return 1;
  }
  const terminal = { config: read.config, clock: systemClock, ids: randomIds, say };
  return found.command.run(found.args, terminal);
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // What a person can mend is told in a sentence; the stack of the rest is no help to them.
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
