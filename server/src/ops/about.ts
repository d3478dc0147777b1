import { networkInterfaces } from 'node:os';
import { aboutAnswer } from '@talon/shared/contract/installation.ts';
import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Config } from '../config.ts';

const everyInterface = new Set(['0.0.0.0', '::']);

/** The public address first, then those of the local network if the server listens on it. */
export function addressesOf(
  config: Pick<Config, 'publicUrl' | 'publicUrlGiven' | 'host' | 'port' | 'tls'>,
  interfaces = networkInterfaces(),
): readonly string[] {
  const isEverywhere = everyInterface.has(config.host);
  const given = config.publicUrlGiven || !isEverywhere ? [config.publicUrl] : [];
  if (!isEverywhere) return given;
  const scheme = config.tls === null ? 'http' : 'https';
  const local = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `${scheme}://${address}:${config.port}`);
  return [...new Set([...given, ...local])];
}

export function aboutRoutes(parts: {
  readonly config: Config;
  readonly version: string;
}): FastifyPluginAsync {
  const { config, version } = parts;
  return async (app) => {
    app.withTypeProvider<ZodTypeProvider>().get(
      '/about',
      {
        schema: {
          tags: ['installation'],
          summary: 'What this installation is and where it is reached',
          response: { 200: aboutAnswer },
        },
      },
      async () => ({
        version,
        demo: config.demo,
        plainHttp: !config.publicUrl.startsWith('https:'),
        addresses: [...addressesOf(config)],
      }),
    );
  };
}
