import { describe, expect, test } from 'vitest';
import { createEventCodec, eventCodec, UnreadableEvent } from './event-codec.ts';
import { sampleOfEach } from './golden/sample-of-each.ts';
import { type Upcasters, upcasters } from './upcast.ts';

/** A world in which `ticket_cancelled` had two shapes before: no reason, then a text. */
const older: Upcasters = {
  ...upcasters,
  ticket_cancelled: [
    (written) => ({ ...written, why: 'by visitor' }),
    ({ why, ...written }) => ({ ...written, reason: why === 'by visitor' ? 'visitor' : 'other' }),
  ],
};
const { at, cause, by, ticket } = sampleOfEach.ticket_cancelled;
const common = { type: 'ticket_cancelled', at, cause, by, ticket };

describe('upcasting', () => {
  test('lifts each shape through all that came after it', () => {
    const codec = createEventCodec(older);
    const read = (shape: number, written: object) =>
      codec.decode({
        type: 'ticket_cancelled',
        shape,
        data: JSON.stringify({ ...common, ...written }),
      });
    const today = { ...common, reason: 'visitor' };
    expect(read(1, {})).toEqual(today);
    expect(read(2, { why: 'by visitor' })).toEqual(today);
    expect(read(3, { reason: 'visitor' })).toEqual(today);
    expect(read(2, { why: 'lost' })).toEqual({ ...common, reason: 'other' });
  });

  test('writes the shape of today', () => {
    expect(createEventCodec(older).encode(sampleOfEach.ticket_cancelled).shape).toBe(3);
    expect(eventCodec.encode(sampleOfEach.ticket_cancelled).shape).toBe(1);
  });
});

describe('what cannot be read is refused by name', () => {
  const line = eventCodec.encode(sampleOfEach.ticket_cancelled);

  test.each([
    ['a type of a later version', { ...line, type: 'ticket_sung' }],
    ['a shape of a later version', { ...line, shape: 2 }],
    ['a shape before the first', { ...line, shape: 0 }],
    ['no JSON', { ...line, data: '{"type":' }],
    ['no object', { ...line, data: 'null' }],
    ['an event filed under another type', { ...line, type: 'ticket_expired' }],
    ['no time', { ...line, data: JSON.stringify({ ...common, at: '09:00' }) }],
    ['no cause', { ...line, data: JSON.stringify({ ...common, cause: undefined }) }],
    ['nobody who did it', { ...line, data: JSON.stringify({ ...common, by: null }) }],
    ['a type every object has', { ...line, type: 'toString' }],
  ])('%s', (_what, broken) => {
    expect(() => eventCodec.decode(broken)).toThrow(UnreadableEvent);
  });
});
