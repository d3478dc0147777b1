import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import type { PrinterEmulator } from '../printing/emulator/printer-emulator.ts';
import { type Started, start } from '../start.ts';
import { openSqlite } from '../storage/sqlite/open.ts';
import { randomIds, systemClock } from '../system.ts';

export interface TestServer extends Started {
  readonly folder: string;
  /** Moves the server's clock on. */
  readonly passMs: (ms: number) => void;
  /** While it runs every write fails, as on a full disk, and reading goes on. */
  readonly withoutRoom: <Result>(run: () => Promise<Result>) => Promise<Result>;
}

interface Wanted {
  /** The quiet demonstration; false = an empty installation. */
  readonly demo?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps the folder of an earlier one: a restart. */
  readonly folder?: string;
  /** Of the demonstration; it ends with the server. */
  readonly printer?: PrinterEmulator;
}

/** A machine that many tests share is late for reasons of its own: that is no overload. */
const quiet = { TALON_LOG: 'silent', TALON_SLOW_LOOP_MS: '0' };

/** The whole server on a database of its own, without a port: `app.inject` speaks to it. */
export async function openTestServer(wanted: Wanted = {}): Promise<TestServer> {
  const { demo = true, env = {} } = wanted;
  const folder = wanted.folder ?? mkdtempSync(join(tmpdir(), 'talon-test-'));
  const flags = demo ? ['--demo', '--quiet'] : [];
  const read = readConfig({ ...quiet, TALON_DATA: folder, ...env }, flags);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const storage = openSqlite({ folder, onFault: () => {} });
  let aheadMs = 0;
  const parts = {
    config: read.config,
    log: pino({ level: read.config.logLevel }),
    clock: { now: () => systemClock.now() + aheadMs },
    ids: randomIds,
    store: storage.store,
    tables: storage.tables,
  };
  const started = await start(parts, wanted.printer ?? null);
  return {
    ...started,
    folder,
    passMs: (ms) => {
      aheadMs += ms;
    },
    withoutRoom: async (run) => {
      await sql`pragma query_only = 1`.execute(storage.tables);
      try {
        return await run();
      } finally {
        await sql`pragma query_only = 0`.execute(storage.tables);
      }
    },
    close: async () => {
      await started.close();
      await storage.close();
      if (wanted.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
