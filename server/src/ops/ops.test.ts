import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StorageUnavailable } from '../queue/storage-unavailable.ts';
import { addressesOf } from './about.ts';
import { claimFolder } from './demonstration.ts';
import { healthRoutes } from './health.ts';
import { metricsRoutes } from './metrics.ts';
import { pageRoutes } from './pages.ts';

const root = mkdtempSync(join(tmpdir(), 'talon-ops-'));
const file = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeAll(() => {
  file('kiosk/dist/index.html', '<title>kiosk</title>');
  file('kiosk/dist/assets/main-Ab12.js', 'export {}');
  file('operator-console/dist/start.html', '<title>start</title>');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('pages', () => {
  const app = Fastify();
  app.register(pageRoutes(root));
  afterAll(() => app.close());

  it('are asked for each time, their assets never again', async () => {
    const page = await app.inject('/kiosk/');
    expect(page.body).toContain('kiosk');
    expect(page.headers['cache-control']).toBe('no-cache');
    const asset = await app.inject('/kiosk/assets/main-Ab12.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('are sent packed where they were packed when built, and as they are to whoever cannot unpack', async () => {
    file('kiosk/dist/assets/main-Ab12.js.gz', 'packed');
    const ask = (accepted: string) =>
      app.inject({ url: '/kiosk/assets/main-Ab12.js', headers: { 'accept-encoding': accepted } });
    const packed = await ask('gzip, br');
    expect([packed.body, packed.headers['content-encoding']]).toEqual(['packed', 'gzip']);
    expect(packed.headers['content-type']).toMatch(/javascript/);
    expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(packed.headers.vary).toBe('accept-encoding');
    const plain = await ask('identity');
    expect([plain.body, plain.headers['content-encoding']]).toEqual(['export {}', undefined]);
  });

  it('stand under the addresses that people type', async () => {
    expect((await app.inject('/')).body).toContain('start');
    const bare = await app.inject('/kiosk');
    expect([bare.statusCode, bare.headers.location]).toEqual([308, '/kiosk/']);
  });

  it('say plainly that they have not been built', async () => {
    for (const path of ['/board/', '/t/abc', '/kiosk/preview', '/console/']) {
      const page = await app.inject(path);
      expect(page.statusCode).toBe(503);
      expect(page.body).toContain('npm start');
    }
  });

  it('give nothing from outside their folder', async () => {
    file('kiosk/secret.txt', 'secret');
    for (const path of [
      '/kiosk/../secret.txt',
      '/kiosk/%2e%2e/secret.txt',
      '/kiosk/..%2fsecret.txt',
    ]) {
      const answer = await app.inject(path);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toBe('secret');
    }
  });
});

describe('health', () => {
  it('is ready only while the store can write', async () => {
    let now = 0;
    let trouble: StorageUnavailable | null = null;
    const probe = () => {
      if (trouble !== null) throw trouble;
    };
    const app = Fastify();
    const store = { probe, turn: () => null };
    app.register(healthRoutes({ store, loadDays: async () => {}, clock: { now: () => now } }));
    expect((await app.inject('/ready')).json()).toEqual({ status: 'ok' });
    trouble = new StorageUnavailable('full');
    now += 1000;
    const full = await app.inject('/ready');
    expect([full.statusCode, full.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'full' },
    ]);
    expect((await app.inject('/health')).statusCode).toBe(200);
    trouble = null;
    now += 1000;
    expect((await app.inject('/ready')).statusCode).toBe(200);
    await app.close();
  });

  it('is ready only when the days are in memory, whoever asks meanwhile', async () => {
    let load = () => {};
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    const store = { probe: () => {}, turn: () => null };
    const app = Fastify();
    app.register(healthRoutes({ store, loadDays: () => loaded, clock: { now: () => 0 } }));
    const answers: number[] = [];
    const asked = [1, 2].map(() =>
      app.inject('/ready').then(({ statusCode }) => answers.push(statusCode)),
    );
    expect((await app.inject('/health')).statusCode).toBe(200);
    expect(answers).toEqual([]);
    load();
    await Promise.all(asked);
    expect(answers).toEqual([200, 200]);
    await app.close();
  });

  it('is not ready while a day cannot be read', async () => {
    const store = { probe: () => {}, turn: () => null };
    const loadDays = () => Promise.reject(new Error('unreadable'));
    const app = Fastify();
    app.register(healthRoutes({ store, loadDays, clock: { now: () => 0 } }));
    const answer = await app.inject('/ready');
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'failed' },
    ]);
    await app.close();
  });
});

describe('metrics', () => {
  it('are for this machine and for who has the token', async () => {
    const app = Fastify();
    const halls = () => [{ centre: 'demo', waiting: 7, openWindows: 2 }];
    app.register(metricsRoutes({ token: 'a-long-metrics-token', connections: () => 3, halls }));
    const local = await app.inject('/metrics');
    expect(local.body).toContain('talon_waiting_tickets{centre="demo"} 7');
    expect(local.body).toContain('talon_live_connections 3');
    const remote = (headers: Record<string, string> = {}) =>
      app.inject({ url: '/metrics', remoteAddress: '10.0.0.9', headers });
    expect((await remote()).statusCode).toBe(500);
    const authorization = 'Bearer a-long-metrics-token';
    expect((await remote({ authorization })).statusCode).toBe(200);
    expect((await remote({ authorization: 'Bearer another' })).statusCode).not.toBe(200);
    await app.close();
  });
});

describe('addresses', () => {
  const config = {
    publicUrl: 'http://0.0.0.0:3000',
    publicUrlGiven: false,
    host: '0.0.0.0',
    port: 3000,
    tls: null,
  };
  const lan = { address: '192.168.1.5', family: 'IPv4' as const, internal: false };
  const interfaces = { eth0: [{ ...lan, netmask: '', mac: '', cidr: null }] };

  it('are those of the local network when the server listens on all of it', () => {
    expect(addressesOf(config, interfaces)).toEqual(['http://192.168.1.5:3000']);
    const given = { ...config, publicUrl: 'https://q.ua', publicUrlGiven: true };
    expect(addressesOf(given, interfaces)).toEqual(['https://q.ua', 'http://192.168.1.5:3000']);
    expect(addressesOf({ ...config, host: '127.0.0.1' }, interfaces)).toHaveLength(1);
  });
});

describe('the folder of the demonstration', () => {
  it('is never served as a real one, nor the other way round', () => {
    const demo = join(root, 'data-demo');
    expect(claimFolder({ demo: true, dataFolder: demo })).toBeNull();
    expect(claimFolder({ demo: true, dataFolder: demo })).toBeNull();
    expect(claimFolder({ demo: false, dataFolder: demo })).toContain('demonstration');
    file('data-real/talon.sqlite', '');
    expect(claimFolder({ demo: true, dataFolder: join(root, 'data-real') })).toContain(
      'real centre',
    );
    expect(claimFolder({ demo: false, dataFolder: join(root, 'data-real') })).toBeNull();
  });
});
