import type { FastifyPluginAsync } from 'fastify';
import type { Repeatable } from '../http/repeatable.ts';
import type { Audit, Clock, Identity, Settings } from '../parts.ts';
import { administrationRoutes } from './administration-routes.ts';
import { claimRoutes } from './claim-route.ts';
import { commandRoutes } from './command-routes.ts';
import type { RoomParts } from './device-rooms.ts';
import type { DeviceHouse } from './open.ts';
import { ownRoutes } from './own-routes.ts';
import type { Pairing } from './pairing.ts';
import { pairingRoutes } from './pairing-routes.ts';

export interface DeviceParts {
  readonly devices: DeviceHouse;
  readonly pairing: Pairing;
  readonly settings: Pick<Settings, 'get'>;
  readonly identity: Pick<Identity, 'nameOf'>;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly repeatable: Repeatable;
  readonly printersOf: RoomParts['printersOf'];
}

export function deviceRoutes(parts: DeviceParts): FastifyPluginAsync {
  return async (app) => {
    pairingRoutes(app, parts);
    claimRoutes(app, parts);
    administrationRoutes(app, parts);
    commandRoutes(app, parts);
    ownRoutes(app, parts);
  };
}
