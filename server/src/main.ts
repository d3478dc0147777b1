import closeWithGrace from 'close-with-grace';
import { destination, pino } from 'pino';
import { type Config, readConfig } from './config.ts';
import { signInLine } from './demo.ts';
import { appointmentsLine } from './demo-appointments.ts';
import { loggerOptions } from './http/log.ts';
import { claimFolder } from './ops/demonstration.ts';
import { startPrinterEmulator } from './printing/emulator/printer-emulator.ts';
import { start, version } from './start.ts';
import { openSqlite } from './storage/sqlite/open.ts';
import { randomIds, systemClock } from './system.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

function giveUp(...lines: readonly string[]): never {
  process.stderr.write(`Talon cannot start.\n${lines.join('\n')}\n`);
  process.exit(1);
}

async function run(config: Config): Promise<void> {
  const why = claimFolder(config);
  if (why !== null) giveUp(why);
  say(`Talon ${version}, data in ${config.dataFolder}`);
  const log = pino(loggerOptions(config.logLevel), destination({ fd: 2, sync: false }));
  const onFault = (error: unknown) => log.error({ err: error }, 'storage');
  const storage = openSqlite({ folder: config.dataFolder, onFault });
  const printer = config.demo ? await startPrinterEmulator() : null;
  const ground = {
    config,
    log,
    clock: systemClock,
    ids: randomIds,
    store: storage.store,
    tables: storage.tables,
  };
  const started = await start(ground, printer);
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err !== undefined) log.fatal({ err }, 'stopping');
    await started.close();
    await storage.close();
  });
  await started.app.listen({ host: config.host, port: config.port });
  say(`Serving ${config.publicUrl}/`);
  if (config.demo) say(`${signInLine()}\n${appointmentsLine()}`);
  if (started.firstRunToken !== null) {
    say('Nobody can sign in yet. For the first administrator, once, within 30 minutes:');
    say(`  ${config.publicUrl}/first-run/#${started.firstRunToken}`);
  }
}

const read = readConfig(process.env, process.argv.slice(2));
if (!read.ok) giveUp(...read.faults);
run(read.config).catch((error: unknown) => {
  giveUp(error instanceof Error ? error.message : String(error));
});
