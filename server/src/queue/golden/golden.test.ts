import { readFileSync } from 'node:fs';
import type { DayEventType } from '@talon/shared/domain/day/events.ts';
import { describe, expect, test } from 'vitest';
import { eventCodec } from '../event-codec.ts';
import { currentShape, upcasters } from '../upcast.ts';
import { sampleOfEach } from './sample-of-each.ts';

interface GoldenLine {
  readonly type: DayEventType;
  readonly shape: number;
  readonly data: object;
}

/**
 * Lines as logs in the field hold them, one for each type and shape that was ever released. They
 * are never edited: a shape that changes gets an upcaster and a further line.
 */
const lines = readFileSync(new URL('./events.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const golden = lines.map((line) => JSON.parse(line) as GoldenLine);
const types = Object.keys(upcasters) as DayEventType[];

describe.each(types)('%s', (type) => {
  test('has a golden line for each shape it ever had', () => {
    const shapes = golden.filter((line) => line.type === type).map(({ shape }) => shape);
    const all = Array.from({ length: currentShape(upcasters, type) }, (_, index) => index + 1);
    expect(shapes).toEqual(all);
  });

  test('is written today as its last golden line says, to the byte', () => {
    const { shape, data } = eventCodec.encode(sampleOfEach[type]);
    const last = lines.filter((_, index) => golden[index]?.type === type).at(-1);
    // Differs: an event's shape has changed. Add an upcaster and a golden line, edit none.
    expect(`{"type":"${type}","shape":${shape},"data":${data}}`).toBe(last);
  });

  test('is read from every golden line as the event of today', () => {
    for (const { shape, data } of golden.filter((line) => line.type === type)) {
      const event = eventCodec.decode({ type, shape, data: JSON.stringify(data) });
      expect(event).toEqual(sampleOfEach[type]);
    }
  });
});

test('no golden line is of an unknown type', () => {
  expect(golden.map(({ type }) => type).filter((type) => !types.includes(type))).toEqual([]);
});
