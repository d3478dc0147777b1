import { describe, expect, test } from 'vitest';
import type { DeviceCaller, StaffCaller } from '../http/caller.ts';
import { type Doors, mayJoin, roomMeant, type Visitor } from './may-join.ts';
import { parseRoom } from './room-name.ts';

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

describe('the room of the hall', () => {
  const hall = (visitor: Visitor, centre = 'a') =>
    mayJoin({ kind: 'hall', centre }, visitor, doors);

  test('HL-12 opens to who runs the hall of this centre', async () => {
    for (const role of ['supervisor', 'administrator'] as const) {
      expect(await hall(staff(role, 'a'))).toMatchObject({ ok: true, centre: 'a' });
    }
  });

  test('HL-12 stays shut for everybody else', async () => {
    expect(await hall(nobody)).toEqual({ ok: false, code: 'unauthenticated' });
    const others = [staff('operator', 'a'), staff('reception', 'a'), staff('supervisor', 'b')];
    for (const visitor of others) expect(await hall(visitor)).toMatchObject({ code: 'forbidden' });
    for (const kind of ['kiosk', 'board', 'sign'] as const) {
      expect((await hall(device(kind))).ok).toBe(false);
    }
  });
});

describe('the room of a desk', () => {
  const desk = (visitor: Visitor, holder: string | null = 'u') =>
    mayJoin({ kind: 'desk', window: 'w1' }, visitor, {
      ...doors,
      centreOfWindow: () => 'a',
      holderOf: async () => holder,
    });

  test('HL-10 opens to the operator of the window and to who runs the hall', async () => {
    expect(await desk(staff('operator', 'a'))).toMatchObject({ ok: true, holder: true });
    expect(await desk(staff('supervisor', 'a'), 'o2')).toMatchObject({ ok: true, holder: false });
  });

  test('HL-10 stays shut for colleagues and screens', async () => {
    expect(await desk(staff('operator', 'a'), 'o2')).toMatchObject({ code: 'forbidden' });
    expect(await desk(nobody)).toMatchObject({ code: 'unauthenticated' });
    expect((await desk(device('sign'))).ok).toBe(false);
  });
});

describe('the room of a sign', () => {
  const both = {
    ...doors,
    findWindow: (centre: string | null, named: string) =>
      centre !== null && named === '7' ? `${centre}-w7` : null,
    centreOfWindow: (window: string) => (window.endsWith('-w7') ? window.slice(0, 1) : null),
  };
  const sign = (centre: string): Visitor => {
    const own = device('sign', centre).device;
    const window = `${centre}-w7`;
    return { ...nobody, device: own === null || own === 'bad' ? own : { ...own, window } };
  };
  const join = async (name: string, visitor: Visitor) => {
    const room = parseRoom(name);
    if (room === null) throw new Error(name);
    return mayJoin(roomMeant(room, both), visitor, both);
  };

  test('one name is one room: of two centres a number alone means neither', async () => {
    for (const centre of ['a', 'b']) {
      expect(await join('sign:7', sign(centre))).toEqual({ ok: false, code: 'not_found' });
    }
  });

  test('a paired sign joins by its window, or by the number in its centre', async () => {
    for (const name of ['sign:a-w7', 'sign:a:7']) {
      expect(await join(name, sign('a'))).toMatchObject({ ok: true, centre: 'a' });
    }
    expect(await join('sign:b:7', sign('a'))).toMatchObject({ code: 'forbidden' });
  });
});

describe('the room of a board', () => {
  const floors = { ...doors, hasZone: (_: string, zone: string) => ['f1', 'f2'].includes(zone) };
  const of = (zone: string | null): Visitor => {
    const { device: own } = device('board');
    return { ...nobody, device: own === null || own === 'bad' ? own : { ...own, zone } };
  };
  const board = (visitor: Visitor, zone: string | null) =>
    mayJoin({ kind: 'board', centre: 'a', zone }, visitor, floors);

  test('B-12 a paired board joins rooms of its own zones and of no other', async () => {
    for (const zone of ['f1', 'f2', 'f1,f2']) {
      expect(await board(of('f1,f2'), zone)).toMatchObject({ ok: true });
    }
    expect(await board(of('f1'), 'f1,f2')).toMatchObject({ code: 'forbidden' });
    expect(await board(of('f1,f2'), null)).toMatchObject({ code: 'forbidden' });
    expect(await board(of(null), 'f2')).toMatchObject({ ok: true });
  });

  test('B-12 there is no room of a zone that the centre does not have', async () => {
    expect(await board(nobody, 'f1,f2')).toMatchObject({ ok: true });
    expect(await board(nobody, 'f1,attic')).toMatchObject({ code: 'not_found' });
  });

  test('B-12 the same zones have one room, in whatever order they were chosen', () => {
    expect(parseRoom('board:a:f1,f2')).toEqual({ kind: 'board', centre: 'a', zone: 'f1,f2' });
    expect(parseRoom('board:a:f2,f1')).toBeNull();
    expect(parseRoom('board:a:f1,f1')).toBeNull();
    expect(parseRoom('board:a,b')).toBeNull();
    expect(parseRoom('menu:a,b')).toBeNull();
  });
});
