import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Gauge, Registry } from 'prom-client';
import { Fault } from '../http/fault.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export interface MetricsParts {
  /** Lets other addresses in; null = loopback only. */
  readonly token: string | null;
  readonly connections: () => number;
  /** Waiting tickets and open windows of each live day, by centre. */
  readonly halls: () => readonly {
    readonly centre: string;
    readonly waiting: number;
    readonly openWindows: number;
  }[];
}

/** Prometheus text: the process, its sockets and its halls. No person, no ticket. */
export function metricsRoutes(parts: MetricsParts): FastifyPluginAsync {
  let opened: Promise<Registry> | null = null;
  return async (app) => {
    app.get('/metrics', async (request, reply) => {
      if (!mayRead(request, parts.token)) throw new Fault('forbidden');
      opened ??= openRegistry(parts);
      const registry = await opened;
      reply.header('content-type', registry.contentType).header('cache-control', 'no-store');
      return registry.metrics();
    });
  };
}

/** Loaded by the first who reads: most halls have nobody who does, and a start waits for nothing. */
async function openRegistry({ connections, halls }: MetricsParts): Promise<Registry> {
  const prometheus = await import('prom-client');
  const registry = new prometheus.Registry();
  prometheus.collectDefaultMetrics({ register: registry });
  const add = (name: string, help: string, labelNames: string[], fill: (gauge: Gauge) => void) => {
    const gauge: Gauge = new prometheus.Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      collect: () => fill(gauge),
    });
  };
  add('talon_live_connections', 'Open sockets of boards, kiosks, consoles, phones', [], (gauge) =>
    gauge.set(connections()),
  );
  add('talon_waiting_tickets', 'Waiting tickets of the live day', ['centre'], (gauge) => {
    gauge.reset();
    for (const { centre, waiting } of halls()) gauge.set({ centre }, waiting);
  });
  add('talon_open_windows', 'Open windows of the live day', ['centre'], (gauge) => {
    gauge.reset();
    for (const { centre, openWindows } of halls()) gauge.set({ centre }, openWindows);
  });
  return registry;
}

function mayRead(request: FastifyRequest, token: string | null): boolean {
  const given = request.headers.authorization;
  if (given === undefined || token === null) return loopback.has(request.ip);
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(`Bearer ${token}`));
}
