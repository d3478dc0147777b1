import { expect, test } from 'vitest';
import { alertsOf, troublesOf } from './devices.ts';
import type { DeviceItem, DeviceTrouble } from './devices-view.ts';

const board = { kind: 'board', speaks: true } as const;
const kiosk = { kind: 'kiosk', speaks: true } as const;
const error = { hash: 'ab', line: 'TypeError', count: 1 };
const well = { sound: null, printer: null, errors: [] } as const;

test('DV-8 a device that is away is told as that alone', () => {
  const last = { ...well, printer: 'paper_out', errors: [error] } as const;
  expect(troublesOf(kiosk, 'offline', last)).toEqual(['offline']);
  expect(troublesOf(kiosk, 'new', last)).toEqual([]);
  expect(troublesOf(kiosk, 'online', null)).toEqual([]);
});

test.each([
  [kiosk, { printer: 'paper_out' }, ['paper_out']],
  [kiosk, { printer: 'cover_open' }, ['printer_away']],
  [kiosk, { printer: 'paper_low', errors: [error] }, ['paper_low', 'errors']],
  [board, { sound: 'chime' }, ['no_voice']],
  [{ ...board, speaks: false }, { sound: 'chime' }, []],
  [board, { sound: 'none' }, ['no_voice']],
  [board, { sound: 'silent' }, []],
  [board, { sound: 'blocked' }, ['no_voice']],
  [board, { sound: 'recorded' }, []],
] as const)('DV-8 of an online %o that told %o: %o', (device, told, troubles) => {
  expect(troublesOf(device, 'online', { ...well, ...told })).toEqual(troubles);
});

test('DV-8 the alerts of a centre begin with the most serious, then the oldest', () => {
  const item = (id: string, ...troubles: (readonly [DeviceTrouble, number])[]) =>
    ({ id, name: id, troubles: troubles.map(([kind, since]) => ({ kind, since })) }) as never;
  const devices: readonly DeviceItem[] = [
    item('a', ['errors', 1]),
    item('b', ['offline', 9]),
    item('c', ['paper_low', 3], ['errors', 4]),
    item('d', ['offline', 5]),
  ];
  const told = alertsOf(devices).map(({ device, kind }) => `${device} ${kind}`);
  expect(told).toEqual(['d offline', 'b offline', 'c paper_low', 'a errors', 'c errors']);
});
