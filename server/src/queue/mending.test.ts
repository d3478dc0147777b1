import { expect, test } from 'vitest';
import { createMemoryStore } from '../storage/memory/memory-store.ts';
import { StorageUnavailable } from './storage-unavailable.ts';
import { deskKit, type KitChange, request } from './testing/desk-kit.ts';

const full = new StorageUnavailable('full');
const tickets = 1_000;

/** A day of a thousand tickets whose next append fails. */
async function longDay(change: KitChange = {}) {
  const kit = deskKit(change);
  const desk = await kit.desks.live('centre');
  const asked = Array.from({ length: tickets }, (_, n) =>
    desk.perform(request('issue', { ticket: `t${n}` })),
  );
  await Promise.all(asked);
  kit.failure.error = full;
  return { kit, desk };
}

const turn = () => new Promise(setImmediate);

async function untilMending(desk: Awaited<ReturnType<typeof longDay>>['desk']) {
  for (let turns = 0; turns < 100 && canRead(desk); turns += 1) await turn();
}

function canRead(desk: { day(): unknown }): boolean {
  try {
    desk.day();
    return true;
  } catch (error) {
    if (error instanceof StorageUnavailable) return false;
    throw error;
  }
}

test('a day that is folded anew leaves the event loop to others', async () => {
  const { kit, desk } = await longDay();
  const asked = desk.perform(request('issue', { ticket: 'lost' })).catch((error) => error);
  await untilMending(desk);
  let turns = 0;
  while (!canRead(desk)) {
    await turn();
    turns += 1;
  }
  expect(turns).toBeGreaterThan(2);
  expect(await asked).toBe(full);
  expect(kit.faults).toEqual([]);
});

test('while it is folded nobody sees it, and who asks for the desk waits', async () => {
  const { kit, desk } = await longDay();
  const asked = desk.perform(request('issue', { ticket: 'lost' })).catch((error) => error);
  await untilMending(desk);
  expect(kit.desks.peek('centre')).toBeNull();
  const live = await kit.desks.live('centre');
  expect([...live.day().tickets.keys()]).toHaveLength(tickets);
  expect(kit.desks.peek('centre')).toBe(desk);
  expect(await asked).toBe(full);
});

test('what is asked meanwhile is decided on the day that comes of it', async () => {
  const { kit, desk } = await longDay();
  const lost = desk.perform(request('issue', { ticket: 'lost' })).catch((error) => error);
  await untilMending(desk);
  kit.failure.error = null;
  const outcome = await desk.perform(request('issue', { ticket: 'kept' }));
  expect(outcome).toMatchObject({ events: [{ ticket: 'kept', ordinal: tickets + 1 }] });
  expect(await lost).toBe(full);
  expect(desk.version()).toBe(tickets + 2);
});

test('who watches the day looks anew when it is back', async () => {
  const { desk } = await longDay();
  const heard: unknown[] = [];
  desk.onChange(({ version, events }) => heard.push([version, events.length]));
  await desk.perform(request('issue', { ticket: 'lost' })).catch(() => {});
  expect(heard).toEqual([[tickets + 1, 0]]);
});

test('no append falls into a transaction that was opened meanwhile', async () => {
  let open: Promise<void> | null = null;
  const { kit, desk } = await longDay({ store: { ...createMemoryStore(), turn: () => open } });
  const broken = request('issue', { ticket: 'broken' }, { answer: () => thrown() });
  const thrown = () => {
    throw new Error('no answer');
  };
  kit.failure.error = null;
  const before = kit.appends.length;
  const asked = [
    desk.perform(broken).catch(() => {}),
    desk.perform(request('issue', { ticket: 'kept' })),
  ];
  await untilMending(desk);
  let close = () => {};
  open = new Promise((resolve) => {
    close = resolve;
  });
  for (let turns = 0; turns < 30; turns += 1) await turn();
  expect(kit.appends).toHaveLength(before);
  open = null;
  close();
  await Promise.all(asked);
  expect(kit.appends).toHaveLength(before + 1);
});
