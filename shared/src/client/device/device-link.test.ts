import { beforeEach, expect, test } from 'vitest';
import type { DeviceCommand } from '../../views/devices-view.ts';
import {
  createDeviceLink,
  type DeviceLink,
  gatherMs,
  type LinkPorts,
  spreadMs,
  tellEveryMs,
} from './device-link.ts';

let now: number;
let timers: { readonly at: number; readonly run: () => void }[];
let quiet: boolean;
let did: string[];
let begun: Set<string>;
let link: DeviceLink;
let build: string | null;
let tried: string | null;

const ports: LinkPorts = {
  tell: async ({ build }) => void did.push(`told ${build}`),
  ack: async (command) => void did.push(`ack ${command}`),
  health: (build) => ({ build }) as never,
  showName: () => did.push('name'),
  reload: () => did.push('reload'),
  isQuiet: () => quiet,
  get build() {
    return build;
  },
  tried: {
    get: () => tried,
    set: (next) => {
      tried = next;
    },
  },
  begun: { has: (id) => begun.has(id), add: (id) => void begun.add(id) },
  now: () => now,
  after: (ms, run) => {
    const timer = { at: now + ms, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  },
  random: () => 0.5,
};

async function pass(ms: number): Promise<void> {
  const until = now + ms;
  for (;;) {
    const [due] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
    if (due === undefined) break;
    timers = timers.filter((one) => one !== due);
    now = due.at;
    due.run();
  }
  now = until;
  await new Promise((done) => setTimeout(done));
}
const take = async (build: string, ...commands: DeviceCommand[]): Promise<void> => {
  link.take({ build, commands });
  await pass(0);
};
const command = (id: string, kind: DeviceCommand['kind']): DeviceCommand => ({
  id,
  kind,
  until: now + 60_000,
});

beforeEach(() => {
  now = 1_000_000;
  timers = [];
  quiet = true;
  did = [];
  begun = new Set();
  build = null;
  tried = null;
  link = createDeviceLink(ports);
});

test('a screen tells how it is at once, then every half minute, and soon after a change', async () => {
  link.changed();
  await pass(tellEveryMs);
  expect(did).toEqual([]);
  await take('b1');
  expect(did).toEqual(['told b1']);
  await pass(tellEveryMs);
  expect(did).toHaveLength(2);
  link.changed();
  await pass(gatherMs / 2);
  link.changed();
  await pass(gatherMs);
  expect(did).toHaveLength(3);
  await pass(tellEveryMs);
  expect(did).toHaveLength(4);
  link.close();
  await pass(tellEveryMs * 2);
  expect(did).toHaveLength(4);
});

test('DV-11 a name is shown once for one command, also after a reload', async () => {
  await take('b1', command('c1', 'identify'));
  expect(did).toEqual(['name', 'ack c1', 'told b1']);
  did = [];
  link.close();
  link = createDeviceLink(ports);
  await take('b1', command('c1', 'identify'));
  expect(did).toEqual(['ack c1', 'told b1']);
});

test('DV-6 a command that is over is not done', async () => {
  const old = command('c1', 'identify');
  now += 60_000;
  await take('b1', old, { ...old, id: 'c2', kind: 'reload' });
  expect(did).toEqual(['told b1']);
});

test('DV-9 a screen told to reload waits for quiet, and no longer than the command lives', async () => {
  quiet = false;
  await take('b1', command('c1', 'reload'));
  expect(did).toEqual(['told b1']);
  quiet = true;
  link.quietChanged();
  await pass(0);
  expect(did.slice(1)).toEqual(['ack c1', 'reload']);
  expect(begun.has('c1')).toBe(true);
  did = [];
  quiet = false;
  await take('b1', command('c2', 'reload'));
  await pass(60_000);
  quiet = true;
  link.quietChanged();
  await pass(0);
  expect(did).not.toContain('reload');
});

test('DV-9 another build reloads a quiet screen, not in the same second everywhere', async () => {
  await take('b1');
  quiet = false;
  await take('b2');
  await pass(spreadMs);
  expect(did).not.toContain('reload');
  quiet = true;
  link.quietChanged();
  await pass(spreadMs / 2 - 1);
  expect(did).not.toContain('reload');
  await pass(1);
  expect(did.at(-1)).toBe('reload');
});

test('DV-9 a call that came meanwhile puts the reload off', async () => {
  await take('b1');
  await take('b2');
  quiet = false;
  await pass(spreadMs);
  expect(did).not.toContain('reload');
  quiet = true;
  link.quietChanged();
  await pass(spreadMs);
  expect(did).toContain('reload');
});

test('DV-9 a page that was kept from before an update is told so at its first word', async () => {
  build = 'b1';
  await take('b2');
  expect(did).toEqual(['told b1']);
  await pass(spreadMs);
  expect(did.at(-1)).toBe('reload');
});

test('DV-9 for a build that does not come with the page it reloads once', async () => {
  build = 'b1';
  await take('b2');
  await pass(spreadMs);
  link.close();
  did = [];
  link = createDeviceLink(ports);
  await take('b2');
  await pass(spreadMs);
  expect(did).toEqual(['told b1']);
  await take('b3');
  await pass(spreadMs);
  expect(did.at(-1)).toBe('reload');
});

test('DV-9 a build that came, was taken back and comes again is loaded again', async () => {
  const loadedAs = (name: string): void => {
    link.close();
    did = [];
    build = name;
    link = createDeviceLink(ports);
  };
  for (const [from, to] of [
    ['b1', 'b2'],
    ['b2', 'b1'],
    ['b1', 'b2'],
  ] as const) {
    loadedAs(from);
    await take(from);
    await take(to);
    await pass(spreadMs);
    expect(did.at(-1)).toBe('reload');
  }
});
