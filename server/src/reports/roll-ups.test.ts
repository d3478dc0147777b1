import { expect, test } from 'vitest';
import { deskKit, request } from '../queue/testing/desk-kit.ts';
import type { ReportStore } from './report-store.ts';
import type { RolledDay } from './roll-up.ts';
import { createRollUps, freshMs } from './roll-ups.ts';

test('R-8 a clock that was set back leaves no report behind the day', async () => {
  const { desks, store, clock, faults } = deskKit();
  const saved: RolledDay[] = [];
  const rollUps = createRollUps({
    store,
    reports: {
      versions: async () => new Map(),
      save: async (rolled: RolledDay) => void saved.push(rolled),
    } as Partial<ReportStore> as ReportStore,
    timeZoneOf: () => 'Europe/Kyiv',
    now: () => clock.now,
    onFault: (fault) => faults.push(fault),
  });
  const desk = await desks.live('centre');
  await desk.perform(request('issue'));
  await rollUps.fresh('centre');
  clock.now += freshMs / 2;
  await rollUps.fresh('centre');
  expect(saved.map(({ version }) => version)).toEqual([2]);
  clock.now -= 3_600_000;
  await desk.perform(request('open_window'));
  await rollUps.fresh('centre');
  expect(saved.map(({ version }) => version)).toEqual([2, 3]);
  await rollUps.close();
  await desks.close();
  expect(faults).toEqual([]);
});
