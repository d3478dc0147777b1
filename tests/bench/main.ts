import { writeFileSync } from 'node:fs';
import { measureBoards } from './boards.ts';
import { measureCalls } from './calls.ts';
import { measureFirstScreen } from './first-screen.ts';
import { removeBenchFolders } from './folders.ts';
import { measureMachine } from './machine-speed.ts';
import { measureMemory } from './memory.ts';
import { measurePaint } from './paint.ts';
import { measurePrinting } from './printing.ts';
import { measureReports } from './reports.ts';
import { measureRestart } from './restart.ts';
import type { Row } from './row.ts';
import { measureSizes } from './sizes.ts';
import { machine, table } from './table.ts';
import { measureTickets } from './tickets.ts';
import { measureTouch } from './touch.ts';
import { measureVoice } from './voice.ts';

/** What a person waits for comes first: the heavy rows leave the disk busy for a while. */
const measures: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  touch: async () => [await measureTouch()],
  printing: async () => [await measurePrinting()],
  'first-screen': measureFirstScreen,
  voice: async () => [await measureVoice()],
  reports: async () => [await measureReports()],
  paint: async () => [await measurePaint()],
  sizes: async () => measureSizes(),
  machine: async () => [measureMachine()],
  tickets: async () => [await measureTickets()],
  calls: async () => [await measureCalls()],
  boards: async () => [await measureBoards()],
  memory: async () => [await measureMemory()],
  restart: async () => [await measureRestart()],
};

const args = process.argv.slice(2);
const jsonAt = args.indexOf('--json');
const file = jsonAt < 0 ? null : args[jsonAt + 1];
const only = args.filter((arg, index) => arg in measures && (jsonAt < 0 || index !== jsonAt + 1));

process.on('exit', removeBenchFolders);
const rows: Row[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (only.length > 0 && !only.includes(name)) continue;
  process.stdout.write(`• measuring ${name}…\n`);
  rows.push(...(await measure()));
}
process.stdout.write(`\n${machine()}\n\n${table(rows)}\n`);
if (file) {
  const written = rows.map(({ figure, value, limit, met }) => ({ figure, value, limit, met }));
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
}
process.exit(rows.every((row) => row.met) ? 0 : 1);
