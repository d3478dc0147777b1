import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { ensure } from './ledger-state.ts';

/** Opaque ids, codes, letters, dates, time zones: nothing else may be a string in an event. */
const code = /^[A-Za-z0-9_.:/-]{1,80}$/;
const letter = /^[АБВГДЕКЛМНПР]{1,2}$/;
const forbidden = /name|phone|mail|address|birth|passport|note|comment|text|reasonText|login/i;

function walk(value: unknown, path: string): void {
  if (typeof value === 'string') {
    ensure(code.test(value) || letter.test(value), `${path} holds a text: ${value}`);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    ensure(!forbidden.test(key), `${path}.${key} could hold something personal`);
    walk(inner, `${path}.${key}`);
  }
}

/** No field whose name speaks of a person, no string that is more than an id or a code. */
export function checkNothingPersonal(event: DayEvent): void {
  walk(event, event.type);
}
