import type { FastifyPluginAsync } from 'fastify';
import { demoDeviceRoutes } from './devices/demo-routes.ts';
import { createPairing } from './devices/pairing.ts';
import { deviceRoutes } from './devices/routes.ts';
import type { House } from './house.ts';
import { createRepeatable } from './http/repeatable.ts';
import { createFirstRun, type FirstRun, firstRunRoutes } from './identity/first-run.ts';
import { sessionRoutes } from './identity/routes.ts';
import { aboutRoutes } from './ops/about.ts';
import { healthRoutes } from './ops/health.ts';
import { metricsRoutes } from './ops/metrics.ts';
import { pageRoutes } from './ops/pages.ts';
import { sampleCentre } from './sample/centre.ts';
import { settingsRoutes } from './settings/routes.ts';

export interface Slices {
  readonly api: readonly FastifyPluginAsync[];
  readonly beside: readonly FastifyPluginAsync[];
  readonly firstRun: FirstRun;
}

/** Every slice with its routes, by name. A new slice is a line here. */
export function createSlices(house: House, version: string, isSecure: boolean): Slices {
  const { config, settings, identity, devices, audit, clock, ids, store, db } = house;
  const repeatable = createRepeatable({ db, answers: store.answers, clock });
  const pairing = createPairing(db, devices, { ids, clock });
  const firstRun = createFirstRun({ identity, ids, clock });
  const addSampleCentre = async () => {
    await settings.save(sampleCentre(), 'sample');
  };
  const api = [
    aboutRoutes({ config, version }),
    sessionRoutes({ identity, settings, clock, isSecure }),
    firstRunRoutes({ firstRun, identity, settings, audit, clock, isSecure, addSampleCentre }),
    deviceRoutes({ devices, pairing, settings, audit, clock, repeatable }),
    settingsRoutes({ settings, audit }),
    ...(config.demo ? [demoDeviceRoutes({ devices, settings, centre: 'demo' })] : []),
  ];
  const beside = [
    healthRoutes({ store, clock }),
    metricsRoutes({ token: config.metricsToken, connections: () => 0, halls: () => [] }),
    pageRoutes(),
  ];
  return { api, beside, firstRun };
}
