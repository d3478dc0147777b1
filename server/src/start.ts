import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { fillDemo, startDemoVisitors } from './demo.ts';
import { startDemoAppointments } from './demo-appointments.ts';
import { startDemoHistory } from './demo-history.ts';
import { type Ground, type House, openHouse } from './house.ts';
import { createIdentify } from './http/identify.ts';
import { serverFolder } from './place.ts';
import type { PrinterEmulator } from './printing/emulator/printer-emulator.ts';
import { importSettingsFile } from './settings/import-file.ts';
import { createSlices, liveDays } from './slices.ts';

export const version: string = JSON.parse(
  readFileSync(join(serverFolder, 'package.json'), 'utf8'),
).version;

export interface Started {
  readonly app: FastifyInstance;
  readonly house: House;
  /** Of the one-time link while nobody can sign in; null afterwards. */
  readonly firstRunToken: string | null;
  readonly close: () => Promise<void>;
}

/**
 * Everything of the server but the store and the port: the house, its slices, the application. The
 * demonstration may bring a printer along.
 */
export async function start(
  ground: Ground,
  demoPrinter: PrinterEmulator | null = null,
): Promise<Started> {
  const { config, log } = ground;
  const house = await openHouse(ground);
  if (config.demo) await fillDemo(house, demoPrinter?.port ?? null);
  await takeSettingsFile(ground, house.settings);

  const isSecure = config.publicUrl.startsWith('https:');
  const slices = createSlices(house, version, isSecure, demoPrinter);
  // Folded while the application is put together. A day that cannot be read is asked for again by
  // whoever needs it, and keeps /ready from saying so.
  const days = liveDays(house).catch((error) => log.error({ err: error }, 'loading the days'));
  const app = await createApp({
    log,
    version,
    isSecure,
    tls: readTls(config.tls),
    identify: createIdentify(house.devices, house.identity),
    names: { ...house.settings, nameOf: house.identity.nameOf },
    api: slices.api,
    beside: slices.beside,
    patience: slices.patience,
    slowLoopMs: config.slowLoopMs,
  });
  app.addHook('preClose', slices.closeLive);
  await app.ready();
  slices.openLive(app.server);
  await days;
  const beside = config.demo
    ? [startDemoHistory(house), startDemoVisitors(house), await startDemoAppointments(house)]
    : [];
  return {
    app,
    house,
    firstRunToken: slices.firstRun.token,
    close: async () => {
      for (const one of beside) one.stop();
      await app.close();
      await slices.close();
      await demoPrinter?.close();
      await house.close();
    },
  };
}

function readTls(files: Ground['config']['tls']) {
  if (files === null) return null;
  return { cert: readFileSync(files.certFile), key: readFileSync(files.keyFile) };
}

async function takeSettingsFile(
  { config, tables }: Ground,
  settings: Parameters<typeof importSettingsFile>[1],
): Promise<void> {
  const result = await importSettingsFile(config.dataFolder, settings, tables);
  if (result.kind !== 'faulty') return;
  const faults = result.faults.map(({ field, message }) => `  ${field}: ${message}`);
  throw new Error([`${result.file} is not taken:`, ...faults].join('\n'));
}
