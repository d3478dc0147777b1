import { printingSettings } from '@talon/shared/contract/printing-settings.ts';
import { describe, expect, test } from 'vitest';
import { freeId, newPrinter, withoutPrinter } from './printers.ts';

describe('printers of the settings', () => {
  test('a new one has an id that none has', () => {
    expect(freeId([])).toBe('printer-1');
    expect(freeId([{ id: 'printer-2' }])).toBe('printer-3');
    expect(freeId([{ id: 'a' }, { id: 'printer-3' }])).toBe('printer-4');
  });

  test('a new one is valid but for the address that somebody has to type', () => {
    const browser = newPrinter('browser', [], 'Kiosk');
    expect(printingSettings.safeParse({ printers: [browser] }).success).toBe(true);
    const network = { ...newPrinter('escpos', [], 'Hall'), host: '192.168.1.20' };
    expect(printingSettings.safeParse({ printers: [network] }).success).toBe(true);
  });

  test('who printed on one that is gone prints as usual again', () => {
    const printers = [newPrinter('browser', [], 'Kiosk')];
    const before = printingSettings.parse({
      printers,
      kiosk: 'printer-1',
      reception: 'printer-1',
    });
    expect(withoutPrinter(before, 'printer-1')).toMatchObject({
      ...{ printers: [], kiosk: null, reception: null },
    });
    expect(withoutPrinter(before, 'printer-2')).toEqual(before);
  });
});
