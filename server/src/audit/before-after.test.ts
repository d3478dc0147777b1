import type { AuditAnswer, AuditEntryAnswer } from '@talon/shared/contract/audit.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pairDemo } from '../testing/people.ts';
import { type Headers, openQueueClient, type QueueClient } from '../testing/queue-client.ts';

let queue: QueueClient;
let admin: Headers;
beforeAll(async () => {
  queue = await openQueueClient();
  admin = await queue.as('admin');
});
afterAll(() => queue.server.close());

async function newest(action: string): Promise<AuditEntryAnswer> {
  const found = await queue.get(`/admin/centres/demo/audit?text=${action}`, admin);
  const [entry] = found.json<AuditAnswer>().items;
  if (entry === undefined) throw new Error(`no entry ${action}`);
  return entry;
}

type Line = { serviceId: string; purposes?: string[]; preference: number };

/** What window 7 serves today, as one asks for it. */
async function profile(): Promise<Line[]> {
  const { items } = (await queue.get('/centres/demo/windows', admin)).json();
  return items[6].profile.map(({ purposes, ...line }: { purposes: string[] | null }) =>
    purposes === null ? line : { ...line, purposes },
  );
}

const save = async (lines: readonly Line[], from: 'now' | 'tomorrow') =>
  expect((await queue.put('/windows/demo-w7/profile', { lines, from }, admin)).statusCode).toBe(
    200,
  );

test('AU-2 a profile is kept by the services that changed, with what was and what is', async () => {
  const [first, second, ...rest] = await profile();
  if (first === undefined || second === undefined) throw new Error('window 7 has no profile');
  const other: Line = { ...second, purposes: ['collect'], preference: 9 };
  await save([other, ...rest], 'now');
  const now = await newest('window.profile');
  expect(now.subject).toEqual({ kind: 'window', id: 'demo-w7', label: '7' });
  expect(now.details).toEqual({ lines: rest.length + 1, from: 'now' });
  const was = (line: Line) => JSON.stringify([String(line.preference), ...(line.purposes ?? [])]);
  const gone = { field: `lines.${first.serviceId}`, before: was(first), after: null };
  const changed = { field: `lines.${second.serviceId}`, before: was(second), after: was(other) };
  expect(now.changes).toEqual([gone, changed]);
  expect(now.named.map(({ kind, id }) => [kind, id])).toEqual([
    ['service', first.serviceId],
    ['service', second.serviceId],
  ]);

  await save([second, ...rest], 'tomorrow');
  const later = await newest('window.profile');
  expect(later.details.from).toBe('tomorrow');
  expect(later.changes).toEqual([gone]);
  await save([first, second, ...rest], 'tomorrow');
  expect((await newest('window.profile')).changes).toEqual([
    { ...gone, before: null, after: was(first) },
  ]);
});

test('AU-2 a screen is kept with what it was called, showed and did before and after', async () => {
  const token = await pairDemo(queue.server.app, { kind: 'board' });
  const { id, name } = (await queue.get('/devices/me', { ...token })).json();
  const [zone] = queue.server.house.settings.get('demo')?.zones ?? [];
  const change = { name: 'Табло біля входу', zone: zone?.id, media: false };
  const url = `/api/v1/devices/${id}`;
  const ask = { url, headers: { ...admin } };
  await queue.server.app.inject({ ...ask, method: 'PATCH', payload: change });
  const changed = await newest('device.changed');
  expect(changed.changes).toEqual([
    { field: 'title', before: name, after: 'Табло біля входу' },
    { field: 'showsMedia', before: true, after: false },
    { field: 'zone', before: null, after: zone?.id },
  ]);
  expect(changed.named).toEqual([{ kind: 'zone', id: zone?.id, label: zone?.name.uk }]);
  expect((await queue.server.app.inject({ ...ask, method: 'DELETE' })).statusCode).toBe(204);
  expect((await newest('device.revoked')).changes).toContainEqual({
    field: 'title',
    before: 'Табло біля входу',
    after: null,
  });
});
