import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openTestServer } from '../testing/test-server.ts';

vi.setConfig({ testTimeout: 60_000 });

test('a restart finds the settings of the open day as they were and writes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talon-restart-'));
  const first = await openTestServer({ folder });
  const desk = await first.house.desks.live('demo');
  const by = { kind: 'system' } as const;
  await desk.perform({
    command: { type: 'pause', id: 'p1', now: Date.now(), by, reason: 'air_raid' },
    idempotency: null,
    answer: () => ({ status: 200, body: null }),
  });
  expect(desk.version()).toBe(2);
  await first.close();
  const second = await openTestServer({ folder });
  expect((await second.house.desks.live('demo')).version()).toBe(2);
  await second.close();
  rmSync(folder, { recursive: true, force: true });
});
