import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { startPrinterEmulator } from '@talon/server/src/printing/emulator/printer-emulator.ts';
import { askPatiently } from '@talon/server/src/testing/patient.ts';
import { openTestServer, type TestServer } from '@talon/server/src/testing/test-server.ts';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { type Operation, operationsOf } from '../hostile/operations.ts';

export interface Opened {
  readonly server: TestServer;
  /** Every route there is, also those that the OpenAPI document leaves out. */
  readonly routes: readonly Operation[];
}

/** With a directory to sign in at: nobody answers at its address, and its routes are there. */
const directory = {
  TALON_OIDC_ISSUER: 'http://127.0.0.1:9',
  TALON_OIDC_CLIENT_ID: 'talon',
  TALON_OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
};

/** A server with everything that may be switched on, the demonstration's printer too. */
export async function openWithEveryRoute(): Promise<Opened> {
  const registered: RouteOptions[] = [];
  const watch = (message: unknown): void => {
    const { fastify } = message as { readonly fastify: FastifyInstance };
    fastify.addHook('onRoute', (route) => void registered.push(route));
  };
  subscribe('fastify.initialization', watch);
  const printer = await startPrinterEmulator();
  const server = await openTestServer({ env: directory, printer });
  unsubscribe('fastify.initialization', watch);
  const openapi = await askPatiently(server.app, { url: '/api/openapi.json' });
  const documented = operationsOf(openapi.json());
  const routes = registered.flatMap(operationsAt).map((bare) => {
    const isSame = (one: Operation) => one.method === bare.method && one.path === bare.path;
    return documented.find(isSame) ?? bare;
  });
  return { server, routes };
}

/** A look at the head alone is let in as the look at the whole is: it is the same handler. */
function operationsAt({ method, url }: RouteOptions): readonly Operation[] {
  const path = url.replace(/:(\w+)/g, '{$1}');
  return [method]
    .flat()
    .filter((one) => one !== 'HEAD')
    .map((one) => ({ method: one as Operation['method'], path, parameters: [], body: null }));
}
