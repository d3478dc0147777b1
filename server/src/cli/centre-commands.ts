import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { centreExport } from '@talon/shared/contract/centre-export.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import { createAudit } from '../audit/audit.ts';
import type { FieldError } from '../http/fault.ts';
import { fieldErrors } from '../http/validation.ts';
import { exportCentre, importCentre, type StoredFile } from '../settings/export-file.ts';
import { openSettings } from '../settings/store.ts';
import { type Command, CommandFault, type Terminal } from './command.ts';
import { isInUse, type OpenData, withData } from './open-data.ts';

type MediaTables = { media: StoredFile & { centre: string } };

function filesOf({ tables }: OpenData, centre: string): Promise<readonly StoredFile[]> {
  return tables
    .withTables<MediaTables>()
    .selectFrom('media')
    .select(['id', 'name', 'bytes'])
    .where('centre', '=', centre)
    .execute();
}

async function exportOne(args: readonly string[], terminal: Terminal): Promise<number> {
  const [centre, given] = args;
  if (centre === undefined || given === undefined) {
    throw new CommandFault('Which and where to? talon export CENTRE FILE');
  }
  const target = resolve(given);
  if (existsSync(target)) throw new CommandFault(`${target} is there already; name another file.`);
  return withData(terminal.config.dataFolder, async (data) => {
    const settings = await openSettings(data.tables, terminal.clock);
    const files = await filesOf(data, centre);
    const file = exportCentre(settings, centre, files, terminal.clock.now());
    if (file === null) {
      const known = settings.centres().map(({ id }) => id);
      throw new CommandFault(`There is no centre ${centre}; known are ${known.join(', ')}.`);
    }
    writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
    const entry = { by: 'command-line', centre, action: 'settings.exported', subject: centre };
    await createAudit(data.tables, terminal).record(entry);
    terminal.say(`${centre} is in ${target}.`);
    return 0;
  });
}

function tellFaults(faults: readonly FieldError[], file: string): never {
  const lines = faults.map(({ field, message }) => `  ${field}: ${message}`);
  throw new CommandFault([`${file} is not taken:`, ...lines].join('\n'));
}

function readFile(file: string) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandFault(`${file} cannot be read as JSON: ${String(error)}`);
  }
  const checked = centreExport.safeParse(parsed);
  return checked.success
    ? checked.data
    : tellFaults(fieldErrors(checked.error.issues, parsed), file);
}

async function importOne(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { into: { type: 'string' } },
    allowPositionals: true,
  });
  const [given] = positionals;
  if (given === undefined) throw new CommandFault('What? talon import FILE [--into CENTRE]');
  const file = readFile(resolve(given));
  const into = opaqueId.safeParse(values.into ?? file.centre.id);
  if (!into.success) throw new CommandFault('--into takes an id: latin letters, digits, dashes.');
  const { dataFolder } = terminal.config;
  if (isInUse(dataFolder)) {
    // It has the settings in memory and would not hear of these.
    throw new CommandFault('A server is running: import at «Settings» of its console, or stop it.');
  }
  return withData(dataFolder, async (data) => {
    const settings = await openSettings(data.tables, terminal.clock);
    const done = await importCentre(settings, file, into.data);
    if (done.kind === 'faulty') return tellFaults(done.faults, given);
    if (done.written.kind === 'stored') {
      const { version, changes } = done.written;
      await createAudit(data.tables, terminal).record({
        by: 'command-line',
        centre: into.data,
        action: 'settings.imported',
        subject: into.data,
        details: { version, changed: changes.length },
        found: changes,
      });
    }
    terminal.say(`${into.data} is ${done.created ? 'made' : 'replaced'} from ${given}.`);
    return 0;
  });
}

export const centreCommands: readonly Command[] = [
  {
    name: 'export',
    usage: 'export CENTRE FILE',
    summary: 'writes a whole centre into a file; a server may be running',
    run: exportOne,
  },
  {
    name: 'import',
    usage: 'import FILE [--into CENTRE]',
    summary: 'takes a centre from such a file; the server must be stopped',
    run: importOne,
  },
];
