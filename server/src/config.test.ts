import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('configuration', () => {
  it('runs on defaults: loopback, port 3000, ./data', () => {
    const result = readConfig({}, []);
    expect(result).toMatchObject({
      ok: true,
      config: {
        host: '127.0.0.1',
        port: 3000,
        dataFolder: resolve('data'),
        publicUrl: 'http://127.0.0.1:3000',
        tls: null,
        socketsPerAddress: 2000,
        slowLoopMs: 5000,
        demoSpeed: 1,
        demo: false,
      },
    });
  });

  it('takes the directory whole or not at all, and over TLS unless it is on this machine', () => {
    const directory = {
      TALON_OIDC_ISSUER: 'https://id.example',
      TALON_OIDC_CLIENT_ID: 'talon',
      TALON_OIDC_CLIENT_SECRET: 'secret',
    };
    expect(readConfig(directory, [])).toMatchObject({
      ok: true,
      config: { directory: { issuer: 'https://id.example', clientId: 'talon' } },
    });
    const { TALON_OIDC_CLIENT_SECRET: _, ...half } = directory;
    expect(readConfig(half, [])).toMatchObject({
      ok: false,
      faults: [expect.stringContaining('all three')],
    });
    const plain = { ...directory, TALON_OIDC_ISSUER: 'http://id.example' };
    expect(readConfig(plain, []).ok).toBe(false);
    expect(readConfig({ ...directory, TALON_OIDC_ISSUER: 'http://127.0.0.1:9' }, []).ok).toBe(true);
  });

  it('lists every fault at once, each with its variable', () => {
    const result = readConfig(
      {
        TALON_PORT: 'abc',
        TALON_LOG: 'loud',
        TALON_DATABASE: 'postgres://x/y',
        TALON_PUBLIC_URL: 'ftp://x',
        TALON_TLS_CERT: '/cert.pem',
        TALON_SOCKETS_PER_ADDRESS: '0',
        TALON_SLOW_LOOP_MS: '-1',
        TALON_DEMO_SPEED: '0',
      },
      ['--fast'],
    );
    expect(result.ok).toBe(false);
    const faults = result.ok ? [] : result.faults;
    for (const name of [
      'TALON_PORT',
      'TALON_LOG',
      'TALON_DATABASE',
      'TALON_DEMO_SPEED',
      'TALON_PUBLIC_URL',
      'TALON_TLS_CERT',
      'TALON_SOCKETS_PER_ADDRESS',
      'TALON_SLOW_LOOP_MS',
      '--fast',
    ]) {
      expect(faults.some((fault) => fault.startsWith(name))).toBe(true);
    }
  });

  it('names the data folder whole, from where the server is started', () => {
    const config = { dataFolder: resolve('../halls/one') };
    expect(readConfig({ TALON_DATA: '../halls/one' }, [])).toMatchObject({ ok: true, config });
  });

  it('treats an empty variable as not set', () => {
    expect(readConfig({ TALON_DATABASE: '', TALON_PORT: '' }, [])).toMatchObject({
      ok: true,
      config: { port: 3000 },
    });
  });

  it('keeps the demonstration on loopback, in its own folder', () => {
    expect(readConfig({}, ['--demo', '--quiet'])).toMatchObject({
      ok: true,
      config: { dataFolder: resolve('data/demo'), demo: true, quiet: true },
    });
    expect(readConfig({ TALON_HOST: '0.0.0.0' }, ['--demo'])).toMatchObject({ ok: false });
  });

  it('drops the trailing slash of the public address', () => {
    expect(readConfig({ TALON_PUBLIC_URL: 'https://queue.example.ua/' }, [])).toMatchObject({
      ok: true,
      config: { publicUrl: 'https://queue.example.ua', publicUrlGiven: true },
    });
  });
});
