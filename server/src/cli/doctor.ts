import type { Command, Terminal } from './command.ts';
import { type Check, checks } from './doctor-checks.ts';

const marks = { ok: ' ok ', note: 'note', fail: 'FAIL' } as const satisfies Record<
  Check['state'],
  string
>;

async function examine(_args: readonly string[], terminal: Terminal): Promise<number> {
  let failures = 0;
  for (const check of checks) {
    const found = await check(terminal).catch((error: unknown): readonly Check[] => [
      { state: 'fail', text: String(error) },
    ]);
    for (const { state, text } of found) {
      terminal.say(`${marks[state]}  ${text}`);
      if (state === 'fail') failures += 1;
    }
  }
  terminal.say(failures === 0 ? 'All is well.' : `${failures} to be mended.`);
  return failures === 0 ? 0 : 1;
}

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor',
  summary: 'looks at folder, database, keys, disk, port and programs; 1 when something is wrong',
  run: examine,
};
