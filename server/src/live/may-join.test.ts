import { describe, expect, test } from 'vitest';
import type { DeviceCaller, StaffCaller } from '../http/caller.ts';
import { type Doors, mayJoin, type Visitor } from './may-join.ts';

const doors: Doors = {
  load: async () => {},
  hasCentre: (centre) => centre === 'a' || centre === 'b',
  hasZone: () => false,
  findWindow: () => null,
  centreOfWindow: () => null,
  holderOf: async () => null,
  findTicket: async () => null,
  keyOpens: () => false,
};
const nobody: Visitor = { key: null, device: null, staff: null };
const device = (kind: DeviceCaller['device'], centre = 'a'): Visitor => ({
  ...nobody,
  device: { kind: 'device', id: 'd', device: kind, name: 'd', centre, zone: null, window: null },
});
const staff = (role: StaffCaller['grants'][number]['role'], centre: string): Visitor => ({
  ...nobody,
  staff: {
    kind: 'staff',
    user: 'u',
    session: 's',
    csrfToken: 'c',
    grants: [{ role, centre }],
  },
});
const help = (visitor: Visitor, centre = 'a') => mayJoin({ kind: 'help', centre }, visitor, doors);

describe('the room of calls for help', () => {
  test('HC-1 opens to any staff of the centre and to its kiosks', async () => {
    for (const visitor of [staff('operator', 'a'), staff('supervisor', 'a'), device('kiosk')]) {
      expect(await help(visitor)).toMatchObject({ ok: true, centre: 'a' });
    }
  });

  test('HC-1 stays shut for strangers, other screens and other centres', async () => {
    expect(await help(nobody)).toEqual({ ok: false, code: 'unauthenticated' });
    for (const visitor of [staff('operator', 'b'), device('board'), device('kiosk', 'b')]) {
      expect(await help(visitor)).toEqual({ ok: false, code: 'forbidden' });
    }
  });
});
