import type { Server } from 'node:http';
import { waitingCount, windowList } from '@talon/shared/domain/day/read.ts';
import { printerNames } from '@talon/shared/domain/settings/printing-settings.ts';
import type { FastifyPluginAsync } from 'fastify';
import { demoDeviceRoutes } from './devices/demo-routes.ts';
import { createPairing } from './devices/pairing.ts';
import { deviceRoutes } from './devices/routes.ts';
import { feedbackRoutes } from './feedback/routes.ts';
import { helpRoutes } from './help/routes.ts';
import type { House } from './house.ts';
import { createPatience, type Patience } from './http/patience.ts';
import { createRepeatable } from './http/repeatable.ts';
import { createFirstRun, type FirstRun, firstRunRoutes } from './identity/first-run.ts';
import type { Gateway } from './live/gateway.ts';
import { mediaFiles } from './media/files.ts';
import { mediaRoutes } from './media/routes.ts';
import { aboutRoutes } from './ops/about.ts';
import { healthRoutes } from './ops/health.ts';
import { type MetricsParts, metricsRoutes } from './ops/metrics.ts';
import { pageRoutes } from './ops/pages.ts';
import { createPeopleSlices } from './people-slices.ts';
import { demoPrinterPage, demoPrinterRoutes } from './printing/emulator/demo-routes.ts';
import type { PrinterEmulator } from './printing/emulator/printer-emulator.ts';
import type { Desk } from './queue/desk.ts';
import { createQueueSlices } from './queue-slices.ts';
import { createRehearsals } from './rehearsal/rehearsals.ts';
import { rehearsalRoutes } from './rehearsal/routes.ts';
import { openReports } from './reports/open-reports.ts';
import { sampleCentre } from './sample/centre.ts';
import { settingsRoutes } from './settings/routes.ts';
import { createSpeech } from './speech/create-speech.ts';
import { supervisionRoutes } from './supervision/routes.ts';

export interface Slices {
  readonly api: readonly FastifyPluginAsync[];
  readonly beside: readonly FastifyPluginAsync[];
  /** Connections on which a slice takes long uploads. */
  readonly patience: Patience;
  readonly firstRun: FirstRun;
  /** Opens the sockets on the server of the ready application. */
  readonly openLive: (server: Server) => void;
  /** Sockets first: the application would wait for them. */
  readonly closeLive: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Every slice with its routes, by name. A new slice is a line here. */
export function createSlices(
  house: House,
  version: string,
  isSecure: boolean,
  demoPrinter: PrinterEmulator | null,
): Slices {
  const { config, settings, identity, devices, audit, clock, ids, store, db } = house;
  const repeatable = createRepeatable({ store, clock });
  const pairing = createPairing(db, devices, { ids, clock });
  const firstRun = createFirstRun({ identity, ids, clock });
  const addSampleCentre = async () => {
    await settings.save(sampleCentre(), 'sample');
  };
  const printersOf = (centre: string) => printerNames(settings.get(centre)?.printing);
  const queue = createQueueSlices(house, repeatable);
  const rehearsals = createRehearsals(store);
  const patience = createPatience();
  const reports = openReports({ ...house, repeatable, scores: house.feedback.scores });
  let gateway: Gateway | null = null;
  const api = [
    aboutRoutes({ config, version }),
    ...createPeopleSlices(house, { repeatable, isSecure }),
    firstRunRoutes({ firstRun, identity, settings, audit, clock, isSecure, addSampleCentre }),
    deviceRoutes({ ...house, pairing, repeatable, printersOf }),
    settingsRoutes({ ...house, repeatable, filesOf: house.media.list, template: sampleCentre }),
    rehearsalRoutes({ rehearsals, settings }),
    mediaRoutes({ ...house, patience }),
    ...createSpeech(house),
    ...queue.api,
    ...reports.api,
    helpRoutes(house),
    supervisionRoutes({ ...house, repeatable, hall: { store } }),
    feedbackRoutes({ ...house, repeatable, visitorOf: queue.visitorOf }),
    ...(config.demo ? [demoDeviceRoutes({ devices, settings, centre: 'demo' })] : []),
    ...(demoPrinter ? [demoPrinterRoutes({ emulator: demoPrinter, draw: queue.drawPaper })] : []),
  ];
  const halls = () => hallsNow(house);
  const connections = () => gateway?.connections() ?? 0;
  const beside = [
    healthRoutes({ store, clock, loadDays: () => liveDays(house) }),
    metricsRoutes({ token: config.metricsToken, connections, halls }),
    mediaFiles(house.media.files),
    ...(demoPrinter ? [demoPrinterPage()] : []),
    pageRoutes(),
  ];
  return {
    api,
    beside,
    patience,
    firstRun,
    openLive: (server) => {
      gateway = queue.live(server);
    },
    closeLive: async () => gateway?.close(),
    close: async () => {
      await rehearsals.close();
      await reports.close();
      await queue.close();
    },
  };
}

/** The live day of every centre, in memory. */
export function liveDays({ settings, desks }: House): Promise<readonly Desk[]> {
  return Promise.all(settings.centres().map(({ id }) => desks.live(id)));
}

function hallsNow({ settings, desks }: House): ReturnType<MetricsParts['halls']> {
  return settings.centres().flatMap(({ id }) => {
    const day = desks.peek(id)?.day();
    if (day === undefined) return [];
    const openWindows = windowList(day).filter(({ state }) => state !== 'closed').length;
    return [{ centre: id, waiting: waitingCount(day), openWindows }];
  });
}
