import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { currentShape, type Upcasters, upcast, upcasters } from './upcast.ts';

/** An event as a row of a log. */
export interface EventLine {
  readonly type: string;
  /** Which shape of its type `data` has. */
  readonly shape: number;
  /** The whole event as JSON. */
  readonly data: string;
}

export interface EventCodec {
  encode(event: DayEvent): EventLine;
  /** Throws {@link UnreadableEvent}. */
  decode(line: EventLine): DayEvent;
}

/** The log holds something that no version of this program up to this one has written. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
  constructor(line: EventLine, why: string) {
    super(`unreadable event ${line.type} (shape ${line.shape}): ${why}`);
  }
}

export function createEventCodec(registry: Upcasters): EventCodec {
  return {
    encode: (event) => ({
      type: event.type,
      shape: currentShape(registry, event.type),
      data: JSON.stringify(event),
    }),
    decode: (line) => {
      const written = parse(line);
      const event = upcast(registry, line.type, line.shape, written);
      if (event === null) throw new UnreadableEvent(line, 'written by a newer version of Talon');
      if (!isEvent(event)) throw new UnreadableEvent(line, 'not an event of a day');
      return event;
    },
  };
}

/** The codec of the shapes of today. */
export const eventCodec: EventCodec = createEventCodec(upcasters);

function parse(line: EventLine): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line.data);
  } catch {
    throw new UnreadableEvent(line, 'not JSON');
  }
  if (typeof value !== 'object' || value === null || !('type' in value)) {
    throw new UnreadableEvent(line, 'no type');
  }
  if (value.type !== line.type) throw new UnreadableEvent(line, 'filed under another type');
  return value as Record<string, unknown>;
}

/**
 * What every event has. The rest was checked when it was decided, and the golden lines keep its
 * shape.
 */
function isEvent(value: unknown): value is DayEvent {
  if (typeof value !== 'object' || value === null) return false;
  const { at, cause, by } = value as { at?: unknown; cause?: unknown; by?: unknown };
  const timed = Number.isSafeInteger(at) && typeof cause === 'string';
  return timed && typeof by === 'object' && by !== null && 'kind' in by;
}
