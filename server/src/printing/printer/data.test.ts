import { printerModels } from '@talon/shared/contract/printing-settings.ts';
import { describe, expect, test, vi } from 'vitest';
import { drawBitmap } from '../draw-bitmap.ts';
import { drawPaper, readPaperFonts } from '../draw-paper.ts';
import { createRoll, type EmulatedPaper, textOf } from '../emulator/emulated-paper.ts';
import { createEscPosReader } from '../emulator/escpos-reader.ts';
import type { Paper } from '../paper.ts';
import { headWidth } from '../paper-layout.ts';
import { isBlack } from './bitmap.ts';
import { rasterData } from './raster-data.ts';
import { textData } from './text-data.ts';

vi.setConfig({ testTimeout: 60_000 });
const paper: Paper = {
  language: 'uk',
  width: 80,
  logo: true,
  copy: false,
  advice: true,
  note: 'Ґанок\u00a0№\u00a05, під’їзд: їжак і єнот',
  centre: 'ЦНАП «Центральний»',
  address: 'вул. Соборна, 59',
  phone: '1545',
  number: 'Е047',
  service: 'Призначення житлової субсидії',
  nextServices: ['Запит із ДЗК'],
  ahead: 9,
  wait: { low: 20, high: 30 },
  link: 'http://192.168.1.10:3000/t/AbCdEfGhIjKlMnOp#1.abcdefghijklmnopqrstuv',
  documents: ['паспорт', 'довідка — ≈ ʼ'],
  issued: '24.11.2026, 10:34',
  place: 'Кіоск 1',
};
const settings = { width: 80, model: null, codepage: null, cutter: true } as const;
const fonts = readPaperFonts();

/** What an emulated printer makes of the bytes, given in crumbs as a network may give them. */
function printed(data: Uint8Array, table = 46): EmulatedPaper {
  const read = createEscPosReader();
  const roll = createRoll(576, table);
  for (let at = 0; at < data.length; at += 7) {
    for (const command of read(data.subarray(at, at + 7))) roll.print(command);
  }
  return roll.cut();
}

describe('a ticket in the printer’s own letters', () => {
  test('J-12 keeps ґ є і ї № « » – ’ of windows1251, and nothing becomes a question mark', () => {
    const lines = textOf(printed(textData(paper, settings)));
    expect(lines).toContain('Ґанок\u00a0№\u00a05, під’їзд: їжак і єнот');
    expect(lines).toContain('ЦНАП «Центральний»');
    expect(lines).toContain('Очікування: 20–30\u00a0хв');
    expect(lines).toContain('-\u00a0довідка — ~ ’');
    expect(lines).not.toMatch(/[?¿]/u);
  });

  test.each([
    ['ru', 'Ожидание: 20–30\u00a0мин', 'Тел. 1545'],
    ['en', 'Waiting time: 20–30\u00a0min', 'Tel. 1545'],
  ] as const)('J-12 speaks %s', (language, wait, phone) => {
    const lines = textOf(printed(textData({ ...paper, language }, settings)));
    expect(lines).toContain(wait);
    expect(lines).toContain(phone);
  });

  test('has the number as large as the roll allows, the code whole and a mark on a copy', () => {
    const { items } = printed(textData({ ...paper, number: 'ММ1045', copy: true }, settings));
    const runs = items.flatMap((item) => (item.kind === 'line' ? item.runs : []));
    expect(runs.find(({ text }) => text.trim() === 'ММ1045')).toMatchObject({ wide: 8, high: 8 });
    expect(runs.find(({ invert }) => invert)?.text).toBe(' Повтор ');
    expect(items.find(({ kind }) => kind === 'qr')).toMatchObject({ text: paper.link });
  });

  test.each([...printerModels])('J-12 model %s has the table and knows its number', (model) => {
    expect(() => textData(paper, { ...settings, model })).not.toThrow();
  });

  test('the table’s own number goes before the model’s', () => {
    const data = textData(paper, { ...settings, codepage: 73 });
    expect(textOf(printed(data, 73))).toContain('під’їзд');
    expect(textOf(printed(data, 46))).toContain('¿');
  });

  test('no line is wider than the roll', () => {
    const long = { ...paper, documents: ['копія договору оренди приміщення та додаткових угод'] };
    const lines = textOf(printed(textData(long, { ...settings, width: 58 }))).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(32);
  });
});

describe('the designed ticket as dots', () => {
  test.each([
    [80, 576, 1_194],
    [58, 384, 1_462],
  ] as const)('J-12 of %i mm is %i dots wide, as long as it says', async (width, dots, length) => {
    const pdf = await drawPaper({ ...paper, width }, fonts, 'head');
    const bitmap = await drawBitmap(pdf, headWidth(width));
    expect([bitmap.width, bitmap.height]).toEqual([dots, length]);
    const { items } = printed(rasterData(bitmap, true));
    const bands = items.flatMap((item) => (item.kind === 'picture' ? [item.bitmap] : []));
    expect(new Set(bands.map((band) => band.width))).toEqual(new Set([dots]));
    expect(bands.reduce((sum, band) => sum + band.height, 0)).toBe(length);
    expect(Buffer.concat(bands.map((band) => band.bytes))).toEqual(Buffer.from(bitmap.bytes));
  });

  test('its code has modules of whole dots, so that a phone reads it off thermal paper', async () => {
    const bitmap = await drawBitmap(await drawPaper(paper, fonts, 'head'), 576);
    const row = Array.from({ length: bitmap.height }, (_, y) => y).find((y) =>
      Array.from({ length: 7 * 5 }, (_, x) => x).every((x) => isBlack(bitmap, 33 + x, y)),
    );
    expect(row).toBeDefined();
    const runs: number[] = [];
    for (let x = 28, length = 0; x < 28 + 224; x += 1) {
      const goes = isBlack(bitmap, x, row ?? 0) === isBlack(bitmap, x + 1, row ?? 0);
      length += 1;
      if (goes) continue;
      runs.push(length);
      length = 0;
    }
    const module = (runs[1] ?? 0) / 7;
    expect(Number.isInteger(module)).toBe(true);
    expect(runs.slice(1).every((run) => run % module === 0)).toBe(true);
  });
});
