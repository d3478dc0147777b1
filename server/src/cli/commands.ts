import { centreCommands } from './centre-commands.ts';
import type { Command } from './command.ts';
import { copyCommands } from './copy-commands.ts';
import { doctorCommand } from './doctor.ts';
import { userCommands } from './user-commands.ts';

export const commands: readonly Command[] = [
  ...userCommands,
  ...centreCommands,
  ...copyCommands,
  doctorCommand,
];

/** The command whose words stand first, and what stands after them. */
export function commandOf(
  words: readonly string[],
): { readonly command: Command; readonly args: readonly string[] } | null {
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, index) => words[index] === word)) {
      return { command, args: words.slice(name.length) };
    }
  }
  return null;
}

export function helpText(): string {
  const lines = commands.flatMap(({ usage, summary }) => [`  talon ${usage}`, `      ${summary}`]);
  return [
    'Usage: talon COMMAND',
    '',
    ...lines,
    '',
    'The data folder and the address of links come from the environment, as for the server:',
    'TALON_DATA, TALON_PUBLIC_URL, TALON_KEY_FILE (docs/OPERATIONS.md).',
  ].join('\n');
}
