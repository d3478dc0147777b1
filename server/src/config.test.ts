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
        dataFolder: './data',
        publicUrl: 'http://127.0.0.1:3000',
        tls: null,
        socketsPerAddress: 2000,
        slowLoopMs: 5000,
        demo: false,
      },
    });
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
      },
      ['--fast'],
    );
    expect(result.ok).toBe(false);
    const faults = result.ok ? [] : result.faults;
    for (const name of [
      'TALON_PORT',
      'TALON_LOG',
      'TALON_DATABASE',
      'TALON_PUBLIC_URL',
      'TALON_TLS_CERT',
      'TALON_SOCKETS_PER_ADDRESS',
      'TALON_SLOW_LOOP_MS',
      '--fast',
    ]) {
      expect(faults.some((fault) => fault.startsWith(name))).toBe(true);
    }
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
      config: { dataFolder: './data/demo', demo: true, quiet: true },
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
